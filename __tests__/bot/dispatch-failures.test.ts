import { describe, expect, test } from '@jest/globals';
import { Dispatcher } from '../../src/bot/dispatch.ts';
import type { Failure } from '../../src/bot/failure.ts';
import { createLogger } from '../../src/log.ts';
import { createDispatcher } from '../../src/operate/dispatcher.ts';
import { callOf, commandOf, contextOf, wordsOf } from '../helpers/story.ts';

const context = contextOf();

describe('a handler that throws', () => {
  const typed = 'my secret words';
  const thrower = commandOf({
    name: 'quote',
    options: {
      search: {
        type: 'text',
        required: true,
        complete: () => {
          throw new Error('complete broke');
        },
      },
    },
    run: () => {
      throw new Error(`cannot find ${typed}`);
    },
  });
  const failures: Failure[] = [];
  const dispatcher = new Dispatcher({ ...context, commands: [thrower] }, (failure) => failures.push(failure));

  test('gives an apology with the reference under which it is reported', () => {
    const { reply } = dispatcher.answer(callOf('quote', { search: typed }), (one) => one);
    const [failure] = failures.splice(0);
    expect(failure).toMatchObject({
      command: 'quote',
      typed: [typed],
      reference: expect.stringMatching(/^[2-9A-HJKMNP-TV-Z]{6}$/),
    });
    expect(reply).toMatchObject({ status: 'error', audience: 'private', locale: 'en' });
    expect(wordsOf(reply)).toContain(`the reference ${failure?.reference}`);
    expect(wordsOf(reply)).not.toContain(typed);
  });

  test('gives every failure a reference of its own', () => {
    for (let time = 0; time < 20; time++) dispatcher.answer(callOf('quote', { search: typed }), (one) => one);
    expect(new Set(failures.splice(0).map(({ reference }) => reference)).size).toBe(20);
  });

  test('completes to nothing, and is reported', () => {
    expect(dispatcher.complete('quote', 'search', 'x', 'en')).toEqual([]);
    expect(failures.splice(0)).toMatchObject([{ error: new Error('complete broke'), typed: ['x'] }]);
  });

  test.each([
    ['a line', typed],
    ['several lines, one of them like a line of a stack', `first\n    at ${typed}`],
  ])('is logged without what was typed: %s', async (_, search) => {
    const echo = commandOf({
      ...thrower,
      run: () => {
        throw new Error(`cannot find ${search}`);
      },
    });
    let lines = '';
    const logger = createLogger('info', {
      write: (line) => {
        lines += line;
      },
    });
    createDispatcher({ ...context, commands: [echo] }, () => logger).answer(callOf('quote', { search }), (one) => one);
    await Promise.resolve();
    expect(JSON.parse(lines)).toMatchObject({
      command: 'quote',
      reference: expect.any(String),
      err: { type: 'Error' },
    });
    expect(lines).toContain('cannot find');
    expect(lines).not.toContain(typed);
  });

  test('a rendering that throws is an apology too', () => {
    let times = 0;
    const { rendered } = dispatcher.answer(callOf('fly', {}), ({ status }) => {
      times += 1;
      if (times === 1) throw new RangeError('too long');
      return status;
    });
    expect(rendered).toBe('error');
    expect(failures.splice(0)).toHaveLength(1);
  });
});
