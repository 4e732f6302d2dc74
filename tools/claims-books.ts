import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';
import type { Context } from '../src/bot/command.ts';
import { checkText } from '../src/check/check-text.ts';
import type { CheckedStatement } from '../src/check/checked.ts';
import { languageOfMessage } from '../src/lookup/detect-language.ts';
import { booksOf } from './story-books.ts';

/** One line of a claims book: something that somebody says of a story, and what the story says of it. */
const claimSchema = z.object({
  id: z.string(),
  claim: z.string(),
  verdict: z.enum(['supported', 'contradicted', 'partly', 'not_in_story']),
  /** Regular expressions, each of which the reply must match. */
  must: z.array(z.string()).default([]),
});

export type Claim = z.infer<typeof claimSchema>;
type Verdict = Claim['verdict'];

/** Rates in percent over the claims of one book, but for `reversed`, which is a number of claims. */
export interface ClaimRates {
  readonly book: string;
  readonly claims: number;
  readonly right: number;
  /** Supported said of something contradicted, or the reverse. */
  readonly reversed: number;
  /** Of the verdicts that decide something. */
  readonly givenRight: number;
  /** Of the claims of which the story says nothing. */
  readonly refused: number;
}

/** A story with one of its books of claims, as paths. */
export interface ClaimsBook {
  readonly name: string;
  readonly story: string;
  readonly file: string;
}

/** The first story has its book among those of questions, every other one in its folder, where others may stand. */
export function claimsBooks(folder: string): ClaimsBook[] {
  const stories = join(folder, '__tests__/stories');
  const own = readdirSync(stories).flatMap((name) => {
    const story = join(stories, name);
    return booksOf(story, 'claims').map((file) => ({
      name: `${name}${basename(file, '.jsonl').slice('claims'.length)}`,
      story,
      file,
    }));
  });
  const first = {
    name: 'calais-2015',
    story: join(folder, 'data/calais-2015'),
    file: join(folder, '__tests__/book/claims/calais-2015.jsonl'),
  };
  return [first, ...own].filter(({ file }) => existsSync(file));
}

export function readClaims(file: string): Claim[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => claimSchema.parse(JSON.parse(line)));
}

export interface JudgedClaim {
  readonly claim: Claim;
  readonly given: Verdict;
  /** The verdict is that of the book, and the reply has what it must have. */
  readonly isRight: boolean;
  readonly statements: readonly CheckedStatement[];
}

export function judgeClaims(context: Context, claims: readonly Claim[]): JudgedClaim[] {
  return claims.map((claim) => {
    const locale = languageOfMessage(context, claim.claim) ?? 'en';
    const { statements } = checkText(context, claim.claim, locale);
    const given = together(statements.map(({ verdict }) => verdict));
    const text = JSON.stringify(statements);
    const isTold = claim.must.every((pattern) => new RegExp(pattern, 'iu').test(text));
    return { claim, given, statements, isRight: given === claim.verdict && isTold };
  });
}

/** The verdict on several statements as one: those that agree, or that it holds in part. */
export function together(verdicts: readonly Verdict[]): Verdict {
  const decided = new Set(verdicts.filter((verdict) => verdict !== 'not_in_story'));
  const [only] = decided;
  if (only === undefined) return 'not_in_story';
  return decided.size > 1 || (only === 'supported' && verdicts.includes('not_in_story')) ? 'partly' : only;
}

export function claimRates(book: string, judged: readonly JudgedClaim[]): ClaimRates {
  const given = judged.filter((one) => one.given !== 'not_in_story');
  const untold = judged.filter(({ claim }) => claim.verdict === 'not_in_story');
  const isReversed = (one: JudgedClaim) => [one.given, one.claim.verdict].sort().join() === 'contradicted,supported';
  return {
    book,
    claims: judged.length,
    right: percent(judged.filter((one) => one.isRight).length, judged.length),
    reversed: judged.filter(isReversed).length,
    givenRight: percent(given.filter((one) => one.given === one.claim.verdict).length, given.length),
    refused: percent(untold.filter((one) => one.given === 'not_in_story').length, untold.length),
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}

/** Rates as a Markdown table, a row for each story. */
export function claimTable(rates: readonly ClaimRates[]): string {
  const row = ({ book, claims, right, reversed, givenRight, refused }: ClaimRates) =>
    `| ${book} | ${claims} | ${right.toFixed(1)} % | ${reversed} | ${givenRight.toFixed(1)} % | ${refused.toFixed(1)} % |`;
  return [
    '| book | claims | verdict right | reversed | of those given, right | not in story: refused |',
    '| --- | --: | --: | --: | --: | --: |',
    ...rates.map(row),
  ].join('\n');
}
