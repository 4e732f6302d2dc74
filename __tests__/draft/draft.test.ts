import { describe, expect, test } from '@jest/globals';
import { evidenceFor } from '../../src/draft/evidence.ts';
import { quotedIn } from '../../src/draft/quotations.ts';
import { readParts } from '../../src/draft/reading.ts';
import { sentencesOf } from '../../src/draft/sentences.ts';
import { speakersOf } from '../../src/draft/voices.ts';

function spoken(lines: readonly string[]): [words: string, speaker: string | undefined][] {
  const reading = readParts({ lines });
  const speakers = speakersOf(reading);
  return reading.quoted.map(({ text }, index) => [text, speakers[index]?.voice]);
}

describe('who says what', () => {
  test.each<[string, string[], [string, string][]]>([
    ['a name behind the verb', ['"I am glad," said Anna Berg, 41.'], [['I am glad', 'anna-berg']]],
    ['a name before a colon', ['Anna Berg told the crowd: "I am glad."'], [['I am glad.', 'anna-berg']]],
    [
      'speech that "said" breaks',
      ['"I am glad," said Anna Berg. "We all are."'],
      [
        ['I am glad', 'anna-berg'],
        ['We all are.', 'anna-berg'],
      ],
    ],
    [
      'speech over several paragraphs',
      ['Anna Berg, the mayor, said: "I am glad.', '"We all are."'],
      [
        ['I am glad.', 'anna-berg'],
        ['We all are.', 'anna-berg'],
      ],
    ],
    ['a pronoun', ['Mr Tom Reed met Ms Anna Berg at noon.', '"It is over," he said.'], [['It is over', 'tom-reed']]],
    [
      'French inside the marks',
      ['« Je suis ravie, explique Anna Berg, 41 ans, en souriant. Nous le sommes tous. »'],
      [
        ['Je suis ravie', 'anna-berg'],
        ['Nous le sommes tous.', 'anna-berg'],
      ],
    ],
    [
      'a French pronoun behind the verb',
      [
        'Mme Anna Berg est arrivée hier soir dans la salle.',
        '« C’est fini, a-t-elle reconnu sur les marches. Je rentre. »',
      ],
      [
        ['C’est fini', 'anna-berg'],
        ['Je rentre.', 'anna-berg'],
      ],
    ],
    [
      '"this …" in French: the last one of that gender',
      [
        'M. Tom Reed a rompu avec Mme Anna Berg. « Je reste », réplique ce notaire.',
        '« Moi aussi », dit cette dernière.',
      ],
      [
        ['Je reste', 'tom-reed'],
        ['Moi aussi', 'anna-berg'],
      ],
    ],
    [
      'whoever the article has called so',
      ['Tom Reed, notaire, et Anna Berg, médecin, étaient là.', '« C’est fini », souffle le notaire.'],
      [['C’est fini', 'tom-reed']],
    ],
    [
      'who opens the sentence before a pronoun',
      ['Mme Eva Roc était contre. Mme Anna Berg n’a rien dit. « Je ne dirai rien », a-t-elle répété.'],
      [['Je ne dirai rien', 'anna-berg']],
    ],
    [
      'a description that stands for one person alone',
      [
        'Le maire sortant, Tom Reed, a perdu.',
        'Anna Berg était là.',
        'Le maire sortant est parti. « Tant pis », a-t-il dit.',
      ],
      [['Tant pis', 'tom-reed']],
    ],
  ])('%s', (_, lines, expected) => {
    expect(spoken(lines)).toEqual(expected);
  });

  test('a nickname and the name of a list are nobody’s words', () => {
    expect(
      quotedIn(['Margaret "Peg" Tillery spoke.', 'La liste « Un quai pour tous », menée par Jean Roc, gagne.']),
    ).toEqual([]);
  });
});

describe('names', () => {
  test('a title, a surname and a full name are one person; a party is none', () => {
    const { named } = readParts({
      lines: [
        'Labour candidate Anna Berg beat Tom Reed of the Harbour Party in Port Marlow.',
        'Ms Berg, 41, thanked Reed.',
      ],
    });
    const of = (kind: string) => named.filter((one) => one.kind === kind).map(({ name }) => name);
    expect(of('person')).toEqual(['Anna Berg', 'Tom Reed']);
    expect(of('organization')).toEqual(['Labour', 'Harbour Party']);
    expect(of('place')).toEqual(['Port Marlow']);
  });
});

describe('sentences and evidence', () => {
  test('a title or an initial ends no sentence', () => {
    expect(sentencesOf('Mr. Reed met Dr. Berg. She left at 5 p.m. He stayed.', 1).map(({ text }) => text)).toEqual([
      'Mr. Reed met Dr. Berg.',
      'She left at 5 p.m.',
      'He stayed.',
    ]);
  });

  test('evidence is widened until its words stand only once', () => {
    const paragraphs = ['The mayor won the vote in the town.', 'The mayor won the vote in the village.'];
    expect(evidenceFor(paragraphs, { paragraph: 2, start: 4, end: 13 })?.exact).toMatch(/village/);
  });

  test('a long stretch is named by twelve words and 120 characters at most', () => {
    const text = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
    const exact = evidenceFor([text], { paragraph: 1, start: 0, end: text.length })?.exact ?? '';
    expect(exact.split(' ').length).toBeLessThanOrEqual(12);
    expect(exact.length).toBeLessThanOrEqual(120);
    expect(text).toContain(exact);
  });
});
