import { standingOf } from '../lookup/result-rows.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Person } from '../story/schema.ts';
import { type Entity, nameOf } from '../story/story.ts';
import { difference } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import { quotationBlock } from './quote-blocks.ts';
import type { Block } from './reply.ts';

/** What the story tells of somebody or something that it names. */
export function identityBlocks(context: StoryContext, entity: Entity, locale: Locale): Block[] {
  if (entity.type === 'person') return personBlocks(context, entity.record, locale);
  if (entity.type === 'option') {
    const voted = context.story.results.filter((result) => standingOf(result, entity.record.id));
    return voted.map(({ statement }) => ({ kind: 'text' as const, text: statement[locale] }));
  }
  return [{ kind: 'text', text: entity.record.description[locale] }];
}

/** Who somebody is, as far as the story tells: role, age, origin, vote, stance, and some of their words. */
function personBlocks({ story, search }: StoryContext, person: Person, locale: Locale): Block[] {
  const text = textIn(locale);
  const { role, voice, age, origin, vote, stance } = person;
  const told = [
    voice === 'mentioned' ? role[locale] : `${role[locale]} (${text(`voice.${voice}`)})`,
    age && text('person.age', { age: ageText(person, locale) }),
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

/** An age as the story has it: a number, or words such as "in his sixties". */
export function ageText({ age }: Person, locale: Locale): string {
  if (!age) return '';
  return 'years' in age ? textIn(locale)('person.years', { years: age.years }) : age.text[locale];
}

/** The ages of several people, and what separates two of them. */
export function ageBlocks(people: readonly Person[], locale: Locale): Block[] {
  const text = textIn(locale);
  const ages = people.map((person) => ({
    kind: 'text' as const,
    text: `${nameOf({ type: 'person', record: person }, locale)}: ${ageText(person, locale)}`,
  }));
  const years = people.flatMap(({ age }) => (age && 'years' in age ? [age.years] : [])).sort((a, b) => b - a);
  const [more, less] = years;
  if (more === undefined || less === undefined) return ages;
  const sum = text('computed.ageSum', {
    value: years.reduce((total, one) => total + one, 0),
    parts: years.join(' + '),
  });
  if (years.length !== 2) return [...ages, { kind: 'computed', text: sum }];
  const gap = text('computed.ageGap', { value: difference(more, less), from: more, minus: less });
  return [...ages, { kind: 'computed', text: gap }, { kind: 'computed', text: sum }];
}
