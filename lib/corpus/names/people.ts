/**
 * Finds people without a dictionary: after an office (市委书记毛腾飞), in 、lists (毛腾飞、阳卫国),
 * in by-lines, before what people do (周赫赫介绍). A name counts only where both its ends are
 * certain at least once; then it is known everywhere.
 */
import type { Article } from '../corpus.ts';
import { AFTER_NAMES, looksForeign, looksLikeName, TITLES } from './people-words.ts';
import { roleBefore } from './roles.ts';

/** A person seen once, with what they were called there. */
export interface Sighting {
  readonly name: string;
  readonly role?: string;
  readonly date?: string;
}

const CLAUSE = /[^，,。；;：:！!？?（）()“”‘’\n…—／/ 　]+/gu;
const TITLE_AT_END = new RegExp(`(?:${TITLES})$`);
const AFTER_AT_START = new RegExp(`^(?:[、\\d]|${AFTER_NAMES})`);
const TITLE_ANYWHERE = new RegExp(`(?:${TITLES})`, 'g');
const LONGEST_NAME = 4;

/** Everybody named in `article` where both ends of the name are certain. */
export function findPeople(article: Article): Sighting[] {
  const { byline, date } = article;
  const signed = byline.flatMap(({ name, role }) =>
    looksLikeName(name) ? [{ name, role: role === '作者' ? '' : role }] : [],
  );
  const texts = [article.kicker, article.title, article.subtitle, ...article.paragraphs];
  const told = [...texts, ...article.captions].flatMap((text) => peopleIn(text ?? ''));
  return [...signed, ...told].map(({ name, role }) => ({
    name,
    ...(role ? { role } : {}),
    ...(date === undefined ? {} : { date }),
  }));
}

interface Named {
  readonly name: string;
  readonly role: string;
}

function peopleIn(text: string): Named[] {
  return Array.from(text.matchAll(CLAUSE)).flatMap(([clause]) => [
    ...peopleInList(clause),
    ...peopleAfterTitles(clause),
    ...personActing(clause),
  ]);
}

/** 市领导何剑波、何朝晖、杨英杰参加 → three people, all called 市领导. */
function peopleInList(clause: string): Named[] {
  const items = clause.split('、');
  if (items.length < 2) return [];
  const named: Named[] = [];
  let run: Named[] = [];
  let role = '';
  let titled = false;
  const endRun = () => {
    // Two in a row may be chance (安全、文明), three or an office before them are not.
    if (run.length >= 3 || titled) named.push(...run);
    run = [];
    role = '';
    titled = false;
  };
  for (const [index, item] of items.entries()) {
    const found = readItem(item, index === 0);
    if (!found) {
      endRun();
      continue;
    }
    if (found.before !== '') {
      if (run.length >= 3 || titled) named.push(...run.splice(0));
      titled = true;
      role = roleBefore(items.slice(0, index).join('、'), found.before);
    }
    run.push({ name: found.name, role });
    if (!found.ends) endRun();
  }
  endRun();
  return named;
}

/** An item of a list: a name, perhaps with an office before it and what they do after. */
function readItem(
  item: string,
  first: boolean,
): { before: string; name: string; ends: boolean } | undefined {
  for (let start = 0; start < item.length; start++) {
    const before = item.slice(0, start);
    if (before !== '' && !TITLE_AT_END.test(before)) continue;
    const name = nameWithEnd(item.slice(start));
    const ends = name !== undefined && start + name.length === item.length;
    // The first of a list stands at its border alone: what follows would make it no list.
    if (name && (ends || !first)) return { before, name, ends };
  }
  return undefined;
}

function peopleAfterTitles(clause: string): Named[] {
  return Array.from(clause.matchAll(TITLE_ANYWHERE)).flatMap((title) => {
    const end = title.index + title[0].length;
    const rest = clause.slice(end);
    const name = nameWithEnd(rest) ?? foreignNameWithEnd(rest, title[0]);
    if (!name) return [];
    const role = roleBefore('', clause.slice(0, end));
    const joined = /^[和与]/.test(rest.slice(name.length))
      ? nameWithEnd(rest.slice(name.length + 1))
      : undefined;
    return joined
      ? [
          { name, role },
          { name: joined, role },
        ]
      : [{ name, role }];
  });
}

/** At the head of a clause, before what only people do: 周赫赫介绍, 谢鹏飞代表建议. */
function personActing(clause: string): Named[] {
  for (let length = LONGEST_NAME; length >= 2; length--) {
    const name = clause.slice(0, length);
    const acts = length > 2 ? ACTS : SPEAKS;
    if (looksLikeName(name) && acts.test(clause.slice(length))) return [{ name, role: '' }];
  }
  const [foreign = ''] = /^[^·]{1,5}(?:·[^·]{1,5}?)+(?=说|指出|认为|表示)/.exec(clause) ?? [];
  return looksForeign(foreign) ? [{ name: foreign, role: '' }] : [];
}

/** Two characters before these may be any word: 方式参加. */
const ACTS =
  /^(?:代表)?(?:说|指出|强调|表示|认为|介绍|建议|坦言|回忆|告诉记者|先生|女士|同志(?!们)|主持|出席|陪同|参加|致辞|讲话|宣布)/;
const SPEAKS =
  /^(?:代表)?(?:说|指出|强调|表示|认为|介绍|建议|坦言|回忆|告诉记者|先生|女士|同志(?!们))/;

/**
 * The name that `text` begins with, when it is clear where it ends. Of two ends the one before the
 * longer word is right: 刘洋|正在, not 刘洋正|在.
 */
function nameWithEnd(text: string): string | undefined {
  let best: { name: string; certainty: number } | undefined;
  for (let length = Math.min(LONGEST_NAME, text.length); length >= 2; length--) {
    const name = text.slice(0, length);
    if (!looksLikeName(name)) continue;
    const rest = text.slice(length);
    const certainty = rest === '' ? LONGEST_NAME : (AFTER_AT_START.exec(rest)?.[0].length ?? 0);
    if (certainty > (best?.certainty ?? 0)) best = { name, certainty };
  }
  return best?.name;
}

/** 施瓦布 in 执行主席施瓦布邀请; between a head of state's office and a mark, any name. */
function foreignNameWithEnd(text: string, title: string): string | undefined {
  for (let length = Math.min(10, text.length); length >= 2; length--) {
    const name = text.slice(0, length);
    const rest = text.slice(length);
    const bounded = rest === '' || rest.startsWith('、');
    if (looksForeign(name) && (bounded || AFTER_FOREIGN.test(rest))) return name;
    if (bounded && length <= 5 && OF_STATES.test(title) && ONLY_HAN.test(name)) return name;
  }
  return undefined;
}

const OF_STATES = /^(?:总统|总理|首相|国王|议长|外长|总书记)$/;
const ONLY_HAN = /^(?!.*[的了在是和与等为对向将就会不第])\p{Script=Han}+$/u;
const AFTER_FOREIGN = new RegExp(`^(?:[、\\d]|邀请|通电话|举行|${AFTER_NAMES})`);
