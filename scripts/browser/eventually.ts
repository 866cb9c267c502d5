/** Waits for a fact instead of for a time. */

/** Resolves when `holds` answers (or promises) something true; throws naming `fact` after `timeout` milliseconds. */
export async function eventually(
  fact: string,
  holds: () => unknown,
  timeout = 10_000,
): Promise<void> {
  const deadline = performance.now() + timeout;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`It did not come about that ${fact}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
