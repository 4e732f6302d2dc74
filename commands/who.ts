import { type EntityFinding, findEntity } from '../src/answer/find-entity.ts';
import { notInStory } from '../src/answer/not-in-story.ts';
import { identityBlocks } from '../src/answer/person-blocks.ts';
import { type Choice, type Context, carriedBy, defineCommand, privateOption } from '../src/command.ts';
import type { Action, Answer, Block } from '../src/reply.ts';
import { complete } from '../src/search/complete.ts';
import { type Entity, entitiesOf, nameOf, namesOf } from '../src/story/story.ts';
import { cut, mostEchoed } from '../src/text/cut.ts';
import type { Locale } from '../src/text/locale.ts';
import { textIn } from '../src/text/text.ts';

export const who = defineCommand({
  name: 'who',
  options: {
    name: { type: 'text', required: true, complete: completeNames },
    private: privateOption,
  },
  examples: { en: ['jörg', 'the guy with the unsold house'], fr: ['jörg', 'le pêcheur'] },
  run(context, { args, locale }) {
    const carried = carriedBy(args);
    return answerWith(context, findEntity(context, args.name), locale, carried);
  },
});

type Carried = Readonly<Record<string, boolean>>;

function answerWith(context: Context, finding: EntityFinding, locale: Locale, carried: Carried): Answer {
  const text = textIn(locale);
  switch (finding.kind) {
    case 'found':
      return found(context, finding.entity, finding.guessed, locale, carried);
    case 'choose':
      return {
        status: 'choose',
        title: text('reply.didYouMean'),
        blocks: [{ kind: 'text', text: text('quote.choose') }],
        sources: [],
        actions: finding.entities.map((entity) => show(entity, locale, carried)),
      };
    case 'unknown': {
      const near = finding.near.slice(0, 3);
      return notInStory(locale, text('who.unknown', { words: cut(finding.words, mostEchoed) }), {
        items: near.map((entity) => nameOf(entity, locale)),
        actions: near.map((entity) => show(entity, locale, carried)),
      });
    }
  }
}

function found(context: Context, entity: Entity, guessed: boolean, locale: Locale, carried: Carried): Answer {
  const text = textIn(locale);
  const name = nameOf(entity, locale);
  const note: Block[] = guessed ? [{ kind: 'note', text: text('reply.readAs', { reading: name }) }] : [];
  const isQuoted = context.story.quotes.some(({ speakers }) => speakers.includes(entity.record.id));
  const words: Action = {
    label: text('who.words'),
    command: 'quote',
    args: { search: entity.record.id, ...carried },
  };
  return {
    status: guessed ? 'guessed' : 'exact',
    title: name,
    blocks: [...note, ...identityBlocks(context, entity, locale)],
    sources: entity.record.evidence.slice(0, 3),
    actions: isQuoted ? [words] : [],
  };
}

function show(entity: Entity, locale: Locale, carried: Carried): Action {
  return { label: nameOf(entity, locale), command: 'who', args: { name: entity.record.id, ...carried } };
}

function completeNames({ story }: Context, typed: string, locale: Locale): Choice[] {
  const labels = complete(
    typed,
    entitiesOf(story)
      .filter(({ type }) => type !== 'place')
      .map((entity) => ({ label: nameOf(entity, locale), names: namesOf(entity) })),
  );
  return labels.map((label) => ({ name: label, value: label }));
}
