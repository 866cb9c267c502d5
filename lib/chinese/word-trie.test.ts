import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_WORD, nodeOf, openSteps, type WordTrie } from './word-trie.ts';
import { buildTrie } from './word-trie-build.ts';

function trieOf(keys: readonly string[]): WordTrie {
  const sorted = [...new Set(keys)].sort();
  const built = buildTrie(sorted.map((key, at) => ({ key, cost: at % 200, classes: at % 3 })));
  return { ...built, step: openSteps(built.labels, built.children) };
}

const costOf = (trie: WordTrie, key: string) => {
  const node = nodeOf(trie, key);
  return node < 0 ? NO_WORD : (trie.costs[node] ?? NO_WORD);
};

test('a trie has the words it was built of, and only those', () => {
  const trie = trieOf(['中', '中国', '中国人', '中央', '银行', '𠮷野家']);
  for (const word of ['中', '中国', '中国人', '中央', '银行', '𠮷野家']) {
    expect(costOf(trie, word), word).not.toBe(NO_WORD);
  }
  for (const word of ['国', '银', '中国银', '行', '𠮷', 'x']) {
    expect(costOf(trie, word), word).toBe(NO_WORD);
  }
});

test('a trie keeps what it was told of each word', () => {
  const word = fc.string({ unit: fc.constantFrom(...'中国人民银行'), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (keys) => {
      const trie = trieOf(keys);
      [...new Set(keys)].sort().forEach((key, at) => {
        expect(costOf(trie, key)).toBe(at % 200);
      });
    }),
  );
});
