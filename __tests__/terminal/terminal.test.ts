import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { Dispatcher } from '../../src/bot/dispatch.ts';
import { discordMessage } from '../../src/render/discord/message.ts';
import { completeLine } from '../../src/terminal/complete.ts';
import { answerLine, answerPipe, answerPrompt, type TerminalOptions, welcome } from '../../src/terminal/terminal.ts';
import { commandOf, contextOf, dispatcherOf } from '../helpers/story.ts';

const context = contextOf();
const dispatcher = dispatcherOf(context);

/** A terminal that remembers what was written to it. */
function terminal(change: Partial<TerminalOptions> = {}) {
  let text = '';
  const output = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  const options = { dispatcher, locale: 'en' as const, input: Readable.from([]), output, colour: false, ...change };
  return { options, text: () => text };
}

function answered(line: string, change: Partial<TerminalOptions> = {}): string {
  const { options, text } = terminal(change);
  answerLine(line, options);
  return text();
}

describe('one line', () => {
  test('is answered with bars, then an empty line', () => {
    const text = answered('/result morvik round:2');
    expect(text).toContain('  Bram Okkel (Order and Tides)  53.1% ████████████████░░░░░░░░░░░░░░ ✔ winner\n');
    expect(text).toMatch(/[^\n]\n\n$/);
    expect(text).not.toContain('\u001b[');
  });

  test('is answered in colour where the terminal shows colour', () => {
    expect(answered('/result morvik', { colour: true })).toContain('\u001b[1m');
  });

  test('is answered in the language of the terminal, whichever language it was typed in', () => {
    expect(answered('/result velle', { locale: 'fr' })).toContain('Province de Velle\u202F: Liste des quais vainqueur');
    expect(answered('/resultat velle', { locale: 'en' })).toContain('Quay List beat Order and Tides in Velle Province');
  });

  test('without a slash is a question, with the space around it gone', () => {
    const [question = ''] = context.story.facts[0]?.questions.en ?? [];
    const asked = JSON.parse(answered(`  ${question} `, { toMessage: discordMessage }));
    expect(asked).toMatchObject({ input: `  ${question} `, status: 'exact' });
    expect(asked.text).toBe(JSON.parse(answered(`/ask ${question}`, { toMessage: discordMessage })).text);
  });

  test('gives the reply, for an exit code', () => {
    const { options } = terminal();
    expect(answerLine('/result morvik', options).status).toBe('exact');
    expect(answerLine('/result', options).status).toBe('error');
    expect(answerLine('what about zeppelins', options).status).toBe('not_in_story');
    expect(answerLine('/fly', options).status).toBe('error');
  });

  test('as JSON is one object with what was typed, the status, the text and the message', () => {
    const line = '/result morvik round:2';
    const text = answered(line, { toMessage: discordMessage });
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.trimEnd()).not.toContain('\n');
    const json = JSON.parse(text);
    expect(Object.keys(json)).toEqual(['input', 'status', 'text', 'message']);
    expect(json).toMatchObject({ input: line, status: 'exact', message: { allowed_mentions: { parse: [] } } });
    expect(json.text).toContain('Bram Okkel');
    expect(json.text).not.toMatch(/[█░]/);
  });

  test('with a text to check has each statement in the JSON, and the same with and without a slash', () => {
    const [statement = ''] = context.commands.find(({ name }) => name === 'check')?.examples(context.story, 'en') ?? [];
    const [slash, bare] = [`/check "${statement}"`, `check ${statement}`].map((line) =>
      JSON.parse(answered(line, { toMessage: discordMessage })),
    );
    expect(slash.statements).toMatchObject([{ statement, verdict: 'supported', evidence: [{}] }]);
    expect(slash.statements[0].evidence[0]).toEqual({ paragraph: expect.any(Number), exact: expect.any(String) });
    expect({ ...bare, input: '' }).toEqual({ ...slash, input: '' });
  });

  test('that throws is an apology, as text and as JSON', () => {
    const broken = commandOf({
      run: () => {
        throw new Error('odd');
      },
    });
    const failing = new Dispatcher({ ...context, commands: [broken] }, () => {});
    expect(answered('/about', { dispatcher: failing })).toContain('Sorry, something went wrong on our side.');
    expect(JSON.parse(answered('/about', { dispatcher: failing, toMessage: discordMessage }))).toMatchObject({
      status: 'error',
    });
  });
});

describe('a pipe', () => {
  const piped = async (input: string, change: Partial<TerminalOptions> = {}) => {
    const { options, text } = terminal({ input: Readable.from([input]), toMessage: discordMessage, ...change });
    await answerPipe(options);
    return text()
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  };

  test('gets one answer for each line that is not empty, in their order', async () => {
    const lines = ['/result morvik', '', '   ', '/quote okkel', 'nonsense', '/result nowhere'];
    const answers = await piped(lines.join('\n'));
    expect(answers.map(({ input, status }) => [input, status])).toEqual([
      ['/result morvik', 'exact'],
      ['/quote okkel', 'exact'],
      ['nonsense', 'not_in_story'],
      ['/result nowhere', 'not_in_story'],
    ]);
  });

  test('may end its lines as Windows does, and its last line not at all', async () => {
    expect((await piped('/help\r\n/about\r\n/help')).map(({ input }) => input)).toEqual(['/help', '/about', '/help']);
  });

  test('that is empty gets no answer', async () => {
    expect(await piped('')).toEqual([]);
  });
});

test('a prompt explains itself, answers until it ends, and ends with a line of its own', async () => {
  const input = new PassThrough();
  const { options, text } = terminal({ input });
  const done = answerPrompt(options);
  input.write('/result velle\r');
  input.end('\n');
  await done;
  expect(text()).toContain('Scrutin answers questions about “The Night the Tide Turned in Mörvik”');
  expect(text()).toContain('Quay List beat Order and Tides in Velle Province, 51.2% to 48.8%');
  expect(text().endsWith('\n')).toBe(true);
});

test.each([
  ['en', ['/result ', '/help', 'DISCORD_TOKEN']],
  ['fr', ['/resultat ', '/aide', 'DISCORD_TOKEN']],
] as const)('the welcome says what to type, in %s', (locale, parts) => {
  for (const part of parts) expect(welcome(dispatcher, locale)).toContain(part);
});

describe('Tab', () => {
  test.each<[string, string, 'en' | 'fr', string[]]>([
    ['nothing typed', '', 'en', context.commands.map(({ name }) => `/${name} `)],
    ['the start of a command', '/re', 'en', ['/result ']],
    ['the start of a French command', '/res', 'fr', ['/resultat ']],
    ['a command that is none', '/fly', 'en', []],
    ['an option of one that is none', '/fly to', 'en', []],
    ['the start of a place', '/result gul', 'en', ['/result Gull Rock']],
    ['the start of a place in French', '/resultat roc', 'fr', ['/resultat Roc aux Mouettes']],
    ['a named option', '/result place:gul', 'en', ['/result place:Gull Rock']],
    ['a speaker', '/quote osk', 'en', ['/quote Osk Varn']],
    ['a second option by its name', '/compare morvik b:okk', 'en', ['/compare morvik b:Bram Okkel']],
    ['a topic', '/quote dred', 'en', ['/quote dredging']],
    ['a command without a first option to complete', '/help ', 'en', []],
  ])('completes %s', (_, line, locale, completed) => {
    expect(completeLine(line, dispatcher, locale)).toEqual([completed, line]);
  });

  test('then gives the names of the other options', () => {
    const line = '/result xyzzyx';
    expect(completeLine(line, dispatcher, 'en')[0]).toEqual([`${line} round:`, `${line} private:`]);
    expect(completeLine(line.replace('result', 'resultat'), dispatcher, 'fr')[0]).toContain('/resultat xyzzyx tour:');
  });
});
