/** Names that differ by one character from another name in the same place: one of the two is misread. */
import type { Doubt } from './doubts.ts';
import { looksLikeName } from './parse/names.ts';
import type { PlacedText } from './passages.ts';

type IsWord = (text: string) => boolean;

interface Occurrence {
  readonly passage: PlacedText;
  readonly offset: number;
}

interface Name {
  readonly text: string;
  readonly occurrences: Occurrence[];
  /** Names beside it in lists, and titles before it. */
  readonly neighbours: Set<string>;
}

/** How much rarer a form must be to be the only one in doubt. */
const CLEARLY_RARER = 3;
const LIST = /(?:\p{Script=Han}{2,4}、){2,}\p{Script=Han}{2,4}/gu;
const TITLED =
  /(主席|副主席|书记|市长|县长|区长|省长|主任|部长|局长|院长|检察长|董事长|总经理|校长|秘书长|代表|委员|同志)(\p{Script=Han}{2,3})(?=[，,、。主出参说指强表介在和到率陪一等先致讲宣作代同会来调])/gu;
/** Overlapping on purpose: where the name begins is told by what precedes it. */
const PLACE = /(?=(\p{Script=Han}{2}[区县]))/gu;
const DOUBLED = /(.)\1/u;
const MOST = 4000;

/** Names in lists (蔡炎、杨玉芳), after titles (主席蔡溪) and of districts (涠口区), where two forms compete. */
export function alikeNames(passages: readonly PlacedText[], isWord: IsWord): Doubt[] {
  return [
    ...compare(collectPeople(passages), isWord, sharesNeighbour),
    ...compare(collectPlaces(passages), isWord, sharesNeighbour),
  ];
}

function collectPeople(passages: readonly PlacedText[]): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const passage of passages) {
    for (const list of passage.text.matchAll(LIST)) {
      const members = list[0].split('、');
      let offset = list.index;
      for (const [at, member] of members.entries()) {
        if (looksLikeName(member)) {
          const around = [members[at - 1], members[at + 1]].filter((one) => one !== undefined);
          note(names, member, { passage, offset }, around.filter(looksLikeName));
        }
        offset += member.length + 1;
      }
    }
    for (const found of passage.text.matchAll(TITLED)) {
      const [, title = '', name = ''] = found;
      if (looksLikeName(name))
        note(names, name, { passage, offset: found.index + title.length }, [title]);
    }
  }
  return names;
}

/** Districts and counties of two characters and their generic word, with what follows them: 渌口区代表团. */
function collectPlaces(passages: readonly PlacedText[]): Map<string, Name> {
  const names = new Map<string, Name>();
  const before = new Map<string, string>();
  for (const passage of passages) {
    for (const found of passage.text.matchAll(PLACE)) {
      const offset = found.index;
      const text = found[1] ?? '';
      note(names, text, { passage, offset }, [`…${passage.text.slice(offset + 3, offset + 5)}`]);
      before.set(text, (before.get(text) ?? '') + (passage.text.charAt(offset - 1) || '，'));
    }
  }
  return new Map([...names].filter(([text]) => beginsThere(before.get(text) ?? '')));
}

/** False when one and the same character nearly always precedes: 府新区 is the end of 天府新区. */
function beginsThere(before: string): boolean {
  if (before.length < 3) return false;
  const most = Math.max(
    ...[...new Set(before)]
      .filter((one) => /\p{Script=Han}/u.test(one))
      .map((one) => before.split(one).length - 1),
    0,
  );
  return most < before.length * 0.6;
}

function note(
  names: Map<string, Name>,
  text: string,
  occurrence: Occurrence,
  neighbours: readonly string[],
): void {
  const name = names.get(text) ?? { text, occurrences: [], neighbours: new Set<string>() };
  names.set(text, name);
  const last = name.occurrences.at(-1);
  const again = last?.passage === occurrence.passage && last.offset === occurrence.offset;
  if (!again) name.occurrences.push(occurrence);
  for (const one of neighbours) if (name.neighbours.size < 40) name.neighbours.add(one);
}

/** Pairs of names with one character's difference; only names that share the rest are compared. */
function compare(
  names: ReadonlyMap<string, Name>,
  isWord: IsWord,
  why: (one: Name, other: Name) => string | null,
): Doubt[] {
  const doubts: Doubt[] = [];
  const seen = new Set<string>();
  for (const group of byPattern([...names.values()].slice(0, MOST))) {
    for (const one of group) {
      for (const other of group) {
        if (one === other || seen.has(`${one.text} ${other.text}`)) continue;
        seen.add(`${one.text} ${other.text}`);
        const reason = why(one, other);
        if (reason && isSuspect(one, other, isWord) && !together(one, other))
          doubts.push(...doubtsOf(one, other, reason));
      }
    }
  }
  return doubts;
}

/** Groups of names that are alike but for one place: 蔡_, 周_, _口区. */
function byPattern(names: readonly Name[]): Name[][] {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    for (let at = 0; at < name.text.length; at++) {
      const pattern = `${name.text.slice(0, at)}_${name.text.slice(at + 1)}`;
      groups.set(pattern, [...(groups.get(pattern) ?? []), name]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1 && group.length <= 30);
}

function sharesNeighbour(one: Name, other: Name): string | null {
  const shared = [...one.neighbours].find((neighbour) => other.neighbours.has(neighbour));
  return shared ? `Both stand beside ${shared}` : null;
}

/** The form that the dictionary does not know, else the rarer; both when neither is clearly rarer. */
function isSuspect(one: Name, other: Name, isWord: IsWord): boolean {
  if (isWord(one.text) !== isWord(other.text)) return isWord(other.text);
  if (DOUBLED.test(one.text) !== DOUBLED.test(other.text)) return DOUBLED.test(one.text);
  return one.occurrences.length < other.occurrences.length * CLEARLY_RARER;
}

/** Two people named in one sentence are two people. */
function together(one: Name, other: Name): boolean {
  const passages = new Set(one.occurrences.map(({ passage }) => passage));
  return other.occurrences.some(({ passage }) => passages.has(passage));
}

function doubtsOf(one: Name, other: Name, reason: string): Doubt[] {
  const pages = new Set(other.occurrences.map(({ passage }) => passage.page)).size;
  const count = other.occurrences.length;
  return one.occurrences.map(({ passage: { text: _, ...place }, offset }) => ({
    kind: 'name',
    ...place,
    offset,
    text: one.text,
    suggestion: other.text,
    reason: `${reason}; ${other.text} occurs ${count === 1 ? 'once' : `${count} times`} on ${pages} ${pages === 1 ? 'page' : 'pages'}, ${one.text} ${one.occurrences.length === 1 ? 'once' : `${one.occurrences.length} times`}.`,
  }));
}
