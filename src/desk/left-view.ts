import { html } from 'hono/html';
import type { Markup } from '../render/html.ts';
import { kindAddress, query, questionAddress } from './address.ts';
import { kinds } from './kinds.ts';
import type { Left, LeftWords } from './left.ts';
import type { AskedGroup } from './unanswered.ts';

/** What is left to do. @param unanswered of a log, if there is one */
export function leftView(left: Left, unanswered: readonly AskedGroup[] | undefined, hasArticle: boolean): Markup {
  const drafts = kinds
    .map((kind) => ({ kind, count: left.drafts.filter((entry) => entry.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return html`<section id="left" tabindex="-1" aria-labelledby="left-title">
<h2 id="left-title">What is left</h2>
${part(
  'Drafts to sign',
  left.drafts.length,
  html`<ul>${drafts.map(({ kind, count }) => html`<li><a href="${kindAddress(kind.name)}">${kind.title}</a>: ${count}</li>`)}</ul>`,
)}
${
  hasArticle &&
  html`${part('Paragraphs without a record', left.paragraphs.length, words(left.paragraphs))}
${part('Figures without a record', left.figures.length, words(left.figures))}
${part('Names without a record', left.names.length, words(left.names))}
${part('Quotations without a record', left.quotations.length, words(left.quotations))}`
}
${
  unanswered &&
  part(
    'Questions that were not answered',
    unanswered.reduce((sum, { count }) => sum + count, 0),
    html`<ol>${unanswered.map(
      ({ count, questions }) =>
        html`<li>${count} ×: ${questions.map((question, index) => html`${index > 0 && ' · '}<a href="${questionAddress(question)}">${question}</a>`)}</li>\n`,
    )}</ol>`,
  )
}
</section>`;
}

function part(title: string, count: number, content: Markup): Markup {
  if (count === 0) return html`<p>${title}: none.</p>`;
  return html`<details><summary>${title}: ${count}</summary>${content}</details>`;
}

/** Each leads to its paragraph, with the form for a new record filled in. */
function words(list: readonly LeftWords[]): Markup {
  const shown = (text: string) => (text.length > 90 ? `${text.slice(0, 90)}…` : text);
  const taken = ({ paragraph, words: exact }: LeftWords) =>
    `${query({ paragraph: String(paragraph), exact: exact.length > 90 ? '' : exact })}#new`;
  return html`<ul>${list.map(
    (one) =>
      html`<li><a href="${taken(one)}">${shown(one.words)}</a> (<a href="#p${one.paragraph}">paragraph ${one.paragraph}</a>)</li>\n`,
  )}</ul>`;
}
