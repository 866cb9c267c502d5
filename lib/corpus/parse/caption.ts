/** Captions of photographs: they end in a credit (谢慧 摄) or say that they are a picture (图为…). */

const MAX = 260;
const POINTER =
  /^(?:[▲△▼▽↑↓←→◀▶◢◣☝]+\s*|[（(]?(?:上|下|左|右|本版|题|压题|大|小|中)(?:上|下|左|右)?图[)）]?\s*(?:[：:，,]|为|系)|图\s?[①-⑨\d一二三四五]?\s?(?:[：:]|为|系))/;
const ROLE = '(?:记者|通讯员|摄影|作者|实习生|图|供图|文)';
const NAMES = '\\p{Script=Han}{1,4}(?:[\\s、，,]{1,3}\\p{Script=Han}{1,4}){0,5}';
const SHOT = new RegExp(
  `(?:${ROLE}\\s?[/／:：|]?\\s?${NAMES}|(?:^|[\\s/／:：（(。！？…”）)·])${NAMES})\\s?(?:摄影报道|摄影|攝|摄|供图|图|绘|制图|提供)(?:[（(][^（()）]{2,10}[)）])?[)）】\\]]?[。.]?$`,
  'u',
);
const GIVEN =
  /(?:(?:资料|网络|受访者|企业|单位|学校|主办方|组委会|医院|部门|公司|剧组|通讯员|记者|本人|当事人|视觉中国|新华社)\s?(?:供图|图|提供|发|照片)|资料图片?|资料照片|图片均?由.{2,20}提供|(?:新华社|中新社|本报)(?:发|记者\s?.{2,12}摄)|(?:供图|摄影|图片来源|图源|图|摄)\s?[/／:：]\s?\S{2,20}(?:[\s、]\S{2,4}){0,2})[)）】\]]?[。.]?$/;
const VERB_BEFORE_SHOT = /(?:拍|航|统|所|主|我|他|她|正在|现场)(?:摄|摄影)[)）]?$/;

/** True for the row under a photograph: `…尽情游玩。 株洲日报·掌上株洲记者/谢慧 摄`, `图为…`. */
export function isCaption(row: string): boolean {
  if (row.length > MAX || row.length < 3) return false;
  const tail = row.slice(-60);
  if (VERB_BEFORE_SHOT.test(tail)) return false;
  if (POINTER.test(row) && row.length <= 180) return true;
  if (/(?:文|图)\s?[/／]\s?(?:图|文)$|(?:地|版|蓝|宏|意|企|试|力|构|截|附|示意|效果)图$/.test(tail))
    return false;
  return SHOT.test(tail) || GIVEN.test(tail);
}

/** True for a row that is a photographer's credit and nothing else: `记者 谢慧 摄`. */
export function isCredit(row: string): boolean {
  return row.length <= 40 && isCaption(row) && !/[。！？，,；]./.test(row) && !POINTER.test(row);
}
