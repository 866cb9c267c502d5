/** A generated file that several processes may want at the same time: one makes it, the others wait. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const LOOK_AGAIN = 200;
/** Nobody takes so long: whoever held the lock has died. */
const STALE = 120_000;

/** Writes what `make` gives to `file` unless it is there. Half a file is never seen. */
export async function buildOnce(file: string, make: () => Promise<Uint8Array>): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const lock = `${file}.lock`;
  while (!existsSync(file)) {
    if (!claim(lock)) {
      await wait(LOOK_AGAIN);
      continue;
    }
    try {
      const partial = `${file}.${process.pid}`;
      writeFileSync(partial, await make());
      renameSync(partial, file);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}

/** True when the lock is ours now. Making a folder succeeds for one process only. */
function claim(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const { mtimeMs } = statSync(lock, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > STALE) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
