import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { loadStory } from '../../src/story/load.ts';
import { fieldsIn, type OpenDesk, startDesk } from '../helpers/desk.ts';

let desk: OpenDesk;

beforeAll(async () => {
  desk = await startDesk('written');
});

afterAll(() => desk.stop());

const everything = () => readdirSync(desk.folder).map((file) => `${file}:${readIf(file)}`);
const readIf = (file: string) => (file.includes('.') ? readFileSync(join(desk.folder, file), 'utf8') : '');

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** By hand, since fetch sends no header of another host. */
function send(
  path: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: object; body?: string } = {},
): Promise<Answer> {
  const url = new URL(path, desk.url);
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const origin = () => new URL(desk.url).origin;

function post(path: string, fields: Readonly<Record<string, string>> | URLSearchParams): Promise<Answer> {
  const headers = { origin: origin(), 'content-type': 'application/x-www-form-urlencoded' };
  return send(path, { method: 'POST', headers, body: String(new URLSearchParams(fields)) });
}

/** The form of a record as the page shows it. */
async function formOf(kind: string, id: string): Promise<URLSearchParams> {
  const { text } = await send(`?kind=${kind}&id=${id}`);
  return fieldsIn(text);
}

const factsBefore = () => desk.read('facts.json');

describe('nobody but the page itself reads or writes', () => {
  const elsewhere = 'https://evil.example';
  test.each<[string, () => Promise<Answer>]>([
    ['a page without the key', () => send('/')],
    ['a page with another key', () => send(`/${'x'.repeat(32)}/`)],
    ['a file without the key', () => send('/desk.js')],
    ['another host', () => send('', { headers: { host: 'evil.example' } })],
    ['another origin', () => send('', { headers: { origin: elsewhere } })],
    ['another site', () => send('', { headers: { 'sec-fetch-site': 'cross-site' } })],
    [
      'a form of another origin',
      () => send('record', { method: 'POST', headers: { origin: elsewhere }, body: 'kind=facts&do=delete' }),
    ],
    ['a form without an origin', () => send('record', { method: 'POST', body: 'kind=facts&do=delete' })],
    ['undoing from elsewhere', () => send('undo', { method: 'POST', headers: { origin: 'null' } })],
  ])('%s', async (_, ask) => {
    const before = everything();
    const { status, text } = await ask();
    expect([status, text]).toEqual([403, 'Forbidden.']);
    expect(everything()).toEqual(before);
  });

  test('the page forbids everything that is not its own, and is kept nowhere', async () => {
    const { headers } = await send('');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
  });
});

describe('a record', () => {
  afterEach(async () => {
    expect(() => loadStory(desk.folder)).not.toThrow();
  });

  test('is changed, and nothing else of its file; undone, the file has its bytes again', async () => {
    const before = factsBefore();
    const [first] = JSON.parse(before);
    const form = await formOf('facts', first.id);
    form.set('f.statement.en', 'Another sentence.');
    form.set('do', 'save');
    const { status, headers } = await post('record', form);
    expect([status, headers.location]).toEqual([303, `./?kind=facts&id=${first.id}&done=#record`]);
    const after = JSON.parse(factsBefore());
    expect(after).toEqual([
      { ...first, statement: { ...first.statement, en: 'Another sentence.' } },
      ...JSON.parse(before).slice(1),
    ]);
    expect(readdirSync(desk.folder).filter((file) => file.endsWith('.new'))).toEqual([]);
    expect((await send('?done=')).text).toContain(`Undo: Saved fact ${first.id}`);
    await post('undo', {});
    expect(factsBefore()).toBe(before);
  });

  test('that somebody else has changed meanwhile is shown, and not overwritten', async () => {
    const before = factsBefore();
    const [first] = JSON.parse(before);
    const form = await formOf('facts', first.id);
    form.set('f.statement.en', 'Mine.');
    form.set('do', 'save');
    writeFileSync(join(desk.folder, 'facts.json'), before.replace(JSON.stringify(first.statement.en), '"Theirs."'));
    const theirs = factsBefore();
    const { status, text } = await post('record', form);
    expect([status, factsBefore()]).toEqual([409, theirs]);
    expect(text).toContain('changed meanwhile');
    const told = [...text.matchAll(/<li>(\w+): <code>([^<]*)/g)].map(([, field, value]) => `${field} ${value}`);
    expect(told).toEqual([expect.stringMatching(/^statement .*Theirs\./s)]);
    // What was typed is still there, and can be saved on purpose.
    const again = fieldsIn(text);
    expect(again.get('f.statement.en')).toBe('Mine.');
    again.set('do', 'save');
    expect((await post('record', again)).status).toBe(303);
    expect(JSON.parse(factsBefore())[0].statement.en).toBe('Mine.');
    await post('undo', {});
    expect(factsBefore()).toBe(theirs);
    writeFileSync(join(desk.folder, 'facts.json'), before);
  });

  test('is saved though another record of the same file was changed meanwhile', async () => {
    const before = factsBefore();
    const [first, second] = JSON.parse(before);
    const form = await formOf('facts', second.id);
    form.set('f.statement.en', 'Mine.');
    form.set('do', 'save');
    writeFileSync(join(desk.folder, 'facts.json'), before.replace(JSON.stringify(first.statement.en), '"Theirs."'));
    expect((await post('record', form)).status).toBe(303);
    const saved = JSON.parse(factsBefore());
    expect([saved[0].statement.en, saved[1].statement.en]).toEqual(['Theirs.', 'Mine.']);
    writeFileSync(join(desk.folder, 'facts.json'), before);
  });

  test('is not undone over what somebody else wrote since', async () => {
    const before = factsBefore();
    const [first] = JSON.parse(before);
    const form = await formOf('facts', first.id);
    form.set('f.keywords', 'one more');
    form.set('do', 'save');
    await post('record', form);
    writeFileSync(join(desk.folder, 'facts.json'), `${factsBefore()}\n`);
    const theirs = factsBefore();
    expect((await post('undo', {})).status).toBe(409);
    expect(factsBefore()).toBe(theirs);
    writeFileSync(join(desk.folder, 'facts.json'), before);
  });

  test('of a file that somebody broke by hand is not saved, and the page says so', async () => {
    const before = factsBefore();
    const broken = before.replace('[', '[ oops');
    writeFileSync(join(desk.folder, 'facts.json'), broken);
    const { text } = await send('?new=facts');
    expect(text).toContain('is not valid JSON');
    const form = fieldsIn(text);
    form.set('do', 'save');
    const answer = await post('record', form);
    expect([answer.status, factsBefore()]).toEqual([409, broken]);
    expect(answer.text).toContain('mend it first');
    writeFileSync(join(desk.folder, 'facts.json'), before);
  });

  test('with a field that cannot be read is not saved, and shown as it was typed', async () => {
    const before = factsBefore();
    const form = await formOf('facts', JSON.parse(before)[0].id);
    form.set('f.values.0.amount', 'many');
    form.set('do', 'save');
    const { status, text } = await post('record', form);
    expect([status, factsBefore()]).toEqual([422, before]);
    expect(fieldsIn(text).get('f.values.0.amount')).toBe('many');
    expect(text).toContain('must be a number');
  });

  test('is checked as it is typed, and nothing is written', async () => {
    const before = everything();
    const form = await formOf('facts', JSON.parse(factsBefore())[0].id);
    expect(JSON.parse((await post('check', form)).text)).toEqual([]);
    form.set('f.evidence.0.exact', 'words of nobody');
    form.set('f.about', 'nobody-at-all');
    const { text } = await post('check', form);
    expect(JSON.parse(text)).toContainEqual({
      field: 'about',
      message: 'names "nobody-at-all", which no record has as id',
    });
    form.delete('f.about');
    expect(JSON.parse((await post('check', form)).text)).toContainEqual(
      expect.objectContaining({ field: 'evidence', message: expect.stringContaining('does not stand in paragraph') }),
    );
    expect(everything()).toEqual(before);
  });
});

describe('a group of synonyms', () => {
  const file = () => desk.read('vocabulary.json');
  const name = '“herring”';

  test('is changed, added, joined and deleted, and the rest of its file stays', async () => {
    const before = file();
    const form = await formOf('synonyms', name);
    expect(form.get('f.words')).toBe('herring\nsilver fish');
    form.set('f.words', 'herring\r\nkipper');
    form.set('do', 'save');
    const { status, headers } = await post('record', form);
    expect([status, decodeURIComponent(String(headers.location))]).toEqual([
      303,
      `./?kind=synonyms&id=${name}&done=#record`,
    ]);
    expect(file()).toBe(before.replace('["herring", "silver fish"]', '["herring", "kipper"]'));

    const adding = fieldsIn((await send('?new=synonyms&paragraph=2&exact=the+harbour')).text);
    expect(adding.get('f.words')).toBe('the harbour');
    adding.set('f.words', 'pilchard\nsardine');
    adding.set('do', 'save');
    await post('record', adding);
    expect(JSON.parse(file()).synonyms.at(-1)).toEqual(['pilchard', 'sardine']);

    const joining = await formOf('synonyms', name);
    joining.set('with', '“pilchard”');
    joining.set('do', 'join');
    await post('record', joining);
    expect(file()).toBe(before.replace('["herring", "silver fish"]', '["herring", "kipper", "pilchard", "sardine"]'));

    const deleting = await formOf('synonyms', name);
    deleting.set('do', 'delete');
    await post('record', deleting);
    expect(file()).toBe(before.replace('["herring", "silver fish"], ', ''));
    for (const _ of [1, 2, 3, 4]) await post('undo', {});
    expect(file()).toBe(before);
  });

  test.each<[string, string, string, readonly string[]]>([
    ['one word alone', name, 'herring', ['needs two words or more']],
    [
      'a word of an earlier group',
      '“umbrella”',
      'parapluie\nHerring',
      [`has "Herring", which also stands in the group ${name}; make them one group`],
    ],
    ['nothing that is wrong', name, 'herring\nkipper', []],
  ])('is checked beside its field as it is typed: %s', async (_, group, words, messages) => {
    const form = await formOf('synonyms', group);
    form.set('f.words', words);
    const problems = JSON.parse((await post('check', form)).text);
    expect(problems).toEqual(messages.map((message) => ({ field: 'words', message })));
  });

  test('that is broken by hand is no problem of the topic in the same place, and leads to its form', async () => {
    const before = file();
    writeFileSync(join(desk.folder, 'vocabulary.json'), before.replace(', "silver fish"', ''));
    const { text } = await send('?kind=synonyms');
    expect(text).toMatch(/id=%E2%80%9Cherring%E2%80%9D#record">vocabulary.json, synonyms 1</);
    expect(text).toMatch(/id="problems-words"><li>needs two words or more</);
    expect((await send('?kind=topics')).text).not.toContain('<li>needs two words or more<');
    writeFileSync(join(desk.folder, 'vocabulary.json'), before);
  });
});

describe('what check finds inside of a form', () => {
  test.each<[string, string, string, Readonly<Record<string, string>>, object]>([
    [
      'an age twice',
      'people',
      'people.json',
      { 'f.age.years': '40', 'f.age.text.en': 'in her forties' },
      {
        field: 'age',
        message: expect.stringContaining('must be either whole years'),
      },
    ],
    [
      'a count that the result does not have',
      'results',
      'results.json',
      {
        'f.standings.0.counts.count': '1',
        'f.standings.0.counts.0.count': 'regions',
        'f.standings.0.counts.0.figure.value': '7',
      },
      { field: 'standings', message: 'counts "regions", which is not in this result\'s "counts"' },
    ],
  ])('stands beside its field: %s', async (_, kind, file, typed, problem) => {
    const json = JSON.parse(desk.read(file));
    const form = await formOf(kind, (json.results ?? json)[0].id);
    for (const [field, text] of Object.entries(typed)) form.set(field, text);
    expect(JSON.parse((await post('check', form)).text)).toContainEqual(problem);
  });
});

describe('the story is asked as it is now', () => {
  test('and says what competed for the answer', async () => {
    const { text } = await send('?q=who+keeps+the+lighthouse&lang=en');
    expect(text).toContain('id="answer"');
    expect(text).toContain('What competed for it');
  });

  test('with the picture that goes with the answer', async () => {
    const { text } = await send('?q=/result+morvik&lang=en');
    const [, address = ''] = /<img src="(picture[^"]*)"/.exec(text) ?? [];
    const { status, headers } = await send(address.replaceAll('&amp;', '&'));
    expect([status, headers['content-type']]).toEqual([200, 'image/png']);
    expect((await send('picture?q=hello')).status).toBe(404);
  });

  test.each<[string, Readonly<Record<string, string>>, string, RegExp]>([
    ['a question', { do: 'question', subject: 'FACT' }, 'questions/desk.tsv', /^FACT\ten\twhose cat is it\n$/],
    ['a gap', { do: 'gap', missing: 'whose cat it is' }, 'gaps.json', /"g-whose-cat-it-is"[\s\S]*"whose cat is it"/],
    ['another name', { do: 'alias', named: 'osk-varn', alias: 'the cat man' }, 'people.json', /"the cat man"/],
  ])('what should have been becomes %s', async (_, fields, file, expected) => {
    const { id } = JSON.parse(factsBefore())[0];
    const subject = fields.subject && id;
    const answer = await post('should', { q: 'whose cat  is it', lang: 'en', ...fields, ...(subject && { subject }) });
    expect(answer.status).toBe(303);
    expect(desk.read(file).replaceAll(id, 'FACT')).toMatch(expected);
    await post('undo', {});
    expect(everything().join()).not.toMatch(/cat man|whose-cat/);
  });

  test('a wish without its half says what is missing', async () => {
    const { status, text } = await post('should', { q: 'who', lang: 'en', do: 'question', subject: 'nobody' });
    expect(status).toBe(422);
    expect(text).toContain('Name a fact or a gap by its id.');
  });
});

describe('a draft', () => {
  let drafted: OpenDesk;
  let written: OpenDesk;

  beforeAll(async () => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    drafted = await startDesk('drafted');
    jest.restoreAllMocks();
    written = desk;
    desk = drafted;
  });

  afterAll(async () => {
    desk = written;
    await drafted.stop();
  });

  test('is shown first, is signed, and leads to the next one', async () => {
    const [first, second] = JSON.parse(desk.read('quotes.json'));
    const { text } = await send('');
    expect(text).toContain(`Quotation ${first.id}`);
    const form = fieldsIn(text);
    form.set('do', 'sign');
    expect((await post('record', form)).headers.location).toBe(`./?kind=quotes&id=${second.id}&done=#record`);
    const { draft: _, confidence: __, ...signed } = first;
    expect(JSON.parse(desk.read('quotes.json'))[0]).toEqual(signed);
  });

  test('is copied to be split, deleted, and joined with another; records that name the other follow', async () => {
    const people: { id: string }[] = JSON.parse(desk.read('people.json'));
    const speaker: string = JSON.parse(desk.read('quotes.json'))[0].speakers[0];
    const other = people.find(({ id }) => id !== speaker)?.id ?? '';
    const copying = await formOf('people', other);
    copying.set('do', 'copy');
    expect((await post('record', copying)).headers.location).toContain(`${other}-2`);
    const deleting = await formOf('people', `${other}-2`);
    deleting.set('do', 'delete');
    await post('record', deleting);
    expect(JSON.parse(desk.read('people.json'))).toEqual(people);
    const joining = await formOf('people', other);
    joining.set('with', speaker);
    joining.set('do', 'join');
    await post('record', joining);
    expect(desk.read('people.json')).not.toContain(`"id": "${speaker}"`);
    expect(desk.read('quotes.json')).not.toContain(`"${speaker}"`);
    expect(() => loadStory(desk.folder)).not.toThrow();
    await post('undo', {});
    expect(JSON.parse(desk.read('people.json'))).toEqual(people);
    expect(desk.read('quotes.json')).toContain(`"${speaker}"`);
  });

  test('is made from words of the article, with evidence that stands in it once', async () => {
    const { text } = await send('?new=places&paragraph=2&exact=the+harbour');
    const form = fieldsIn(text);
    expect(form.get('f.evidence.0.exact')).toContain('the harbour');
    expect(form.get('version')).toBe('');
    form.set('f.id', 'the-quay');
    form.set('do', 'save');
    expect((await post('record', form)).headers.location).toBe('./?kind=places&id=the-quay&done=#record');
    expect(JSON.parse(desk.read('places.json')).at(-1)).toMatchObject({ id: 'the-quay', draft: true });
  });
});
