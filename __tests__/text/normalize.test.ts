import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, nameKey, words } from '../../src/text/normalize.ts';
import { anyCharacter } from '../helpers/any-text.ts';

const anyText = fc.string({ unit: anyCharacter, maxLength: 300 });
const brokenText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

describe('fold', () => {
  test.each([
    ['case and accents', 'ÉLYSÉE', 'elysee'],
    ['accents written as marks of their own', 'E\u0301lyse\u0301e', 'elysee'],
    ['cedilla and diaeresis', 'Ça, c’est Noël', 'ca c est noel'],
    ['French ligatures', 'Sœur, ex-æquo, ŒUVRE', 'soeur ex aequo oeuvre'],
    ['English negation stays with its verb', "Don't, don’t, DIDN'T, Wasn’t", 'dont dont didnt wasnt'],
    ['typographic ligatures', 'e\uFB03cace', 'efficace'],
    ['letters that no accent explains', 'Øster Straße, Łódź, Đorđe', 'oster strasse lodz dorde'],
    ['the capital sharp s', 'STRAẞE', 'strasse'],
    ['full-width letters', 'Ｃａｌａｉｓ', 'calais'],
    ['hyphens and dashes', 'Nord–Pas-de-Calais—Picardie', 'nord pas de calais picardie'],
    ['straight and curly apostrophes', "l'Irlandais l’Irlandais", 'l irlandais l irlandais'],
    ['quotation marks', '« Jungle » “Jungle” "Jungle"', 'jungle jungle jungle'],
    ['zero-width marks inside a word', 'Ca\u200Bla\u200Dis\uFEFF', 'calais'],
    ['marks that turn the direction', '\u202Ecalais\u202C \u2066x\u2069', 'calais x'],
    ['a soft hyphen', 'Ca\u00ADlais', 'calais'],
    ['all kinds of spaces', ' a\u00A0b\u202Fc\td\n e ', 'a b c d e'],
    ['a decimal point', '44.87%', '44.87%'],
    ['thousands with a comma', '6,000 euros', '6000 euros'],
    ['thousands with a space', '6 000 euros', '6000 euros'],
    ['thousands that are not round', '110,120', '110120'],
    ['a decimal comma with a narrow space', '44,87\u202F%', '44.87 %'],
    ['the full stop of a sentence', 'He won. In 2015.', 'he won in 2015'],
    ['a point beside a word', 'v.1 .5 St.Pol', 'v 1 5 st pol'],
    ['money', '€5 $7', '€5 $7'],
    ['superscripts', '1ᵉʳ tour', '1er tour'],
    ['another script', 'Кале 加来', 'кале 加来'],
    ['an emoji', 'calais 🗳️!', 'calais'],
    ['a letter that stands for a whole phrase, which is no word', 'a\uFDFAb', 'a b'],
    ['nothing that can be read', '?!\u200B…', ''],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('is the same when done twice, and never throws, for any Unicode text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, brokenText), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
    );
  });

  test('is at most three times as long, whatever letters stand for', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const folded = fold(String.fromCharCode(code));
      if (folded.length > 3) throw new Error(`U+${code.toString(16)} becomes ${folded}`);
    }
  });

  test('leaves nothing but single spaces between words, and no broken half of a character', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, brokenText), (text) => {
        expect(fold(text)).not.toMatch(/^ | $| {2}|[\p{M}\p{Cf}]/u);
        expect(fold(text).isWellFormed()).toBe(true);
      }),
    );
  });

  test('gives the same for plain letters alone and among others', () => {
    const plain = fc.string({ unit: fc.constantFrom(..."aZnéÀœßÿt tn't’.?«»–-\u00a0"), maxLength: 40 });
    // A letter of another script takes the long way and changes nothing beside it.
    fc.assert(fc.property(plain, (text) => expect(fold(`${text} ж`)).toBe(`${fold(text)} ж`.trim())));
  });

  test('gives the same for a text however Unicode composes it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

test('words are what stands between the spaces of a folded text, none of them empty', () => {
  expect(words('Who won, in Nord–Pas-de-Calais?')).toEqual(['who', 'won', 'in', 'nord', 'pas', 'de', 'calais']);
  expect(words('  \u200B ')).toEqual([]);
});

describe('nameKey', () => {
  test.each([
    ['an English article', 'The Camp', 'camp'],
    ['a French article', 'la Jungle', 'jungle'],
    ['an elided article', "l'Irlandais", 'irlandais'],
    ['a plural article', 'les pêcheurs', 'pecheurs'],
    ['not an indefinite article, which says that any will do', 'une ramendeuse', 'une ramendeuse'],
    ['not an English indefinite article', 'an organiser', 'an organiser'],
    ['an article that is part of a short name', 'Le Pen', 'le pen'],
    ['a word that only begins like an article', 'Lens', 'lens'],
    ['an article alone', 'the', 'the'],
    ['only the first of two articles', 'the a team', 'a team'],
    ['nothing', '', ''],
  ])('%s', (_, name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  test('never throws and never has an end of space, for any Unicode text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, brokenText), (text) => {
        expect(nameKey(text)).toBe(nameKey(text).trim());
      }),
    );
  });
});
