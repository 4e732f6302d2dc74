import { boilerplateReason } from './boilerplate.ts';
import { withDescriptions } from './descriptions.ts';
import { type Named, namedEntities } from './entities.ts';
import { type FrontMatter, frontMatter } from './front-matter.ts';
import { type NamePart, nameParts } from './name-parts.ts';
import { nameRuns } from './names.ts';
import { namesInMarks, type Quoted, quotedIn } from './quotations.ts';
import type { RawArticle } from './read/raw-article.ts';
import type { Sentence } from './sentences.ts';
import { sentencesOf } from './sentences.ts';

/** An article taken apart: everything that later steps look at. */
export interface Reading {
  readonly paragraphs: readonly string[];
  readonly front: FrontMatter;
  /** Why paragraphs, from 1, are no part of the article. */
  readonly boilerplate: ReadonlyMap<number, string>;
  readonly sentences: readonly Sentence[];
  readonly named: readonly Named[];
  readonly quoted: readonly Quoted[];
}

export function readParts(raw: RawArticle): Reading {
  const paragraphs = raw.lines;
  const boilerplate = new Map(
    paragraphs.flatMap((line, index) => {
      const reason = boilerplateReason(line);
      return reason === undefined ? [] : [[index + 1, reason] as const];
    }),
  );
  const front = frontMatter(raw, (paragraph) => boilerplate.has(paragraph));
  const body = paragraphs
    .map((text, index) => ({ text, paragraph: index + 1 }))
    .filter(({ paragraph }) => !boilerplate.has(paragraph));
  const titles = body
    .filter(({ text, paragraph }) => front.heads.get(paragraph) !== 'byline' && isTitleCase(text))
    .map(({ paragraph }) => paragraph);
  const skip = new Set([...boilerplate.keys(), ...titles]);
  const marked = namesInMarks(paragraphs).map((span): NamePart => {
    const text = paragraphs[span.paragraph - 1] ?? '';
    return {
      ...span,
      text: text.slice(span.start, span.end),
      opens: false,
      before: 'liste ',
      after: text.slice(span.end, span.end + 140),
    };
  });
  const parts = nameParts(nameRuns(paragraphs, skip)).filter((part) => !marked.some((mark) => overlaps(mark, part)));
  return {
    paragraphs,
    front,
    boilerplate,
    sentences: body.flatMap(({ text, paragraph }) => sentencesOf(text, paragraph)),
    named: withDescriptions(namedEntities([...parts, ...marked]), paragraphs),
    quoted: quotedIn(paragraphs).filter(({ paragraph, text }) => !boilerplate.has(paragraph) && /\p{L}/u.test(text)),
  };
}

function overlaps(a: NamePart, b: NamePart): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

/** A headline in which most words have a capital tells no names from words. */
function isTitleCase(text: string): boolean {
  if (/[.!?…]\s?["”»]?$/.test(text)) return false;
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return (
    words.length >= 4 &&
    text.length < 160 &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * words.length &&
    !/\b\d{4}\b/.test(text)
  );
}
