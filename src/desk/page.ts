import { html } from 'hono/html';
import type { Markup } from '../render/html.ts';
import { kindAddress, recordAddress } from './address.ts';
import { articleView, type Taken } from './article-view.ts';
import { type AskParts, askView } from './ask-view.ts';
import { type Entry, isDraft } from './entries.ts';
import type { DeskFiles } from './files.ts';
import { canBeDraft, type Kind, kinds } from './kinds.ts';
import { leftView } from './left-view.ts';
import { recordList, recordView, type Shown } from './record-view.ts';
import { type DeskState, problemsOf } from './state.ts';
import type { AskedGroup } from './unanswered.ts';

export interface DeskPage {
  readonly story: string;
  readonly state: DeskState;
  readonly kind: Kind;
  readonly shown: Shown | undefined;
  /** What the form for a new record holds. */
  readonly taken: Taken;
  readonly ask: AskParts;
  readonly unanswered: readonly AskedGroup[] | undefined;
  /** What was done last, and whether it was done just now. */
  readonly lastStep: string | undefined;
  readonly notice: string | undefined;
  readonly files: DeskFiles;
}

/** The whole page. It works without its script, but for what is selected and what is checked while one types. */
export function deskPage(page: DeskPage): Markup {
  const { story, state, files, notice } = page;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${story} · Desk</title>
<link rel="icon" href="icon.svg?${files['icon.svg'].version}" type="image/svg+xml">
<link rel="stylesheet" href="desk.css?${files['desk.css'].version}">
<script src="desk.js?${files['desk.js'].version}" defer></script>
</head>
<body>
<nav class="skip" aria-label="Parts of the page"><a href="#record">Record</a> <a href="#article">Article</a> <a href="#records">Records</a> <a href="#ask">Ask</a> <a href="#left">What is left</a></nav>
<header><h1>${story}</h1>${progress(page)}</header>
<p class="notice" role="status">${notice}</p>
${overall(state)}
<main>
${articleView(state, page.shown?.entry, page.taken)}
<div class="side">
${page.shown && recordView(page.shown, state.entries)}
${recordsView(page)}
</div>
<div class="below">
${askView(page.ask)}
${leftView(state.left, page.unanswered, state.hasArticle)}
</div>
</main>
<footer><p>Keys: <kbd>Ctrl</kbd>+<kbd>S</kbd> saves; <kbd>Ctrl</kbd>+<kbd>Enter</kbd> signs and goes on to the next. With your browser’s keys for access keys: G signs, S saves, C copies, D deletes, U undoes, W takes words, A asks.</p></footer>
</body>
</html>
`;
}

function progress({ state, lastStep }: DeskPage): Markup {
  const { length } = state.entries.filter(({ kind }) => canBeDraft(kind));
  const signed = length - state.left.drafts.length;
  const undo =
    lastStep !== undefined &&
    html`<form method="post" action="undo"><button accesskey="u">Undo: ${lastStep}</button></form>`;
  return html`<p>${signed} of ${length} records are signed.</p>${undo}`;
}

/** The first of the problems; those of a record stand beside it, too. */
function overall({ problems, entries }: DeskState): Markup | undefined {
  if (problems.length === 0) return undefined;
  return html`<details class="overall"><summary class="wrong">${problems.length === 1 ? '1 problem' : `${problems.length} problems`} in the story</summary><ul>${problems.map(
    (problem) => {
      const entry = entries.find((one) => problemsOf([problem], one).length > 0);
      const told = [
        problem.file,
        problem.line === undefined ? undefined : `line ${problem.line}`,
        problem.record,
        problem.field,
      ];
      const where = told.filter(Boolean).join(', ');
      return html`<li>${entry ? html`<a href="${recordAddress(entry)}">${where}</a>` : where}: ${problem.message}</li>\n`;
    },
  )}</ul></details>`;
}

function recordsView({ state, kind, shown }: DeskPage): Markup {
  const of = (one: Kind) => state.entries.filter((entry) => entry.kind === one);
  const count = (entry: Entry) => problemsOf(state.problems, entry).length;
  return html`<section id="records" tabindex="-1" aria-labelledby="records-title">
<h2 id="records-title">Records</h2>
<nav aria-label="Kinds of records"><ul class="kinds">${kinds.map((one) => {
    const drafts = of(one).filter(isDraft).length;
    return html`<li><a class="${one.name}" href="${kindAddress(one.name)}"${one === kind && html` aria-current="true"`}>${one.title} <span class="count">${of(one).length}${drafts > 0 && `, ${drafts} to sign`}</span></a></li>\n`;
  })}</ul></nav>
<h3>${kind.title}</h3>
${recordList(of(kind), shown?.entry, count)}
</section>`;
}
