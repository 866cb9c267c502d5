/**
 * What WXT hands to `main`, without what we do not use (see modules/light-content-script.ts): a
 * signal. WXT's own announces each start to the page; a page shall not learn that we are there.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal = new AbortController().signal;
}
