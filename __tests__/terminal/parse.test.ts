import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commands } from '../../commands/index.ts';
import { parseLine } from '../../src/terminal/parse.ts';
import { anyCharacter } from '../helpers/any-text.ts';

const read = (line: string) => parseLine(line, commands);

describe('a line at the prompt', () => {
  test.each<[string, string, string, Record<string, string>]>([
    ['as Discord shows it', '/result place:calais round:1', 'result', { place: 'calais', round: '1' }],
    ['with the first option unnamed', '/result calais first round', 'result', { place: 'calais first round' }],
    ['with the first unnamed and another named', '/result calais round:1', 'result', { place: 'calais', round: '1' }],
    ['with options in another order', '/result round:1 place:calais', 'result', { round: '1', place: 'calais' }],
    ['quoted', '/quote "We are here"', 'quote', { search: 'We are here' }],
    ['quoted behind a name', '/quote search:"a: b" private:true', 'quote', { search: 'a: b', private: 'true' }],
    [
      'in French',
      '/resultat lieu:calais tour:2 privé:true',
      'result',
      { place: 'calais', round: '2', private: 'true' },
    ],
    ['in French without its accent', '/citation pêcheur prive:true', 'quote', { search: 'pêcheur', private: 'true' }],
    ['in capitals and with an accent too many', '/RÉSULTAT LIEU:Calais', 'result', { place: 'Calais' }],
    ['in both languages at once', '/resultat place:calais tour:1', 'result', { place: 'calais', round: '1' }],
    [
      'with what only a button carries',
      '/result calais contest:mayor-2027',
      'result',
      { place: 'calais', contest: 'mayor-2027' },
    ],
    ['with a colon in the text', '/quote he said: no', 'quote', { search: 'he said: no' }],
    ['with an address in the text', '/quote https://x.example', 'quote', { search: 'https://x.example' }],
    ['with an option twice, the last one counts', '/result place:lille place:calais', 'result', { place: 'calais' }],
    ['with space everywhere', '  /  result   place:  calais  ', 'result', { place: 'calais' }],
    [
      'with two options and a comma between',
      '/compare calais, the region',
      'compare',
      { a: 'calais', b: 'the region' },
    ],
    ['with two options and "vs" between', '/comparer le pen vs bertrand', 'compare', { a: 'le pen', b: 'bertrand' }],
    ['with two options of one word each', '/compare calais region', 'compare', { a: 'calais', b: 'region' }],
    ['with two options in quotation marks', '/compare "le pen" "bertrand"', 'compare', { a: 'le pen', b: 'bertrand' }],
    ['with two words and the second option', '/compare le pen b:bertrand', 'compare', { a: 'le pen', b: 'bertrand' }],
    [
      'with more words than options, for the command to part',
      '/compare le pen bertrand',
      'compare',
      { a: 'le pen bertrand', b: 'le pen bertrand' },
    ],
    ['with two words and an option that may be left out', '/result le pen', 'result', { place: 'le pen' }],
    ['with a comma in the only option', '/quote well, yes', 'quote', { search: 'well, yes' }],
    ['with two named options', '/compare b:region a:calais, 1', 'compare', { b: 'region', a: 'calais, 1' }],
    ['with nothing behind', '/help', 'help', {}],
    ['with a hyphen in its name', '/à-propos', 'about', {}],
    ['with an empty option', '/result place:', 'result', { place: '' }],
    ['over several lines', '/quote one\ntwo', 'quote', { search: 'one\ntwo' }],
  ])('%s', (_, line, command, options) => {
    expect(read(line)).toEqual({ command, options });
  });

  test('with an unknown command keeps the name, for the reply to complain about', () => {
    expect(read('/fly to calais')).toEqual({ command: 'fly', options: {} });
    expect(read('/__proto__ x')).toEqual({ command: '__proto__', options: {} });
  });

  test.each(['calais', '', ' ', '/', '/ ', 'result /calais', '!result'])('%p is no command', (line) => {
    expect(read(line)).toBeUndefined();
  });

  test('a strange option in a line that names its options is kept, for the reply to complain about', () => {
    expect(read('/result place:calais foo:bar')).toEqual({
      command: 'result',
      options: { place: 'calais', foo: 'bar' },
    });
    expect(read('/result calais foo:bar')).toEqual({ command: 'result', options: { place: 'calais', foo: 'bar' } });
    expect(read('/result calais foo: bar')).toEqual({ command: 'result', options: { place: 'calais foo: bar' } });
    expect(read('/quote "foo:bar"')).toEqual({ command: 'quote', options: { search: 'foo:bar' } });
    expect(read('/quote https://a.example')).toEqual({ command: 'quote', options: { search: 'https://a.example' } });
    expect(read('/about foo')).toEqual({ command: 'about', options: { foo: 'foo' } });
  });

  test('a question and a text that is checked may hold a colon', () => {
    expect(read('/ask is it true:no')).toEqual({ command: 'ask', options: { question: 'is it true:no' } });
    expect(read('/check she said:yes')).toEqual({ command: 'check', options: { text: 'she said:yes' } });
  });

  test('a place in a list is named in words', () => {
    expect(read('/citation eugène numero:2')).toEqual({ command: 'quote', options: { search: 'eugène', at: '2' } });
    expect(read('/timeline number:3')).toEqual({ command: 'timeline', options: { at: '3' } });
  });

  test('whatever is typed throws nothing, and gives options that the command has or that were typed', () => {
    const text = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.string({ unit: fc.constantFrom(...' :"/aprivéplace\n') }),
    );
    fc.assert(
      fc.property(fc.constantFrom('', '/', '/result ', '/citation ', '/help '), text, (start, rest) => {
        const parsed = read(start + rest);
        const command = commands.find(({ name }) => name === parsed?.command);
        const known = Object.keys({ ...command?.options, ...command?.state });
        const strange = Object.keys(parsed?.options ?? {}).filter((option) => !known.includes(option));
        expect(strange.filter((option) => !rest.includes(option))).toEqual([]);
      }),
    );
  });

  test('an option reads what was written for it, for any value', () => {
    const plain = fc.string({ unit: anyCharacter }).filter((value) => !/[:"]/.test(value) && value.trim() !== '');
    fc.assert(
      fc.property(plain, (value) => {
        expect(read(`/quote search:${value} private:true`)?.options).toEqual({ search: value.trim(), private: 'true' });
      }),
    );
  });
});
