/** How rows begin and end, and whether their quotation marks close. */

const TERMINAL = /[。！？!?…][”’"』」）)》】\]]{0,3}$|\.{3,}$|[：:]$/;
/** 。（张三）: a signature or a page number in brackets closes the text. */
const SIGNED_END = /[。！？!?…][”’]?\s?[（(【][^（()）】]{1,40}[)）】]$/;
const CLOSING_START = /^[，,。、；;：:！!？?”’）)》】』」…%％]/;
const PAUSE_END = /[，,、；;]$/;

/** True when a row ends as a paragraph may: 。！？… with its closing quotes, or 同志们：. */
export function isFinished(text: string): boolean {
  if (TERMINAL.test(text.slice(-8)) || SIGNED_END.test(text.slice(-48))) return true;
  return text.length <= 62 && /^[（(][^（()）]+[)）]$/.test(text);
}

/** True when a row begins with a mark that only ever stands inside a sentence. */
export function startsInside(text: string): boolean {
  return CLOSING_START.test(text);
}

/** True when a row ends in a comma or another mark that promises more. */
export function endsInPause(text: string): boolean {
  return PAUSE_END.test(text.slice(-1));
}

const OPENERS = '“‘《（(「『【';
const CLOSERS = '”’》）)」』】';

export interface Balance {
  /** Marks opened and not closed, the last one last. */
  readonly open: string;
  /** Marks closed that were not opened here, in order. */
  readonly closed: string;
}

/** Quotation marks and brackets of `text` that do not pair within it. Linear; keeps at most 64. */
export function balanceOf(text: string): Balance {
  const open: string[] = [];
  let closed = '';
  for (const character of text) {
    if (OPENERS.includes(character)) {
      if (open.length < 64) open.push(pairOf(character));
      continue;
    }
    if (!CLOSERS.includes(character)) continue;
    const mark = character === ')' ? '）' : character;
    const at = open.lastIndexOf(mark);
    if (at >= 0) open.length = at;
    else if (closed.length < 64) closed += mark;
  }
  return { open: open.join(''), closed };
}

/** Numbering such as 1) or a) closes nothing. */
function pairOf(opener: string): string {
  const closer = CLOSERS.charAt(OPENERS.indexOf(opener));
  return closer === ')' ? '）' : closer;
}
