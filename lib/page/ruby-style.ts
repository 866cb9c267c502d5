/** How pinyin over text looks. Rules are `!important` inside our shadow roots, where they beat the page's. */
import { pinyinFont } from './card-style.ts';

/** Line height, in ems, that leaves room for pinyin between lines. */
export const ROOMY = 1.9;

/** On the page: characters a little apart under pinyin, and lines apart where it needs the room. */
export const roomStyle = `@media screen{:has(>bandu-layer){letter-spacing:.2em!important}
:has(>bandu-layer[room]){line-height:${ROOMY}!important}}`;

/**
 * The tones' colours follow the page's own text, dark on light or light on dark, also when it
 * changes: one lightness for dark text, one for light, both with a contrast of 4.5 on grounds that
 * carry such text, in the hues of the card.
 */
const tones = ['.17 355', '.12 70', '.1 175', '.17 262', '.02 262']
  .map(
    (colour, index) =>
      `--t${index + 1}:oklch(from currentcolor clamp(.46,l*10 - 5.7,.8) ${colour});`,
  )
  .join('');

/**
 * The layer is an empty inline box at the start of the block's text: in the flow, so that whatever
 * scrolls, clips or transforms the text does so with its pinyin. In a flex or grid box it would be an
 * item of its own, so there it is absolute.
 */
export const layerStyle = `:host{all:initial!important;position:relative!important;font-size:0!important;
line-height:0!important;visibility:inherit!important;user-select:none!important;pointer-events:none!important;
color:inherit!important}:host([absolute]){position:absolute!important}@media print{:host{display:none!important}}
:host([toned]){${tones}}`;

/** One word's pinyin: spread over its characters where there is room, narrowed where there is not. */
export const wordStyle = `:host{all:initial!important;position:absolute!important;display:flex!important;
justify-content:space-around!important;left:var(--x)!important;top:var(--y)!important;width:var(--w)!important;
transform:translateX(-50%) scaleX(var(--s))!important;font:var(--size)/1.15 ${pinyinFont}!important;
white-space:nowrap!important;color:inherit!important;visibility:inherit!important;
user-select:none!important;pointer-events:none!important}
::slotted(i){all:unset!important;color:var(--c)!important}`;
