import { findWords } from './find-words.ts';

/** What is no text of the article, though it may stand in it. */
const notRead = 'script, style, noscript, template, iframe, textarea, select, [hidden], [aria-hidden="true"]';
const notInLine = /^(?:block|flex|grid|list-item|table|flow-root)/;

/** The words in a page, as a range over its text. @param where from 0 (the start of the article) to 1 (its end) */
export function rangeOf(root: Element, words: string, where: number): Range | undefined {
  const pieces = textsIn(root);
  const text = pieces.map(({ before, node }) => before + node.data).join('');
  const found = findWords(text, words, where);
  if (!found) return undefined;
  const range = document.createRange();
  let offset = 0;
  for (const { before, node } of pieces) {
    const start = offset + before.length;
    const end = start + node.data.length;
    if (found.start >= start && found.start < end) range.setStart(node, found.start - start);
    if (found.end > start && found.end <= end) range.setEnd(node, found.end - start);
    offset = end;
  }
  return range.collapsed ? undefined : range;
}

interface Piece {
  /** Between two blocks there is a space, though none may stand in the page. */
  readonly before: string;
  readonly node: Text;
}

function textsIn(root: Element): Piece[] {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let block: Element | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest(notRead)) continue;
    const its = blockOf(node) ?? root;
    const isBroken = node.previousSibling instanceof HTMLBRElement;
    pieces.push({ before: its !== block || isBroken ? ' ' : '', node });
    block = its;
  }
  return pieces;
}

/** The paragraph, or whatever else, that a text stands in. */
export function blockOf(node: Node): HTMLElement | undefined {
  let element = node.parentElement;
  while (element && !notInLine.test(getComputedStyle(element).display)) element = element.parentElement;
  return element ?? undefined;
}
