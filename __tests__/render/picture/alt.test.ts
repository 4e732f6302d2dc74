import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pictureOf } from '../../../src/render/picture/picture.ts';
import { pictureIn } from '../../helpers/pictures.ts';
import { anyReply, article, replyWith } from '../../helpers/replies.ts';

const row = (index: number) => ({ label: `Contender ${index}`, value: `${index}.25%`, share: index });

const figures = (...lengths: number[]) => {
  const rows = lengths.map((length, index) => ({ ...row(index + 1), detail: 'p'.repeat(length) }));
  return replyWith({ title: 'Result', blocks: [{ kind: 'figures', heading: 'Round', rows }] });
};

test('a picture in words ends after a whole sentence, before the source that there is no room for', () => {
  const [one, other] = ['p'.repeat(400), 'p'.repeat(540)];
  expect(pictureIn(figures(400, 540)).alt).toBe(
    `Result. Round. Contender 1 (${one}): 1.25%. Contender 2 (${other}): 2.25%.`,
  );
});

test('figures that no description has room for are no picture: their table stays', () => {
  expect(pictureOf(figures(400, 400, 400), article)).toBeUndefined();
});

test('a quotation too long for it is not cut: who said it stands alone', () => {
  const blocks = [{ kind: 'quotation' as const, stretches: ['word '.repeat(300)], by: 'Mayor', context: 'In May.' }];
  const { alt } = pictureIn(replyWith({ asPicture: true, blocks }));
  expect(alt).toMatch(/^In May\. Source: /);
});

test('French has French marks and words', () => {
  const blocks = [{ kind: 'quotation' as const, stretches: ['Hello'], by: 'Maire', context: 'En mai.' }];
  expect(pictureIn(replyWith({ locale: 'fr', asPicture: true, blocks })).alt).toMatch(
    /^«\u202FHello\u202F» — Maire\. En mai\. Source\u202F: /,
  );
});

test('whatever the reply, there are words, and no more than Discord takes', () => {
  fc.assert(
    fc.property(anyReply, (reply) => {
      const picture = pictureOf(reply, article);
      if (!picture) return;
      expect(picture.alt.length).toBeGreaterThan(0);
      expect(picture.alt.length).toBeLessThanOrEqual(1024);
      expect(picture.alt.isWellFormed()).toBe(true);
    }),
  );
});
