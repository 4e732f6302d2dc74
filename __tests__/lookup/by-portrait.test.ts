import { expect, test } from '@jest/globals';
import { findEntity } from '../../src/lookup/find-entity.ts';
import { storyContextOf, storyOf } from '../helpers/story-context.ts';

const stories = {
  morvik: storyContextOf(),
  brelande: storyOf('brelande-2035'),
  coteSarrasine: storyOf('cote-sarrasine-2032'),
  hallam: storyOf('hallam-reach-2034'),
  kestrel: storyOf('kestrel-bay-2035'),
  quillan: storyOf('quillan-county-2030'),
  rochefaune: storyOf('rochefaune-2033'),
  pineHarbor: storyOf('pine-harbor-2036'),
  portEllery: storyOf('port-ellery-2032'),
  thornmere: storyOf('thornmere-2034'),
  upperVessen: storyOf('upper-vessen-2031'),
  valBrumeux: storyOf('val-brumeux-2034'),
};

function found(story: keyof typeof stories, text: string): string | undefined {
  const finding = findEntity(stories[story], text);
  return finding.kind === 'found' ? finding.entity.record.id : undefined;
}

test.each<[reason: string, story: keyof typeof stories, text: string, is: string]>([
  ['a job, with common words that nothing tells of', 'brelande', 'estate agent who ran', 'thaumier'],
  ['a job, with what a fact tells of them', 'brelande', 'baker with no label', 'perdrieux'],
  ['a job that several have, by the word before it', 'valBrumeux', 'la prochaine bourgmestre', 'corvisier'],
  ['a job, by somebody else who is named', 'rochefaune', 'mayor before Coulassou', 'lucien-aubrespin'],
  ['a member of a party that is named', 'portEllery', 'le candidat écolo', 'tobias-wren'],
  ['a word near to what somebody is, where the rest is told', 'portEllery', 'fish stock researcher', 'priya-menzies'],
  ['anybody, by what is told of one alone', 'hallam', 'the woman with the shop', 'zeynep-kordal'],
  ['anybody, in French', 'brelande', 'la vieille dame aux poireaux', 'aubrelle'],
  ['a man, and no woman of whom as much is told', 'kestrel', 'guy with the 40 foot boat', 'callum-reith'],
  ['a woman, in French', 'quillan', 'la dame qui calcule sur une serviette', 'jeanette-bristow'],
  ['a job in other words', 'hallam', 'union boss', 'rory-mackleby'],
])('by what is told of somebody: %s', (_, story, text, is) => {
  expect(found(story, text)).toBe(is);
});

test.each<[reason: string, story: keyof typeof stories, text: string]>([
  ['a job that nobody has, of something that is named', 'brelande', 'owner of the Delbrac sawmill'],
  ['a job of one party, where the one of another is told', 'thornmere', 'Labour group leader'],
  ['a job that only something comes near to', 'coteSarrasine', 'national transport minister'],
  ['a leader of a group that others lead', 'upperVessen', 'leader of the Free Farmers'],
  ['a word near to what somebody is, where the rest is not told', 'pineHarbor', 'her campaign manager'],
  ['a job that is told of nobody', 'valBrumeux', "directrice de l'école du Moulin"],
  ['somebody who does not come into the story', 'hallam', 'Tomas Reddick'],
  ['anybody, by what is told of nobody', 'morvik', 'the man with the zeppelin'],
  ['small words alone', 'morvik', 'the one with the'],
])('nobody for %s', (_, story, text) => {
  expect(found(story, text)).toBeUndefined();
});
