import { describe, expect, test } from '@jest/globals';
import type { Action, Reply } from '../../src/answer/reply.ts';
import { mostText } from '../../src/render/limits.ts';
import { plainText } from '../../src/render/terminal.ts';
import type { Quote } from '../../src/story/schema.ts';
import { entitiesOf, nameOf, namesOf } from '../../src/story/story.ts';
import { fold, words } from '../../src/text/normalize.ts';
import { calais } from '../helpers/context.ts';
import { ask } from '../helpers/story.ts';

const context = calais();
const { article, quotes, results } = context.story;
const entities = entitiesOf(context.story);

const figuresOf = ({ blocks }: Reply) => blocks.filter(({ kind }) => kind === 'figures');
const said = ({ blocks }: Reply) =>
  blocks.flatMap((block) => (block.kind === 'quotation' ? [block.stretches.join('\n')] : []));
const offered = ({ actions }: Reply) => actions.map(({ args }) => args.place ?? args.search);

const places = entities.filter(({ record }) => results.some(({ place }) => place === record.id));
const speakers = entities.filter(({ record }) => quotes.some((quote) => quote.speakers.includes(record.id)));

const rowsOf = (list: typeof entities) =>
  list.map((entity) => ({
    id: entity.record.id,
    names: [entity.record.id, ...namesOf(entity)],
    looseNames: entity.record.looseNames,
  }));

/** Names that the check does not hold for, so that all of them are seen at once. */
const failing = (names: readonly string[], holds: (name: string) => boolean) => names.filter((name) => !holds(name));

describe('each place with a result is found', () => {
  test.each(rowsOf(places))('$id: exactly by each of its names, loosely by each of its loose names', (row) => {
    const own = figuresOf(ask(context, 'result', { place: row.id }));
    expect(own.length).toBeGreaterThan(0);
    const shows = (reply: Reply) => JSON.stringify(figuresOf(reply)) === JSON.stringify(own);
    const exactly = (place: string) => {
      const reply = ask(context, 'result', { place });
      return reply.status === 'exact' && shows(reply);
    };
    const loosely = (place: string) => {
      const reply = ask(context, 'result', { place });
      return reply.status === 'choose' ? offered(reply).includes(row.id) : shows(reply);
    };
    expect(failing(row.names, exactly)).toEqual([]);
    expect(failing(row.looseNames, loosely)).toEqual([]);
  });
});

describe('each speaker is found', () => {
  test.each(rowsOf(speakers))('$id: exactly by each name, loosely by each loose name', (row) => {
    const own = quotes.filter((quote) => quote.speakers.includes(row.id)).map(({ exact }) => exact.join('\n'));
    const shows = (reply: Reply) => said(reply).length === 1 && said(reply).every((one) => own.includes(one));
    const exactly = (search: string) => {
      const reply = ask(context, 'quote', { search });
      return reply.status === 'exact' && shows(reply);
    };
    const loosely = (search: string) => {
      const reply = ask(context, 'quote', { search });
      return reply.status === 'choose' ? offered(reply).includes(row.id) : shows(reply);
    };
    expect(failing(row.names, exactly)).toEqual([]);
    expect(failing(row.looseNames, loosely)).toEqual([]);
  });

  /** What one reads who goes on to the next quotation as long as there is one. */
  function turnedOver(options: Action['args'], left = quotes.length): string[] {
    const reply = ask(context, 'quote', options);
    const next = reply.actions.find(({ label }) => label === 'Next quotation');
    return [...said(reply), ...(next && left > 0 ? turnedOver(next.args, left - 1) : [])];
  }

  test.each(rowsOf(speakers))('$id: with each of their quotations, by turning over', ({ id }) => {
    const own = quotes.filter((quote) => quote.speakers.includes(id)).map(({ exact }) => exact.join('\n'));
    expect(turnedOver({ search: id })).toEqual(own);
  });
});

/** Up to six words of a quotation that stand side by side in no other quotation, or all of it where it is short. */
function distinctiveRuns({ id, exact }: Quote): string[] {
  const others = quotes.filter((quote) => quote.id !== id).map((quote) => ` ${quote.exact.map(fold).join(' | ')} `);
  return exact.map((stretch) => {
    const row = words(stretch);
    const runs = row.map((_, start) => row.slice(start, start + 6)).filter(({ length }) => length >= 6);
    const candidates = (runs.length > 0 ? runs : [row]).map((run) => run.join(' '));
    return candidates.find((run) => others.every((other) => !other.includes(` ${run} `))) ?? '';
  });
}

describe('each quotation is found by words of its own, before all others', () => {
  test.each(quotes)('$id', (quote) => {
    const runs = distinctiveRuns(quote);
    expect(runs).not.toContain('');
    const finds = (search: string) => {
      const reply = ask(context, 'quote', { search });
      return reply.status === 'exact' && said(reply)[0] === quote.exact.join('\n');
    };
    expect(failing(runs, finds)).toEqual([]);
  });
});

test('all people and organizations are offered or found by /quote under their own name, or told not to be quoted', () => {
  const names = entities.filter(({ type }) => type !== 'place').map((entity) => nameOf(entity, 'en'));
  const statuses = names.map((search) => ask(context, 'quote', { search }).status);
  expect(names.filter((_, index) => statuses[index] === 'error' || statuses[index] === 'choose')).toEqual([]);
});

test('each reply about a place or by a speaker fits a chat with its first block, in both languages', () => {
  for (const locale of ['en', 'fr'] as const) {
    const replies = [
      ...places.map(({ record }) => ask(context, 'result', { place: record.id }, locale)),
      ...quotes.map(({ id }) => ask(context, 'quote', { search: 'x', at: id }, locale)),
    ];
    for (const reply of replies) {
      const text = plainText(reply, article);
      expect(text.length).toBeLessThanOrEqual(mostText);
      const [told = ''] = [
        ...reply.blocks.flatMap((block) => ('heading' in block ? [block.heading] : [])),
        ...said(reply),
      ];
      expect(text).toContain(told?.split('\n')[0]);
    }
  }
});
