import { expect, test } from '@jest/globals';
import { takeLines } from '../../../src/render/picture/lines.ts';
import { laidOut, pictureIn } from '../../helpers/pictures.ts';
import { replyWith } from '../../helpers/replies.ts';

const text = (x: number, y: number, width: number, words: string, look = 'font-size="15" fill="#ffffff"') =>
  `<text x="${x}" y="${y}" width="${width}" height="20" ${look}>${words}</text>`;

test('words of one line that follow each other are put together, and taken out', () => {
  const svg = `<svg>${text(10, 5, 30, 'Le')}${text(40, 5, 4, ' ')}${text(44, 5, 20.5, 'Pen')}<rect/></svg>`;
  expect(takeLines(svg)).toEqual({
    shapes: '<svg><rect/></svg>',
    lines: [{ x: 10, y: 5, width: 54.5, font: 'font-size="15"', fontSize: 15, colour: '#ffffff', text: 'Le Pen' }],
  });
});

test.each([
  ['another line', text(40, 30, 4, 'b')],
  ['a gap', text(42, 5, 4, 'b')],
  ['another colour', text(40, 5, 4, 'b', 'font-size="15" fill="#000000"')],
  ['another size', text(40, 5, 4, 'b', 'font-size="16" fill="#ffffff"')],
  ['something between', `<rect/>${text(40, 5, 4, 'b')}`],
])('but not across %s', (_, other) => {
  expect(takeLines(`<svg>${text(10, 5, 30, 'a')}${other}</svg>`).lines.map((line) => line.text)).toEqual(['a', 'b']);
});

test('nothing is lost, in the order in which it is read', async () => {
  const rows = [{ label: 'Édith & Ole <3', value: '61,5 %', share: 61.5 }];
  const { svg } = await laidOut(
    pictureIn(replyWith({ title: 'A long title', blocks: [{ kind: 'figures', heading: 'H', rows }] })),
  );
  const { shapes, lines } = takeLines(svg);
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, word]) => word);
  expect(lines.map((line) => line.text).join('')).toBe(words.join(''));
  expect(lines.length).toBeLessThan(words.length);
  expect(shapes).toBe(svg.replace(/<text.*?<\/text>/g, ''));
});
