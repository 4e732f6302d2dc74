import { expect, test } from '@jest/globals';
import { lazily, withLazy } from '../../src/search/lazy.ts';

function counted() {
  const made: string[] = [];
  const make = (name: string) => () => {
    made.push(name);
    return name;
  };
  return { made, makers: { first: make('first'), second: make('second') } };
}

test('a value is made when it is first asked for, and once', () => {
  const { made, makers } = counted();
  const object = lazily(makers);
  expect(made).toEqual([]);
  expect([object.second, object.second]).toEqual(['second', 'second']);
  expect(made).toEqual(['second']);
});

test('nor is a value made twice for an object that has it from another one', () => {
  const { made, makers } = counted();
  const object = withLazy({ own: 1 }, lazily(makers));
  expect(made).toEqual([]);
  expect([object.first, object.first, object.own]).toEqual(['first', 'first', 1]);
  expect(made).toEqual(['first']);
});
