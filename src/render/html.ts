import { html } from 'hono/html';
import type { Action, Block, Figure, Reply, Source } from '../answer/reply.ts';
import type { Article } from '../story/schema.ts';
import { linkTo } from '../story/text-fragment.ts';
import { commandTexts } from '../text/command-texts.ts';
import { formatDate, quoted } from '../text/format.ts';
import { printedIn, type Text, textIn } from '../text/text.ts';
import { typesetIn } from '../text/typography.ts';
import { withoutControls } from './controls.ts';
import { isOfArticle } from './link.ts';
import { otherSources, partsOf } from './statements.ts';
import { actionAddress, answerId } from './web-address.ts';

/** Markup in which every text is escaped. */
export type Markup = ReturnType<typeof html>;

type Children = readonly Markup[];

/**
 * A reply as a section of a web page, without script or style of its own. Actions are links relative to the page.
 *
 * @param target where a link out of the page opens: `_top` leaves the frame that the page is in
 */
export function htmlReply(reply: Reply, article: Article, target: '_self' | '_top' = '_self'): Markup {
  const clean = typesetIn(reply.locale, withoutControls(reply), noProse);
  const text = printedIn(clean.locale);
  const heading = clean.title ?? text('web.answer');
  return html`<section id="${answerId}" class="reply ${clean.status}" aria-labelledby="answer-title" tabindex="-1">
<h2 id="answer-title"${clean.title === undefined && html` class="unseen"`}>${heading}</h2>
${clean.blocks.map((block) => blockMarkup(block, clean, { article, target }, text))}
${isOfArticle(clean) && evidence(clean, article, target, text)}
${actionList(clean, text)}
</section>`;
}

/** What was said or written word for word, and what a link carries. */
const noProse = new Set(['sources', 'evidence', 'stretches', 'statement', 'marked', 'args', 'url', 'statements']);

/** The article, and where a link to it opens. */
interface Place {
  readonly article: Article;
  readonly target: string;
}

function blockMarkup(block: Block, reply: Reply, place: Place, text: Text): Markup | undefined {
  switch (block.kind) {
    case 'text':
      return html`<p>${block.text}</p>\n`;
    case 'note':
      return html`<p class="note">${block.text}</p>\n`;
    case 'computed':
      return html`<p class="computed">${text('reply.computed', { text: block.text })}</p>\n`;
    case 'figures':
      return figureTable(block.heading, block.rows, text);
    case 'quotation':
      return quotation(block, reply, place.article);
    case 'statement':
      return statement(block, reply, place);
    case 'timeline':
      return listOf(
        block.entries.map(({ when, text: told }) => html`<strong>${when}</strong> · ${told}`),
        'timeline',
      );
    case 'commands':
      return listOf(
        block.commands.map(({ command, examples, description }) => {
          const name = `/${commandTexts[reply.locale][command].name}`;
          const usage = examples.map((example) => `${name} ${example}`.trim()).join(', ') || name;
          return html`${text('help.command', { usage, description })}`;
        }),
      );
    case 'list': {
      const heading = block.heading === undefined ? undefined : html`<p class="list-heading">${block.heading}</p>\n`;
      return html`${heading}${listOf(block.items.map((item) => html`${item}`))}`;
    }
  }
}

function listOf(items: Children, kind = 'plain'): Markup | undefined {
  // A list without items is no list to whoever hears the page.
  return items.length === 0
    ? undefined
    : html`<ul class="${kind}">${items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`;
}

function figureTable(heading: string, rows: readonly Figure[], text: Text): Markup {
  return html`<table>
<caption>${heading}</caption>
<thead><tr>${[text('web.name'), text('web.figure')].map((name) => html`<th scope="col"><span class="unseen">${name}</span></th>`)}</tr></thead>
<tbody>
${rows.map((row) => figureRow(row, text))}</tbody>
</table>\n`;
}

function figureRow({ label, detail, value, share, part, won }: Figure, text: Text): Markup {
  const percent = share ?? (part && (100 * part.count) / part.of);
  return html`<tr${won === true && html` class="won"`}><th scope="row">${label}${
    detail !== undefined && html` <span class="detail">(${detail})</span>`
  }</th><td><span class="value">${value}</span>${won === true && html` <span class="winner">${text('reply.won')}</span>`}${
    percent !== undefined && bar(percent)
  }</td></tr>\n`;
}

/** The value beside it says the same, so whoever hears the page is not told twice. */
function bar(percent: number): Markup {
  const width = Math.min(100, Math.max(0, percent));
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="8"/><rect class="filled" width="${width}" height="8"/></svg>`;
}

function quotation(block: Extract<Block, { kind: 'quotation' }>, { locale, sources }: Reply, article: Article): Markup {
  const [source] = sources;
  const cited = webAddress(placeOf(article, source));
  return html`<figure class="quotation"><blockquote cite="${cited}">${block.stretches.map(
    (stretch) => html`<p>${quoted(locale, stretch)}</p>\n`,
  )}</blockquote><figcaption>— <strong>${block.by}</strong> <span class="context">${block.context}</span></figcaption></figure>\n`;
}

function statement(block: Extract<Block, { kind: 'statement' }>, reply: Reply, { article, target }: Place): Markup {
  const [before, marked, behind] = partsOf(block, reply.locale);
  return html`<section class="statement"><blockquote><p>${before}${marked !== '' && html`<mark>${marked}</mark>`}${behind}</p></blockquote>
<p><strong>${block.verdict}</strong></p>
${block.lines.map((line) => html`<p>${line}</p>\n`)}${listOf(
  block.evidence.map((source) => sourceLink(source, reply, article, target)),
)}</section>\n`;
}

/** The words that the reply rests on, each a link to its place, the date it holds for, and the reply's own links. */
function evidence(reply: Reply, article: Article, target: string, text: Text): Markup {
  const { links = [], locale } = reply;
  const sources = otherSources(reply);
  const whole = reply.sources.length === 0 && article.url !== undefined;
  const more = [...(whole ? [{ label: text('reply.openArticle'), url: article.url ?? '' }] : []), ...links];
  return html`<footer class="evidence">
${sources.length > 0 && html`<h3>${text('web.evidence')}</h3>\n`}${listOf(
  sources.map((source) => sourceLink(source, reply, article, target)),
)}${listOf(
  more.map(({ label, url }) => html`<a href="${webAddress(url)}" target="${target}">${label}</a>`),
)}<p class="as-of">${text('reply.asOf', { date: formatDate(locale, article.datePublished, article.locale) })}</p>
</footer>`;
}

/** What a script needs to find the words in a page stands in its `data-` attributes. */
function sourceLink(source: Source, { locale }: Reply, article: Article, target: string): Markup {
  const { exact, paragraph } = source;
  const place = textIn(locale)('web.paragraph', { paragraph });
  const href = placeOf(article, source);
  const at = html`data-exact="${exact}" data-paragraph="${paragraph}" data-paragraphs="${article.paragraphs}"`;
  // Without an address of the article there is only what a script finds in the page around.
  const link = href === undefined ? '#' : webAddress(href);
  return html`<a href="${link}" target="${target}" ${at}>${quoted(locale, exact)}</a> (${place})`;
}

/** What a chat has a menu for stands among the other links. */
function actionList({ actions, menu, locale }: Reply, text: Text): Markup | undefined {
  // The page draws no pictures to share.
  const choices = menu?.choices.filter(({ current }) => !current) ?? [];
  const shown = [...actions, ...choices].filter(({ args }: Action) => args.picture !== true);
  if (shown.length === 0) return undefined;
  const links = shown.map((action) => ({ href: actionAddress(action, locale), label: action.label }));
  const distinct = new Map(links.map((link) => [`${link.href} ${link.label}`, link]));
  const items = [...distinct.values()].map(({ href, label }) => html`<a href="${href}" rel="nofollow">${label}</a>`);
  return html`<nav class="actions" aria-label="${text('web.more')}">${listOf(items, 'buttons')}</nav>`;
}

/** Where the article has some words, if it has an address. */
function placeOf({ url }: Article, source: Source | undefined): string | undefined {
  if (url === undefined) return undefined;
  return source ? linkTo(url, source) : url;
}

/** An address of a story goes into a link only if it leads to the Web. */
function webAddress(url = '#'): string {
  return /^https?:\/\//i.test(url) ? url : '#';
}
