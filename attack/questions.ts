import fc from 'fast-check';
import { mostCharacters } from '../src/bot/command.ts';
import { made } from './case.ts';

const word = fc.string({ unit: fc.constantFrom(...'etaoinshrdlu'), minLength: 5, maxLength: 7 });

/** Lists of unknown words, which have to be read as "this or that" and corrections, each. */
const lists = made(fc.array(word, { minLength: 25, maxLength: 25 }), 100).map((words) =>
  words.join(' or ').slice(0, mostCharacters),
);

/** A question that takes long to read; always another one. */
export function floodOf(at: number): string {
  return `${lists[at % lists.length]}`;
}
