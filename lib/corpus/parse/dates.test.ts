import { describe, expect, it } from 'vitest';
import { movedBy, readEventDay } from './dates.ts';
import { readYearEvidence, yearOf } from './year.ts';

describe('readEventDay', () => {
  it.each([
    ['1月21日下午，大会闭幕。', undefined, 1, 21],
    ['3月11日-14日,培训班举行。', undefined, 3, 11],
    ['外交部发言人19日宣布：习近平将于1月25日出席。', '1月19日', 1, 19],
    ['18日在京举行的会议指出', '1月19日', 1, 18],
    ['记者获悉，截至3月20日，4月2日开工的项目', undefined, 4, 2],
  ])('finds the day of %s', (text, dateline, month, day) => {
    expect(readEventDay(text, dateline)).toMatchObject({ month, day });
  });

  it('counts 昨日 from the issue', () => {
    expect(readEventDay('昨日，全市开会。')).toEqual({ kind: 'relative', days: -1 });
    expect(movedBy('2022-03-01', -1)).toBe('2022-02-28');
  });

  it.each([
    '近日，该书于2020年11月2日开始编纂。',
    '习以为常的背后。3月8日，他来了。',
    '3月20日起实施新规。',
  ])('finds no event day in %s', (text) => {
    expect(readEventDay(text)).toBeNull();
  });
});

describe('yearOf', () => {
  const day = { month: 9, day: 27 };
  it.each([
    ['该书于2020年11月开始编纂，建党100周年献礼。', 2021],
    ['2021年是“十四五”开局之年。', 2021],
    ['2022年9月27日，大会开幕。', 2022],
    ['到2035年基本实现现代化，2020年8月实现脱贫。', 2020],
    ['深入贯彻党的二十大精神', 2023],
  ])('concludes from %s', (text, year) => {
    expect(yearOf(day, readYearEvidence(text))).toBe(year);
  });

  it('does not guess without evidence', () => {
    expect(yearOf(day, readYearEvidence('大会开幕。'))).toBeNull();
  });
});
