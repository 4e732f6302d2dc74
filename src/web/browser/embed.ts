import { type FromFrame, hello, type ToFrame } from './messages.ts';
import { blockOf, rangeOf } from './page-text.ts';

/*
 * The script of other sites: puts the box where the script stands, and shows the words of an answer in the article.
 * It changes nothing of the page but that.
 */

const titles = { en: 'Ask this story', fr: 'Interroger cet article' } as const;
const highlightName = 'scrutin';

const script = document.currentScript;
if (script instanceof HTMLScriptElement) embed(script);

function embed(script: HTMLScriptElement): void {
  const { lang = document.documentElement.lang, article, into } = script.dataset;
  const locale = lang.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  const address = new URL('embed', script.src);
  address.searchParams.set('lang', locale);
  const frame = document.createElement('iframe');
  frame.title = script.dataset.title ?? titles[locale];
  frame.referrerPolicy = 'no-referrer';
  frame.src = address.href;
  // Set by script, which a policy against inline styles lets pass.
  Object.assign(frame.style, { display: 'block', width: '100%', height: '26rem', border: '0' });
  frame.addEventListener('load', () => connect(frame, address.origin, article));
  const place = into === undefined ? null : document.querySelector(into);
  if (place) place.append(frame);
  else if (script.closest('head')) roots(article)[0]?.append(frame);
  else script.after(frame);
}

/** Where the article is looked for: where the site says, else where articles stand, else everywhere. */
function roots(selector: string | undefined): Element[] {
  const found = [selector, 'article', 'main', 'body'].map((one) => one && document.querySelector(one));
  return found.filter((one) => one instanceof Element);
}

function connect(frame: HTMLIFrameElement, origin: string, article: string | undefined): void {
  const channel = new MessageChannel();
  const tell = (message: ToFrame) => channel.port1.postMessage(message);
  channel.port1.onmessage = ({ data }: MessageEvent<FromFrame>) => {
    if (data.kind === 'height') frame.style.height = `${Math.ceil(data.pixels)}px`;
    else tell({ kind: 'shown', found: show(data.exact, data.where, article, () => back(frame, tell)) });
  };
  frame.contentWindow?.postMessage(hello, origin, [channel.port2]);
}

function back(frame: HTMLIFrameElement, tell: (message: ToFrame) => void): void {
  unmark();
  frame.focus();
  tell({ kind: 'back' });
}

/** Highlights words of the article and goes there; Escape goes back. @returns whether the page has them */
function show(exact: string, where: number, article: string | undefined, goBack: () => void): boolean {
  for (const root of roots(article)) {
    const range = rangeOf(root, exact, where);
    if (!range) continue;
    const block = blockOf(range.startContainer) ?? root;
    mark(range);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    block.scrollIntoView({ behavior: isStill ? 'auto' : 'smooth', block: 'center' });
    if (block instanceof HTMLElement) focus(block, goBack);
    return true;
  }
  return false;
}

/** Moves the reader who uses a keyboard, or hears the page, to a paragraph that could not be focused before. */
function focus(block: HTMLElement, goBack: () => void): void {
  const hadIndex = block.hasAttribute('tabindex');
  if (!hadIndex) block.tabIndex = -1;
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') goBack();
  };
  block.addEventListener('keydown', leave);
  block.addEventListener(
    'blur',
    () => {
      block.removeEventListener('keydown', leave);
      if (!hadIndex) block.removeAttribute('tabindex');
    },
    { once: true },
  );
  block.focus({ preventScroll: true });
}

/** Colours that can be read on light and dark pages alike. Where highlights are not known, the words are selected. */
function mark(range: Range): void {
  if (typeof Highlight !== 'undefined' && CSS.highlights) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(${highlightName}) { background-color: #ffd84d; color: #1a1a1a; }`);
    if (!CSS.highlights.has(highlightName)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    CSS.highlights.set(highlightName, new Highlight(range));
    return;
  }
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function unmark(): void {
  if (typeof Highlight !== 'undefined' && CSS.highlights) CSS.highlights.get(highlightName)?.clear();
  else getSelection()?.removeAllRanges();
}
