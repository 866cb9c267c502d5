/** How wide pinyin is, without laying it out. */
import { pinyinFont } from './card-style.ts';

const MEASURED_AT = 100;
const known = new Map<string, number>();
let canvas: OffscreenCanvasRenderingContext2D | null = null;

/** Width of `text` in pixels at a font size in pixels. */
export function widthOf(text: string, fontSize: number): number {
  let width = known.get(text);
  if (width === undefined) {
    canvas ??= new OffscreenCanvas(1, 1).getContext('2d');
    if (canvas) canvas.font = `${MEASURED_AT}px ${pinyinFont}`;
    width = canvas?.measureText(text).width ?? text.length * MEASURED_AT * 0.55;
    known.set(text, width);
  }
  return (width * fontSize) / MEASURED_AT;
}
