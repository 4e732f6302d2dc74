import fc from 'fast-check';
import type { Command, Option } from '../../src/bot/command.ts';
import type { Story } from '../../src/story/story.ts';
import { type Locale, locales } from '../../src/text/locale.ts';
import { anyCharacter } from './any-text.ts';

export const anyLocale: fc.Arbitrary<Locale> = fc.constantFrom(...locales);

const ofEveryStory =
  'who won what did say how many first second round the of in not more than la le qui a dit combien 2027 2031';

/** Words that a story knows, so that made-up questions often meet something. */
function knownWords({ people, places, organizations, quotes, facts }: Story): string[] {
  const entities = [...people, ...places, ...organizations];
  return [
    ...entities.flatMap(({ id, otherNames, looseNames }) => [id, ...otherNames, ...looseNames]),
    ...quotes.flatMap(({ exact }) => exact),
    ...facts.flatMap(({ questions }) => [...questions.en, ...questions.fr]),
    ...ofEveryStory.split(' '),
  ];
}

/** From sensible questions to anything that a string can hold, halves of characters included: up to 5,000 of them. */
export function anyQuestion(story: Story): fc.Arbitrary<string> {
  const words = fc.array(fc.constantFrom(...knownWords(story)), { minLength: 1, maxLength: 8 });
  const sensible = words.map((row) => row.join(' '));
  const halves = fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 40 });
  return fc.oneof(
    { weight: 3, arbitrary: sensible },
    { weight: 3, arbitrary: fc.string({ unit: anyCharacter, maxLength: 60 }) },
    { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 5000, size: 'max' }) },
    { weight: 1, arbitrary: fc.tuple(sensible, halves).map(([text, units]) => text + String.fromCharCode(...units)) },
    { weight: 1, arbitrary: sensible.chain((text) => fc.mixedCase(fc.constant(text))) },
  );
}

/** A value of the right type for every option and every state of a command; texts are anything at all. */
export function anyOptions(
  { options, state }: Command,
  text: fc.Arbitrary<string>,
): fc.Arbitrary<Record<string, unknown>> {
  const values = Object.entries({ ...options, ...state }).map(([name, option]) => {
    const value = anyValue(option, text);
    return [name, option.required ? value : fc.option(value, { nil: undefined, freq: 2 })] as const;
  });
  return fc.record<Record<string, unknown>>(Object.fromEntries(values));
}

function anyValue(option: Option, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  switch (option.type) {
    case 'text':
      return text;
    case 'number':
      return fc.integer({ min: option.least, max: option.most });
    case 'flag':
      return fc.boolean();
  }
}
