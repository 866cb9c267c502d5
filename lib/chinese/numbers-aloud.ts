export function spokenOf(
  _text: string,
  _start: number,
  _end: number,
): readonly string[] | undefined {
  return undefined;
}
