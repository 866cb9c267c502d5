/** Photographs at the end of a story that tell of something else: items of their own. */
import { isCredit } from './caption.ts';
import { type Draft, hasText, newDraft, pairsOf, tailOf } from './draft.ts';
import { isFinished } from './punctuation.ts';
import type { Placement, Reading } from './reading.ts';

/** A caption that shares more of its pairs of characters with the story is the story's. */
const KIN = 0.2;
/** So many characters in a row that the story also has are a name or a term. */
const TERM = 4;
const CREDIT = /(?:摄影报道|摄)[)）】\]]?[。.]?$/;
const DATED = /\d{1,2}月\d{1,2}日|\d{1,2}日[，,上下]|^(?:昨|今|近日|日前|连日来|当日)/;

/** Parts a finished story from the dated, unrelated photographs printed under it. */
export function partPhotos(reading: Reading): void {
  const placed = new Map<Draft, Placement[]>();
  for (const placement of reading.placements) {
    if (!placement.draft) continue;
    const own = placed.get(placement.draft);
    if (own) own.push(placement);
    else placed.set(placement.draft, [placement]);
  }
  const all = reading.drafts.flatMap((draft) => {
    const photo = photoUnder(draft, placed.get(draft) ?? []);
    return photo ? [draft, photo] : [draft];
  });
  reading.drafts.splice(0, reading.drafts.length, ...all);
}

/** The photo item that the last rows of `draft` make up, taken out of it. */
function photoUnder(draft: Draft, placements: readonly Placement[]): Draft | null {
  if (draft.kind || draft.heads.length === 0 || !isWhole(draft)) return null;
  const rows = [...placements].sort((a, b) => a.row.line - b.row.line);
  const from = rows.findLastIndex(({ role }) => role !== 'caption') + 1;
  const under = rows.slice(from);
  const strings = under.filter(({ row }, at) => at === 0 || !isCredit(row.body)).length;
  const captions = draft.captions.slice(draft.captions.length - strings);
  if (strings === 0 || !captions.every((caption) => standsAlone(caption, draft))) return null;
  draft.captions.splice(draft.captions.length - strings);
  const photo = newDraft();
  photo.captions.push(...captions);
  for (const placement of under) placement.draft = photo;
  return photo;
}

function isWhole(draft: Draft): boolean {
  return hasText(draft) && !!draft.last && isFinished(tailOf(draft.last));
}

/** Signed by its photographer, with a date of its own, and with nothing of the story in it. */
function standsAlone(caption: string, draft: Draft): boolean {
  if (!CREDIT.test(caption) || !DATED.test(caption)) return false;
  const told = caption.replace(/(?:^|[。！？…\s（(])[^。！？…（(]{2,40}?$/, '');
  const pairs = pairsOf(told);
  const shared = [...pairs].filter((pair) => draft.topic.has(pair)).length;
  return pairs.size >= 6 && shared / pairs.size < KIN && !sharesTerm(told, draft.topic);
}

function sharesTerm(text: string, topic: ReadonlySet<string>): boolean {
  let run = 1;
  for (let at = 1; at < text.length; at++) {
    run = topic.has(text.slice(at - 1, at + 1)) ? run + 1 : 1;
    if (run >= TERM) return true;
  }
  return false;
}
