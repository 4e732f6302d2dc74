import type { ReadQuestion } from '../search/read-questions.ts';
import type { Fact, Gap } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { locales } from '../text/locale.ts';
import { words } from '../text/normalize.ts';

/** What questions may ask for, in the order in which they are numbered: what the story tells, and what it does not. */
export function subjectsOf({ facts, gaps }: Story): (Fact | Gap)[] {
  return [...facts, ...gaps];
}

/** Every question that is stored with a fact or a gap, and what each fact states. */
export function storedQuestions({ facts, paraphrases, gaps }: Story): ReadQuestion[] {
  const numbers = new Map([...facts, ...gaps].map(({ id }, number) => [id, number]));
  const all = [
    ...[...facts, ...gaps].map(({ id, questions }) => ({ id, isPlain: true, ...questions })),
    ...paraphrases.map(({ fact, en, fr }) => ({ id: fact, isPlain: false, en, fr })),
    ...facts.map(({ id, statement }) => ({ id, isPlain: false, en: [statement.en], fr: [statement.fr] })),
  ];
  return all.flatMap((stored) => {
    const subject = numbers.get(stored.id);
    if (subject === undefined) return [];
    const { isPlain } = stored;
    return locales.flatMap((language) =>
      stored[language].map((text) => ({ subject, language, isPlain, row: words(text) })),
    );
  });
}
