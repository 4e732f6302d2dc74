import { html } from 'hono/html';
import type { Markup } from '../render/html.ts';
import { recordAddress } from './address.ts';
import type { Entry } from './entries.ts';
import { kinds } from './kinds.ts';
import { figure, setAside } from './left.ts';
import { type Segment, segmentsOf } from './marks.ts';
import type { DeskState } from './state.ts';

/** Words that a new record may rest on, as they stand in an address. */
export interface Taken {
  readonly paragraph: string;
  readonly exact: string;
}

/** The article with what rests on its words, and the form for a new record. */
export function articleView(state: DeskState, current: Entry | undefined, taken: Taken): Markup {
  const { paragraphs, marks, entries, hasArticle } = state;
  const aside = setAside(entries);
  return html`<section id="article" tabindex="-1" aria-labelledby="article-title">
<h2 id="article-title">Article</h2>
<p class="legend">${kinds
    .filter(({ name }) => marks.some(({ entry }) => entry.kind.name === name))
    .map(
      ({ name, one }) => html`<span class="on ${name}">${one}</span> `,
    )}${hasArticle && html`<span class="bare">nothing yet</span>`}</p>
${!hasArticle && html`<p>The text is not there, so these are only the words that records rest on. <code>--article FILE</code> shows all of it.</p>`}
<div id="text">
${paragraphs.map((text, index) => {
  const here = marks.filter(({ paragraph }) => paragraph === index + 1);
  const reason = aside.get(index + 1);
  const segments = segmentsOf(text, here).map((segment) =>
    segmentView(segment, current, hasArticle && reason === undefined),
  );
  return html`<p id="p${index + 1}" data-paragraph="${index + 1}"${reason !== undefined && html` class="aside"`}>${segments}${
    reason !== undefined && html` <small>(set aside: ${reason})</small>`
  }</p>\n`;
})}</div>
${newForm(current, taken)}
</section>`;
}

function segmentView({ text, entries }: Segment, current: Entry | undefined, isShown: boolean): Markup {
  const [first] = entries;
  if (!first) return isShown && /[\p{L}\p{N}]/u.test(text) ? bareView(text) : html`${text}`;
  const isCurrent = entries.some(({ version }) => version === current?.version);
  const told = entries.map(({ kind, title }) => `${kind.one}: ${title}`).join('\n');
  const shown = isCurrent && current ? current : first;
  return html`<a class="on ${shown.kind.name}${isCurrent && ' current'}" href="${recordAddress(first)}" title="${told}"${
    isCurrent && html` aria-current="true"`
  }>${text}</a>`;
}

/** Figures stand out most. */
function bareView(text: string): Markup {
  const figures = [...text.matchAll(figure)];
  const parts = figures.map((match, index) => {
    const last = figures[index - 1];
    const start = last ? last.index + last[0].length : 0;
    return html`${text.slice(start, match.index)}<b>${match[0]}</b>`;
  });
  const end = figures.at(-1);
  return html`<span class="bare">${parts}${text.slice(end ? end.index + end[0].length : 0)}</span>`;
}

/** Made for a record of each kind that rests on words; the script fills it in with what is selected. */
function newForm(current: Entry | undefined, { paragraph, exact }: Taken): Markup {
  const buttons = kinds.filter(({ name }) => name !== 'article');
  return html`<form id="new" method="get" action="#record" aria-labelledby="new-title">
<h3 id="new-title">New record</h3>
<p id="taken" role="status">Select words of the article, or type them.</p>
<div class="row"><label>Paragraph <input name="paragraph" value="${paragraph}" inputmode="numeric" size="3" autocomplete="off"></label>
<label class="wide">Words <input name="exact" value="${exact}" autocomplete="off" accesskey="w"></label></div>
<div class="row" role="group" aria-label="Kind">${buttons.map(({ name, one }) => html`<button name="new" value="${name}">${one}</button>\n`)}
${current && html`<button type="button" id="take" hidden>Add to the open record</button>`}</div>
</form>`;
}
