/** What surrounds and makes up the names of people in Chinese news. */

/** Surnames of one character, commonest first; those that are mostly other words are left out. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙史黎贺陶顾毛郝龚邵万覃武钱戴严莫孔向常汤康易乔赖施文洪季尚柴庄牛柳毕俞倪申古葛欧焦左柯聂简羊阳晏涂邢路岳齐沿梅盛童霍卓裴殷詹谷管甘祝柏宁温鲁翟颜柳鲍骆房关景苗花凌包车褚项蒙游曲瞿饶席辛舒纪芦解柏岑缪华强车应祁党耿闵米阮蓝丛凤仇冉敖巢冼麦屈邝单尤涂商卜诸荣揭桂储宣屠窦符佘商戚楚练匡苟卞巫娄臧封滕喻言成时祖年艾全谌伍隋池边贝栗桑佟兰明习狄乐虞姬虢茅危晋农郎粟幸晨银';

const COMPOUND_SURNAMES = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '皇甫',
  '尉迟',
  '夏侯',
  '慕容',
  '司徒',
  '东方',
  '令狐',
  '公孙',
  '轩辕',
  '长孙',
  '端木',
  '南宫',
];

/** Characters that given names hardly ever have: particles, pronouns, and parts of offices. */
const NEVER_IN_NAMES =
  '的了在是不以及等将被把从向到对由或但而且其此这那们些个委会局部院校市县区镇乡省厂社司站所队团组门位员者案章件项问题况务率额费税款级届第各每该我你他她它您很更最都也还就才已须需让给比按据过则只仅说讲并与和着吗呢吧啊';

/** Words that begin like a name. */
const NOT_NAMES = new Set(
  '高度 高兴 高新 高校 高考 高铁 关心 关注 关于 关键 关怀 方面 方向 方式 方案 方法 严格 严肃 严峻 任务 任命 任职 任何 任期 成为 成立 成功 成果 成绩 成员 成都 成长 安全 安排 安心 平安 文明 文化 文章 文件 文艺 时间 时代 时任 时刻 时候 金融 金额 石油 石峰 水平 夏季 陆续 曾经 常务 常委 常态 常德 明确 明显 明天 白天 万元 万人 万名 江西 江苏 江山 海南 周边 周围 周年 周期 周末 于是 全面 全体 全部 全市 全省 全国 全力 应该 应邀 应用 应急 应当 易于 连续 古代 包括 包含 单位 单独 党员 党委 党校 党组 强调 强化 强大 华侨 华人 华夏 幸福 农村 农业 农民 程度 程序 纪委 纪律 纪念 宣传 宣布 解放 解决 解读 房屋 雷达 马上 马克 黄金 黄河 黄桃 温度 温暖 路上 路线 龙头 车辆 车站 车间 施工 施政 孔子 左右 祖国 花园 游客 游览 乐观 年度 年轻 年底 年初 向前 银行 常州 温州 杭州 苏州 商务 商业 商品 边境 季度 简单 管理 管委 景区 武警 武汉 武装 言论 田间 田心 林业 桂林 荣获 荣誉 符合 封闭 屈原 储备 宣讲 尚未 屠杀 席位 盛大 盛会 祝贺 祝福 项目 申报 申请 池州 钱款 毕业 康复 康养 石化 谷物 甘肃 宁夏 宁波 路径 凌晨 蓝图 蓝天 蒙古 欧洲 欧盟 莫斯 徐州 郑州 梁山 唐山 唐朝 宋代 明代 秦岭 汉代 夏天 成员国 方可 金牌 金色 银色 晋级 晋升 强势 强军 商会 商定 米兰 巫山 华东 华南 华北 华中 时尚 时期 时常 年代 习惯 习俗 余年 余名 余人 余万 余家 余个 余次'.split(
    ' ',
  ),
);

/** What a person is called before the name: an office, a trade, a kinship. Longest first. */
export const TITLES =
  '作者|评论家|科学家|艺术家|音乐家|书法家|经济学家|教育家|总书记|副书记|书记|副主任委员|主任委员|副主任|主任|副主席|主席|副市长|市长|副省长|省长|副县长|县长|副区长|区长|副镇长|镇长|副乡长|乡长|副局长|局长|副厅长|厅长|副部长|部长|副院长|院长|副检察长|检察长|副秘书长|秘书长|副组长|组长|副会长|会长|副校长|校长|副行长|行长|副总经理|总经理|副经理|经理|副董事长|董事长|副理事长|理事长|副司令员|司令员|副政委|政委|副主编|主编|副馆长|馆长|副站长|站长|副所长|所长|副处长|处长|副科长|科长|副队长|队长|副总理|总理|副总统|总统|首相|外长|外交部长|大使|总领事|国王|议长|州长|市委常委|省委常委|常委|委员|候补委员|巡视员|调研员|督学|发言人|新闻发言人|负责人|创始人|联合创始人|联合主席|首席执行官|执行主席|总裁|副总裁|总监|总工程师|工程师|院士|教授|副教授|研究员|博士|专家|学者|作家|诗人|画家|导演|编剧|主演|演员|歌手|主持人|教练员|教练|主教练|运动员|选手|冠军|医生|护士|主治医师|律师|法官|民警|警官|老师|教师|校友|党员|女党员|支书|村支书|主播|村民|居民|市民|职工|工人|司机|店主|老板|业主|企业家|志愿者|丈夫|妻子|儿子|女儿|父亲|母亲|人选|候选人|领导|记者|通讯员|编辑|摄影|总指挥|指挥长|站长|首席|馆员|专员|人大代表|政协委员|党组成员|成员|董事|监事|代理市长|代市长';

/** What follows a name: what people in the news do, or how they are joined to others. */
export const AFTER_NAMES =
  '说|指出|强调|表示|认为|介绍|建议|提出|要求|参加|参与|出席|主持|陪同|宣布|致辞|致词|讲话|讲述|发言|作报告|作了|代表|同志|先生|女士|教授|博士|院士|等|一行|率|来到|前往|到|在|赴|将|与|和|同|向|对|为|就|也|曾|还|已|先后|分别|一起|一道|一同|共同|认真|充分|传达|汇报|通报|感谢|勉励|号召|告诉|透露|回忆|坦言|解释|呼吁|回应|担任|当选|任|兼任|获|荣获|摄|文|图|报道|考察|调研|视察|慰问|会见|会谈|接受|通电话|代为|受|被|是|从|以|用|把|让|总书记|主席|书记|市长|省长|主任|委员|说道|不时|首先|最后|随后|实地|深入|走进|现场|出任|作为|带领|率队|签署|签约|见证|点赞|写道|翻出|这样|的|宣读|传授|正在|合作|主演|领衔|饰演|演唱|创作|执导|以及|及';

const isSurname = new Set(SURNAMES);
const isNever = new Set(NEVER_IN_NAMES);
const HAN = /^\p{Script=Han}+$/u;

/** True when `text` may be the whole name of a person: 毛腾飞, 李智, 欧阳修, 尉迟敬德. */
export function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > 4 || !HAN.test(text)) return false;
  const compound = COMPOUND_SURNAMES.some((surname) => text.startsWith(surname));
  const given = text.slice(compound ? 2 : 1);
  if (!compound && !isSurname.has(text.charAt(0))) return false;
  if (given.length < 1 || given.length > 2) return false;
  if ([...given].some((character) => isNever.has(character))) return false;
  return !NOT_NAMES.has(text.slice(0, 2)) && !NOT_NAMES.has(text) && !ADDRESSED.test(given);
}

/** 王阿姨 and 陈女士 are people without a name. */
const ADDRESSED =
  /^(?:阿姨|女士|先生|师傅|老师|大爷|大妈|大姐|大哥|大叔|大娘|奶奶|爷爷|婆婆|某某?|同学|老汉|老人|小姐|太太|医生|教授|书记|主任|经理|总|老|工|姐|哥|叔|姨|嫂)$/;

const TRANSLITERATION = new Set(
  '阿埃艾爱安昂奥巴白班邦鲍贝本比彼毕博布查达戴丹道德登迪蒂丁杜多恩尔法凡菲费芬弗福伏富盖甘冈高戈格葛根哥古瓜哈海汉赫亨胡华怀霍基吉加贾杰金卡凯坎康考科克肯库拉莱兰朗劳勒雷黎李里利力立丽莲列林龙卢鲁路伦罗洛吕普京茨连冯朔季捷莉妮娜娅雯琳露玛珀赛森顿逊缪廷雪隆摩策瓜岑梵曾宾斌谟穆马迈曼芒梅门蒙孟米明莫默姆穆拿内纳奈南尼涅宁纽努诺欧帕潘庞佩彭皮普奇钱强乔切琼丘屈让热日荣茹瑞若萨塞桑瑟莎沙山尚绍舍申圣施什史舒斯丝苏索所塔泰坦汤唐陶特滕提汀通图托瓦万旺威维韦温翁沃乌伍武西希锡夏香辛欣休许雅亚扬耶叶伊以因英尤于约泽扎詹章珍芝朱佐',
);

/** True when every character of `text` is one that foreign names are written with: 施瓦布. */
export function looksForeign(text: string): boolean {
  const parts = text.split('·');
  return (
    text.length >= 2 &&
    text.length <= 14 &&
    parts.every((part) => part !== '' && [...part].every((one) => TRANSLITERATION.has(one)))
  );
}
