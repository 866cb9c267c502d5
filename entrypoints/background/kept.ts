/** Something that is costly to get: got when first asked for, then kept. */
export interface Kept<T> {
  readonly get: () => Promise<T>;
  /** The next `get` gets it anew. */
  readonly forget: () => void;
}

/** Keeps what `make` gives. A failure is not kept: whoever asks next tries again. */
export function kept<T>(make: () => Promise<T>): Kept<T> {
  let value: Promise<T> | undefined;
  return {
    get: () => {
      if (value) return value;
      const making = make();
      value = making;
      making.catch(() => {
        if (value === making) value = undefined;
      });
      return making;
    },
    forget: () => {
      value = undefined;
    },
  };
}
