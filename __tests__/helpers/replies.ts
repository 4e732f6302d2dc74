import fc from 'fast-check';
import { checkMessage } from '../../packages/discord-double/src/checks/message.ts';
import type { Block, Reply } from '../../src/answer/reply.ts';
import { loadStory } from '../../src/story/load.ts';
import { commandTexts } from '../../src/text/command-texts.ts';
import { anyText } from './any-text.ts';
import { morvikFolder } from './story-files.ts';

/** The article that hand-made replies rest on. */
export const { article } = loadStory(morvikFolder);

/** A reply made by hand, public and in English unless told otherwise. */
export function replyWith(change: Partial<Reply>): Reply {
  return { status: 'exact', blocks: [], sources: [], actions: [], locale: 'en', audience: 'public', ...change };
}

/** Everything that Discord would refuse in a message that answers an interaction. */
export function refusals(message: unknown): string[] {
  return checkMessage(message, { files: [], mayBeEphemeral: true });
}

/** Text with a letter in it, as every record of a story has. */
const line = anyText.map((text) => `a${text}`);
const lines = fc.array(line, { maxLength: 12 });
const row = fc.record({
  label: line,
  detail: fc.option(line, { nil: undefined }),
  value: line,
  share: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  won: fc.boolean(),
});

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text', 'note', 'computed'), text: line }),
  fc.record({ kind: fc.constant('figures'), heading: line, rows: fc.array(row, { minLength: 1, maxLength: 15 }) }),
  fc.record({
    kind: fc.constant('quotation'),
    stretches: fc.array(line, { minLength: 1, maxLength: 4 }),
    by: line,
    context: line,
  }),
  fc.record({
    kind: fc.constant('timeline'),
    entries: fc.array(fc.record({ when: line, text: line }), { maxLength: 20 }),
  }),
  fc.record({
    kind: fc.constant('statement'),
    statement: line,
    marked: fc.option(line, { nil: undefined }),
    verdict: line,
    lines: fc.array(line, { maxLength: 3 }),
    evidence: fc.array(fc.record({ paragraph: fc.integer({ min: 1, max: 16 }), exact: line }), { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('list'), heading: fc.option(line, { nil: undefined }), items: lines }),
);

const value = fc.oneof(fc.string({ maxLength: 12 }), fc.integer({ min: 0, max: 99 }), fc.boolean());
const action = fc.record({
  label: line,
  command: fc.constantFrom(...(Object.keys(commandTexts.en) as (keyof typeof commandTexts.en)[])),
  args: fc.dictionary(fc.constantFrom('place', 'search', 'round'), value, { maxKeys: 2 }),
});

/** Replies such as no command gives, of every size; an error always says something. */
export const anyReply: fc.Arbitrary<Reply> = fc
  .record({
    status: fc.constantFrom('exact', 'guessed', 'choose', 'not_in_story', 'error'),
    title: fc.option(line, { nil: undefined }),
    blocks: fc.array(block, { maxLength: 40 }),
    sources: fc.array(fc.record({ paragraph: fc.integer({ min: 1, max: 16 }), exact: line }), { maxLength: 8 }),
    actions: fc.array(action, { maxLength: 30 }),
    locale: fc.constantFrom('en', 'fr'),
    audience: fc.constantFrom('public', 'private'),
  })
  .map(({ title, ...rest }) => ({ ...rest, title: rest.status === 'error' ? (title ?? 'An error') : title }));
