import { expect, it } from 'vitest';
import type { Corpus } from '../../lib/corpus/corpus.ts';
import { warmUp } from './warm-up.ts';

it('searches only in quiet moments, by characters and by letters', async () => {
  const log: string[] = [];
  const corpus: Pick<Corpus, 'search'> = {
    search: async (query) => {
      log.push(query);
      return [];
    },
  };
  await warmUp(Promise.resolve(corpus as Corpus), async () => void log.push('idle'));
  const searched = log.filter((entry) => entry !== 'idle');
  expect(log.filter((entry) => entry === 'idle')).toHaveLength(searched.length);
  expect(log[0]).toBe('idle');
  expect(searched.some((query) => /^\p{Script=Han}+$/u.test(query))).toBe(true);
  expect(searched.some((query) => /^[a-z]{2,}$/.test(query))).toBe(true);
});
