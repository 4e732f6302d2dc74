import { Budget } from '../../src/ask/budget.ts';
import { mostTelling, type Signals, signalsOf } from '../../src/ask/decision.ts';
import { rankFacts } from '../../src/ask/facts.ts';
import { Reader } from '../../src/ask/reader.ts';
import { partsOf } from '../../src/ask/weighted-terms.ts';
import type { Context } from '../../src/bot/command.ts';
import { locales } from '../../src/text/locale.ts';

/** Things that no story of an election is about. */
const strangeThings = {
  en: [
    'zeppelin',
    'aquarium',
    'circus',
    'helicopter',
    'volcano',
    'elephant',
    'cathedral',
    'submarine',
    'vineyard',
    'piano',
  ],
  fr: [
    'zeppelin',
    'aquarium',
    'cirque',
    'helicoptere',
    'volcan',
    'elephant',
    'cathedrale',
    'sous-marin',
    'piano',
    'manege',
  ],
};

/**
 * The signals of questions that the story does not answer: those that are stored with its facts, each with its most
 * telling word exchanged for something that the story lacks.
 */
export function madeSignals(context: Context): Signals[] {
  const reader = new Reader(context, new Budget());
  return context.story.facts.flatMap(({ questions }, index) =>
    locales.flatMap((locale) => {
      const [text] = questions[locale];
      const things = strangeThings[locale].filter((word) => !context.search.questions.knows(word));
      const thing = things[index % Math.max(1, things.length)];
      if (text === undefined || thing === undefined) return [];
      const question = reader.read(text);
      const main = mostTelling(partsOf(context, question).filter(({ phrase }) => !phrase.includes(' ')));
      if (!main) return [];
      const made = reader.read(question.row.map((word) => (word === main.phrase ? thing : word)).join(' '));
      const hits = rankFacts(context, made);
      return hits.length > 0 ? [signalsOf(context, made, hits)] : [];
    }),
  );
}
