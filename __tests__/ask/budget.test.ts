import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ask as askCommand } from '../../commands/ask.ts';
import { ask } from '../../src/ask/ask.ts';
import { Budget } from '../../src/ask/budget.ts';
import { mostCharacters } from '../../src/bot/command.ts';
import type { Locale } from '../../src/text/locale.ts';
import { calais } from '../helpers/context.ts';

const context = calais();
const unbounded = { unknownWord: Number.POSITIVE_INFINITY, cut: Number.POSITIVE_INFINITY };

/** The work that a text asks for where nothing bounds it. */
function workOf(text: string) {
  const budget = new Budget(unbounded);
  ask(context, text, budget);
  return budget.spent;
}

const slips = 'hostilbes burnld prtess degwees phrone offlin vitr comptos sprng procye cjmmis ligkt defendvu'.split(
  ' ',
);

describe('the work for a question', () => {
  test.each([
    ['words of the story', 'who won the second round in the region?', { unknownWord: 0, cut: 0 }],
    ['a slip', 'who wno the elektion?', { unknownWord: 2, cut: 0 }],
    ['the same slip again and again', 'elektion elektion elektion', { unknownWord: 1, cut: 0 }],
    ['slips in every part', `${slips.slice(0, 4).join(' or ')}`, { unknownWord: 4, cut: 3 }],
    ['two questions in one', 'who is Le Pen and who is Bertrand?', { unknownWord: 0, cut: 1 }],
  ])('is counted for %s', (_, text, work) => {
    expect(workOf(text)).toMatchObject(work);
  });

  test('grows with its length and no faster, however often it can be cut', () => {
    const word = fc.constantFrom(...slips, 'calais', 'lille', 'paris', 'who is', 'or', 'and', 'ou', 'zq');
    const joint = fc.constantFrom(' or ', ' and who ', ' ', ' vs ', '? ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, joint), { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = pieces.flat().join('');
        const { unknownWord, cut } = workOf(text);
        expect(unknownWord).toBeLessThanOrEqual(text.split(/[\s?]+/).length);
        // Once as a whole, and once for the part that asks.
        expect(cut).toBeLessThanOrEqual(2 * 2 * pieces.length);
      }),
      { numRuns: 30 },
    );
  });

  test('has a bound', () => {
    const budget = new Budget();
    const text = Array.from({ length: 40 }, (_, index) => `qx${index.toString(36)}zv`).join(' or ');
    const { isCutShort } = ask(context, text.slice(0, mostCharacters), budget);
    expect(isCutShort).toBe(true);
    // So many alternatives are a list, which is not cut at all.
    expect(budget.spent.cut).toBe(0);
    expect(budget.spent.unknownWord).toBe(8);
  });
});

describe('a question that asks for too much work', () => {
  const reply = (question: string, locale: Locale) => {
    const { status, blocks } = askCommand.run(context, { args: { question } as never, locale });
    return { status, text: JSON.stringify(blocks) };
  };

  test.each([
    ['en', 'That is a lot at once'],
    ['fr', 'Cela fait beaucoup à la fois'],
  ] as const)('says that a part was not read: %s', (locale, note) => {
    expect(reply(slips.join(' or '), locale).text).toContain(note);
    expect(reply('who won in Calais?', locale).text).not.toContain(note);
  });

  test('is answered from the part that was read, as a guess', () => {
    const unknown = Array.from({ length: 26 }, (_, index) => `q${index.toString(36)}x`).join(' ');
    const { status, text } = reply(`who won in Calais? ${unknown}`, 'en');
    expect(text).toContain('55.13%');
    expect(text).toContain('That is a lot at once');
    expect(status).toBe('guessed');
  });
});
