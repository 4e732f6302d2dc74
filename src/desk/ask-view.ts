import { html } from 'hono/html';
import type { Markup } from '../render/html.ts';
import type { Locale } from '../text/locale.ts';
import { recordAddress } from './address.ts';
import type { Entry } from './entries.ts';
import type { Why } from './why.ts';

export interface AskParts {
  readonly typed: string;
  readonly locale: Locale;
  /** The reply; `undefined` if nothing was asked, or if the story has faults with which nothing can be answered. */
  readonly answer: Markup | undefined;
  /** The picture that goes with it in Discord. */
  readonly picture: { readonly address: string; readonly alt: string } | undefined;
  /** For a free question. */
  readonly why: Why | undefined;
  readonly canAnswer: boolean;
  /** The record that is open, which stays open. */
  readonly current: Entry | undefined;
  /** Facts and gaps, for what it should have been, and what has names. */
  readonly entries: readonly Entry[];
}

/** A box to ask the story as it is now, and what to do about the answer. */
export function askView(parts: AskParts): Markup {
  const { typed, locale, answer, picture, why, canAnswer } = parts;
  const languages = { en: 'English', fr: 'French' } as const;
  return html`<section id="ask" tabindex="-1" aria-labelledby="ask-title">
<h2 id="ask-title">Ask</h2>
<form method="get" action="#answer" role="search">${parts.current && html`<input type="hidden" name="kind" value="${parts.current.kind.name}"><input type="hidden" name="id" value="${parts.current.name}">`}<div class="row"><label class="wide">A question, or a command such as /result
<input name="q" type="search" value="${typed}" maxlength="200" autocomplete="off" accesskey="a"></label>
<label>Language <select name="lang">${Object.entries(languages).map(
    ([value, name]) => html`<option value="${value}"${value === locale && html` selected`}>${name}</option>`,
  )}</select></label>
<button>Ask</button></div></form>
${!canAnswer && html`<p class="wrong">The story has faults. As soon as they are mended, it answers.</p>`}
${
  answer &&
  html`<div class="looks" role="group" aria-label="How it looks"><label><input type="checkbox" id="narrow"> As wide as a phone</label> <label><input type="checkbox" id="dark"> Dark</label></div>
<div class="chat">${answer}${picture && html`<img src="${picture.address}" alt="${picture.alt}">`}</div>`
}
${why && whyView(why, parts.entries)}
${why && shouldView(parts)}
</section>`;
}

function whyView({ found, candidates }: Why, entries: readonly Entry[]): Markup {
  const entryOf = (kind: string, id: string) => entries.find((one) => one.kind.name === kind && one.name === id);
  return html`<h3>Why</h3><p>Read as asking for: ${found.join(', ')}.</p>
${
  candidates.length > 0 &&
  html`<table class="why"><caption>What competed for it</caption><thead><tr><th scope="col">Record</th><th scope="col">Score</th><th scope="col">Alike</th><th scope="col">Does not have</th></tr></thead>
<tbody>${candidates.map(({ kind, id, score, similarity, lacking }) => {
    const entry = entryOf(kind, id);
    return html`<tr><th scope="row">${entry ? html`<a href="${recordAddress(entry)}">${id}</a>` : id}</th><td>${score.toFixed(2)}</td><td>${Math.round(100 * similarity)}%</td><td>${lacking.join(', ')}</td></tr>\n`;
  })}</tbody></table>`
}`;
}

function shouldView({ typed, locale, entries }: AskParts): Markup {
  const of = (...names: string[]) => entries.filter(({ kind }) => names.includes(kind.name));
  const list = (id: string, options: readonly Entry[]) =>
    html`<datalist id="${id}">${options.map(({ name, title }) => html`<option value="${name}">${title}</option>`)}</datalist>`;
  return html`<form method="post" action="should" class="should" aria-labelledby="should-title"><h3 id="should-title">It should have been …</h3>
<input type="hidden" name="q" value="${typed}"><input type="hidden" name="lang" value="${locale}">
<div class="row"><label class="wide">a fact or a gap <input name="subject" list="subjects" autocomplete="off"></label><button name="do" value="question">This question asks for it</button></div>
<div class="row"><label class="wide">The story does not say: <input name="missing" autocomplete="off" lang="${locale}"></label><button name="do" value="gap">It is a gap</button></div>
<div class="row"><label>Somebody or something <input name="named" list="named" autocomplete="off"></label><label>is also called <input name="alias" autocomplete="off"></label><button name="do" value="alias">Another name</button></div>
${list('subjects', of('facts', 'gaps'))}${list('named', of('people', 'places', 'organizations'))}</form>`;
}
