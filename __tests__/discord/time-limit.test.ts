import { getEventListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { limited } from '../../src/discord/time-limit.ts';

/** Work that goes on until it is ended, and tells for how long. */
async function untilEnded(signal: AbortSignal): Promise<string> {
  await setTimeout(10_000, undefined, { signal }).catch(() => undefined);
  return signal.aborted ? 'ended' : 'done';
}

test('work that takes too long is ended', async () => {
  expect(await limited(10, untilEnded)).toBe('ended');
});

test('work that has no time left is ended', async () => {
  expect(await limited(-5, untilEnded)).toBe('ended');
});

test.each(['before', 'meanwhile'])('work is ended with the other signal, aborted %s', async (when) => {
  const other = new AbortController();
  if (when === 'before') other.abort();
  const work = limited(10_000, untilEnded, other.signal);
  other.abort();
  expect(await work).toBe('ended');
});

test('what is quick is not ended, and leaves nothing at the other signal', async () => {
  const other = new AbortController();
  expect(await limited(10_000, async (signal) => signal.aborted, other.signal)).toBe(false);
  expect(getEventListeners(other.signal, 'abort')).toEqual([]);
});

test('an error is passed on', async () => {
  await expect(limited(10_000, () => Promise.reject(new Error('odd')))).rejects.toThrow('odd');
});
