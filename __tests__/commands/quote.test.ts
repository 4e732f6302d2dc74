import { describe, expect, test } from '@jest/globals';
import type { Block, Reply } from '../../src/answer/reply.ts';
import { encodeCustomId } from '../../src/render/discord/custom-id.ts';
import type { Locale } from '../../src/text/locale.ts';
import { calais } from '../helpers/context.ts';
import { ask, contextOf, wordsOf } from '../helpers/story.ts';
import { broken, set } from '../helpers/story-files.ts';

const context = contextOf();
const quote = (search: string, options = {}, locale: Locale = 'en') =>
  ask(context, 'quote', { search, ...options }, locale);

type Quotation = Extract<Block, { kind: 'quotation' }>;
const quotationOf = ({ blocks }: Reply) => blocks.find((block): block is Quotation => block.kind === 'quotation');
const wordsSaid = (reply: Reply) => quotationOf(reply)?.stretches.join(' … ');

const herring = 'We lost the town … but we did not lose the harbour, and we will be back before the herring are.';
const postcard = 'People here are tired of being a postcard … They want dredgers, not poets.';
const shift = 'Nobody asked the night shift';
const umbrellas = 'a quarrel between two umbrellas';
const mayors = 'I have voted for eleven mayors and trusted one.';
const lighthouse = 'We steer for whoever keeps the lighthouse lit.';
const drown = "Dredge the bay and you drown Hanne Vos's town.";

/** Question, and the words that are the answer; none of the others may be. */
describe('words are found', () => {
  test.each([
    ['Ilse Tornquist', herring],
    ['ilse tornquist', herring],
    ['ms tornquist', herring],
    ['okkel', postcard],
    ['the harbour master', postcard],
    ['Nell Abara', shift],
    ['per tornquist', shift],
    ['net mender', umbrellas],
    ['une ramendeuse', umbrellas],
    ['varn', mayors],
    ["Pilots' Guild", lighthouse],
    ['guilde des pilotes', lighthouse],
    ['the poet', drown],
    ['what did okkel say?', postcard],
    ['qu’a dit Bram Okkel', postcard],
    ['herring', herring],
    ['night shift', shift],
    ['parapluies', umbrellas],
    ['phare', lighthouse],
    ['eleven mayors', mayors],
    ['okkel dredgers', postcard],
  ])('%s', (search, words) => {
    const reply = quote(search);
    expect(wordsSaid(reply)).toBe(words);
    expect(reply.status).toBe('exact');
  });

  test('with who said them, in what sense and where', () => {
    expect(quotationOf(quote('umbrellas'))).toMatchObject({
      by: 'a net mender, net mender (resident)',
      context: 'a few quoted words in the reporter’s sentence · of the campaign',
    });
    expect(quotationOf(quote('the poet'))).toMatchObject({
      by: 'Lio Sand, poet (artist)',
      context: 'from a tweet shown in the article · passed on by Mira Holt · at the bar',
    });
    expect(quotationOf(quote('varn', {}, 'fr'))?.context).toBe(
      'cité dans une légende de photo · en anglais · sur la vieille jetée',
    );
  });

  test('with both who said them together', () => {
    expect(quotationOf(quote('night shift'))?.by).toMatch(/^Per Tornquist, .+; Nell Abara, .+$/);
  });

  test('with the place in the article that bears them out', () => {
    expect(quote('varn').sources).toEqual([{ paragraph: 13, exact: 'I have voted for eleven mayors' }]);
  });
});

describe('several quotations', () => {
  test('are turned over, and turned back', () => {
    const first = quote('trust');
    expect(first.title).toBe('Quotation 1 of 2');
    const [next] = first.actions;
    const second = ask(context, 'quote', next?.args ?? {});
    expect(second.title).toBe('Quotation 2 of 2');
    const [previous] = second.actions;
    expect(wordsSaid(ask(context, 'quote', previous?.args ?? {}))).toBe(wordsSaid(first));
    expect(wordsSaid(second)).not.toBe(wordsSaid(first));
  });

  test('on a topic begin with the one that has its word', () => {
    expect([wordsSaid(quote('dredging')), quote('dredging').title]).toEqual([drown, 'Quotation 1 of 2']);
  });

  test('are turned over by a button though the search of today would find others', () => {
    expect(wordsSaid(quote('zeppelin', { at: 'umbrellas' }))).toBe(umbrellas);
    expect(wordsSaid(quote('varn', { at: 'umbrellas' }))).toBe(umbrellas);
    expect(quote('varn', { at: 'gone' })).toMatchObject({ status: 'exact' });
  });

  test('found by a very long search still have buttons that fit', () => {
    const [next] = quote('trust '.repeat(33).trim()).actions;
    expect(JSON.stringify(next?.args ?? {}).length).toBeLessThan(100);
  });
});

describe('what is not sure', () => {
  test.each(['tornquist', 'the old man'])('"%s" fits two people, who are offered by name', (search) => {
    const reply = quote(search);
    expect(reply).toMatchObject({ status: 'choose', audience: 'private' });
    expect(reply.actions).toHaveLength(2);
    for (const { command, args } of reply.actions) expect(ask(context, command, args).status).toBe('exact');
  });

  test('a slip in a name is corrections, and told', () => {
    expect(quote('ilse tornqist')).toMatchObject({ status: 'guessed' });
    expect(wordsOf(quote('ilse tornqist'))).toContain('Read as Ilse Tornquist.');
  });

  test('a slip in a word is corrections, and told', () => {
    expect(quote('herrnig')).toMatchObject({ status: 'guessed' });
    expect(wordsSaid(quote('herrnig'))).toBe(herring);
  });

  test('somebody who is named and not quoted is told so, with words about them', () => {
    const reply = quote('Hanne Vos');
    expect(reply).toMatchObject({ status: 'not_in_story', audience: 'private' });
    expect(wordsOf(reply)).toContain('no words of Hanne Vos are quoted');
    expect(quotationOf(reply)).toBeUndefined();
  });

  test.each(['zeppelin', 'dredgers zeppelin', 'okkel zeppelin'])('"%s" is nothing that anybody said', (search) => {
    const reply = quote(search);
    expect(reply).toMatchObject({ status: 'not_in_story', audience: 'private' });
    expect(wordsOf(reply)).toContain('zeppelin');
    expect(quotationOf(reply)).toBeUndefined();
  });
});

test('a button has room for its state, however long the search, the id and the rest', () => {
  const long = contextOf(
    broken({ 'quotes.json': set(['tornquist-herring', 'id'], 'q'.repeat(40)), 'timeline.json': () => undefined }),
  );
  const [first] = long.story.quotes;
  for (const search of [
    'a '.repeat(60),
    'x'.repeat(199),
    '%'.repeat(199),
    '𝔥'.repeat(90),
    'we lost the town but we did not lose',
  ]) {
    for (const picture of [true, false]) {
      const reply = ask(long, 'quote', { search, at: first?.id, private: true, picture });
      expect(reply.status).toBe('exact');
      for (const action of reply.actions) {
        expect(encodeCustomId(action).length).toBeLessThanOrEqual(100);
        expect(ask(long, action.command, action.args).status).toMatch(/^(?:exact|guessed)$/);
      }
    }
  }
});

test('a word or two are not offered as a picture, a sentence is', () => {
  const offers = (search: string) =>
    ask(calais(), 'quote', { search }).actions.some(({ args }) => args.picture === true);
  expect(offers('fed up')).toBe(false);
  expect(offers('scapegoats')).toBe(true);
});
