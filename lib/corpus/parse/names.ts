/** Names of people in by-lines: 陈正明 罗欣, 毛 腾 飞, 王　军、吴楚. */

/** Surnames that nearly every Chinese by-line begins with. */
const SURNAMES = new Set(
  (
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤' +
    '温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝巢幸经羊言旷封来冀厉逯燕衡由伏水木平习常唐区朴禹诸侍' +
    '陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭葉蘇呂盧鐘譚陸範賈韋鄒閆閻龍賀顧龔邵萬錢嚴聶歐關蘭喬莊顏單鮑華寧齊劉張'
  ).split(''),
);
const COMPOUND =
  /^(?:欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|尉迟|皇甫|东方|夏侯|令狐|慕容|司徒|长孙|宇文|端木|公孙|独孤|南宫|西门|呼延|澹台|闻人|申屠|太史)/;
/** Second parts and words that look like names after a surname letter but are not. */
const NOT_NAMES =
  /^(?:高新|金融|文化|文明|文学|安全|平安|方向|白天|时代|时事|时评|时政|关注|关于|关键|成长|成就|全国|全市|全省|全面|全城|全民|华夏|明天|平台|和谐|常态|程序|路上|房产|农村|农业|农民|万象|向前|向上|经济|经典|经验|水利|水务|车间|车市|康养|健康|边防|连线|连载|管理|武警|石油|田野|江南|江山|江湖|江苏|山东|古城|古镇|党建|党史|党员|路透|湖南|司法|项目|游记|应急|商务|商报|师生|师说|来信|来论|景区|金句|高端|高考|高校|高铁|安居|严防|严查|应对|任务|解读|解放|宁静|简讯|简报|时讯|明星|明日|顾问|成果|温暖|莫让|何以|何时|何为|施工|施政|包容|方案|方法|白云|金秋|金牌|乐见|单位|习近|毛主|古今|车辆|米|边界|查处|查办|应急|计划|来源|季度|季节|祝福|祝贺|游客|游戏|连续|连接|平衡|平均|和平|和睦|明白|全员|全程|全力|全球|华人|华侨|向往|向阳|常常|常委|常务|荣誉|荣耀|盛会|盛典|盛况|申报|申请|纪念|纪委|纪实|章程|左右|安排|安置|康复|温馨|温度|阳光)/;

const ONE_HAN = /^[\p{Script=Han}]$/u;
const NAME =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,12}(?:[·•・]\p{Script=Han}{1,12}){1,3}|[A-Za-z][A-Za-z.]{1,20}(?: [A-Z][A-Za-z.]{0,20}){0,3})$/u;
const SEPARATORS = /[\s\u3000、，,；;/／|｜&]+/u;

/** Splits a row of names. Single characters standing apart are one name: 毛 腾 飞 → 毛腾飞, 王 军 吴楚 → 王军, 吴楚. */
export function splitNames(text: string): string[] {
  const words = text.split(SEPARATORS).filter((word) => word !== '');
  const names: string[] = [];
  let spaced = '';
  const close = () => {
    if (spaced) names.push(spaced);
    spaced = '';
  };
  for (const [index, word] of words.entries()) {
    if (!ONE_HAN.test(word)) {
      close();
      names.push(word);
      continue;
    }
    const next = words[index + 1];
    const startsName = spaced.length >= 2 && SURNAMES.has(word) && !!next && ONE_HAN.test(next);
    if (startsName) close();
    spaced += word;
  }
  close();
  return names;
}

/** True for a character that is a surname. */
export function isSurname(character: string): boolean {
  return SURNAMES.has(character);
}

/** True when `text` has the form of one name (2–4 Han, 买买提·艾力, Tom Smith). */
export function hasNameForm(text: string): boolean {
  return NAME.test(text);
}

/** True when `text` is very probably a Chinese person's name, with no title beside it. */
export function looksLikeName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  if (COMPOUND.test(text)) return text.length >= 3;
  return text.length <= 3 && SURNAMES.has(text[0] ?? '') && !NOT_NAMES.test(text);
}
