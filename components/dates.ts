/** Dates as a reader of the interface's language writes them. */

/** `2021-01-21` → `21 Jan 2021`; what is no ISO date is shown as it is. */
export function shownDate(iso: string, language: string): string {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time)) return iso;
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
}

/** The earliest and latest of some dates, or null when none is known. */
export function span(dates: Iterable<string | undefined>): readonly [string, string] | null {
  const known = [...dates].filter((date) => date !== undefined).sort();
  const [first] = known;
  const last = known.at(-1);
  return first !== undefined && last !== undefined ? [first, last] : null;
}
