/** Runs another program and gives back what it said. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute, with a slash at its end. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  /** Exit status; 1 when the program could not be started or was stopped. */
  readonly status: number;
  /** Standard output and standard error in the order they came. */
  readonly output: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Stops the program and everything it started after so many milliseconds. */
  readonly timeout?: number;
  /** Also show the output as it comes. */
  readonly show?: boolean;
}

const isWindows = process.platform === 'win32';

/** Runs `program` in the project's folder without standard input. Never rejects. */
export function run(
  program: string,
  words: readonly string[],
  { env = {}, timeout = 600_000, show = false }: RunOptions = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Packages' programs are batch files on Windows; elsewhere a group of its own can be stopped whole.
      shell: isWindows,
      detached: !isWindows,
    });
    let output = '';
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);

    // Asked to end it closes its browsers; one that does not hear is ended.
    const stop = () => signalGroup(child.pid, 'SIGINT');
    let lastResort: ReturnType<typeof setTimeout> | undefined;
    const alarm = setTimeout(() => {
      output += `\nstopped after ${timeout / 1000} s`;
      stop();
      lastResort = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), 10_000);
    }, timeout);
    process.on('exit', stop);
    const finish = (status: number) => {
      clearTimeout(alarm);
      clearTimeout(lastResort);
      process.off('exit', stop);
      resolve({ status, output });
    };
    child.on('error', (error) => {
      output += `\n${error.message}`;
      finish(1);
    });
    child.on('close', (status) => finish(status ?? 1));
  });
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(isWindows ? pid : -pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/** Lets Ctrl-C end this process in an orderly way, so that what `run` started ends with it. */
export function endOnInterrupt(): void {
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
}
