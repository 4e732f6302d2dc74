import { expect, test } from '@jest/globals';
import { frameOf } from '../../src/draft/facts/frame.ts';
import { french } from '../../src/draft/facts/french-questions.ts';
import { valuesIn } from '../../src/draft/facts/values.ts';

interface Known {
  /** The name that opens the sentence. */
  readonly opening?: string;
  readonly isPerson?: boolean;
  readonly places?: readonly string[];
}

/** The questions that are drafted for a sentence. */
function drafted(text: string, { opening, isPerson = false, places = [] }: Known): string[] {
  const sentence = { text, start: 0 } as unknown as Parameters<typeof valuesIn>[0];
  const end = opening?.length;
  const frame = frameOf(text, end, 'fr');
  const parts = { sentence, language: 'fr' as const, values: valuesIn(sentence, 'fr'), places };
  const named = end === undefined ? parts : { ...parts, opening: { end, isPerson } };
  return french(named, frame?.subject, frame);
}

test.each<[reason: string, text: string, known: Known, question: string]>([
  [
    'qui, of a person',
    'Jeanne Morel a refusé la fusion.',
    { opening: 'Jeanne Morel', isPerson: true },
    'Qui a refusé la fusion ?',
  ],
  ['qu’est-ce qui, of a thing', 'La conserverie a fermé.', {}, 'Qu’est-ce qui a fermé ?'],
  [
    'quand, without the time in the question',
    'La conserverie a fermé en 2026.',
    {},
    'Quand est-ce que la conserverie a fermé ?',
  ],
  [
    'où, without the place in the question',
    'La liste a gagné à Morbec.',
    { places: ['Morbec'] },
    'Où est-ce que la liste a gagné ?',
  ],
  ['what is said of the subject', 'La conserverie a fermé.', {}, 'Que dit l’article sur la conserverie ?'],
  ['quel pourcentage', 'La liste a obtenu 38 % des voix.', {}, 'Quel pourcentage des voix ?'],
  ['combien de', 'La guilde compte 300 membres.', {}, 'Combien de membres la guilde compte ?'],
  ['combien d’, before a vowel', 'La ville a perdu 900 emplois.', {}, 'Combien d’emplois la ville a perdu ?'],
  ['what is counted, though there is no plain verb', 'Fini, les 900 emplois.', {}, 'Combien d’emplois ?'],
  [
    'what the words are about, where there is no verb',
    'Une nuit de liesse.',
    {},
    'Qu’en est-il : une nuit de liesse ?',
  ],
])('drafted in French: %s', (_, text, known, question) => {
  expect(drafted(text, known)).toContain(question);
});

test.each<[reason: string, text: string, known: Known, start: string]>([
  ['quand, where no time is told', 'La conserverie a fermé.', {}, 'Quand'],
  ['où, where the place is not known', 'La liste a gagné à Morbec.', {}, 'Où'],
  ['qui, of a thing', 'La conserverie a fermé.', {}, 'Qui '],
  ['combien, where nothing is counted', 'La conserverie a fermé.', {}, 'Combien'],
])('not drafted in French: %s', (_, text, known, start) => {
  expect(drafted(text, known).filter((question) => question.startsWith(start))).toEqual([]);
});
