/** A Firefox of our own with the built extension in it, driven through Marionette. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../setup/browsers.ts';
import { root } from '../setup/run.ts';
import type { Surface } from './chromium.ts';
import { eventually } from './eventually.ts';
import { Marionette } from './marionette.ts';
import type { Point } from './pointer.ts';

/** As in wxt.config.ts. */
const addonId = 'bandu@bandu.example';

export class FirefoxWithExtension {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #marionette: Marionette;
  /** The extension's host, which Firefox makes up unless a preference fixes it. */
  readonly #uuid: string;

  private constructor(
    process: ChildProcess,
    profile: string,
    marionette: Marionette,
    uuid: string,
  ) {
    this.#process = process;
    this.#profile = profile;
    this.#marionette = marionette;
    this.#uuid = uuid;
  }

  /** Launches the machine's Firefox without a window and installs `.output/firefox-mv3`. */
  static async launch(): Promise<FirefoxWithExtension> {
    const program = findBrowser('firefox');
    if (!program) throw new Error('No Firefox is installed.');
    const profile = mkdtempSync(join(tmpdir(), 'bandu-firefox-'));
    const uuid = randomUUID();
    writeFileSync(join(profile, 'user.js'), preferences(uuid));
    const words = ['--marionette', '--remote-allow-system-access', '--headless', '--no-remote'];
    const child = spawn(program, [...words, '--profile', profile], { stdio: 'ignore' });
    try {
      const portFile = join(profile, 'MarionetteActivePort');
      const port = () => (existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0);
      await eventually('Firefox is ready', () => port() > 0, 30_000);
      const marionette = await Marionette.connect(port());
      await marionette.send('Addon:Install', {
        path: join(root, '.output', 'firefox-mv3'),
        temporary: true,
      });
      return new FirefoxWithExtension(child, profile, marionette, uuid);
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
  }

  async go(url: string): Promise<void> {
    await this.#marionette.send('WebDriver:Navigate', { url });
  }

  /** Opens a new tab in front and answers its handle. */
  async newTab(): Promise<string> {
    const answer = await this.#marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
    const handle = String(answer?.handle);
    await this.attend(handle, 'in front');
    return handle;
  }

  /** From now on acts on the tab `handle`, brought to the front or left where it is. */
  async attend(handle: string, place: 'in front' | 'where it is'): Promise<void> {
    const focus = place === 'in front';
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus });
  }

  async open(surface: Surface, hash = ''): Promise<void> {
    await this.go(`moz-extension://${this.#uuid}/${surface}${hash ? `#${hash}` : ''}`);
  }

  /** Runs a function's body in the current page and answers what it returns. */
  async evaluate(body: string, ...words: readonly unknown[]): Promise<unknown> {
    const answer = await this.#marionette.send('WebDriver:ExecuteScript', {
      script: body,
      args: words,
      sandbox: null,
    });
    return answer?.value;
  }

  /** Moves a real pointer to a place in the page, by way of a point beside it. */
  async movePointer({ x, y }: Point, then: 'rest' | 'click' = 'rest'): Promise<void> {
    const move = (left: number, top: number) => ({
      type: 'pointerMove',
      duration: 30,
      x: Math.round(left),
      y: Math.round(top),
    });
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const actions = [move(x - 30, y + 2), move(x, y), ...(then === 'click' ? press : [])];
    await this.#perform({ type: 'pointer', parameters: { pointerType: 'mouse' }, actions });
  }

  /** Clicks the element of the page that `expression` finds. */
  async click(expression: string): Promise<void> {
    const place = `const { x, y, width, height } = (${expression}).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };`;
    await this.movePointer((await this.evaluate(place)) as Point, 'click');
  }

  /** Clicks the extension's button, which lies in the toolbar from now on, as a reader would. */
  async clickToolbarButton(): Promise<void> {
    await this.#inBrowser(async () => {
      const place = await this.evaluate(PLACE_OF_BUTTON, `${addonId.replaceAll(/[@.]/g, '_')}-BAP`);
      await this.movePointer(place as Point, 'click');
    });
  }

  /** The address of the sidebar's extension page when the sidebar is open, else null. */
  async sidebar(): Promise<string | null> {
    const script = 'return SidebarController.isOpen ? SidebarController.currentID : null';
    return (await this.#inBrowser(() => this.evaluate(script))) as string | null;
  }

  /**
   * What the popup or sidebar shows, asked through the extension page in tab `handle`, which stays
   * behind: Marionette itself cannot look into either.
   */
  async textOf(view: 'popup' | 'sidebar', handle: string): Promise<string> {
    await this.attend(handle, 'where it is');
    const script = `return browser.extension.getViews({ type: arguments[0] })
      .map((view) => view.document.body.innerText).join('\\n');`;
    return (await this.evaluate(script, view)) as string;
  }

  /** Types into whatever has the focus. */
  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#perform({ type: 'key', actions });
  }

  /** All text of the hover card, whose shadow root is closed to the page; null when none is shown. */
  async cardText(): Promise<string | null> {
    const shown = await this.evaluate(
      "return document.querySelector('bandu-card:popover-open') !== null",
    );
    if (!shown) return null;
    const card = await this.#marionette.send('WebDriver:FindElement', {
      using: 'css selector',
      value: 'bandu-card',
    });
    const id = Object.values((card?.value ?? {}) as Record<string, string>)[0];
    const root = await this.#marionette.send('WebDriver:GetShadowRoot', { id });
    return (await this.evaluate('return arguments[0].textContent', root?.value)) as string;
  }

  async close(): Promise<void> {
    this.#marionette.close();
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGKILL');
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #perform(source: { type: string; actions: object[]; parameters?: object }): Promise<void> {
    const actions = [{ id: source.type, ...source }];
    await this.#marionette.send('WebDriver:PerformActions', { actions });
  }

  /** Does something with Firefox's own window instead of the page in it. */
  async #inBrowser<T>(work: () => Promise<T>): Promise<T> {
    await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await work();
    } finally {
      await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }
}

/** Takes the button out of the extensions menu, where Firefox puts it at first. */
const PLACE_OF_BUTTON = `
  const { CustomizableUI } = ChromeUtils.importESModule(
    'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  const button = document.getElementById(arguments[0]) ?? null;
  if (!button) CustomizableUI.addWidgetToArea(arguments[0].replace(/BAP$/, 'browser-action'), 'nav-bar');
  const { x, y, width, height } = document.getElementById(arguments[0]).getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };`;

function preferences(uuid: string): string {
  const values: Readonly<Record<string, unknown>> = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
    'intl.locale.requested': 'en-US',
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
    'toolkit.cosmeticAnimations.enabled': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
