/** What a background worker holds in memory, as the browser counts it. */
import type { CDPSession } from '@playwright/test';

/** Megabytes (1 000 000 bytes). */
export interface WorkerHeap {
  /** JavaScript's own heap. */
  readonly objects: number;
  /** Array buffers, which lie beside that heap. */
  readonly buffers: number;
}

/** The heap of the worker `targetId` after a garbage collection; `devtools` is the browser's session. */
export async function workerHeap(devtools: CDPSession, targetId: string): Promise<WorkerHeap> {
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  try {
    await ask(devtools, sessionId, 'HeapProfiler.collectGarbage');
    const { usedSize = 0, backingStorageSize = 0 } = await ask(
      devtools,
      sessionId,
      'Runtime.getHeapUsage',
    );
    return { objects: usedSize / 1_000_000, buffers: backingStorageSize / 1_000_000 };
  } finally {
    await devtools.send('Target.detachFromTarget', { sessionId });
  }
}

interface Reply {
  readonly id?: number;
  readonly result?: Readonly<Record<string, number>>;
}

/** One command of a session inside a session: Playwright has none of its own for workers. */
async function ask(
  devtools: CDPSession,
  sessionId: string,
  method: string,
): Promise<Readonly<Record<string, number>>> {
  const replied = new Promise<Reply>((resolve) => {
    const listen = (event: { sessionId: string; message: string }) => {
      const reply = JSON.parse(event.message) as Reply;
      if (event.sessionId !== sessionId || reply.id !== 1) return;
      devtools.off('Target.receivedMessageFromTarget', listen);
      resolve(reply);
    };
    devtools.on('Target.receivedMessageFromTarget', listen);
  });
  await devtools.send('Target.sendMessageToTarget', {
    sessionId,
    message: JSON.stringify({ id: 1, method }),
  });
  const { result } = await replied;
  if (!result) throw new Error(`The worker does not answer ${method}.`);
  return result;
}
