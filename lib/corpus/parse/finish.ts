/** Drafts → items: fields in their final form. */
import type { Byline, ItemKind, PageItem } from '../page.ts';
import { inOrder, readCredits } from './byline.ts';
import { type Draft, type DraftParagraph, hasText, tailOf, textOf } from './draft.ts';
import { type Headline, splitHeadline } from './headline.ts';
import { hasNameForm, splitNames } from './names.ts';
import { isFinished } from './punctuation.ts';
import { restoreSections } from './sections.ts';
import { takeSeries } from './series.ts';

/** An item with all that its own rows tell; `columns` are rows known to name a series. Dates come later, from the whole page. */
export function finishDraft(
  draft: Draft,
  columns: ReadonlySet<string>,
): { item: PageItem; headline: Headline } {
  restoreSections(draft);
  const headline = headlineOf(draft, columns);
  const kind = kindOf(draft);
  const blocks = kind === 'notice' ? inNumberOrder(paragraphsOf(draft)) : paragraphsOf(draft);
  const sections = draft.blocks.flatMap((block) =>
    block.kind === 'section' ? [block.row.body] : [],
  );
  const byline = kind === 'article' || kind === 'photo' ? bylineOf(draft, blocks, kind) : [];
  const gaps = kind === 'article' ? gapsOf(draft, blocks) : [];
  const item: PageItem = {
    kind,
    ...(headline.series && { series: headline.series }),
    ...(headline.kicker && { kicker: headline.kicker }),
    ...(headline.title && { title: headline.title }),
    ...(headline.subtitle && { subtitle: headline.subtitle }),
    ...((kind === 'article' || byline.length > 0) && { byline }),
    ...sourceOf(draft, blocks),
    ...(sections.length > 0 && { sections, sectionsAt: sectionPlaces(draft) }),
    ...(draft.captions.length > 0 && { captions: draft.captions }),
    ...(draft.duplicates.length > 0 && { duplicates: draft.duplicates }),
    ...(draft.continuedFrom && { continuedFrom: draft.continuedFrom }),
    ...(draft.continuesOn && { continuesOn: draft.continuesOn }),
    ...(draft.see && { see: draft.see }),
    ...(gaps.length > 0 && { gaps }),
    paragraphs: blocks.map(textOf),
  };
  return { item, headline };
}

/** How many paragraphs stand before each heading. */
function sectionPlaces({ blocks }: Draft): number[] {
  let paragraphs = 0;
  return blocks.flatMap((block) => {
    if (block.kind === 'section') return [paragraphs];
    if (block.kind === 'paragraph') paragraphs += 1;
    return [];
  });
}

/** Notices keep their headline as it is printed. */
function headlineOf(draft: Draft, columns: ReadonlySet<string>): Headline {
  const rows = draft.heads.map(({ body, level }) => ({ text: body, level }));
  if (draft.kind !== 'notice' && draft.kind !== 'teaser') {
    const { series, rows: rest, marked } = takeSeries(rows, columns);
    const headline = splitHeadline(rest);
    if (marked === undefined) return { ...headline, ...(series && { series }) };
    return {
      ...headline,
      ...(series && { series }),
      roles: headline.roles.toSpliced(marked, 0, 'series'),
    };
  }
  const title = rows.map(({ text }) => text).join(' ');
  return { ...(title && { title }), roles: rows.map(() => 'title' as const) };
}

function kindOf(draft: Draft): ItemKind {
  if (draft.kind) return draft.kind;
  if (hasText(draft)) return 'article';
  if (draft.captions.length > 0) return 'photo';
  return draft.byline.length > 0 || draft.continuesOn ? 'article' : 'teaser';
}

function paragraphsOf(draft: Draft): DraftParagraph[] {
  return draft.blocks.filter((block) => block.kind === 'paragraph');
}

/** Posters come with their numbers out of order; read them as they count. */
function inNumberOrder(paragraphs: readonly DraftParagraph[]): DraftParagraph[] {
  const numberOf = (one: DraftParagraph) => {
    const found = /^[(（]?(\d{1,2})/.exec(one.pieces[0]?.text ?? '');
    return found ? Number(found[1]) : null;
  };
  const numbers = paragraphs.map(numberOf);
  if (numbers.some((one) => one === null)) return [...paragraphs];
  return [...paragraphs].sort((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0));
}

/** Names from by-line rows, the lead, a closing bracket, and a photo's credit. */
function bylineOf(draft: Draft, blocks: readonly DraftParagraph[], kind: ItemKind): Byline[] {
  const lead = blocks[0]?.pieces[0]?.row.lead;
  const printed = [...draft.byline, ...(lead?.byline ?? [])];
  const all =
    kind === 'photo'
      ? [...printed, ...photographers(draft.captions)]
      : [...printed, ...signed(blocks)];
  return inOrder(all.filter((one, at) => all.findIndex(({ name }) => name === one.name) === at));
}

/** `……发展。（记者 罗欣 通讯员 欧阳荣）` at the end of the last paragraph. */
function signed(blocks: readonly DraftParagraph[]): readonly Byline[] {
  const last = blocks.at(-1)?.pieces.at(-1)?.text.slice(-140) ?? '';
  const found = /[（(]([^（()）]{3,120})[)）]\s*$/.exec(last);
  return (found?.[1] && readCredits(found[1])?.byline) || [];
}

/** The credit at the end of a caption: `…游玩。 株洲日报·掌上株洲记者/谢慧 摄`, `（张明 摄）`. */
function photographers(captions: readonly string[]): Byline[] {
  return captions.flatMap((caption) => {
    const credit =
      /(?:^|[。！？…\s（(])([^。！？…（(]{2,40}?)\s?(?:摄影报道|摄|供图)(?:[（(][^（()）]*[)）])?[)）]?$/
        .exec(caption)?.[1]
        ?.trim() ?? '';
    const read = readCredits(credit)?.byline.map(({ name }) => name) ?? splitNames(credit);
    return read.filter((name) => hasNameForm(name)).map((name) => ({ name, role: '摄影' }));
  });
}

function sourceOf(draft: Draft, blocks: readonly DraftParagraph[]): { source?: string } {
  const source = blocks[0]?.pieces[0]?.row.lead?.source ?? draft.source;
  return source ? { source } : {};
}

/** Paragraphs that begin or end in nowhere; an end that another page continues is none. */
function gapsOf(
  draft: Draft,
  blocks: readonly DraftParagraph[],
): { paragraph: number; at: 'start' | 'end' }[] {
  return blocks.flatMap((block, paragraph) => {
    const last = paragraph === blocks.length - 1;
    const ends =
      !isFinished(tailOf(block)) && !/[；;]$/.test(tailOf(block)) && !(last && draft.continuesOn);
    return [
      ...(block.startsMidway ? [{ paragraph, at: 'start' as const }] : []),
      ...(ends && !isLabel(block) ? [{ paragraph, at: 'end' as const }] : []),
    ];
  });
}

/** A short row of a list has no full stop and lacks nothing. */
function isLabel(block: DraftParagraph): boolean {
  const [only] = block.pieces;
  return block.pieces.length === 1 && only?.row.kind === 'numbered';
}
