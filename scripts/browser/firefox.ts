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

  async open(surface: Surface, hash = ''): Promise<void> {
    await this.go(`moz-extension://${this.#uuid}/${surface}${hash ? `#${hash}` : ''}`);
  }

  /** Runs a function's body in the current page and answers what it returns (or resolves to). */
  evaluate(body: string, ...words: readonly unknown[]): Promise<unknown> {
    return this.#evaluate(body, words);
  }

  /** Runs a function's body with Firefox's own privileges: to look at its toolbar and sidebar. */
  async evaluateInBrowser(body: string, ...words: readonly unknown[]): Promise<unknown> {
    await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.#evaluate(body, words);
    } finally {
      await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Moves a real pointer to a place in the window, by way of a point beside it. */
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
    await this.#marionette.send('WebDriver:PerformActions', {
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [move(x - 30, y + 2), move(x, y), ...(then === 'click' ? press : [])],
        },
      ],
    });
  }

  /** Types into whatever has the focus. */
  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  async close(): Promise<void> {
    this.#marionette.close();
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGKILL');
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #evaluate(script: string, args: readonly unknown[]): Promise<unknown> {
    const answer = await this.#marionette.send('WebDriver:ExecuteScript', {
      script,
      args,
      sandbox: null,
    });
    return answer?.value;
  }
}

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
