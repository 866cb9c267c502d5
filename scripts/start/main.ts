/**
 * `npm start`: builds, then opens a browser with the extension on the sample article and stays until
 * it is closed. With `--headless`, or where there is no display, takes the tour instead.
 */
import { join } from 'node:path';
import { ExtensionBrowser } from '../browser/chromium.ts';
import { type PageServer, servePages } from '../browser/server.ts';
import { provide } from '../setup/provide.ts';
import { root, run } from '../setup/run.ts';
import { takeTour } from '../tour/tour.ts';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const wantsWindow = hasDisplay && !process.argv.includes('--headless');

async function main(): Promise<void> {
  const advice = await provide(['chromium', 'fonts']);
  for (const sentence of advice) console.error(sentence);
  await build();
  const site = await servePages(join(root, 'tests', 'e2e', 'pages'));
  try {
    const reader = wantsWindow ? await openWindow() : null;
    if (reader) await stayOpen(reader, site);
    else await takeTour(site);
  } finally {
    await site.close();
  }
}

async function build(): Promise<void> {
  console.log('Building the extension …');
  const { status, output } = await run('wxt', ['build', '-b', 'chrome']);
  if (status !== 0) throw new Error(`The extension could not be built:\n${output.trim()}`);
}

/** A browser with a window; null, having said why, when the display cannot be used. */
async function openWindow(): Promise<ExtensionBrowser | null> {
  try {
    return await ExtensionBrowser.launch({ headless: false });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    console.error(`No window could be opened (${reason}); taking the tour instead.`);
    return null;
  }
}

async function stayOpen(reader: ExtensionBrowser, site: PageServer): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    reader.context.on('close', () => resolve());
    // Not `once`: npm passes the signal on, so it comes twice, and the second would end us half-way.
    process.on('SIGINT', () => resolve());
    process.on('SIGTERM', () => resolve());
  });
  const [page = await reader.context.newPage()] = reader.context.pages();
  await page.goto(`${site.origin}/news.html`);
  console.log(
    `Bàndú is open on ${site.origin}/news.html.
  Rest the pointer on a word for its pinyin and meaning.
  Click 伴 in the toolbar (under the puzzle piece) to search the corpus, put pinyin over the page or change its script.
  Close the browser or press Ctrl-C to end.`,
  );
  await closed;
  await reader.close();
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
