import type { Block, Reply } from '../../src/answer/reply.ts';
import { svgOf } from '../../src/render/picture/draw.ts';
import { type Picture, pictureOf } from '../../src/render/picture/picture.ts';
import { article, replyWith } from './replies.ts';

/** The picture of a reply that must have one. */
export function pictureIn(reply: Reply): Picture {
  const picture = pictureOf(reply, article);
  if (!picture) throw new Error('the reply has no picture');
  return picture;
}

const blocks: Block[] = [
  {
    kind: 'figures',
    heading: 'Second round',
    rows: [
      { label: 'Édith Å. Nordström', detail: 'Harbour List', value: '61,5 %', share: 61.5, won: true },
      { label: 'Ole – «le Bref»', value: '38,5 %', share: 38.5 },
    ],
  },
  { kind: 'computed', text: 'Édith ahead by 23 points (61.5 − 38.5)' },
];

/** A card with a winner, accents, quotation marks, and what was computed. */
export const twoContenders = pictureIn(replyWith({ title: 'Result', blocks }));

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A box of the layout; `text` is that of a leaf. */
interface LaidOut extends Box {
  readonly text: string | undefined;
  readonly colour: unknown;
}

/** Lays a picture out: its boxes, its size, its words in the order in which they are read, and what the fonts lack. */
export async function laidOut(picture: Picture) {
  const boxes: LaidOut[] = [];
  const missing = new Set<string>();
  const svg = await svgOf(picture, {
    onNodeDetected: ({ left, top, width, height, textContent, props }) => {
      boxes.push({ left, top, width, height, text: textContent, colour: props.style?.backgroundColor });
    },
    loadAdditionalAsset: (_, segment) => {
      missing.add(segment);
      return Promise.resolve([]);
    },
  });
  const [, width, height] = /^<svg width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const texts = boxes.flatMap(({ text }) => (text === undefined ? [] : [text.replaceAll('\u00A0', ' ')]));
  return { svg, boxes, texts, missing: [...missing], width: Number(width), height: Number(height) };
}
