import { expect, test, vi } from 'vitest';
import { kept } from './kept.ts';

test('gets a thing once for all who ask', async () => {
  const make = vi.fn(async () => ({}));
  const thing = kept(make);
  const [one, other] = await Promise.all([thing.get(), thing.get()]);
  expect(one).toBe(other);
  expect(make).toHaveBeenCalledTimes(1);
});

test('gets nothing before it is asked', () => {
  const make = vi.fn(async () => 1);
  kept(make);
  expect(make).not.toHaveBeenCalled();
});

test('tries again after a failure', async () => {
  const make = vi.fn().mockRejectedValueOnce(new Error('disk')).mockResolvedValueOnce('here');
  const thing = kept(make);
  await expect(thing.get()).rejects.toThrow('disk');
  await expect(thing.get()).resolves.toBe('here');
});

test('keeps what was got after forgetting, though the older one fails late', async () => {
  const late = Promise.withResolvers<string>();
  const make = vi.fn().mockReturnValueOnce(late.promise).mockResolvedValue('new');
  const thing = kept(make);
  const older = thing.get();
  thing.forget();
  const newer = thing.get();
  late.reject(new Error('late'));
  await expect(older).rejects.toThrow('late');
  expect(thing.get()).toBe(newer);
});
