/** Which text has its pinyin, found by any text node of it. */
import type { Passage } from './passage.ts';
import type { RubyLayer } from './ruby-layer.ts';

export interface Annotation {
  readonly passage: Passage;
  /** Null where pinyin cannot go, so that it is not asked for again. */
  readonly layer: RubyLayer | null;
}

export class Annotations {
  readonly #all = new Set<Annotation>();
  /** By text node and where in it a passage begins: a giant node has many. */
  readonly #byPiece = new Map<Text, Map<number, Annotation>>();

  all(): Annotation[] {
    return [...this.#all];
  }

  /** Annotations that share a text node with `passage`: that of its first piece comes first. */
  on(passage: Passage): Set<Annotation> {
    const found = new Set<Annotation>();
    for (const { node, from } of passage.pieces) {
      const annotation = this.#byPiece.get(node)?.get(from);
      if (annotation) found.add(annotation);
    }
    return found;
  }

  add(annotation: Annotation): void {
    this.#all.add(annotation);
    for (const { node, from } of annotation.passage.pieces) {
      const parts = this.#byPiece.get(node) ?? new Map<number, Annotation>();
      this.#byPiece.set(node, parts.set(from, annotation));
    }
  }

  remove(annotation: Annotation): void {
    this.#all.delete(annotation);
    for (const { node, from } of annotation.passage.pieces) {
      const parts = this.#byPiece.get(node);
      parts?.delete(from);
      if (parts?.size === 0) this.#byPiece.delete(node);
    }
  }
}
