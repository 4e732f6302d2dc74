import { describe, expect, test } from '@jest/globals';
import { showsHyperlinks } from '../../src/render/hyperlink.ts';
import { terminalText } from '../../src/render/terminal.ts';
import { article, replyWith } from '../helpers/replies.ts';

describe('links are written as hyperlinks', () => {
  test.each<[string, boolean, Record<string, string>, boolean]>([
    ['in a terminal that is known to open them', true, { TERM_PROGRAM: 'iTerm.app' }, true],
    ['in one that says so by its type', true, { TERM: 'xterm-kitty' }, true],
    ['in one that is built on VTE', true, { TERM: 'xterm-256color', VTE_VERSION: '6800' }, true],
    ['not in an old VTE', true, { TERM: 'xterm-256color', VTE_VERSION: '4200' }, false],
    ['not in a terminal that nobody knows', true, { TERM: 'xterm-256color' }, false],
    ['not in one that can do nothing', true, { TERM: 'dumb', WT_SESSION: 'x' }, false],
    ['not in a file or a pipe', false, { TERM_PROGRAM: 'iTerm.app' }, false],
    ['wherever they are forced', false, { FORCE_HYPERLINK: '1' }, true],
    ['nowhere if they are forbidden', true, { TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, false],
  ])('%s', (_, isTerminal, environment, shown) => {
    expect(showsHyperlinks(isTerminal, environment)).toBe(shown);
  });

  test('with a short text in place of the address', () => {
    const reply = replyWith({ title: 'T', sources: [{ paragraph: 3, exact: 'a town' }] });
    const shown = terminalText(reply, article, { colour: false, bars: false, hyperlinks: true });
    const [esc, address] = ['\u001b', `${article.url}#:~:text=a%20town`];
    const link = `${esc}]8;;${address}${esc}\\Read in the article${esc}]8;;${esc}\\`;
    expect(shown).toBe(`T\n“a town” (paragraph 3)\nAs of June 9, 2031, the date of the article · ${link}`);
  });
});
