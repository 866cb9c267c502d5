import { expect, it } from 'vitest';
import { switchboard } from './switchboard.ts';

const recorded = () => {
  const life = new AbortController();
  const log: string[] = [];
  const board = switchboard(life.signal);
  const set = (choice: string | false, edition = 1) =>
    board.set('script', choice !== false && [choice, edition], (signal, [chosen]) => {
      log.push(`start ${chosen}`);
      signal.addEventListener('abort', () => log.push(`stop ${chosen}`));
    });
  return { life, log, board, set };
};

it('stops what ran before it starts with another choice', () => {
  const { log, set } = recorded();
  for (const choice of ['tw', 'tw', 'hk', false] as const) set(choice);
  expect(log).toEqual(['start tw', 'stop tw', 'start hk', 'stop hk']);
});

it('starts anew when any part of a choice is another', () => {
  const { log, set } = recorded();
  for (const edition of [1, 1, 2]) set('tw', edition);
  expect(log).toEqual(['start tw', 'stop tw', 'start tw']);
});

it('starts the same choice again after everything was stopped', () => {
  const { log, set, board } = recorded();
  set('tw');
  board.stopAll();
  set('tw');
  expect(log).toEqual(['start tw', 'stop tw', 'start tw']);
});

it('stops everything with its signal and starts nothing after', () => {
  const { log, set, life } = recorded();
  set('tw');
  life.abort();
  set('hk');
  expect(log).toEqual(['start tw', 'stop tw']);
});
