/** Makes sure that the browsers and Chinese fonts are there, installing what can be installed. */
import { existsSync, readFileSync } from 'node:fs';
import { type Family, findBrowser } from './browsers.ts';
import { run } from './run.ts';

type Need = Family | 'fonts';

const debianPackages: Record<Need, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  fonts: 'fonts-noto-cjk',
};

const advice: Record<Need, string> = {
  chromium: 'Install Chrome, Chromium or Edge, or name one in BANDU_CHROMIUM.',
  firefox: 'Install Firefox 140 or later, or name one in BANDU_FIREFOX.',
  fonts: 'Install a Chinese font (such as Noto Sans CJK), else Chinese text shows as boxes.',
};

/**
 * Provides each of `needs`: found, or by Debian's packages when we are root there, or for Chromium
 * by Playwright's own download. Answers a sentence of advice for each that is still missing.
 */
export async function provide(needs: readonly Need[]): Promise<readonly string[]> {
  const missing = await stillMissing(needs);
  if (missing.length === 0) return [];
  if (isRootOnDebian()) await installDebianPackages(missing.map((need) => debianPackages[need]));
  if (missing.includes('chromium') && !findBrowser('chromium')) await downloadChromium();
  return (await stillMissing(missing)).map((need) => advice[need]);
}

async function stillMissing(needs: readonly Need[]): Promise<readonly Need[]> {
  const there = await Promise.all(
    needs.map((need) => (need === 'fonts' ? hasChineseFont() : findBrowser(need) !== null)),
  );
  return needs.filter((_, at) => !there[at]);
}

/** macOS and Windows come with Chinese fonts; elsewhere fontconfig knows. */
async function hasChineseFont(): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const { status, output } = await run('fc-list', [':lang=zh-cn', 'family']);
  return status === 0 && output.trim() !== '';
}

/** Ubuntu's chromium and firefox packages only point at snaps, so it does not count as Debian. */
function isRootOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function installDebianPackages(packages: readonly string[]): Promise<void> {
  console.log(`Installing ${packages.join(', ')} …`);
  const apt = ['-o', 'DPkg::Lock::Timeout=400', '-qq'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', [...apt, 'update'], { env });
  const { status, output } = await run(
    'apt-get',
    [...apt, 'install', '-y', '--no-install-recommends', ...packages],
    { env },
  );
  if (status !== 0) console.error(output.trim().split('\n').slice(-5).join('\n'));
}

async function downloadChromium(): Promise<void> {
  console.log('Downloading Chromium …');
  const { status, output } = await run('playwright', ['install', '--no-shell', 'chromium']);
  if (status !== 0) console.error(output.trim().split('\n').slice(-5).join('\n'));
}
