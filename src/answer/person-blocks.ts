import type { Block } from '../reply.ts';
import type { Person } from '../story/schema.ts';
import type { Entity } from '../story/story.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import { quotationBlock } from './quote-blocks.ts';
import type { World } from './world.ts';

/** What the story tells of somebody or something that it names. */
export function identityBlocks(world: World, entity: Entity, locale: Locale): Block[] {
  if (entity.type === 'person') return personBlocks(world, entity.record, locale);
  return [{ kind: 'text', text: entity.record.description[locale] }];
}

/** Who somebody is, as far as the story tells: role, age, origin, vote, stance, and some of their words. */
function personBlocks({ story, search }: World, person: Person, locale: Locale): Block[] {
  const text = textIn(locale);
  const { role, voice, age, origin, vote, stance } = person;
  const years = age && ('years' in age ? text('person.years', { years: age.years }) : age.text[locale]);
  const told = [
    `${role[locale]} (${text(`voice.${voice}`)})`,
    years === undefined ? undefined : text('person.age', { age: years }),
    origin && text('person.origin', { origin: origin[locale] }),
    vote && text('person.vote', { vote: vote[locale] }),
    stance && text('person.stance', { stance: stance[locale] }),
  ];
  const quotes = story.quotes.filter(({ speakers }) => speakers.includes(person.id)).slice(0, mostQuotes);
  return [
    ...told.flatMap((line) => (line === undefined ? [] : [{ kind: 'text' as const, text: line }])),
    ...quotes.map((quote) => quotationBlock(search, quote, locale)),
  ];
}

const mostQuotes = 2;
