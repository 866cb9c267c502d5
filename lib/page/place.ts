/** Where the card goes: beside the word, never over it, never off the screen. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** The card scrolls inside this height when it is taller. */
  readonly maxHeight: number;
}

/** Between word and card; small enough to cross without falling off. */
const GAP = 6;
/** Between card and the edge of the screen. */
const EDGE = 6;
/** Beside a word there is always at least so much of the card to see, even in a small frame. */
const LEAST = 120;

/** Below the word when there is room, above it when not; on the roomier side, cut, when neither. */
export function place(word: Box, card: Size, screen: Size): Placement {
  const below = screen.height - EDGE - (word.bottom + GAP);
  const above = word.top - GAP - EDGE;
  const goesBelow = card.height <= below || below >= above;
  const room = goesBelow ? below : above;
  const maxHeight = Math.min(Math.max(room, LEAST), Math.max(screen.height - 2 * EDGE, 0));
  const height = Math.min(card.height, maxHeight);
  const top = goesBelow ? word.bottom + GAP : word.top - GAP - height;
  return {
    left: within(word.left, screen.width - EDGE - card.width),
    top: within(top, screen.height - EDGE - height),
    maxHeight,
  };
}

function within(value: number, last: number): number {
  return Math.max(EDGE, Math.min(value, last));
}
