import fc from 'fast-check';

/**
 * Any code point but halves of characters. The unit `binary` of fast-check means the same, but sets up a table of all
 * 1.1 million for each text that is described with it, which took two thirds of a second a time.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10ffff - 0x800 })
  .map((point) => String.fromCodePoint(point < 0xd800 ? point : point + 0x800));

/** Any Unicode text, halves of characters included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: anyCharacter, maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
      .map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...'@everyone <#1>[a](b) **_~`|>:/.- \n1'), maxLength: 80 }),
  },
);
