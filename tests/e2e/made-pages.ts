/** Pages that are easier to make than to keep. */

const sentence = '株洲市加快建设国家老工业城市转型升级示范区，推动制造业高质量发展。';

/** A page of at least `characters` Han characters in paragraphs, with links and emphasis inside them. */
export function longPage(characters: number): string {
  const paragraph = `<p>${sentence}<b>${sentence}</b>${sentence}<a href="#">银行</a>${sentence}</p>\n`;
  const count = Math.ceil(characters / (paragraph.match(/\p{Script=Han}/gu)?.length ?? 1));
  return page('长文', paragraph.repeat(count));
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>\n${body}</body></html>`;
}

/** Path → HTML. */
export const madePages: ReadonlyMap<string, string> = new Map([
  ['/long.html', longPage(100_000)],
  [
    '/names.html',
    page(
      '名字',
      '<p id="artist">天下的麦里谷丰收。</p>\n<p>记者单飞燕来访。</p>\n<p id="visit">记者张三丰到访。</p>\n',
    ),
  ],
]);
