import { createHash } from 'node:crypto';
import { draftStory, type Files } from './draft-story.ts';
import { readArticle } from './read/read-article.ts';
import { readParts } from './reading.ts';
import { inLanguage } from './wording.ts';

export interface Pack {
  /** What each file of the story holds, by its name. */
  readonly files: Files;
  /** The article as the story counts it, a paragraph a line. Its fingerprint stands in `article.json`. */
  readonly article: string;
  /** What a writer must put right because the article does not tell it. */
  readonly missing: readonly string[];
}

interface Wanted {
  readonly id: string;
  readonly content: string;
  /** The name of the file that the content is from; "-" for standard input. */
  readonly name: string;
  readonly verbatim: boolean;
  /** Year-month-day, for an article that tells no date. */
  readonly today: string;
  /** Whether to draft no record: `article.json` and empty lists. */
  readonly empty?: boolean;
}

/** Makes a whole story out of an article. */
export function draftPack({ id, content, name, verbatim, today, empty }: Wanted): Pack {
  const raw = readArticle(content, name);
  const reading = readParts(raw);
  const { front, paragraphs, boilerplate } = reading;
  // A text file stays as it is, so that its fingerprint is that of the file which the writer has.
  const isPlain =
    raw.headline === undefined &&
    raw.lines.join('\n') !== '' &&
    !/\.(?:md|markdown|html?|json|xml|rss)$/i.test(name) &&
    sameLines(content, paragraphs);
  const article = isPlain ? content : `${paragraphs.join('\n')}\n`;
  const { author, publisher, datePublished, url, inLanguage: language, locale, headline } = front;
  const file = {
    id,
    headline,
    ...given({ author, publisher }),
    datePublished: datePublished ?? today,
    inLanguage: language,
    locale,
    ...given({ url }),
    sha256: createHash('sha256').update(article).digest('hex'),
    paragraphs: paragraphs.length,
    paragraphsWithoutRecord: [...boilerplate].map(([paragraph, reason]) => ({ paragraph, reason })),
    abstract: inLanguage(language, headline),
    ...(verbatim ? { verbatimAllowed: true } : {}),
  };
  const drafted = draftStory(reading, { verbatim });
  const missing = datePublished === undefined ? [`The article tells no date: article.json has today's, ${today}.`] : [];
  return { files: { 'article.json': file, ...(empty ? emptied(drafted) : drafted) }, article, missing };
}

/** The contest and the topics stay, since a story needs one of each. */
function emptied(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => {
      if (Array.isArray(content)) return [name, []];
      return [name, name === 'results.json' ? { ...(content as object), results: [] } : content];
    }),
  );
}

function sameLines(content: string, paragraphs: readonly string[]): boolean {
  const lines = content
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === paragraphs.length && lines.every((line, index) => line === paragraphs[index]);
}

function given<T extends Record<string, string | undefined>>(fields: T): Partial<T> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<T>;
}
