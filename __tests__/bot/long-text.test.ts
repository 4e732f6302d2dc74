import { describe, expect, test } from '@jest/globals';
import { mostCharacters } from '../../src/bot/command.ts';
import { mostQuestions, readLongText } from '../../src/bot/long-text.ts';
import { calais } from '../helpers/context.ts';
import { ask, contextOf } from '../helpers/story.ts';

const context = calais();
const padding = 'I have read about this for a while and talked with friends. '.repeat(5);
const asked = (question: string) => ask(context, 'ask', { question });
const textOf = (question: string) => JSON.stringify(asked(question).blocks);

describe('a short text is one question', () => {
  test.each(['who won in Calais?', 'who won? and how old is Romain?', 'x'.repeat(mostCharacters)])('%s', (text) => {
    expect(readLongText(context, text)).toBeUndefined();
  });
});

describe('a long text', () => {
  test('has its questions answered one by one', () => {
    const text = textOf(`${padding}Who won in Calais? How old is Romain?`);
    expect(text).toContain('55.13');
    expect(text).toContain('28 years');
  });

  test('has three questions answered, and says that there are more', () => {
    const text = textOf('Who won in Calais? How old is Romain? How old is Eugène? Who is Nathalie?');
    expect(text).toContain('70 years');
    expect(text).toContain('Please ask the others again');
    expect(readLongText(context, 'a? b? c? d?')).toMatchObject({ questions: ['a?', 'b?', 'c?'], isMore: true });
    expect(mostQuestions).toBe(3);
  });

  test('of which the story answers nothing is refused', () => {
    expect(asked(`${padding}What does the zeppelin cost? Who baked the xylophones?`).status).toBe('not_in_story');
  });

  test('without a question is read from its first sentences', () => {
    expect(readLongText(context, padding)).toMatchObject({ kind: 'questions', isMore: false });
  });

  test('of 4,000 characters is read, and of more is refused', () => {
    expect(textOf(`${'word '.repeat(795)}Who won in Calais?`.slice(-4000))).toContain('55.13');
    expect(asked('x'.repeat(4001)).status).toBe('error');
  });

  test('in one sentence is read from its end, where the question mostly stands', () => {
    expect(readLongText(context, `${'word '.repeat(100)}who won in Calais?`)).toMatchObject({
      questions: [expect.stringMatching(/who won in Calais\?$/)],
    });
  });
});

describe.each([
  ['the first story', context],
  ['another story', contextOf()],
])('a paragraph pasted from the article of %s', (_, own) => {
  const byParagraph = new Map<number, string[]>();
  for (const { evidence } of own.story.facts) {
    for (const { paragraph, exact } of evidence) {
      byParagraph.set(paragraph, [...new Set([...(byParagraph.get(paragraph) ?? []), exact])]);
    }
  }
  const [most] = [...byParagraph].sort((a, b) => b[1].join(' ').length - a[1].join(' ').length);
  const [paragraph = 0, words = []] = most ?? [];
  const pasted = `They write: ${words.join(', then ')}. ${'And so on and so forth. '.repeat(9)}`;

  test('is looked up: what the records of that paragraph tell, with its words as evidence', () => {
    expect(readLongText(own, pasted)).toMatchObject({ kind: 'pasted', paragraph });
    const { status, sources, blocks } = ask(own, 'ask', { question: pasted });
    expect(status).toBe('exact');
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source.paragraph).toBe(paragraph);
    const facts = own.story.facts.filter(({ evidence }) => evidence.some((one) => one.paragraph === paragraph));
    expect(facts.some(({ statement }) => JSON.stringify(blocks).includes(JSON.stringify(statement.en)))).toBe(true);
  });
});
