/** The background's answering side: who asks is told by the browser, what they ask is parsed. */
import { browser } from 'wxt/browser';
import { settled } from './answer.ts';
import { extensionDoors, pageDoors, WrongRequest } from './doors.ts';
import {
  type Answer,
  type ExtensionToBackground,
  type Handlers,
  type PageToBackground,
  parseEnvelope,
} from './messages.ts';
import { ownAddress } from './pages.ts';

/** What the browser says of who asks; nothing in it comes from the message. */
export interface Asker {
  /** True for our own pages, false for content scripts. */
  readonly own: boolean;
  readonly tabId?: number;
  readonly windowId?: number;
}

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number } | undefined;
}

type AnyHandler = (request: unknown, asker: Asker) => unknown;
type AnyDoor = (request: unknown) => unknown;

/**
 * Answers pages and our own pages, from now on. Verbs of `ownHandlers` are only for our own pages;
 * a content script that asks one is told that there is no such verb.
 */
export function answerPages(
  pageHandlers: Handlers<PageToBackground, Asker>,
  ownHandlers: Handlers<ExtensionToBackground, Asker>,
): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, reply: (answer: Answer<unknown>) => void) => {
      const envelope = parseEnvelope(message);
      const asker = askerOf(sender);
      if (envelope?.to !== 'background' || !asker) return undefined;
      const { verb, request } = envelope;
      settled(() => {
        const found = pick(verb, pageHandlers, pageDoors);
        const answerer = found ?? (asker.own ? pick(verb, ownHandlers, extensionDoors) : null);
        if (!answerer) throw new WrongRequest(`There is no verb “${verb.slice(0, 40)}”.`);
        return answerer.handler(answerer.door(request), asker);
      }).then(reply);
      return true;
    },
  );
}

function pick(
  verb: string,
  handlers: object,
  doors: object,
): { handler: AnyHandler; door: AnyDoor } | null {
  if (!Object.hasOwn(handlers, verb)) return null;
  // `Handlers` and `Doors` give every verb its pair; TypeScript cannot follow a verb known at run time.
  return {
    handler: (handlers as Record<string, AnyHandler>)[verb] as AnyHandler,
    door: (doors as Record<string, AnyDoor>)[verb] as AnyDoor,
  };
}

/** Null for other extensions. Our pages are told by their address, which only we can have. */
function askerOf(sender: Sender): Asker | null {
  if (sender.id !== browser.runtime.id) return null;
  const home = ownAddress('/');
  return {
    own: sender.url?.startsWith(home) ?? false,
    ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
    ...(sender.tab?.windowId === undefined ? {} : { windowId: sender.tab.windowId }),
  };
}
