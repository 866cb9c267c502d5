/** Newspaper pages of a paper that does not exist, to be brought in by a reader. */

/** A page of 鹭洲晚报 whose only story is about the `number`th book fair. */
function newspaperPage(number: number): string {
  return `鹭洲晚报

2022年4月6日 星期三 A2版

第${number}届白鹭书市昨日开市 三百家书店同台

鹭洲晚报记者 王小川

鹭洲晚报讯 4月5日上午，第${number}届白鹭书市在江心公园开市，来自全省的三百家书店带来了十二万册图书。

市民周女士一早就带着孩子来排队。“去年没有买到的绘本，今年终于买到了。”她说，书市离家只有两站路，周末还要再来。

组织者介绍，本届书市持续到4月12日，每天上午九点开门，晚上八点闭市，入场免费。
`;
}

/** A file as Playwright gives it to a file field. */
export function newspaperFile(number: number): { name: string; mimeType: string; buffer: Buffer } {
  return {
    name: `luzhou-${number}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(newspaperPage(number)),
  };
}
