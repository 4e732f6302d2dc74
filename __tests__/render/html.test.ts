import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Reply } from '../../src/answer/reply.ts';
import { htmlReply } from '../../src/render/html.ts';
import { anyReply, article, replyWith } from '../helpers/replies.ts';
import { textOfPage } from '../helpers/web.ts';

const rendered = async (reply: Reply, of = article): Promise<string> => String(await htmlReply(reply, of));

/** Values that choose how a reply is drawn, and are no text of anybody. */
const notText = new Set(['kind', 'status', 'command', 'locale', 'audience', 'url']);

/** Changes every text of a reply; each becomes another one, lest two actions become the same. */
function withTexts(reply: Reply, change: (text: string, number: number) => string): Reply {
  let number = 0;
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return notText.has(key) ? value : change(value, number++);
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]));
  };
  return walk(reply, '') as Reply;
}

const markupSigns = (markup: string) => markup.replace(/[^<>"']/g, '');

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</section><h1>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '\u0000<\u0000b>',
);

test('a part of a statement that is marked does not become markup either', async () => {
  const block = { kind: 'statement', verdict: 'x', lines: [], evidence: [] } as const;
  const blocks = [{ ...block, statement: 'a <b>55</b>', marked: '<b>55</b>' }];
  expect(await rendered(replyWith({ blocks }))).toContain('a <mark>&lt;b&gt;55&lt;/b&gt;</mark>');
});

test('nothing that a reader or a story says becomes markup', async () => {
  await fc.assert(
    fc.asyncProperty(anyReply, fc.array(hostile, { minLength: 1, maxLength: 6 }), async (any, pieces) => {
      // A part is marked only where it is found, which the two texts may differ in.
      const blocks = any.blocks.map((block) => (block.kind === 'statement' ? { ...block, marked: undefined } : block));
      const reply = { ...any, blocks };
      const links = [{ label: 'a label', url: 'https://news.example/' }];
      const attacked = withTexts({ ...reply, links }, (text, at) => `${at}${text}${pieces[at % pieces.length]}`);
      const harmless = withTexts({ ...reply, links }, (_, at) => `${at}x`);
      const [first, second] = await Promise.all([rendered(attacked), rendered(harmless)]);
      // Were any sign of markup left as it is, there would be more of them than around harmless texts.
      expect(markupSigns(first)).toBe(markupSigns(second));
      expect(first).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
    }),
  );
});

test('an address that does not lead to the Web is no link', async () => {
  const reply = replyWith({
    links: [{ label: 'a label', url: 'javascript:alert(1)' }],
    sources: [{ paragraph: 1, exact: 'x' }],
  });
  expect(await rendered(reply, { ...article, url: 'javascript:alert(2)' })).not.toContain('javascript:');
});

test('controls and marks that turn the direction of text are left out', async () => {
  const reply = replyWith({ title: 'a\u202eb\u0007c', blocks: [{ kind: 'text', text: 'd\u2066e\ud800' }] });
  expect(await rendered(reply)).not.toMatch(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u);
});

test('every text of a reply is shown', async () => {
  const reply = replyWith({
    title: 'The title',
    blocks: [
      { kind: 'text', text: 'a text' },
      { kind: 'note', text: 'a note' },
      { kind: 'computed', text: '3 − 1' },
      {
        kind: 'figures',
        heading: 'a heading',
        rows: [{ label: 'Ann', detail: 'Left', value: '60%', share: 60, won: true }],
      },
      { kind: 'quotation', stretches: ['one', 'two'], by: 'Bo, baker', context: 'on Sunday' },
      { kind: 'timeline', entries: [{ when: '1 May', text: 'it began' }] },
      { kind: 'list', heading: 'Things', items: ['first', 'second'] },
    ],
    sources: [{ paragraph: 2, exact: 'its words' }],
    actions: [{ label: 'Go on', command: 'who', args: { name: 'ann' } }],
  });
  const shown = textOfPage(await rendered(reply)).replace(/\s+/g, ' ');
  const all = [
    'The title',
    'a text',
    'a note',
    '3 − 1',
    'a heading',
    'Ann',
    'Left',
    '60%',
    'winner',
    'one',
    'two',
    'Bo, baker',
    'on Sunday',
    '1 May',
    'it began',
    'Things',
    'first',
    'second',
    'its words',
    'paragraph 2',
    'Go on',
  ];
  expect(all.filter((text) => !shown.includes(text))).toEqual([]);
});

test('figures are a table with headings, whose bars say nothing that the figures do not', async () => {
  const rows = [{ label: 'Ann', value: '4 of 7', part: { count: 4, of: 8 } }];
  const markup = await rendered(replyWith({ blocks: [{ kind: 'figures', heading: 'Districts', rows }] }));
  expect(markup).toContain('<caption>Districts</caption>');
  expect(markup).toContain('<th scope="row">Ann</th>');
  expect(markup).toMatch(/<svg[^>]*aria-hidden="true"[^>]*>.*<rect class="filled" width="50"/);
});

test('a quotation is cited from its place in the article, and is a link to it for everybody', async () => {
  const sources = [{ paragraph: 7, exact: 'before the herring are' }];
  const blocks = [{ kind: 'quotation' as const, stretches: ['We lost the town'], by: 'Ilse', context: 'said' }];
  const markup = await rendered(replyWith({ blocks, sources }));
  const address = `${article.url}#:~:text=before%20the%20herring%20are`;
  expect(markup).toContain(`<blockquote cite="${address}">`);
  expect(markup).toContain(`<a href="${address}"`);
});

test('an action is a link that asks the page itself', async () => {
  const actions = [{ label: 'More', command: 'result' as const, args: { place: 'a&b "c"', round: 2, private: true } }];
  expect(await rendered(replyWith({ actions }))).toContain(
    'href="?run=result&amp;place=a%26b+%22c%22&amp;round=2&amp;private=true&amp;lang=en#answer"',
  );
});
