import { expect, test } from '@jest/globals';
import { figureLines } from '../helpers/figure-lines.ts';
import { storyContextOf, storyOf } from '../helpers/story-context.ts';

const morvik = storyContextOf();
const stories = {
  morvik,
  copeland: storyOf('copeland-2017'),
  tamarack: storyOf('tamarack-2034'),
  saintValmer: storyOf('saint-valmer-2032'),
};

test.each<[reason: string, story: keyof typeof stories, question: string, rows: readonly string[]]>([
  ['the winner, of the last round', 'morvik', 'who won in Mörvik', ['bram-okkel in morvik-2']],
  ['the winner, in French', 'morvik', 'qui a gagné à Mörvik', ['bram-okkel in morvik-2']],
  [
    'who was ahead, where nobody has won yet',
    'morvik',
    'who won the first round in Mörvik',
    ['ilse-tornquist in morvik-1'],
  ],
  ['who gained a seat has won it', 'copeland', 'who won in Copeland', ['trudy-harrison in r-copeland']],
  ['who held a seat has won it', 'copeland', 'who won in Stoke', ['gareth-snell in r-stoke']],
  ['second, by the figures of all', 'copeland', 'who came second in Copeland', ['gillian-troughton in r-copeland']],
  ['third, by the figures of all', 'copeland', 'who came third in Copeland', ['rebecca-hanson in r-copeland']],
  ['last of all', 'copeland', 'who came last in Copeland', ['roy-ivinson in r-copeland']],
  ['last of all in French', 'copeland', 'qui est arrivé dernier à Copeland', ['roy-ivinson in r-copeland']],
  ['most votes', 'copeland', 'who got the most votes in Copeland', ['trudy-harrison in r-copeland']],
  ['fewest votes, in French', 'copeland', 'qui a eu le moins de voix à Copeland', ['roy-ivinson in r-copeland']],
  ['fewest votes', 'copeland', 'who got the fewest votes in Copeland', ['roy-ivinson in r-copeland']],
  ['the lowest share', 'copeland', 'who had the lowest share in Copeland', ['roy-ivinson in r-copeland']],
  ['the worst result', 'copeland', 'which party had the worst result in Copeland', ['roy-ivinson in r-copeland']],
  ['a list that came second', 'morvik', 'which list came second in Velle in the first round', ['quay-list in velle-1']],
  [
    'French: a list that came second',
    'saintValmer',
    'quelle liste est arrivée deuxième au premier tour',
    ['helene-marchadier in r-tour-1'],
  ],
  ['most seats, in French', 'saintValmer', 'qui a obtenu le plus de sièges', ['helene-marchadier in r-tour-2']],
  ['whoever was eliminated', 'tamarack', 'who was eliminated in round 3', ['andre-kowalik in r-round-3']],
  ['a place that is stated', 'morvik', 'which party came second in the first round in Velle', ['quay-list in velle-1']],
])('%s', (_, story, question, rows) => {
  expect(figureLines(stories[story], question)).toEqual(
    rows.map((row) => `row ${row.replace(' in ', ' outcome in ')}`),
  );
});

test.each<[reason: string, story: keyof typeof stories, question: string, found: readonly string[] | undefined]>([
  [
    '"the second round" is no second place',
    'morvik',
    'who won the second round in Mörvik',
    ['row bram-okkel outcome in morvik-2'],
  ],
  ['a third of two is nobody', 'morvik', 'who came third in Velle in the second round', ['unstated outcome of velle']],
  ['a rank without figures is nobody', 'morvik', 'who came second on Gull Rock', ['unstated outcome of gull-rock']],
  ['a winner of a party that is named', 'morvik', 'who won for the Quay List', undefined],
])('but %s', (_, story, question, found) => {
  expect(figureLines(stories[story], question)).toEqual(found);
});

test.each<[reason: string, story: keyof typeof stories, question: string, rows: readonly string[]]>([
  ['the winner', 'copeland', 'how many votes did the winner get', ['trudy-harrison votes in r-copeland']],
  ['in French', 'saintValmer', 'combien de voix pour la gagnante', ['helene-marchadier votes in r-tour-2']],
  ['who came second', 'copeland', 'what share did the runner-up get', ['gillian-troughton share in r-copeland']],
  [
    'all who lost',
    'saintValmer',
    'quel score pour le perdant',
    ['bernard-castaing share in r-tour-2', 'gaetan-ferrand share in r-tour-2'],
  ],
])('a figure of somebody who is called by their rank alone: %s', (_, story, question, rows) => {
  expect(figureLines(stories[story], question)).toEqual(rows.map((row) => `row ${row}`));
});
