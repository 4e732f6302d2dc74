import fc from 'fast-check';

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const name = fc.string({ unit: letter, minLength: 5, maxLength: 10 });
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const pair = digits(2);

/** A number in groups, as people write telephone numbers. */
const phone = fc
  .record({
    start: fc.constantFrom('06', '+33 6', '0033 6', '(06)', '+44 7'),
    groups: fc.array(pair, { minLength: 4, maxLength: 4 }),
    between: fc.constantFrom(' ', '.', '-', ' - '),
  })
  .map(({ start, groups, between }) => [start, ...groups].join(between));

/** Links, names, addresses and numbers, as somebody might type them into a question. */
export const privateThings: fc.Arbitrary<string> = fc.oneof(
  name.map((one) => `https://discord.gg/${one}`),
  fc.tuple(name, name).map(([host, path]) => `http://${host}.com/${path}`),
  fc.tuple(name, name).map(([host, path]) => `www.${host}.com/${path}`),
  fc.tuple(name, name).map(([user, host]) => `${user}@${host}.org`),
  name.map((one) => `@${one}`),
  fc.tuple(name, digits(4)).map(([one, number]) => `${one}#${number}`),
  digits(18).map((number) => `<@1${number}>`),
  phone,
  digits(12),
);
