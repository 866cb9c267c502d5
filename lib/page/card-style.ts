/**
 * How the card looks. Pixels only (the page's root size leaks through `rem`), its own fonts, both
 * colour schemes. Tone colours reach a contrast of 4.5 on the card in either scheme and differ in
 * hue for colour-blind readers (magenta, amber, teal, blue); the tone mark always says it too.
 */

/** Colours of tones 1 to 5 on light and on dark ground. */
export const toneColours = {
  light: ['#b3125f', '#8f5300', '#00695c', '#1a56c4', '#5c6067'],
  dark: ['#ff8fbb', '#f5be58', '#5ad1b8', '#8fb8ff', '#b4b8bf'],
} as const;

/** Fonts of our own choosing for pinyin: all tone marks, whatever font the page uses. */
export const pinyinFont = '"Segoe UI",Roboto,"Noto Sans",Arial,"Noto Sans CJK SC",sans-serif';

export const groundOf = { light: '#ffffff', dark: '#23252a' } as const;

/** The tones' colours as custom properties `--t1` to `--t5`. */
export function toneRules(scheme: 'light' | 'dark'): string {
  return toneColours[scheme].map((colour, index) => `--t${index + 1}:${colour};`).join('');
}

export const cardStyle = `
:host{all:initial!important;position:fixed!important;display:block!important;inset:auto!important;
 left:var(--x,0)!important;top:var(--y,0)!important;color-scheme:light dark!important;
 filter:drop-shadow(0 1px 1px #0002) drop-shadow(0 6px 18px #0003)!important;overflow:visible!important}
.card{--ink:#1d1f23;--soft:#5c6067;--line:#e4e5e8;--ground:${groundOf.light};--link:#1a56c4;--wash:#f2f4f8;
 box-sizing:border-box;width:max-content;min-width:min(176px,calc(100vw - 12px));max-width:min(368px,calc(100vw - 12px));
 max-height:var(--room,420px);overflow:auto;overscroll-behavior:contain;padding:14px 16px 12px;
 background:var(--ground);color:var(--ink);border:1px solid var(--line);border-radius:12px;
 font:14px/1.45 ${pinyinFont};text-align:left;user-select:text;cursor:default}
@media (prefers-color-scheme:dark){.card{--ink:#eceef2;--soft:#a9adb6;--line:#3a3d44;--ground:${groundOf.dark};--link:#8fb8ff;--wash:#2d3038}}
.toned{${toneRules('light')}}
@media (prefers-color-scheme:dark){.toned{${toneRules('dark')}}}
.head{display:flex;flex-wrap:wrap;align-items:flex-end;gap:4px 12px;position:relative;padding-right:30px}
.word{display:flex;flex-wrap:wrap}
.word span{display:flex;flex-direction:column;align-items:center;padding:0 1px}
b{font-weight:500}
.word b{font-size:28px;line-height:1.15}
.word.long b{font-size:22px}
.word i{font-size:13.5px;line-height:1.3}
i{font-style:normal;color:var(--c)}
.other{font-size:18px;line-height:1.5;color:var(--soft)}
.kind,.note{font-size:11.5px;line-height:1.6;color:var(--soft)}
.kind{padding:0 7px;border:1px solid var(--line);border-radius:9px;margin-bottom:3px}
.note{margin-top:2px}
.entry{margin-top:8px}
.entry>p,.part>p{margin:0}
ol{margin:2px 0 0;padding:0 0 0 20px}
ol.only{list-style:none;padding:0}
li{padding:1px 0}
li::marker{color:var(--soft);font-size:12px}
.more{color:var(--soft);font-size:12.5px}
.parts{margin-top:10px;padding-top:8px;border-top:1px solid var(--line);font-size:13px}
.part{padding:1px 0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.part b{margin-right:6px;font-size:14px}
.part i{margin-right:6px}
button{display:block;box-sizing:border-box;width:100%;margin:10px 0 0;padding:7px 10px;border:0;
 border-radius:8px;background:var(--wash);color:var(--link);font:12.5px/1.45 ${pinyinFont};
 text-align:left;cursor:pointer}
button span{white-space:nowrap}
button:hover{text-decoration:underline}
.pencil{position:absolute;top:-4px;right:-6px;width:28px;margin:0;padding:6px;background:none;color:var(--soft)}
.pencil:hover{background:var(--wash);color:var(--link)}
svg{display:block;width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:1.3;stroke-linejoin:round}
button:focus-visible{outline:2px solid var(--link);outline-offset:1px}
`;
