/** Headlines as papers print them, told apart by hand: kicker, title, subtitle. */

export interface PrintedHeadline {
  readonly kicker?: string;
  readonly title: string;
  readonly subtitle?: string;
}

export const HEADLINES: readonly PrintedHeadline[] = [
  { kicker: '李建国在全市安全生产工作会议上强调', title: '坚决守住安全生产底线' },
  { kicker: '王志刚调研城区防汛工作时指出', title: '以最严作风筑牢防汛堤坝' },
  { kicker: '省委书记在岳阳调研时要求', title: '把生态优势转化为发展优势' },
  { title: '全省首个氢能产业园在湘潭开工' },
  { title: '我市新增三处国家级文物保护单位' },
  { title: '长沙地铁六号线今日试运行' },
  { title: '一季度全市外贸进出口增长12.3%', subtitle: '——民营企业占比首次超过七成' },
  { title: '从“追赶者”到“领跑者”', subtitle: '——一家老厂的智能化突围' },
  { title: '让老旧小区“逆生长”', subtitle: '——雨花区城市更新观察' },
  { title: '谁来守护村里的老井？' },
  { kicker: '首批8个项目集中签约 总投资逾200亿元', title: '临港新区招商再传捷报' },
  { title: '市十六届人大常委会第三次会议召开', subtitle: '张国强主持 陈立新作报告' },
  { title: '全市乡村振兴现场推进会举行', subtitle: '赵明华出席并讲话' },
  { kicker: '中共中央国务院印发', title: '《质量强国建设纲要》' },
  { title: '去年我省粮食总产量突破600亿斤' },
  { kicker: '坚定信心 鼓足干劲', title: '政协第十三届岳阳市委员会第二次会议开幕' },
  { title: '春耕备耕 良种先行' },
  { title: '《大山里的课堂》出版发行' },
  { title: '“夜经济”点亮江城' },
  { kicker: '周文斌会见中国商飞客人', title: '携手打造航空配套产业集群' },
  { title: '外卖小哥考上了公务员' },
  { title: '十年禁渔：长江重现江豚逐浪' },
];
