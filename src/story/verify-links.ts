import { BrowserPage } from './browser-match.ts';
import type { Problem } from './problem.ts';
import { borneRecords, type Story } from './story.ts';
import { directiveFor, type TextQuote } from './text-fragment.ts';

interface Evidence extends TextQuote {
  readonly paragraph: number;
}

/** Whether a link to each piece of evidence opens in a browser at the paragraph that the evidence names. */
export function linkFaults(story: Story, paragraphs: readonly string[]): Problem[] {
  const page = new BrowserPage(paragraphs);
  const { url } = story.article;
  const opens = (evidence: TextQuote) => {
    const directive = directiveFor(url ?? '', evidence);
    return directive && page.firstMatch(directive);
  };
  return borneRecords(story).flatMap(({ file, record }) =>
    record.evidence.flatMap((evidence) => {
      const message = faultOf(evidence, paragraphs[evidence.paragraph - 1] ?? '', opens);
      return message === undefined ? [] : [{ file, record: record.id, field: 'evidence', message }];
    }),
  );
}

function faultOf(
  evidence: Evidence,
  text: string,
  opens: (evidence: TextQuote) => number | undefined,
): string | undefined {
  const { exact, paragraph, prefix, suffix } = evidence;
  const at = opens(evidence);
  // What does not stand there at all is a fault of another kind.
  if (at === paragraph || !text.includes(exact)) return undefined;
  const word = elidedBefore(text, exact);
  if (word !== undefined && prefix === undefined)
    return `"${exact}" begins inside of a word, where no browser looks for it; begin with "${word}"`;
  const around = prefix === undefined && suffix === undefined ? '' : ' with its prefix or suffix';
  const where = at === undefined ? 'no paragraph' : `paragraph ${at}`;
  const told = `a browser finds "${exact}"${around} first in ${where}, not in paragraph ${paragraph}`;
  const better = contextsOf(text, exact).find((context) => opens({ exact, ...context }) === paragraph);
  if (!better) return `${told}; choose other words`;
  return `${told}; add ${JSON.stringify(better).slice(1, -1)}`;
}

/** "qu’une" of words that begin with "une". */
function elidedBefore(text: string, exact: string): string | undefined {
  const before = text.slice(0, text.indexOf(exact));
  const [elided] = /\p{L}+['’]$/u.exec(before) ?? [];
  return elided && `${elided}${exact.split(/\s/u)[0]}`;
}

const mostWords = 8;

/** The words before and behind some words, ever more of them, and at last both. */
function contextsOf(text: string, exact: string): Pick<TextQuote, 'prefix' | 'suffix'>[] {
  const at = text.indexOf(exact);
  const before = text.slice(0, at).trim().split(/\s+/).filter(Boolean);
  const behind = text
    .slice(at + exact.length)
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  return Array.from({ length: mostWords }, (_, index) => index + 1).flatMap((count) => {
    const prefix = before.slice(-count).join(' ');
    const suffix = behind.slice(0, count).join(' ');
    const [hasPrefix, hasSuffix] = [before.length >= count, behind.length >= count];
    return [
      ...(hasPrefix ? [{ prefix }] : []),
      ...(hasSuffix ? [{ suffix }] : []),
      ...(hasPrefix && hasSuffix ? [{ prefix, suffix }] : []),
    ];
  });
}
