import { expect, test } from '@jest/globals';
import { factsOnTopic } from '../../src/ask/facts-on-topic.ts';
import { readerOf } from '../helpers/read.ts';
import { storyContextOf, storyOf } from '../helpers/story-context.ts';

const stories = {
  morvik: storyContextOf(),
  velmark: storyOf('velmark-2033'),
  hallam: storyOf('hallam-reach-2034'),
  thornmere: storyOf('thornmere-2034'),
  valBrumeux: storyOf('val-brumeux-2034'),
};

function first(story: keyof typeof stories, topic: string): string | undefined {
  const context = stories[story];
  return factsOnTopic(context, readerOf(context), topic)[0]?.id;
}

test.each<[reason: string, story: keyof typeof stories, topic: string, fact: string]>([
  ['in other words than the fact’s', 'velmark', 'what the tunnel costs', 'f-tunnel-auditor'],
  ['that asks for a time', 'morvik', 'closing date of the cannery', 'cannery-year'],
  ['that asks for a price behind its thing', 'hallam', 'boat ticket price', 'f-ferry-fare'],
  ['that is no question, in part of its words', 'thornmere', 'government contribution barrier', 'f-grant'],
  ['that asks for a number', 'hallam', "nombre d'habitants de l'île", 'f-islanders'],
  ['that asks for the last day', 'valBrumeux', 'date limite du pacte', 'f-deposit'],
  ['in French', 'morvik', 'le coût de la traversée en bac', 'ferry-price'],
])('a topic %s', (_, story, topic, fact) => {
  expect(first(story, topic)).toBe(fact);
});

test.each<[reason: string, story: keyof typeof stories, topic: string]>([
  ['something else of a place that it names', 'velmark', 'football club of the Brennick valley'],
  ['something else of what a fact names', 'hallam', 'nurse pay'],
  ['a single word that no fact has', 'velmark', 'hospital'],
  ['something new where it names a thing of the story', 'morvik', 'new wind farm on the coast'],
  ['nothing of the story', 'velmark', 'football world cup'],
  ['no words', 'velmark', '…'],
])('no fact for %s', (_, story, topic) => {
  expect(first(story, topic)).toBeUndefined();
});
