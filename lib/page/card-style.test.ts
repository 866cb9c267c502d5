import { describe, expect, it } from 'vitest';
import { groundOf, toneColours } from './card-style.ts';

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('tone colours on %s ground', (scheme) => {
  it.each(toneColours[scheme])('%s is easy to read', (colour) => {
    expect(contrast(colour, groundOf[scheme])).toBeGreaterThanOrEqual(4.5);
  });
});
