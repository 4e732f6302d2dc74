import { beforeEach, expect, test } from '@jest/globals';
import { FairQueue } from '../../src/discord/fair-queue.ts';

let queue: FairQueue;
let done: string[];
/** Milliseconds by a clock that goes on with every piece of work. */
let time: number;
let cost: number;

beforeEach(() => {
  [done, time, cost] = [[], 0, 5];
  queue = new FairQueue(() => time);
});

const ask = (person: string, what: string) =>
  queue.run(person, () => {
    done.push(what);
    time += cost;
    return what;
  });

test('a first answer is made at once', () => {
  expect(ask('a', 'a1')).toBe('a1');
  expect(ask('b', 'b1')).toBe('b1');
});

test('further answers of one person wait until the event loop has gone round', async () => {
  const all = Promise.all([ask('a', 'a1'), ask('a', 'a2')]);
  expect(done).toEqual(['a1']);
  expect(await all).toEqual(['a1', 'a2']);
});

test('those who wait take turns, each with their own in order', async () => {
  const asked = ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'c1'].map((what) => ask(what[0] ?? '', what));
  await Promise.all(asked);
  expect(done).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'b3', 'a4']);
});

test('whoever comes while others wait goes before all but one of their answers', async () => {
  const flood = Array.from({ length: 100 }, (_, index) => ask('flooder', `f${index}`));
  await new Promise((resolve) => setImmediate(resolve));
  ask('other', 'other');
  expect(done.indexOf('other')).toBeLessThanOrEqual(3);
  await Promise.all(flood);
  expect(done).toHaveLength(101);
});

test('many that cost little are answered in one round, one that costs much in a round of its own', async () => {
  const rounds = async (milliseconds: number) => {
    cost = milliseconds;
    const all = Promise.all(Array.from({ length: 20 }, () => ask('a', 'a')));
    let count = 0;
    let isDone = false;
    void all.then(() => {
      isDone = true;
    });
    for (; !isDone; count += 1) await new Promise((resolve) => setImmediate(resolve));
    return count;
  };
  expect(await rounds(0.1)).toBeLessThan(5);
  expect(await rounds(50)).toBeGreaterThanOrEqual(19);
});

test('after a costly answer a person rests, while others are answered', async () => {
  cost = 50;
  const flood = Promise.all(['f1', 'f2', 'f3'].map((what) => ask('f', what)));
  cost = 1;
  const seen: number[] = [];
  for (let at = 0; at < 10; at += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    ask(`other ${at}`, `o${at}`);
    seen.push(done.filter((what) => what.startsWith('f')).length);
  }
  // The first one cost much, so the second one waits.
  expect(seen).toEqual(Array.from({ length: 10 }, () => 1));
  await flood;
  expect(done.slice(-2)).toEqual(['f2', 'f3']);
});

test('work that fails fails for whoever asked, and the next goes on', async () => {
  ask('a', 'a1');
  const failing = queue.run('a', () => {
    throw new Error('broken');
  });
  const next = ask('a', 'a2');
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('a2');
});

test('after a rest, answers are made at once again', async () => {
  await Promise.all([ask('a', 'a1'), ask('a', 'a2'), ask('a', 'a3')]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(ask('a', 'a4')).toBe('a4');
});
