/** What a person is called in front of the name. */
import { TITLES } from './people-words.ts';

const TITLE_AT_END = new RegExp(`(?:${TITLES})$`);
const LONGEST_ROLE = 30;

/** Where the words of a sentence end and an office begins: 会议由|市人大常委会党组书记. */
const LEAD_IN =
  /^.*(?:由|请|随|据|受|被|让|使|邀|听取|会见|欢迎|感谢|弘扬|学习|推荐|选举|任命|以及|在|是|为|了|的|\d日|等)(?=\p{Script=Han}{2})/u;

/** Somebody else with an office of their own: 作者金宇澄与|导演. */
const SOMEBODY_ELSE = new RegExp(
  `^.*(?:${TITLES})\\p{Script=Han}{2,4}[与和及同](?=\\p{Script=Han}{2})`,
  'u',
);

/** Too vague to be what somebody is called. */
const NO_OFFICE = /^(?:相关|有关|部分|各|多位|一些|主要).*|^(?:领导|负责人|成员|人选|代表)$/;

/**
 * The office that ends `clause`, with the offices joined to it by 、 in `earlier`:
 * `市委书记` and `市人大常委会主任` → 市委书记、市人大常委会主任. Empty when there is none.
 */
export function roleBefore(earlier: string, clause: string): string {
  const items = [...earlier.split('、'), ...clause.split('、')].filter((item) => item !== '');
  const offices: string[] = [];
  for (const item of items.reverse()) {
    if (!TITLE_AT_END.test(item)) break;
    offices.unshift(item);
  }
  const first = offices[0];
  if (first === undefined) return '';
  offices[0] = withoutLeadIn(first);
  if (NO_OFFICE.test(offices[0])) offices.shift();
  const role = offices.join('、');
  return role.length <= LONGEST_ROLE ? role : (offices.at(-1) ?? '');
}

function withoutLeadIn(office: string): string {
  const short = office
    .replace(SOMEBODY_ELSE, '')
    .replace(LEAD_IN, '')
    .replace(/^(?:[应其该跟]|同(?!济|仁|方)|与|和(?![平谐]))/, '');
  return TITLE_AT_END.test(short) ? short : office;
}
