/** Short terms in quotation marks, as wholes: “三高四新”, 「一帶一路」. */
import { Kind, nats, type Proposer } from './words-run.ts';

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '"': '"',
  '‘': '’',
};
const LONGEST = 6;
const COST = nats(12);
/** What people say in quotation marks holds these; what they name does not. */
const SPOKEN = /[我你您他她它们的了吗呢吧啊呀么是不没这那谁]/;

/** Proposes everything between the marks when a run is all there is between them. */
export const proposeQuoted: Proposer = ({ text, start, end }, from, propose) => {
  if (from !== start || end - start > LONGEST || end - start < 2) return;
  const closing = CLOSING[text.charAt(start - 1)];
  if (!closing || text[end] !== closing || SPOKEN.test(text.slice(start, end))) return;
  propose(start, end, COST, Kind.term);
};
