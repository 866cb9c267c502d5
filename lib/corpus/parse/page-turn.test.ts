import { describe, expect, it } from 'vitest';
import { takePageTurns, takeSee } from './page-turn.ts';

describe('takePageTurns', () => {
  it.each([
    ['的340多个第一，>>>下转B1版', '的340多个第一，', 'B1'],
    ['要持续“裂变”, >>> 下转 C3版', '要持续“裂变”, ', 'C3'],
    ['下转 A2 版①', '', 'A2'],
    ['抓好落实。（下转第四版）', '抓好落实。', '4'],
    ['抓好落实。(下转A4版)', '抓好落实。', 'A4'],
    ['抓好落实。▶▶下转3版', '抓好落实。', '3'],
    ['抓好落实。【下转第十二版】', '抓好落实。', '12'],
  ])('takes the mark off %s', (row, text, page) => {
    expect(takePageTurns(row)).toEqual({ text, continuesOn: page });
  });

  it.each([
    ['上接A1版 从全国看', '从全国看', 'A1'],
    ['（上接第一版）从全国看', '从全国看', '1'],
    ['（紧接第一版）', '', '1'],
  ])('reads where %s comes from', (row, text, page) => {
    expect(takePageTurns(row)).toEqual({ text, continuedFrom: page });
  });

  it.each(['接1个电话要三分钟。', '他转1班公交车', '承上启下，接二连三。', '订单转2'])(
    'leaves %s',
    (row) => {
      expect(takePageTurns(row)).toEqual({ text: row });
    },
  );
});

describe('takeSee', () => {
  it.each([
    ['详见 A4', '', 'A4'],
    ['习近平同通伦通电话（详见第二版）', '习近平同通伦通电话', '2'],
    ['A3版', '', 'A3'],
    ['“双减”政策如何落地 >>> 05版', '“双减”政策如何落地', '05'],
    ['新能源车销量再创新高→A3', '新能源车销量再创新高', 'A3'],
    ['一碗米粉的远行 ▶A04', '一碗米粉的远行', 'A04'],
    ['老旧小区加装电梯（2版）', '老旧小区加装电梯', '2'],
    ['全市地铁客流破纪录 A2·要闻', '全市地铁客流破纪录', 'A2'],
    ['市属国企改革如何再提速？（详见第3版）', '市属国企改革如何再提速？', '3'],
    ['（见2版）', '', '2'],
    ['>>> 05版', '', '05'],
  ])('reads %s', (row, text, see) => {
    expect(takeSee(row)).toEqual({ text, see });
  });

  it.each(['奥迪发布全新一代 A4', '新版教材推出 2.0版', '今起执行新规（试行）'])(
    'leaves %s',
    (row) => {
      expect(takeSee(row)).toBeNull();
    },
  );

  it('leaves a sentence that speaks of a page', () => {
    expect(takeSee('大家都爱看A4版的报道。')).toBeNull();
  });
});
