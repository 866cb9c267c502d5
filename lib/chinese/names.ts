/**
 * What names are made of: how likely a character is as a surname, in a given name, in a foreign
 * name, in a place's name. Trained by names-train.ts, opened as views.
 */

/** First code unit and number of the characters the model knows: the first CJK block. */
export const FIRST = 0x4e00;
export const COUNT = 0x9fff - 0x4e00 + 1;

/** What a character can be in a name, in the order of the model's tables. */
export const ROLES = ['surname', 'first', 'second', 'only', 'foreign', 'toponym'] as const;
export type Role = (typeof ROLES)[number];

/** The cost of a character that never has the role. */
export const NEVER = 255;

/** Per role: −log probability × COST_SCALE of each character from FIRST on, or NEVER. */
export type NameModel = Readonly<Record<Role, Uint8Array>>;

/** Opens the trained tables. Throws when the bytes are of another size. */
export function openNames(bytes: Uint8Array): NameModel {
  if (bytes.length < ROLES.length * COUNT) throw new Error('The name model is damaged.');
  const tables = ROLES.map((role, at): [Role, Uint8Array] => [
    role,
    bytes.subarray(at * COUNT, (at + 1) * COUNT),
  ]);
  return Object.fromEntries(tables) as Record<Role, Uint8Array>;
}

/** The cost of a code unit in a role's table. */
export function roleCost(table: Uint8Array, unit: number): number {
  return table[unit - FIRST] ?? NEVER;
}

/** Surnames of two and more characters, as in 欧阳修; then the common ones of Japan, as in 岸田文雄. */
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  (
    '欧阳 司马 上官 诸葛 尉迟 令狐 端木 皇甫 夏侯 公孙 慕容 司徒 长孙 宇文 东方 南宫 独孤 轩辕 东郭 ' +
    '司空 澹台 呼延 申屠 太史 公羊 公冶 赫连 钟离 闻人 濮阳 淳于 单于 仲孙 百里 西门 拓跋 完颜 ' +
    '纳兰 第五 贺兰 鲜于 闾丘 万俟 亓官 巫马 乐正 宰父 谷梁 段干 东宫 爱新觉罗 叶赫那拉 ' +
    '佐藤 铃木 高桥 田中 渡边 渡辺 伊藤 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 清水 山崎 ' +
    '池田 桥本 阿部 石川 前田 藤田 冈田 后藤 长谷川 村上 近藤 石井 坂本 远藤 青木 藤井 西村 福田 太田 三浦 ' +
    '冈本 松田 中川 中野 原田 小野 田村 竹内 金子 中山 和田 石田 上田 森田 柴田 酒井 宫崎 内田 高木 安藤 ' +
    '谷口 大野 丸山 今井 河野 藤原 小川 村田 武田 上野 杉山 增田 平野 大塚 千叶 久保 松井 小岛 岩崎 樱井 ' +
    '松尾 野口 木下 佐野 安倍 岸田 石破 羽生 大谷 福原 张本 水谷 丹羽 早田 石原 小泉 麻生 茂木 加贺 二阶 ' +
    '细川 鸠山 浅川 野田 菅原 宫本 大江 川端 村山'
  ).split(' '),
);

/** Parts of Tibetan names, one or two of which make a name: 次仁央宗, 扎西多吉. */
export const TIBETAN_NAMES: ReadonlySet<string> = new Set(
  (
    '扎西 卓玛 次仁 央宗 多吉 旺堆 格桑 拉姆 平措 罗布 索朗 尼玛 白玛 德吉 强巴 顿珠 贡嘎 丹增 洛桑 益西 仁增 ' +
    '达瓦 巴桑 普布 边巴 拉巴 米玛 旦增 次旦 桑珠 旺久 旺杰 旺姆 央金 曲珍 曲扎 卓嘎 玉珍 白珍 群培 班觉 加措 ' +
    '嘉措 江村 土登 阿旺 仓央 晋美 才旦 才让 桑杰 更登 华旦 多杰 旦巴 西绕 泽仁 泽旺 松赞 干布 塔杰 次央 仓决 朗杰 赤列 赤来 赤林'
  ).split(' '),
);
