import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCustomId, encodeCustomId } from '../../../src/render/discord/custom-id.ts';
import { limits } from '../../../src/render/limits.ts';
import { anyCharacter } from '../../helpers/any-text.ts';

const name = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 8 });
const value = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'%|=257CD3'), maxLength: 12 }),
  fc.integer(),
  fc.boolean(),
);

test('what goes into a button comes out of it, for any values that fit', () => {
  fc.assert(
    fc.property(fc.dictionary(name, value, { maxKeys: 3 }), (args) => {
      let id: string;
      try {
        id = encodeCustomId({ command: 'result', args });
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        return;
      }
      expect(id.length).toBeLessThanOrEqual(limits.customId);
      const options = Object.fromEntries(Object.entries(args).map(([key, one]) => [key, String(one)]));
      expect(decodeCustomId(id)).toEqual({ command: 'result', options });
    }),
  );
});

test('a button is written as its version, its command and its options', () => {
  expect(encodeCustomId({ command: 'result', args: { place: 'a|b=c%', round: 1, private: true } })).toBe(
    '1|result|place=a%7Cb%3Dc%25|round=1|private=true',
  );
  expect(encodeCustomId({ command: 'help', args: {} })).toBe('1|help');
});

test('different states never share a button', () => {
  const one = fc.dictionary(name, fc.string({ maxLength: 10 }), { maxKeys: 2 });
  fc.assert(
    fc.property(one, one, (a, b) => {
      const same = JSON.stringify(Object.entries(a)) === JSON.stringify(Object.entries(b));
      expect(encodeCustomId({ command: 'quote', args: a }) === encodeCustomId({ command: 'quote', args: b })).toBe(
        same,
      );
    }),
  );
});

describe('what no button of ours is, is not read at all', () => {
  test.each([
    ['nothing', ''],
    ['a version alone', '1'],
    ['an empty command', '1|'],
    ['a later version', '2|result|place=calais'],
    ['an earlier version', '0|result|place=calais'],
    ['an option without a value', '1|result|place'],
    ['a value without an option', '1|result|=calais'],
    ['an option that nobody could name', '1|result|Place=calais'],
    ['an empty part', '1|result||place=calais'],
    ['the button of another bot', 'result:calais:1'],
    ['JSON', '{"command":"result"}'],
    ['one character too many', `1|result|place=${'x'.repeat(86)}`],
  ])('%s', (_, id) => {
    expect(decodeCustomId(id)).toBeUndefined();
  });

  test('and whatever else comes in throws nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (id) => {
        expect(() => decodeCustomId(id)).not.toThrow();
      }),
    );
  });

  test('an option called like a part of the language itself is a plain option', () => {
    const decoded = decodeCustomId('1|result|constructor=x');
    expect(Object.hasOwn(decoded?.options ?? {}, 'constructor')).toBe(true);
  });
});

test.each([
  [85, 'fits'],
  [86, 'throws'],
])('a state that makes 15 + %d characters %s', (length, outcome) => {
  const encode = () => encodeCustomId({ command: 'result', args: { place: 'x'.repeat(length) } });
  if (outcome === 'fits') expect(encode()).toHaveLength(100);
  else expect(encode).toThrow(RangeError);
});

test('what a RangeError says names the command and not what somebody typed', () => {
  const encode = () => encodeCustomId({ command: 'result', args: { place: `secret ${'x'.repeat(100)}` } });
  expect(encode).toThrow(/^a button of \/result would carry \d+ characters$/);
});
