// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Entity } from '../lib/corpus/corpus.ts';
import { draw } from '../tests/draw.ts';
import { NameView } from './NameView.tsx';

const entity: Entity = {
  name: '单晓明',
  kind: 'person',
  forms: ['单晓明'],
  roles: [],
  occurrences: 3,
  articles: 2,
  passages: [],
};

async function drawn(known: Entity | null, { correcting = false, own = false } = {}) {
  const { root } = await draw(
    <NameView
      name="单晓明"
      lang="zh-Hans"
      entity={known}
      reading={{
        syllables: ['Shàn', 'Xiǎo', 'míng'].map((text) => ({ text, tone: 4 })),
        toneColours: true,
        own,
      }}
      correction={<p>form</p>}
      correcting={correcting}
      addressOf={(id) => id}
      onOpen={vi.fn()}
    />,
  );
  return root;
}

test.each([
  ['a name that the corpus knows', entity],
  ['a name that it does not know', null],
])('shows %s with its reading and the way to correct it', async (_what, known) => {
  const root = await drawn(known);
  expect(root.querySelector('h2')?.textContent).toBe('单晓明');
  expect(root.querySelector('.entity-reading')?.textContent).toBe('Shàn Xiǎo míng');
  expect(root.querySelector('details')?.open).toBe(false);
  expect(root.querySelector('details')?.textContent).toBe('Correct its readingform');
});

test('opens the form for who came to correct', async () => {
  const root = await drawn(null, { correcting: true });
  expect(root.querySelector('details')?.open).toBe(true);
});

test('says quietly that the corpus has nothing, as no error', async () => {
  const root = await drawn(null);
  expect(root.textContent).toContain('The corpus has nothing about it.');
  expect(root.querySelector('[role=alert]')).toBeNull();
  expect((await drawn(entity)).textContent).not.toContain('nothing');
});

test('says that a reading is the reader’s own, and only then', async () => {
  expect((await drawn(entity, { own: true })).textContent).toContain('as you said');
  expect((await drawn(entity)).textContent).not.toContain('as you said');
});
