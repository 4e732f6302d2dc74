import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkText } from '../../src/check/check-text.ts';
import { openDictionary } from '../../src/language/dictionary.ts';
import { createSearch } from '../../src/lookup/indexes.ts';
import type { StoryContext } from '../../src/lookup/story-context.ts';
import { loadStory } from '../../src/story/load.ts';
import type { Localized } from '../../src/story/schema-parts.ts';
import { entitiesOf, nameOf } from '../../src/story/story.ts';
import { loadVocabulary } from '../../src/story/vocabulary.ts';
import { locales } from '../../src/text/locale.ts';
import { mutationsOf } from '../helpers/mutations.ts';
import { root } from '../helpers/root.ts';

const vocabulary = loadVocabulary(join(root, 'data/vocabulary.json'));
const dictionary = openDictionary(root);
const folders = [
  'data/calais-2015',
  ...readdirSync(join(root, '__tests__/stories')).map((name) => `__tests__/stories/${name}`),
];

/** A story without what is learnt from its questions, which takes seconds and is none of what is held here. */
function unlearntContext(folder: string): StoryContext {
  const story = loadStory(join(root, folder));
  const search = createSearch(story, vocabulary, dictionary);
  const unlearnt = { value: { scorer: () => () => 0 } };
  return { story, vocabulary, search: Object.create(search, { classifier: unlearnt }) };
}

/** Every third record is enough to find a mechanism that fails. */
const some = <T>(records: readonly T[]) => records.filter((_, at) => at % 3 === 0);
const languagesOf = ({ only }: Localized) => locales.filter((locale) => only === undefined || only === locale);
const isCapital = (name: string) => /^\p{Lu}/u.test(name);

const contexts = new Map(folders.map((folder) => [folder, unlearntContext(folder)]));

/** How many in a hundred may be supported of sentences in which something of this kind is changed; measured, and a little. */
const mostWrong: Readonly<Record<string, number>> = {
  name: 3,
  place: 3,
  figure: 1,
  round: 14,
  year: 4,
  negation: 3,
  word: 1,
  opposite: 8,
  only: 1,
  never: 1,
  all: 15,
};

test('a record with something changed is next to never supported, whatever was changed', () => {
  const judged = [...contexts.values()].flatMap((context) =>
    [...context.story.facts, ...context.story.results]
      .filter((_, at) => at % 5 === 0)
      .flatMap(({ statement }) =>
        languagesOf(statement).flatMap((locale) =>
          mutationsOf(context, statement[locale], locale).map(({ kind, text }) => {
            const { statements } = checkText(context, text, locale);
            return {
              kind,
              isWrong: statements.length > 0 && statements.every(({ verdict }) => verdict === 'supported'),
            };
          }),
        ),
      ),
  );
  const rates = Object.entries(mostWrong).map(([kind, most]) => {
    const own = judged.filter((one) => one.kind === kind);
    return { kind, most, wrong: (100 * own.filter(({ isWrong }) => isWrong).length) / Math.max(1, own.length) };
  });
  expect(judged.length).toBeGreaterThan(1000);
  expect(rates.filter(({ wrong, most }) => wrong > most)).toEqual([]);
});

/** What holds of every sixth story holds of all: the floors are of mechanisms, and of many records each. */
describe.each([...contexts].filter((_, at) => at % 6 === 0))('%s', (_, context) => {
  const { story } = context;
  const verdicts = (text: string, locale: 'en' | 'fr') =>
    checkText(context, text, locale).statements.map(({ verdict }) => verdict);
  const areSupported = (all: readonly string[]) => all.length > 0 && all.every((verdict) => verdict === 'supported');
  const isSupported = (text: string, locale: 'en' | 'fr') => areSupported(verdicts(text, locale));
  const told = [...some(story.facts), ...story.results].flatMap(({ statement }) =>
    languagesOf(statement).map((locale) => ({ text: statement[locale], locale })),
  );

  test('what a record states is supported in both languages, and next to never contradicted', () => {
    const own = told.map(({ text, locale }) => verdicts(text, locale));
    expect(own.filter(areSupported).length / own.length).toBeGreaterThanOrEqual(0.85);
    expect(own.filter((all) => all.includes('contradicted')).length / own.length).toBeLessThanOrEqual(0.06);
  });

  test('two records in one sentence are mostly supported, and next to never contradicted', () => {
    const pairs = locales.flatMap((locale) => {
      const own = told.filter((one) => one.locale === locale).map(({ text }) => text);
      const and = locale === 'en' ? 'and' : 'et';
      return own.slice(1).flatMap((text, at) => {
        const before = (own[at] ?? '').replace(/\.$/u, '');
        const next = text.replace(/^(?:The|A|An|In|On|Le|La|Les|Un|Une|En|Au)(?= )/u, (word) => word.toLowerCase());
        return before.length + next.length < 160 ? [verdicts(`${before} ${and} ${next}`, locale)] : [];
      });
    });
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(areSupported).length / pairs.length).toBeGreaterThanOrEqual(0.45);
    expect(pairs.filter((all) => all.includes('contradicted')).length / pairs.length).toBeLessThanOrEqual(0.1);
  });

  test('the same with another figure is next to never supported', () => {
    const changed = told.flatMap(({ text, locale }) => {
      const other = text.replace(
        /(?<![\d.,\p{L}])(\d{2,3})(?![\d\p{L}]|[.,:]\d| 000)/u,
        (digits) => `${Number(digits) + 31}`,
      );
      return other === text ? [] : [isSupported(other, locale)];
    });
    expect(changed.filter(Boolean).length).toBeLessThanOrEqual(Math.ceil(changed.length * 0.08));
  });

  test('a row with its figure is supported, and with another one never', () => {
    const rows = story.results.flatMap((result) =>
      result.standings.flatMap((row) => {
        const id = row.candidate ?? row.party;
        const entity = entitiesOf(story).find(({ record }) => record.id === id);
        const place = entitiesOf(story).find(({ record }) => record.id === result.place);
        const isMain = result.contest === story.contests[0]?.id;
        if (!entity || !place || !isMain || row.share === undefined || row.share.value === 0) return [];
        const round = [
          '',
          ' in the first round',
          ' in the second round',
          ' in the third round',
          ' in the fourth round',
        ][result.round ?? 0];
        return [
          {
            say: (share: number) => `${nameOf(entity, 'en')} got ${share}% in ${nameOf(place, 'en')}${round}.`,
            share: row.share.value,
          },
        ];
      }),
    );
    for (const { say, share } of rows) {
      expect([say(share), verdicts(say(share), 'en')]).toEqual([say(share), ['supported']]);
      const other = Number((share * 1.3 + 2).toFixed(2));
      expect([say(other), verdicts(say(other), 'en')]).not.toEqual([say(other), ['supported']]);
    }
  });

  test('words that were said are verbatim, with one word exchanged altered, and of somebody else theirs', () => {
    const speakers = entitiesOf(story).filter((entity) => entity.type === 'person' && isCapital(nameOf(entity, 'en')));
    for (const quote of story.quotes) {
      const own = speakers.find(({ record }) => quote.speakers.includes(record.id));
      const other = speakers.find(({ record }) => ![...quote.speakers, quote.relayedBy].includes(record.id));
      const spoken = quote.exact.join(' ');
      const words = spoken.split(' ');
      if (!own || !other || words.length < 5) continue;
      const quoted = (name: string, text: string) =>
        checkText(context, `${name} said: "${text}"`, 'en').statements.map(({ quotation }) => quotation);
      expect([spoken, quoted(nameOf(own, 'en'), spoken)]).toEqual([spoken, ['verbatim']]);
      expect([spoken, quoted(nameOf(other, 'en'), spoken)]).toEqual([spoken, ['other_speaker']]);
      const at = words.findIndex((word, index) => index > 0 && word.length > 4);
      const exchanged = words.map((word, index) => (index === at ? 'elephant' : word)).join(' ');
      if (at > 0) expect([exchanged, quoted(nameOf(own, 'en'), exchanged)]).toEqual([exchanged, ['altered']]);
    }
  });
});
