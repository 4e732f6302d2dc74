import { describe, expect, test } from '@jest/globals';
import { linesWithoutMarks, withoutMarks } from '../../src/bot/marks.ts';

test.each([
  ['a custom emoji', 'who is Daniel? <:ferry:112233445566778899>', 'who is Daniel?'],
  ['a moving emoji', '<a:wave:112233445566778899> who is Daniel?', 'who is Daniel?'],
  ['a user', 'tell <@222233334444555566> who is Daniel?', 'tell who is Daniel?'],
  ['a user by nickname', 'tell <@!222233334444555566> who', 'tell who'],
  ['a role', '<@&222233334444555566> who won', 'who won'],
  ['a channel', 'who won <#222233334444555566>', 'who won'],
  ['a time', 'who won in calais on <t:1450000000:D>?', 'who won in calais on ?'],
  ['a time without a style', 'when <t:1450000000>', 'when'],
  ['a command', '</quote:112233445566778899> eugene', '/quote eugene'],
  ['a subcommand', '</quote by:1> eugene', '/quote by eugene'],
  ['a page of the guide', 'see <id:customize> and <id:browse>', 'see and'],
  ['a bare link', 'who is Daniel? https://example.org/a/b?c=1', 'who is Daniel?'],
  ['a link in angle brackets', 'who <https://example.org/a> won', 'who won'],
  ['a link without its scheme', 'www.example.org who won', 'who won'],
  ['an invitation', 'discord.gg/abc123 who won', 'who won'],
  ['a link with a text', 'who won in [Calais](https://example.org)', 'who won in Calais'],
  ['a spoiler', 'who is ||Daniel||?', 'who is Daniel ?'],
  ['a spoiler around a link', '||https://example.org/a|| who won', 'who won'],
  ['a quoted line', '> old words\nwho won?', 'who won?'],
  ['a quoted block at the end', 'who won?\n>>> old words', 'who won?'],
  ['nothing but a quoted line', '> who won?', 'who won?'],
  ['the number of an account', 'who is 222233334444555566', 'who is'],
  ['nothing but marks', '<:ferry:112233445566778899> https://example.org', ''],
])('%s is no word', (_, text, said) => {
  expect(withoutMarks(text)).toBe(said);
});

test.each(['3 > 2 in Calais', '44,87 % or 6,000?', 'a | b', 'who: Daniel', '50 < 60', '/quote eugene', 'at 12:30'])(
  '%s stays as it is',
  (text) => {
    expect(withoutMarks(text)).toBe(text);
  },
);

describe('a text that is read as a whole', () => {
  test.each([
    ['keeps its lines, without empty ones', 'one\n\n  two\r\nthree', 'one\ntwo\nthree'],
    ['is read with its quoted lines', '> Anna won\nno, Bert did', 'Anna won\nno, Bert did'],
    ['is read with a quoted block', 'look:\n>>> Anna won', 'look:\nAnna won'],
    [
      'has headings and items',
      '# Results\n- Anna won\n* Bert lost\n-# so they say',
      'Results\nAnna won\nBert lost\nso they say',
    ],
    ['has words in bold, italics and underlines', '**Anna** won *by* __55%__, _not_ ~~44~~', 'Anna won by 55%, not 44'],
    ['keeps stars and underlines inside of words and sums', '5*3 and snake_case', '5*3 and snake_case'],
    ['has code', '```ts\nAnna won\n``` `55 %`', 'Anna won\n55 %'],
    ['has marks that mean nothing', 'Anna \\*won\\*', 'Anna won'],
    ['has emoji', 'Anna won 🎉👩‍👩‍👧🏽 🇫🇷 in <:town:112233445566778899> Riverton', 'Anna won in Riverton'],
    ['has mentions and links', '@everyone <@222233334444555566> Anna won https://example.org', 'Anna won'],
    ['says nothing', '🎉 <@222233334444555566>', ''],
  ])('%s', (_, text, said) => {
    expect(linesWithoutMarks(text)).toBe(said);
  });
});
