import { html } from 'hono/html';
import type { Markup } from '../render/html.ts';
import { parameters } from '../render/web-address.ts';
import type { Article } from '../story/schema.ts';
import { commandTexts } from '../text/command-texts.ts';
import type { Locale } from '../text/locale.ts';
import { sourceOf } from '../text/source.ts';
import { printedIn, type Text } from '../text/text.ts';
import type { FileName } from './files.ts';

export interface PageParts {
  readonly locale: Locale;
  readonly article: Article;
  /** What the box holds. */
  readonly typed: string;
  /** The answer, if something was asked, and its title. */
  readonly answer: { readonly markup: Markup; readonly title: string } | undefined;
  /** Questions that the story answers, offered before anything was asked. */
  readonly examples: readonly string[];
  /** The same page in the other language. */
  readonly otherLanguage: { readonly locale: Locale; readonly query: string };
  /** Whether the page is shown in a frame under an article. */
  readonly embedded: boolean;
  /** The address of a file, relative to the page. */
  readonly fileAddress: (name: FileName) => string;
}

/** A whole page: a form that works without script, and the answer, if something was asked. */
export function page(parts: PageParts): Markup {
  const { locale, answer, embedded, fileAddress } = parts;
  const text = printedIn(locale);
  const title = [answer?.title, text('web.ask')].filter((one) => one !== undefined).join(' · ');
  return html`<!doctype html>
<html lang="${locale}"${embedded && html` class="embedded"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${answer && html`<meta name="robots" content="noindex, nofollow">\n`}<title>${title}</title>
<link rel="icon" href="${fileAddress('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${fileAddress('style.css')}">
${embedded && html`<script src="${fileAddress('frame.js')}" defer></script>\n`}</head>
<body>
${header(parts, text)}
<main>
${form(parts, text)}
${answer ? answer.markup : exampleList(parts, text)}
</main>
${foot(parts, text)}
</body>
</html>
`;
}

function header({ article, locale, embedded }: PageParts, text: Text): Markup {
  const intro = text('web.intro', { headline: article.headline, source: sourceOf(article, locale) });
  return html`<header><h1>${text('web.ask')}</h1>${!embedded && html`\n<p>${intro}</p>`}</header>`;
}

/** The answer comes with a new page, which the fragment opens at the answer. */
function form({ locale, typed }: PageParts, text: Text): Markup {
  const { description } = commandTexts[locale].ask.options.question;
  return html`<form method="get" action="#answer" role="search">
<label for="question">${description}</label>
<div class="box"><input id="question" name="${parameters.question}" type="search" value="${typed}" maxlength="200" required autocomplete="off" enterkeyhint="search">
<input type="hidden" name="${parameters.language}" value="${locale}">
<button type="submit">${text('web.send')}</button></div>
</form>`;
}

function exampleList({ examples, locale }: PageParts, text: Text): Markup | undefined {
  if (examples.length === 0) return undefined;
  const link = (question: string) =>
    `?${new URLSearchParams({ [parameters.question]: question, [parameters.language]: locale })}#answer`;
  return html`<nav class="actions" aria-labelledby="examples"><h2 id="examples">${text('web.examples')}</h2>
<ul class="buttons">${examples.map((one) => html`<li><a href="${link(one)}" rel="nofollow">${one}</a></li>\n`)}</ul></nav>`;
}

function foot({ locale, otherLanguage, embedded }: PageParts, text: Text): Markup {
  const command = (name: 'help' | 'about') =>
    `?${new URLSearchParams({ [parameters.command]: name, [parameters.language]: locale })}#answer`;
  const { locale: other, query } = otherLanguage;
  return html`<footer class="page">
${embedded && html`<p id="keys" hidden>${text('web.embedKeys')}</p>\n`}<p>${text('web.keeps')}</p>
<ul><li><a href="${command('help')}" rel="nofollow">${text('help.title')}</a></li>
<li><a href="${command('about')}" rel="nofollow">${text('about.title')}</a></li>
<li><a href="?${query}" hreflang="${other}" lang="${other}">${text('web.otherLanguage')}</a></li></ul>
</footer>`;
}
