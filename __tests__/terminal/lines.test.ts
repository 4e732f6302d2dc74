import { describe, expect, test } from '@jest/globals';
import { typedOptions } from '../../src/bot/options.ts';
import { lineFor } from '../../src/terminal/lines.ts';
import { parseLine } from '../../src/terminal/parse.ts';
import { locales } from '../../src/text/locale.ts';
import { fold } from '../../src/text/normalize.ts';
import { ask, contextOf } from '../helpers/story.ts';
import { inTerminal } from '../helpers/terminal.ts';
import { pressEverything } from '../helpers/walk.ts';

const context = contextOf();

describe.each(locales)('what leads on, as lines that can be typed (%s)', (locale) => {
  const steps = pressEverything(context, locale).filter(({ from }) => from.length > 0);
  const lines = steps.flatMap(({ question, reply }) => {
    const line = lineFor(context, { ...question, label: '' }, locale);
    return line === undefined ? [] : [{ line, question, reply }];
  });

  test('leads where the button leads', () => {
    expect(lines.length).toBeGreaterThan(30);
    const strayed = lines.filter(({ line, reply }) => {
      const parsed = parseLine(line, context.commands);
      const told = parsed
        ? ask(context, parsed.command as 'ask', typedOptions(context.commands, parsed.command, parsed.options), locale)
        : ask(context, 'ask', { question: line }, locale);
      // A name may find a little more than an id.
      return told.status !== reply.status && told.status !== 'guessed';
    });
    expect(strayed.map(({ line }) => line)).toEqual([]);
  });

  test('shows no id of a record', () => {
    const { people, places, organizations, quotes, timeline } = context.story;
    const ids = [...people, ...places, ...organizations, ...quotes, ...timeline]
      .map(({ id }) => id)
      .filter((id) => id.includes('-'));
    const shown = lines.filter(({ line }) => ids.some((id) => line.split(/[\s:]/).includes(id)));
    expect(shown.map(({ line }) => line)).toEqual([]);
  });

  test('leaves out only pictures', () => {
    const left = steps.filter(({ question }) => lineFor(context, { ...question, label: '' }, locale) === undefined);
    expect(left.filter(({ question }) => question.args.picture !== true).map(({ question }) => question)).toEqual([]);
  });
});

test('a topic has its accents and signs, which a button leaves out', () => {
  const topic = context.story.topics.find(({ label }) => fold(label.fr) !== label.fr.toLowerCase());
  const search = fold(topic?.label.fr ?? '');
  expect(lineFor(context, { label: '', command: 'quote', args: { search } }, 'fr')).toBe(
    `/citation ${topic?.label.fr}`,
  );
});

test('“More” has lines below it, and says nothing twice', () => {
  for (const { question } of pressEverything(context, 'en')) {
    const line = lineFor(context, { ...question, label: '' }, 'en');
    if (line === undefined) continue;
    const [, more] = inTerminal(context, line, 'en', 'text').split('\nMore:');
    if (more === undefined) continue;
    const offered = more.trim().split('\n');
    expect(offered[0]).not.toBe('');
    for (const one of offered) {
      const [label = '', typed = ''] = one.trim().split(' → /');
      if (typed !== '') expect(typed).not.toContain(label);
    }
    const lines = offered.map((one) => one.trim().split(' → ').at(-1));
    expect(lines).toEqual([...new Set(lines)]);
  }
});
