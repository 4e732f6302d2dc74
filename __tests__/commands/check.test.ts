import { describe, expect, test } from '@jest/globals';
import type { Reply } from '../../src/answer/reply.ts';
import { checkAnswer } from '../../src/check/check-answer.ts';
import type { Checked, CheckedStatement } from '../../src/check/checked.ts';
import { discordMessage } from '../../src/render/discord/message.ts';
import { htmlReply } from '../../src/render/html.ts';
import { limits, mostText } from '../../src/render/limits.ts';
import { pictureOf } from '../../src/render/picture/picture.ts';
import { plainText } from '../../src/render/terminal.ts';
import type { Locale } from '../../src/text/locale.ts';
import { typeset } from '../../src/text/typography.ts';
import { textOf } from '../helpers/components.ts';
import { article } from '../helpers/replies.ts';
import { callOf, contextOf, dispatcherOf } from '../helpers/story.ts';

const evidence = [{ paragraph: 3, exact: 'won by a whisker' }];
const figures = { said: 55, story: 44.87, unit: '%' };
const base: CheckedStatement = { statement: 'Anna got 55 percent.', verdict: 'supported', evidence };
const wrong: CheckedStatement = {
  ...base,
  verdict: 'contradicted',
  says: 'Anna got 44.87%.',
  differs: { said: '55 percent', story: '44.87%', figures },
};

function replyTo(checked: Partial<Checked>, locale: Locale = 'en', isCut = false): Reply {
  const answer = checkAnswer({ statements: [], more: 0, isUnread: false, ...checked }, { locale, isCut });
  return { ...answer, locale, audience: 'private' };
}

const inDiscord = (reply: Reply) => textOf({ type: 4, data: discordMessage(reply, article) } as never);

describe('each verdict in words', () => {
  test.each<[string, Partial<CheckedStatement>, en: string[], fr: string[]]>([
    ['supported', {}, ['The story supports this.'], ['L’article le confirme.']],
    [
      'supported as a rounding',
      { roundingOf: '55.13%' },
      ['The story supports this, as a rounding of 55.13%.'],
      ['L’article le confirme, en arrondissant 55.13%.'],
    ],
    [
      'contradicted, with what differs',
      wrong,
      ['The story says otherwise: 44.87%, not 55 percent.', 'What it says: Anna got 44.87%.'],
      ['L’article dit autre chose : 44.87%, et non 55 percent.', 'Ce qu’il dit : Anna got 44.87%.'],
    ],
    ['contradicted', { verdict: 'contradicted' }, ['The story says otherwise.'], ['L’article dit autre chose.']],
    [
      'partly, with the part that holds and the one that does not',
      { verdict: 'partly', holds: 'Anna won', differs: { said: 'twice', story: 'once' } },
      ['Partly: the story supports “Anna won”.', 'Instead of twice, it says once.'],
      ['En partie : l’article confirme « Anna won ».', 'Au lieu de twice, il dit once.'],
    ],
    ['partly', { verdict: 'partly' }, ['Partly: the story supports one part of this.'], ['En partie']],
    [
      'not in the story, with the nearest record',
      { verdict: 'not_in_story', says: 'Anna is 40.' },
      ['The story does not say.', 'The nearest that it does say, which does not decide this: Anna is 40.'],
      ['L’article ne le dit pas.', 'sans trancher : Anna is 40.'],
    ],
    ['a quotation, verbatim', { quotation: 'verbatim' }, ['The quotation is word for word.'], ['mot pour mot']],
    ['a quotation, cut', { quotation: 'cut' }, ['Words are left out of the quotation.'], ['Des mots manquent']],
    [
      'a quotation, altered',
      { verdict: 'contradicted', quotation: 'altered', differs: { said: 'always', story: 'never' } },
      ['The story says otherwise: never, not always.', 'The quotation is not word for word.'],
      ['L’article dit autre chose : never, et non always.', 'n’est pas exacte'],
    ],
    [
      'a quotation of somebody else',
      { quotation: 'other_speaker' },
      ['Somebody else said these words.'],
      ['quelqu’un d’autre'],
    ],
    [
      'a quotation that is only told',
      { quotation: 'reported' },
      ['in its own words, not as a quotation'],
      ['ses propres mots'],
    ],
  ])('%s', (_, change, en, fr) => {
    const statements = [{ ...base, ...change }];
    for (const [locale, words] of [
      ['en', en],
      ['fr', fr],
    ] as const) {
      const reply = replyTo({ statements }, locale);
      const page = String(htmlReply(reply, article));
      for (const shown of [plainText(reply, article), inDiscord(reply), page]) {
        for (const part of [...words, 'won by a whisker']) expect(shown).toContain(typeset(locale, part));
      }
      expect(plainText(reply, article)).not.toMatch(/\b(?:true|false|vrai|faux)\b/i);
    }
  });
});

test('the part that differs is marked within the statement', () => {
  const reply = replyTo({ statements: [wrong] });
  expect(inDiscord(reply)).toContain('> “Anna got **__55 percent__**.”');
  expect(String(htmlReply(reply, article))).toContain('“Anna got <mark>55 percent</mark>.”');
});

test('the figure alone is marked where the rest of it is written in another way', () => {
  const differs = { said: '55%', story: '44.87%' };
  expect(inDiscord(replyTo({ statements: [{ ...wrong, differs }] }))).toContain('> “Anna got **__55__** percent.”');
});

test('words of the text can neither ping nor format', () => {
  const shown = inDiscord(
    replyTo({ statements: [{ ...base, statement: '@everyone <@1> **Anna** [a](https://b.example)' }] }),
  );
  expect(shown).toContain('\\@everyone \\<\\@1\\> \\*\\*Anna\\*\\* \\[a](https\\://b.example)');
});

test('the words that decide stand under their statement, and not once more at the end', () => {
  const other = { ...base, statement: 'Bert lost.', evidence: [{ paragraph: 5, exact: 'Bert lost' }] };
  const shown = plainText(replyTo({ statements: [base, other] }), article);
  expect(shown.split('won by a whisker').length).toBe(2);
  expect(shown.indexOf('won by a whisker')).toBeLessThan(shown.indexOf('Bert lost'));
});

describe('what was not judged is told', () => {
  test.each<[string, Partial<Checked>, boolean, string, string]>([
    ['a text without a statement', {}, false, 'not_in_story', 'There is no statement here'],
    [
      'statements that the story does not decide',
      { statements: [{ ...base, verdict: 'not_in_story' }] },
      false,
      'not_in_story',
      'The story decides nothing of this.',
    ],
    [
      'one statement too many',
      { statements: [base], more: 1 },
      false,
      'exact',
      'One more statement was not checked: 10 is the most.',
    ],
    ['several too many', { statements: [base], more: 3 }, false, 'exact', '3 more statements were not checked'],
    [
      'more sentences than are read',
      { statements: [base], isUnread: true },
      false,
      'exact',
      'Not everything was read: 20 sentences at most',
    ],
    ['a text that is too long', { statements: [base] }, true, 'exact', 'Only the first 4,000 characters were read.'],
  ])('%s', (_, checked, isCut, status, words) => {
    const reply = replyTo(checked, 'en', isCut);
    expect(reply.status).toBe(status);
    expect(plainText(reply, article)).toContain(words);
  });

  test.each([
    ['the terminal', plainText, mostText],
    ['Discord', (reply: Reply) => inDiscord(reply), limits.text],
  ] as const)('statements that %s has no room for', (_, shownBy, room) => {
    const long = { ...wrong, statement: `Anna ${'and so on '.repeat(30)}`, says: 'It is so. '.repeat(20) };
    const shown = shownBy(replyTo({ statements: Array.from({ length: 10 }, () => long) }), article);
    const count = shown.split('The story says otherwise').length - 1;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(10);
    expect(shown).toContain(`for ${10 - count} more statements`);
    expect(shown.length).toBeLessThanOrEqual(room);
  });
});

test('programs get each statement with its verdict, and nothing else', () => {
  const { statements } = replyTo({ statements: [{ ...wrong, quotation: 'altered', holds: 'Anna', roundingOf: '1' }] });
  expect(JSON.parse(JSON.stringify(statements))).toEqual([
    {
      statement: 'Anna got 55 percent.',
      verdict: 'contradicted',
      quotation: 'altered',
      differs: { said: '55 percent', story: '44.87%', figures },
      evidence,
    },
  ]);
});

describe('one figure that the story has otherwise is drawn', () => {
  test('beside that of the story', () => {
    const picture = pictureOf(replyTo({ statements: [base, wrong] }), article);
    expect(picture).toMatchObject({
      kind: 'difference',
      said: { value: '55%', share: 55 },
      story: { value: '44.87%', share: 44.87 },
    });
    expect(picture?.alt).toContain('The text says: 55%. The story says: 44.87%. What it says: Anna got 44.87%.');
  });

  test('in proportion, where it is no share', () => {
    const differs = { said: '60,000', story: '6,000', figures: { said: 60_000, story: 6_000, unit: 'people' } };
    expect(pictureOf(replyTo({ statements: [{ ...wrong, differs }] }, 'fr'), article)).toMatchObject({
      said: { value: '60\u202f000 people', share: 100 },
      story: { share: 10 },
    });
  });

  test.each<[string, CheckedStatement[]]>([
    ['two of them', [wrong, wrong]],
    ['one without numbers', [{ ...wrong, differs: { said: 'won', story: 'lost' } }]],
    ['one that is supported', [{ ...wrong, verdict: 'supported' }]],
    ['none', []],
  ])('but not %s', (_, statements) => {
    expect(pictureOf(replyTo({ statements }), article)).toBeUndefined();
  });
});

test('where everybody reads the answer, what the story does not decide is not repeated', () => {
  const call = callOf('check', { text: 'The mayor of Morvik flew a zeppelin.' }, 'en', { alwaysPublic: true });
  const { reply } = dispatcherOf(contextOf()).answer(call, (one) => one);
  expect(reply.status).toBe('not_in_story');
  expect(plainText(reply, article)).not.toContain('zeppelin');
});
