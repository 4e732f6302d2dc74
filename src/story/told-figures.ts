import { cardinalNames } from './numeral-words.ts';
import { numbersIn } from './numerals.ts';
import type { Problem } from './problem.ts';
import { entitiesOf, namesOf, type Story } from './story.ts';
import { languagesOf, restingOn, type ToldText, toldTexts } from './told-texts.ts';

/**
 * Holds the figures that stand in sentences, in digits or in words, against the paragraphs that their record rests on: "seven
 * recounts" where the article counts two. Two and less are left out, for they are mostly said of what the reader sees.
 */
export function verifyTold(story: Story, paragraphs: readonly string[]): Problem[] {
  const numbered = numberedNames(story);
  // Most paragraphs bear several records.
  const numbers = new Map(paragraphs.map((paragraph) => [paragraph, numbersIn(paragraph)]));
  const published = numbersIn(story.article.datePublished);
  return toldTexts(story).flatMap((told) => {
    const resting = restingOn(told.evidence, paragraphs).flatMap((paragraph) => numbers.get(paragraph) ?? []);
    const known = new Set([...resting, ...told.stated.flatMap(numbersIn), ...published]);
    return strangersIn(told, known, numbered);
  });
}

/** Names with a figure, the longest first: "31st District" is no figure of what is told. */
function numberedNames(story: Story): string[] {
  const names = [...entitiesOf(story).flatMap(namesOf), ...story.contests.flatMap(({ name }) => [name.en, name.fr])];
  return names
    .filter((name) => /\d/.test(name) || figuresIn(name, 'en').length + figuresIn(name, 'fr').length > 0)
    .sort((a, b) => b.length - a.length);
}

function strangersIn(told: ToldText, known: ReadonlySet<number>, numbered: readonly string[]): Problem[] {
  return languagesOf(told).flatMap(({ language, field }) => {
    const text = numbered.reduce((left, name) => left.replaceAll(name, ' '), told.text[language]);
    return figuresIn(text, language)
      .filter((figure) => !isKnown(figure, known))
      .map(({ written }) => ({
        file: told.file,
        record: told.record,
        field,
        message: `has ${written}, which stands in neither its figures nor its evidence`,
      }));
  });
}

/** "Six of the nine" may be told as "six sur neuf": as the share that it is, or number by number. */
function isKnown({ written, numbers }: Figure, known: ReadonlySet<number>): boolean {
  const parts = written.split(/ (?:in|out of|sur) /);
  return (
    numbers.some((number) => known.has(number)) ||
    (parts.length > 1 && parts.every((part) => numbersIn(part).some((number) => known.has(number))))
  );
}

interface Figure {
  readonly written: string;
  /** What it may stand for. */
  readonly numbers: readonly number[];
}

function figuresIn(text: string, language: 'en' | 'fr'): Figure[] {
  const digits = text.match(inDigits) ?? [];
  const spelled = [...text.replace(inDigits, ' ').matchAll(inWords[language])].map(([written]) => written);
  return [
    ...digits.map((written) => ({ written, numbers: numbersIn(written) })),
    // "Six in ten" may be told as 60 percent, and "dix-sept" is neither ten nor seven.
    ...spelled.map((written) => ({ written, numbers: [Math.max(...numbersIn(written))] })),
  ].filter(({ written, numbers }) => numbers.length > 0 && (/\d/.test(written) || Math.max(...numbers) > 2));
}

/** With separators of thousands, decimals, and times of the day. */
const inDigits = /\d+(?:[\s\u00a0\u202f.,:'’]\d+)*(?: ?[ap]\.?m\b)?/gi;

/** Words for three and more that stand for nothing else: "neuf" is new, too, and "cent" a coin. */
const plain: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: [...cardinalNames.en.slice(2), ...'thirty forty fifty sixty seventy eighty ninety'.split(' ')],
  fr: [...cardinalNames.fr.slice(2), ...'trente quarante cinquante soixante septante huitante nonante'.split(' ')],
};

const inWords = { en: wordsOf('en'), fr: wordsOf('fr') };

/** A run of number words: "forty-one", "soixante et onze", "six in ten"; none in "three-way". */
function wordsOf(language: 'en' | 'fr'): RegExp {
  const own = plain[language].filter((word) => word !== 'neuf').sort((a, b) => b.length - a.length);
  const more = [
    ...own,
    ...(language === 'en' ? ['one', 'two', 'hundred', 'thousand'] : ['une?', 'deux', 'neuf', 'cents?', 'mille']),
  ];
  const joint = language === 'en' ? '(?:[-‑ ]| and | in | out of )' : '(?:[-‑ ]| et | sur )';
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<!-)(?:${own.join('|')})(?:${joint}(?:${more.join('|')})(?!\p{L}))*(?!\p{L})(?![-‑]\p{L})`,
    'giu',
  );
}
