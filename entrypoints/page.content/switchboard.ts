/** Features that run or do not, each by one choice of the reader's. */

type Choice = readonly (string | number | boolean)[];

export interface Switchboard {
  /**
   * Starts a feature when its choice is another than before, having stopped it first; `false` only
   * stops it. Choices are lists, alike when they hold alike. The feature's signal fires when it is to leave the page as it was.
   */
  set<T extends Choice>(
    name: string,
    choice: T | false,
    start: (signal: AbortSignal, choice: T) => void,
  ): void;
  /** Stops everything, so that the same choices start it anew. */
  stopAll(): void;
}

/** A switchboard on which everything stops when `signal` fires. */
export function switchboard(signal: AbortSignal): Switchboard {
  const running = new Map<string, { choice: string; stop: AbortController }>();
  const stop = (name: string): void => {
    running.get(name)?.stop.abort();
    running.delete(name);
  };
  return {
    set(name, choice, start) {
      if (running.get(name)?.choice === String(choice)) return;
      stop(name);
      if (choice === false || signal.aborted) return;
      const controller = new AbortController();
      running.set(name, { choice: String(choice), stop: controller });
      start(AbortSignal.any([signal, controller.signal]), choice);
    },
    stopAll: () => [...running.keys()].forEach(stop),
  };
}
