import { describe, expect, test } from '@jest/globals';
import { createLogger, safeError } from '../src/log.ts';

const canary = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
const interactionToken = 'aW50ZXJhY3Rpb246MTIz_canary-of-an-interaction';
const words = 'what somebody typed';

/** What a logger writes for some entry, as text and as an object. */
function written(entry: Record<string, unknown>, secrets: readonly string[] = [], message = 'it failed') {
  let text = '';
  const stream = {
    write: (line: string) => {
      text += line;
    },
  };
  createLogger('info', stream, secrets).error(entry, message);
  return { text, json: JSON.parse(text) as Record<string, Record<string, unknown>> };
}

/** An error as discord.js throws it, with everything that it hangs onto one. */
function apiError() {
  return Object.assign(
    new Error(`Unknown interaction at https://discord.com/api/v10/webhooks/123/${interactionToken}/messages`),
    {
      name: 'DiscordAPIError',
      code: 10062,
      status: 404,
      method: 'POST',
      url: `https://discord.com/api/v10/interactions/123/${interactionToken}/callback`,
      rawError: { message: words },
      requestBody: { files: undefined, json: { type: 4, data: { content: words } } },
    },
  );
}

describe('an error in the log', () => {
  test('has its kind, its codes, its message and where it arose, and nothing else', () => {
    const { json } = written({ err: apiError() });
    expect(Object.keys(json.err ?? {}).sort()).toEqual(['at', 'code', 'message', 'status', 'type']);
    expect(json.err).toMatchObject({ type: 'DiscordAPIError', code: 10062, status: 404 });
    expect(json.err?.at).toEqual(expect.arrayContaining([expect.stringMatching(/^at .*log\.test\.ts/)]));
  });

  test('never has the body of a request, in which there are words that people typed', () => {
    expect(written({ err: apiError() }).text).not.toContain(words);
  });

  test.each([
    ['webhooks', `https://discord.com/api/v10/webhooks/123/${interactionToken}/messages/@original`],
    ['interactions', `https://discord.com/api/v10/interactions/123456/${interactionToken}/callback`],
  ])('has no token of an interaction out of an address of %s', (_, url) => {
    const { text } = written({ err: new Error(`cannot post to ${url}`) });
    expect(text).not.toContain(interactionToken);
    expect(text).toContain('[removed]');
  });

  test('has no token of a bot, known or not', () => {
    expect(written({ err: new Error(`refused: ${canary}`) }).text).not.toContain(canary);
    expect(written({ err: new Error('refused: short-secret') }, ['short-secret']).text).not.toContain('short-secret');
  });

  test('has none in what caused it either', () => {
    const { text, json } = written({ err: new Error('outer', { cause: new Error(`inner ${canary}`) }) });
    expect(text).not.toContain(canary);
    expect(json.err?.cause).toMatchObject({ type: 'Error', message: 'inner [removed]' });
  });

  test('has no message twice: the stack begins with it and is cut off there', () => {
    const err = new Error(`first line ${words}`);
    expect(JSON.stringify(safeError(err).at)).not.toContain(words);
  });

  test('has at most eight frames', () => {
    const err = new Error('deep');
    err.stack = ['Error: deep', ...Array.from({ length: 40 }, (_, index) => `    at f${index} (x.ts:1:1)`)].join('\n');
    expect(safeError(err).at).toHaveLength(8);
  });

  test.each([
    ['a string', words, { type: 'string' }],
    ['nothing', undefined, { type: 'undefined' }],
    ['an object', { words }, { type: 'object' }],
  ])('thrown as %s tells its type alone', (_, thrown, safe) => {
    expect(safeError(thrown)).toEqual(safe);
  });

  test('that is its own cause does not hang the log', () => {
    const err = new Error('round');
    err.cause = err;
    expect(() => safeError(err)).not.toThrow();
  });

  test('is followed to the third cause, and no further', () => {
    const chain = [5, 4, 3, 2, 1].reduce((cause: unknown, level) => new Error(`level ${level}`, { cause }), undefined);
    const written = JSON.stringify(safeError(chain));
    expect([1, 2, 3, 4, 5].filter((level) => written.includes(`level ${level}`))).toEqual([1, 2, 3, 4]);
  });

  test('without a stack is written all the same', () => {
    const err = new Error('bare');
    delete err.stack;
    expect(safeError(err)).toMatchObject({ message: 'bare', at: [] });
  });
});

test('a line is one JSON object with a level in words and a time that people can read', () => {
  const { json, text } = written({ command: 'result' });
  expect(json).toMatchObject({ level: 'error', command: 'result', msg: 'it failed' });
  expect(String(json.time)).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(text.trim().split('\n')).toHaveLength(1);
  expect(Object.keys(json).sort()).toEqual(['command', 'level', 'msg', 'time']);
});

test('a level keeps what is below it silent', () => {
  let text = '';
  const log = createLogger('warn', {
    write: (line) => {
      text += line;
    },
  });
  log.info('quiet');
  expect(text).toBe('');
  log.warn('loud');
  expect(text).toContain('loud');
});
