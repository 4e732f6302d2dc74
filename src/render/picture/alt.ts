import { cut } from '../../text/cut.ts';
import type { Locale } from '../../text/locale.ts';
import { textIn } from '../../text/text.ts';
import { limits } from '../limits.ts';
import type { Content, Figures, Row } from './picture.ts';

/**
 * A picture in words, for those who do not see it. It ends after the last whole sentence that Discord has room for;
 * `isWhole` says whether that is all that the picture shows, but for its source.
 */
export function altOf(
  content: Content,
  footer: string,
  locale: Locale,
): { readonly alt: string; readonly isWhole: boolean } {
  const told = sentencesOf(content, locale).map((text) => sentence(text.toWellFormed()));
  const sentences = [...told, ...[...workingsOf(content), footer].map((text) => sentence(text.toWellFormed()))];
  let alt = '';
  for (const next of sentences) {
    const longer = alt === '' ? next : `${alt} ${next}`;
    if (longer.length <= limits.altText) alt = longer;
    else if (alt !== '') break;
  }
  const isWhole = told.join(' ').length <= limits.altText;
  return { alt: alt || cut(footer.toWellFormed(), limits.altText), isWhole };
}

function sentencesOf(content: Content, locale: Locale): string[] {
  switch (content.kind) {
    case 'figures':
      return figuresSentences(content, locale);
    case 'quotation':
      return [[...content.stretches, `— ${content.by}`].join(' '), content.context];
    case 'difference': {
      const sides = [content.said, content.story].map(({ name, value }) =>
        textIn(locale)('picture.told', { name, text: value }),
      );
      return [content.title, ...sides, ...content.told];
    }
    case 'timeline':
      return [
        content.title,
        ...content.entries.map(({ when, text }) => textIn(locale)('picture.told', { name: when, text })),
      ];
  }
}

function figuresSentences({ title, contest, times, sections, words }: Figures, locale: Locale): string[] {
  const rows = sections.flatMap(({ heading, rows: contenders }) => [
    ...(heading === undefined ? [] : [heading]),
    ...contenders.map((row) => rowSentence(row, words.won, locale)),
  ]);
  const rest = sections.flatMap(({ facts, hedges, notes }) => [...facts, ...hedges, ...notes]);
  return [title, ...(contest === undefined ? [] : [contest]), ...times, ...rows, ...rest];
}

/** What no picture has room for, and a description may have. */
function workingsOf(content: Content): string[] {
  return content.kind === 'figures' ? content.sections.flatMap(({ workings }) => workings) : [];
}

function rowSentence({ label, detail, won, bars, change }: Row, winner: string, locale: Locale): string {
  const name = [detail === undefined ? label : `${label} (${detail})`, ...(won ? [winner] : [])].join(', ');
  const figures = bars.map((bar) => {
    const figure = bar.won && !won ? `${bar.value} (${winner})` : bar.value;
    return bar.name === undefined ? figure : `${bar.name} ${figure}`;
  });
  return textIn(locale)('picture.told', {
    name,
    text: [...figures, ...(change === undefined ? [] : [change])].join(', '),
  });
}

function sentence(text: string): string {
  return /[.!?…]["”’»\s]*$/u.test(text) ? text : `${text}.`;
}
