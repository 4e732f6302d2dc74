import { describe, expect, test } from '@jest/globals';
import { claimRates, claimsBooks, judgeClaims, readClaims } from '../../tools/claims-books.ts';
import { storyContext } from '../../tools/story-books.ts';
import { root } from '../helpers/root.ts';

const books = claimsBooks(root);
const rates = new Map(
  [...new Set(books.map(({ story }) => story))].flatMap((story) => {
    const context = storyContext(root, story, 'whole');
    const own = books.filter((book) => book.story === story);
    return own.map(({ name, file }) => [name, claimRates(name, judgeClaims(context, readClaims(file)))] as const);
  }),
);

/** Floors two points under what was measured. */
const floors: readonly (readonly [book: string, right: number, mostReversed: number, refused: number])[] = [
  ['aldermere-2031', 56, 0, 98],
  ['brelande-2035', 70.5, 0, 98],
  ['brelande-2035-2', 77, 0, 98],
  ['calais-2015', 90.5, 0, 98],
  ['castlemoyle-2034', 50, 0, 98],
  ['copeland-2017', 83, 0, 98],
  ['cote-sarrasine-2032', 68.5, 0, 98],
  ['hallam-reach-2034', 90.5, 0, 98],
  ['hallam-reach-2034-2', 85.5, 0, 98],
  ['hautes-combes-2034', 62.5, 0, 98],
  ['kestrel-bay-2035', 66.5, 0, 98],
  ['kestrel-bay-2035-2', 68.5, 0, 98],
  ['marrowby-2033', 87.5, 0, 98],
  ['marrowby-2033-2', 66.5, 0, 98],
  ['montreval-2029', 85, 0, 98],
  ['morvik-2031', 94.5, 0, 98],
  ['northampton-2016', 91, 0, 98],
  ['pays-de-lorme-2033', 65.5, 0, 98],
  ['pine-harbor-2036', 73, 0, 98],
  ['pine-harbor-2036-2', 83, 0, 98],
  ['port-ellery-2032', 80, 0, 98],
  ['quillan-county-2030', 86, 0, 98],
  ['ridgeline-county-2032', 54, 0, 98],
  ['rochefaune-2033', 64.5, 0, 89.5],
  ['rochefaune-2033-2', 70.5, 0, 98],
  ['saint-valmer-2032', 87, 0, 98],
  ['saint-valmer-2032-2', 62.5, 0, 98],
  ['tamarack-2034', 85, 0, 98],
  ['tamarack-2034-2', 66.5, 0, 98],
  ['thornmere-2034', 79, 0, 98],
  ['upper-vessen-2031', 70.5, 0, 98],
  ['val-brumeux-2034', 68.5, 0, 98],
  ['val-brumeux-2034-2', 64.5, 0, 98],
  ['vallorne-2033', 56, 0, 98],
  ['velmark-2033', 86, 0, 98],
];

describe('claims about a story are judged as their book has it', () => {
  test('every book has its floor', () => {
    expect([...rates.keys()].sort()).toEqual(floors.map(([book]) => book).sort());
  });

  test.each(floors)('%s', (book, right, mostReversed, refused) => {
    const measured = rates.get(book);
    expect(measured?.right).toBeGreaterThanOrEqual(right);
    expect(measured?.reversed).toBeLessThanOrEqual(mostReversed);
    expect(measured?.refused).toBeGreaterThanOrEqual(refused);
  });
});
