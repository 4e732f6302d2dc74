import { createHash } from 'node:crypto';
import { verifyDates } from './date-rules.ts';
import { exactFault } from './exact-words.ts';
import { verifyFigures } from './figures-rules.ts';
import type { Problem } from './problem.ts';
import { borneRecords, type Story } from './story.ts';
import { verifyTold } from './told-figures.ts';
import { verifyToldHedges } from './told-hedges.ts';
import { linkFaults } from './verify-links.ts';

/** The paragraphs of an article as evidence counts them: its non-empty lines, the first of which is number 1. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** Looks for every quotation, anchor and figure where the story says that it stands, and follows each link there. */
export function verifyStory(story: Story, text: string): Problem[] {
  const paragraphs = paragraphsOf(text);
  return [
    ...sameArticle(story, text, paragraphs),
    ...anchors(story, paragraphs),
    ...quotations(story, paragraphs),
    ...linkFaults(story, paragraphs),
    ...verifyFigures(story),
    ...verifyTold(story, paragraphs),
    ...verifyToldHedges(story, paragraphs),
    ...verifyDates(story, paragraphs),
  ];
}

function sameArticle(story: Story, text: string, paragraphs: readonly string[]): Problem[] {
  const { sha256, paragraphs: expected } = story.article;
  const actual = createHash('sha256').update(text).digest('hex');
  const problems: Problem[] = [];
  if (actual !== sha256) {
    problems.push({ file: 'article.json', field: 'sha256', message: `the text has ${actual}, not ${sha256}` });
  }
  if (paragraphs.length !== expected) {
    const message = `the text has ${paragraphs.length} paragraphs, not ${expected}`;
    problems.push({ file: 'article.json', field: 'paragraphs', message });
  }
  return problems;
}

function anchors(story: Story, paragraphs: readonly string[]): Problem[] {
  return borneRecords(story).flatMap(({ file, record }) =>
    record.evidence.flatMap(({ paragraph, exact }) => {
      const message = exactFault(exact, [paragraph], paragraphs);
      return message === undefined ? [] : [{ file, record: record.id, field: 'evidence', message }];
    }),
  );
}

function quotations(story: Story, paragraphs: readonly string[]): Problem[] {
  return story.quotes.flatMap(({ id, exact, evidence }) => {
    const numbers = [...new Set(evidence.map(({ paragraph }) => paragraph))];
    return exact.flatMap((stretch) => {
      const message = exactFault(stretch, numbers, paragraphs);
      return message === undefined ? [] : [{ file: 'quotes.json', record: id, field: 'exact', message }];
    });
  });
}
