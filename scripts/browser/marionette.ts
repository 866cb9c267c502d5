/**
 * A client of Marionette, Firefox's own remote control: `length:[0, id, command, parameters]` as
 * JSON over a socket. WebDriver BiDi and puppeteer cannot open extension pages (2026-11); this can.
 */
import { connect, type Socket } from 'node:net';

/** What Marionette answers to a command; each caller knows the shape it asked for. */
type Answer = Readonly<Record<string, unknown>> | null;

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (error: unknown, answer: unknown) => void>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#hear(chunk));
    socket.on('close', () => this.#fail(new Error('Firefox has closed the connection.')));
    socket.on('error', (error) => this.#fail(error));
  }

  /** Connects to the port in `MarionetteActivePort` and opens a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const client = new Marionette(socket);
    await client.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    return client;
  }

  send(command: string, parameters: object = {}): Promise<Answer> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (error, answer) => {
        if (error) reject(new Error(`${command}: ${sentence(error)}`));
        else resolve(answer as Answer);
      });
      const message = JSON.stringify([0, id, command, parameters]);
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  /** Answers are `length:[1, id, error, value]`; the greeting at the start is an object and is passed over. */
  #hear(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, answer] = message;
      this.#waiting.get(id)?.(error, answer);
      this.#waiting.delete(id);
    }
  }

  #fail(error: Error): void {
    for (const settle of this.#waiting.values()) settle(error, null);
    this.#waiting.clear();
  }
}

function sentence(error: unknown): string {
  return typeof error === 'object' && error && 'message' in error
    ? String(error.message)
    : JSON.stringify(error);
}
