import { words } from '../text/normalize.ts';
import { hedgeAt } from './hedge-rules.ts';
import { type Hedge, hedgeAfter, hedgeBefore } from './hedges.ts';
import type { Problem } from './problem.ts';
import type { Story } from './story.ts';
import { languagesOf, restingOn, toldTexts } from './told-texts.ts';

/**
 * Figures of sentences that stand there plainly, and with a hedge wherever the paragraphs of their record have them: "3,000
 * people" for "some 3,000 people". Only a number in digits can be found again.
 */
export function verifyToldHedges(story: Story, paragraphs: readonly string[]): Problem[] {
  // Most paragraphs bear several records.
  const rows = new Map(paragraphs.map((paragraph) => [paragraph, words(paragraph)]));
  return toldTexts(story).flatMap((told) => {
    const resting = restingOn(told.evidence, paragraphs).map((paragraph) => rows.get(paragraph) ?? []);
    return languagesOf(told).flatMap(({ language, field }) =>
      plainFigures(words(told.text[language])).flatMap((figure) => {
        const hedges = resting.flatMap((row) => hedgesOf(row, figure));
        const [first] = hedges;
        if (!first || hedges.some(({ hedge }) => !isHedged(hedge))) return [];
        const message = `tells ${figure} without a hedge, where the article has "${first.written}"`;
        return [{ file: told.file, record: told.record, field, message }];
      }),
    );
  });
}

/** Numbers in digits of some size that nothing hedges; a year or a day is none. */
function plainFigures(row: readonly string[]): string[] {
  return row.filter(
    (word, at) => isFigure(word) && !isHedged(hedgeBefore(row, at).hedge) && hedgeAfter(row, at + 1) === undefined,
  );
}

function hedgesOf(row: readonly string[], figure: string): { readonly hedge: Hedge; readonly written: string }[] {
  return row.flatMap((word, at) =>
    word === figure
      ? [{ hedge: hedgeAt(row, at), written: row.slice(hedgeBefore(row, at).start, at + 1).join(' ') }]
      : [],
  );
}

function isHedged(hedge: Hedge): boolean {
  return hedge !== 'plain' && hedge !== 'exactly' && hedge !== 'barely';
}

/** Small numbers count what the reader sees, and 19 and 20 begin years. */
function isFigure(word: string): boolean {
  return /^\d{2,}(?:\.\d+)?$/.test(word) && !/^(?:19|20)\d\d$/.test(word);
}
