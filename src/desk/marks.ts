import { type Entry, isRecord } from './entries.ts';

/** Words of the article that a record rests on. `start` and `end` are places in the text of the paragraph. */
export interface Mark {
  readonly entry: Entry;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a paragraph with everything that rests on it, the narrowest first. */
export interface Segment {
  readonly text: string;
  readonly entries: readonly Entry[];
}

interface Anchor {
  readonly paragraph: number;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Everything in a record that looks like evidence, wherever it stands. */
export function anchorsIn(value: unknown): Anchor[] {
  if (Array.isArray(value)) return value.flatMap(anchorsIn);
  if (!isRecord(value)) return [];
  const { paragraph, exact, prefix, suffix } = value;
  if (typeof paragraph !== 'number' || typeof exact !== 'string' || exact === '')
    return Object.values(value).flatMap(anchorsIn);
  return [
    {
      paragraph,
      exact,
      ...(typeof prefix === 'string' && { prefix }),
      ...(typeof suffix === 'string' && { suffix }),
    },
  ];
}

/** Where the words of every record stand. What does not stand where it says is left out. */
export function marksOf(entries: readonly Entry[], paragraphs: readonly string[]): Mark[] {
  return entries.flatMap((entry) => {
    const anchors = anchorsIn(entry.record);
    const spoken = spokenIn(entry).flatMap((exact) => anchors.map(({ paragraph }) => ({ paragraph, exact })));
    return [...anchors, ...spoken].flatMap((anchor) => {
      const start = placeOf(anchor, paragraphs[anchor.paragraph - 1] ?? '');
      if (start === -1) return [];
      return [{ entry, paragraph: anchor.paragraph, start, end: start + anchor.exact.length }];
    });
  });
}

function spokenIn({ kind, record: { exact } }: Entry): string[] {
  if (kind.name !== 'quotes' || !Array.isArray(exact)) return [];
  return exact.filter((stretch): stretch is string => typeof stretch === 'string' && stretch !== '');
}

function placeOf({ exact, prefix, suffix }: Anchor, text: string): number {
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const before = text.slice(0, at).trimEnd();
    const after = text.slice(at + exact.length).trimStart();
    if (before.endsWith(prefix ?? '') && after.startsWith(suffix ?? '')) return at;
  }
  return text.indexOf(exact);
}

/** Cuts a paragraph wherever a mark begins or ends. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const here = marks
      .filter((mark) => mark.start <= start && mark.end >= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return { text: text.slice(start, end), entries: [...new Set(here.map(({ entry }) => entry))] };
  });
}
