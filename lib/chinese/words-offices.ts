/** Offices of the state by their pattern: 国家电影局, 国家气候中心, 中国地震台网中心. */
import { unitSet } from './units.ts';
import { Kind, nats, type Proposer } from './words-run.ts';

const STATE = /^(?:国家|中国|全国)/;
const FIRST = unitSet('国中全');
const OFFICE = /^..\p{Script=Han}{2,5}?(?:总局|中心|委员会|[局委办署])/u;
const LITTLE = /[的了在是和与及等各有将对向]/;
const LONGEST = 10;

/** Proposes what lies between a state's name and the kind of office, whatever it is. */
export const proposeOffices: Proposer = ({ text, end }, from, propose) => {
  if (FIRST[text.charCodeAt(from)] !== 1 || !STATE.test(text.slice(from, from + 2))) return;
  const [office = ''] = OFFICE.exec(text.slice(from, Math.min(end, from + LONGEST))) ?? [];
  if (office === '' || LITTLE.test(office)) return;
  propose(from, from + office.length, nats(11 + 1.5 * office.length), Kind.term);
};
