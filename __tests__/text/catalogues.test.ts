import { describe, expect, test } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from '../../src/text/en.ts';
import { fr } from '../../src/text/fr.ts';
import { locales } from '../../src/text/locale.ts';
import type { MessageKey } from '../../src/text/messages.ts';
import { catalogues, type Text, textIn } from '../../src/text/text.ts';

const keys = Object.keys(en) as MessageKey[];

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

function nodesOf(locale: 'en' | 'fr', key: MessageKey): Node[] {
  return new IntlMessageFormat(catalogues[locale][key], locale, undefined, { ignoreTag: true }).getAst();
}

function childrenOf(node: Node): Node[] {
  return 'options' in node ? Object.values(node.options).flatMap(({ value }) => value) : [];
}

function all(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...all(childrenOf(node))]);
}

/** 0 is literal text and 7 a bare "#", which both have no argument of their own. */
function argumentsOf(locale: 'en' | 'fr', key: MessageKey): string[] {
  const names = all(nodesOf(locale, key)).flatMap((node) => (node.type === 0 || node.type === 7 ? [] : [node.value]));
  return [...new Set(names)].filter((name) => typeof name === 'string').sort();
}

function lettersOf(locale: 'en' | 'fr', key: MessageKey): string {
  const literals = all(nodesOf(locale, key)).flatMap((node) => (node.type === 0 ? [node.value] : []));
  return literals
    .join(' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** Formats a message whose arguments are only known at run time. */
const format = (locale: 'en' | 'fr', key: MessageKey, values: Record<string, unknown>): string =>
  (textIn(locale) as (key: MessageKey, values: unknown) => ReturnType<Text>)(key, values);

test('both languages have the same messages, in the same order', () => {
  expect(Object.keys(fr)).toEqual(keys);
});

describe.each(keys)('%s', (key) => {
  test('takes the same values in both languages', () => {
    expect(argumentsOf('fr', key)).toEqual(argumentsOf('en', key));
  });

  test('is written out in both languages with whatever value', () => {
    for (const locale of locales) {
      for (const value of [0, 1, 2, 7, 21_400]) {
        const values = Object.fromEntries(argumentsOf(locale, key).map((name) => [name, value]));
        const written = format(locale, key, values);
        expect(written.trim()).not.toBe('');
        expect(written).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });

  test('is written as MessageFormat has it', () => {
    for (const locale of locales) {
      const values = Object.fromEntries(
        argumentsOf(locale, key).map((name, at) => [name, at % 2 === 0 ? at : "$& {x} 'y'"]),
      );
      const message = new IntlMessageFormat(catalogues[locale][key], locale, undefined, { ignoreTag: true });
      expect(format(locale, key, values)).toBe(message.format(values));
    }
  });

  test('is not written without its values', () => {
    for (const locale of locales) {
      const missing = argumentsOf(locale, key).length > 0;
      if (missing) expect(() => format(locale, key, {})).toThrow(/was not provided/);
    }
  });
});

/** The few messages that are one word in both languages, or hold nothing but values. */
const alike = [
  'picture.footer',
  'unit.points',
  'unit.own',
  'field.abstention',
  'result.line',
  'result.noMeasure',
  'result.contestButton',
  'about.version',
  'quote.by',
  'person.vote',
  'quote.near',
  'help.command',
  'reply.evidence',
  'expected.flag',
  'long.question',
];

test('French is not English left standing', () => {
  const same = keys.filter((key) => lettersOf('en', key) !== '' && lettersOf('en', key) === lettersOf('fr', key));
  expect(same.filter((key) => !alike.includes(key))).toEqual([]);
});

test('French has a space before its double signs, and its own quotation marks', () => {
  const wrong = keys.filter((key) =>
    /[^\s\u00A0\u202F][:;?!»](?:\s|$)|«\S|“|”/.test(fr[key].replace(/\{[^{}]*\}/g, 'x')),
  );
  expect(wrong).toEqual([]);
});

test('no apostrophe stands where ICU messages take it for an escape', () => {
  const escaping = locales.flatMap((locale) => keys.filter((key) => /'[{}<>#|']/.test(catalogues[locale][key])));
  expect(escaping).toEqual([]);
});

test('values are written as they are: nothing in them is read as a message', () => {
  expect(textIn('en')('quote.unknown', { words: "{count, plural} <b>'#'" })).toBe(
    "nobody is quoted on “{count, plural} <b>'#'”.",
  );
});

test('the kind of a voice is no man in French, whoever speaks', () => {
  const kinds = Object.entries(catalogues.fr).filter(([key]) => key.startsWith('voice.'));
  expect(kinds.length).toBeGreaterThan(8);
  const gendered = /(?:\bcandidat|habitant|organisateur|public|élu)$/;
  expect(kinds.filter(([, word]) => gendered.test(word))).toEqual([]);
});
