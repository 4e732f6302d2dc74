import { expect, test } from '@jest/globals';
import { joinWords } from '../../../src/render/picture/lines.ts';
import { laidOut, pictureIn } from '../../helpers/pictures.ts';
import { replyWith } from '../../helpers/replies.ts';

const text = (x: number, y: number, width: number, words: string, look = 'fill="#fff"') =>
  `<text x="${x}" y="${y}" width="${width}" height="20" ${look}>${words}</text>`;

test('words of one line that follow each other are put together', () => {
  const svg = `<svg>${text(10, 5, 30, 'Le')}${text(40, 5, 4, ' ')}${text(44, 5, 20.5, 'Pen')}<rect/></svg>`;
  expect(joinWords(svg)).toBe('<svg><text x="10" y="5" fill="#fff">Le Pen</text><rect/></svg>');
});

test.each([
  ['another line', text(40, 30, 4, 'b')],
  ['a gap', text(42, 5, 4, 'b')],
  ['another look', text(40, 5, 4, 'b', 'fill="#000"')],
  ['something between', `<rect/>${text(40, 5, 4, 'b')}`],
])('but not across %s', (_, other) => {
  const joined = joinWords(`<svg>${text(10, 5, 30, 'a')}${other}</svg>`);
  expect(joined.match(/<text/g)).toHaveLength(2);
});

test('nothing is lost, in the order in which it is read', async () => {
  const rows = [{ label: 'Édith & Ole <3', value: '61,5 %', share: 61.5 }];
  const { svg } = await laidOut(
    pictureIn(replyWith({ title: 'A long title', blocks: [{ kind: 'figures', heading: 'H', rows }] })),
  );
  const words = (source: string) => [...source.matchAll(/<text[^>]*>([^<]*)</g)].map(([, word]) => word).join('');
  expect(words(joinWords(svg))).toBe(words(svg));
  expect(joinWords(svg).length).toBeLessThan(svg.length);
});
