import type { AnswerContext } from '../src/answer/answer-context.ts';
import { whoExamples } from '../src/answer/examples.ts';
import { entityFollowUps } from '../src/answer/follow-ups/people.ts';
import { notInStory } from '../src/answer/not-in-story.ts';
import { identityBlocks } from '../src/answer/person-blocks.ts';
import type { Action, Answer, Block, Source } from '../src/answer/reply.ts';
import { sourcesOf } from '../src/answer/result-sources.ts';
import { type Context, carriedBy, defineCommand, privateOption } from '../src/bot/command.ts';
import { completions } from '../src/bot/completions.ts';
import { type EntityFinding, findEntity } from '../src/lookup/find-entity.ts';
import { standingOf } from '../src/lookup/result-rows.ts';
import type { Completable } from '../src/search/complete.ts';
import { type Entity, entitiesOf, nameOf, namesOf } from '../src/story/story.ts';
import { echoed } from '../src/text/cut.ts';
import type { Locale } from '../src/text/locale.ts';
import { textIn } from '../src/text/text.ts';

export const who = defineCommand({
  name: 'who',
  options: {
    name: { type: 'text', required: true, complete: completions(namesToAskFor) },
    private: privateOption,
  },
  examples: whoExamples,
  run(context, { args, locale }) {
    const asking = { context, locale, carried: carriedBy(args) };
    return answerWith(asking, findEntity(context, args.name));
  },
});

function answerWith(asking: AnswerContext, finding: EntityFinding): Answer {
  const { locale } = asking;
  const text = textIn(locale);
  switch (finding.kind) {
    case 'found':
      return found(asking, finding.entity, finding.guessed);
    case 'choose':
      return {
        status: 'choose',
        title: text('reply.didYouMean'),
        blocks: [{ kind: 'text', text: text('quote.choose') }],
        sources: [],
        actions: finding.entities.map((entity) => show(asking, entity)),
      };
    case 'unknown': {
      const near = finding.near.slice(0, 3);
      return notInStory(locale, text('who.unknown', { words: echoed(finding.words) }), {
        items: near.map((entity) => nameOf(entity, locale)),
        actions: near.map((entity) => show(asking, entity)),
      });
    }
  }
}

function found(asking: AnswerContext, entity: Entity, guessed: boolean): Answer {
  const { context, locale } = asking;
  const text = textIn(locale);
  const name = nameOf(entity, locale);
  const note: Block[] = guessed ? [{ kind: 'note', text: text('reply.readAs', { reading: name }) }] : [];
  return {
    status: guessed ? 'guessed' : 'exact',
    title: name,
    blocks: [...note, ...identityBlocks(context, entity, locale)],
    sources: sourcesFor(asking, entity),
    actions: entityFollowUps(asking, entity),
  };
}

/** Of an option, the words that tell how many chose it. */
function sourcesFor({ context }: AnswerContext, entity: Entity): Source[] {
  if (entity.type !== 'option') return entity.record.evidence.slice(0, 3);
  const results = context.story.results.filter((result) => standingOf(result, entity.record.id));
  return sourcesOf(results, { only: (result) => [standingOf(result, entity.record.id) ?? []].flat() });
}

function show({ locale, carried }: AnswerContext, entity: Entity): Action {
  return { label: nameOf(entity, locale), command: 'who', args: { name: entity.record.id, ...carried } };
}

function namesToAskFor({ story }: Context, locale: Locale): Completable[] {
  return entitiesOf(story)
    .filter(({ type }) => type !== 'place')
    .map((entity) => ({ label: nameOf(entity, locale), names: namesOf(entity) }));
}
