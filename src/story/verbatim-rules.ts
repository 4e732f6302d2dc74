import type { Problem } from './problem.ts';
import type { Fact } from './schema.ts';

/** The article's own sentences may be told only where whoever has the rights allows it. */
export function checkVerbatim(facts: readonly Fact[], verbatimAllowed: boolean | undefined): Problem[] {
  if (verbatimAllowed === true) return [];
  return facts
    .filter(({ verbatim }) => verbatim === true)
    .map(({ id }) => ({
      file: 'facts.json',
      record: id,
      field: 'verbatim',
      message:
        'tells the article’s own sentence, and the words are the publisher’s: tell it in your own words and take "verbatim" away, or write "verbatimAllowed": true into article.json if you may publish them',
    }));
}
