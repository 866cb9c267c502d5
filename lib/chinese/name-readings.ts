/**
 * How people's names are read. A surname has its own reading only as a surname (单晓明 Shàn, but
 * 简单 dān), so this is asked for a token that is known to be a person, never for running text.
 * After the standard pronunciation and the surname entries of CC-CEDICT.
 */
import { isHan } from './characters.ts';

const SURNAMES = readings(`
  单shan4 任ren2 曾zeng1 解xie4 华hua4 查zha1 仇qiu2 朴piao2 区ou1 盖ge3 葛ge3 召shao4 那na1 乐yue4
  缪miao4 翟zhai2 冼xian3 洗xian3 员yun4 折she2 纪ji3 应ying1 车che1 燕yan1 盛sheng4 臧zang1 阙que1
  句gou1 勾gou1 逄pang2 尉wei4 卜bu3 薄bo2 柏bai3 贲ben1 秘bi4 褚chu3 晁chao2 种chong2 都du1 费fei4
  冯feng2 干gan1 过guo1 观guan4 炅gui4 黑hei1 祭zhai4 监jian4 降jiang4 隗wei3 乜nie4 粘nian2
  繁po2 覃qin2 瞿qu2 曲qu1 芮rui4 撒sa4 厍she4 眭sui1 相xiang4 宿su4 要yao1 於yu1 宓mi4 占zhan1
  长zhang3 仲zhong4 竺zhu2 訾zi1 昝zan3 笪da2 谌chen2 谯qiao2 郇xun2 郗xi1 郄qie4 么yao1 芈mi3 阚kan4
  牟mou2 佘she2 仉zhang3 亓qi2 钭tou3 逯lu4 俞yu2 柘zhe4 宁ning2 沈shen3 尹yin3 石shi2 万wan4 叶ye4
  余yu2 朱zhu1 江jiang1 洪hong2 贾jia3 尚shang4 强qiang2 重chong2 教jiao4 数shu4 行xing2 得de2 系xi4
  大da4 亲qin1 宗zong1 温wen1 蔚yu4 厦xia4 会gui4 甄zhen1 适kuo4 兴xing1 空kong1 落luo4 南nan2
  冠guan4 载zai4 涂tu2 与yu3 麻ma2 戚qi1 缴jiao3 塔ta3 甯ning4 寗ning4 着zhuo2 卡ka3 伍wu3 还huan2
`);

const COMPOUND_SURNAMES = readings(`
  尉迟yu4,chi2 万俟mo4,qi2 长孙zhang3,sun1 澹台tan2,tai2 令狐ling2,hu2 宰父zai3,fu3 单于chan2,yu2
  鲜于xian1,yu2 皇甫huang2,fu3 独孤du2,gu1 司马si1,ma3 司徒si1,tu2 司空si1,kong1 上官shang4,guan1
  欧阳ou1,yang2 诸葛zhu1,ge3 夏侯xia4,hou2 东方dong1,fang1 公孙gong1,sun1 慕容mu4,rong2 呼延hu1,yan2
  宇文yu3,wen2 轩辕xuan1,yuan2 端木duan1,mu4 百里bai3,li3 东郭dong1,guo1 南宫nan2,gong1 西门xi1,men2
  闻人wen2,ren2 赫连he4,lian2 濮阳pu2,yang2 淳于chun2,yu2 太叔tai4,shu1 申屠shen1,tu2 钟离zhong1,li2
  公冶gong1,ye3 宗政zong1,zheng4 拓跋tuo4,ba2 谷梁gu3,liang2 亓官qi2,guan1 第五di4,wu3 乐正yue4,zheng4
  耶律ye1,lü4 完颜wan2,yan2 纳兰na4,lan2 爱新觉罗ai4,xin1,jue2,luo2 叶赫那拉ye4,he4,na4,la1
`);

/** Characters of given names whose usual reading there is not the commonest one elsewhere. */
const GIVEN = readings(`
  朝zhao1 长chang2 行xing2 重zhong4 乐le4 都du1 为wei2 得de2 地di4 了liao3 中zhong1 传chuan2 藏cang2
  单dan1 盛sheng4 兴xing1 强qiang2 少shao4 正zheng4 和he2 好hao3 参shen1 省xing3 更geng1 宁ning2
  量liang4 予yu3 应ying4 将jiang1 种zhong3 干gan4 几ji1 当dang1 调tiao2 校xiao4 济ji4 晟sheng4
  隽jun4 曾zeng1 还huan2 只zhi1 着zhu4 空kong1 难nan2 没mo4 数shu4 弹dan4 相xiang1 便bian4
  子zi3 儿er2 头tou2 家jia1 教jiao4 处chu3 转zhuan3 载zai3 会hui4 识shi2 觉jue2 角jiao3 分fen1 解jie3
  系xi4 称cheng1 占zhan1 上shang4 下xia4 来lai2 起qi3 柏bai3 华hua2 燕yan4
`);

/**
 * Syllables of a person's name in Simplified, one per Han character; `otherwise` reads, by its
 * offset in the name, each character that no name rule knows. 单晓明 → shan4 xiao3 ming2,
 * 刘朝晖 → liu2 zhao1 hui1. Names written after foreign sounds (亚伯拉罕·林肯) follow no name rule.
 */
export function readName(name: string, otherwise: (offset: number) => string): string[] {
  const foreign = FOREIGN.test(name);
  const surname = foreign ? [] : surnameOf(name);
  const syllables: string[] = [];
  for (let at = 0; at < name.length; ) {
    const character = String.fromCodePoint(name.codePointAt(at) ?? 0);
    if (isHan(character)) {
      const given = foreign || at === 0 ? undefined : GIVEN.get(character)?.[0];
      syllables.push(surname[syllables.length] ?? given ?? otherwise(at));
    }
    at += character.length;
  }
  return syllables;
}

/** What the surname at the head of a name is read as; empty when it has no reading of its own. */
function surnameOf(name: string): readonly string[] {
  for (const length of [4, 2]) {
    const compound = name.length > length && COMPOUND_SURNAMES.get(name.slice(0, length));
    if (compound) return compound;
  }
  return SURNAMES.get(name.charAt(0)) ?? [];
}

/** Too long for a Chinese name, or with characters that foreign names have and Chinese ones hardly. */
const FOREIGN = /[^\p{Script=Han}]|^.{5}|[斯尔茨弗姆蒂鲁瓦诺奥扎耶勒]/u;

/** How many characters of a Chinese name are the surname: 1, or 2 for 欧阳 and its like. */
export function surnameLength(name: string): number {
  return name.length > 2 && COMPOUND_SURNAMES.has(name.slice(0, 2)) ? 2 : 1;
}

/** The reading of a surname that stands alone before a form of address (单先生, 曾女士). */
export function surnameReading(surname: string): readonly string[] | undefined {
  return COMPOUND_SURNAMES.get(surname) ?? SURNAMES.get(surname);
}

function readings(table: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    table
      .trim()
      .split(/\s+/)
      .map((line) => {
        const [, name = '', syllables = ''] = /^(\p{Script=Han}+)(.+)$/u.exec(line) ?? [];
        return [name, syllables.split(',')] as const;
      }),
  );
}
