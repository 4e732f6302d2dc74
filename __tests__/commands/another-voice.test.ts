import { describe, expect, test } from '@jest/globals';
import type { Quote } from '../../src/story/schema.ts';
import { fold } from '../../src/text/normalize.ts';
import { calais } from '../helpers/context.ts';
import { ask } from '../helpers/story.ts';

const context = calais();
const { quotes, people, topics } = context.story;
const byId = (id: unknown) => quotes.find((quote) => quote.id === id);

/** The quotation behind the button, and the topic that it is searched by. */
function anotherVoice(search: string, at?: string) {
  const button = ask(context, 'quote', { search, at }).actions.find(({ label }) => label === 'Another voice');
  const topic = topics.find(({ label }) => fold(label.en) === button?.args.search);
  return { quote: byId(button?.args.at), topic: topic?.id, title: button && ask(context, 'quote', button.args).title };
}

const told = ({ speakers: [id] }: Quote) => people.find((person) => person.id === id);

describe('another voice', () => {
  test('is somebody else on a topic that both speak on', () => {
    const found = quotes.map((quote) => ({ quote, other: anotherVoice(quote.id, quote.id) }));
    const led = found.flatMap(({ quote, other }) =>
      other.quote ? [{ quote, other: other.quote, topic: other.topic }] : [],
    );
    expect(led.length).toBeGreaterThan(20);
    for (const { quote, other, topic } of led) {
      expect(other.speakers.filter((id) => quote.speakers.includes(id))).toEqual([]);
      expect(quote.topics).toContain(topic);
      expect(other.topics).toContain(topic);
    }
  });

  test('keeps to the topic that was asked for, if somebody else speaks on it', () => {
    expect(anotherVoice('migrants', 'q-quiet-town').topic).toBe('migrants');
    expect(anotherVoice('scapegoats').quote?.speakers).not.toContain('christian-salome');
    expect(anotherVoice('scapegoats').topic).toBe('town-problems');
  });

  test('stands in the list of all who speak on the topic, to turn to', () => {
    for (const { id } of quotes) {
      const { quote, title } = anotherVoice(id, id);
      if (quote) expect(title).toMatch(/^Quotation \d+ of \d+$/);
    }
  });

  test('is one who votes or thinks otherwise, where the story tells of both', () => {
    const { quote } = anotherVoice('q-keep-out-the-daughter', 'q-keep-out-the-daughter');
    expect(quote && told(quote)?.vote?.en).toBeDefined();
    expect(quote && told(quote)?.vote?.en).not.toBe(people.find(({ id }) => id === 'jorg')?.vote?.en);
  });

  test('is missing where nobody else speaks on any topic of a quotation', () => {
    const alone = quotes.filter((quote) =>
      quotes.every(
        (one) =>
          one.speakers.some((id) => quote.speakers.includes(id)) || !one.topics.some((id) => quote.topics.includes(id)),
      ),
    );
    expect(alone.length).toBeGreaterThan(0);
    for (const { id } of alone) expect(anotherVoice(id, id).quote).toBeUndefined();
  });
});
