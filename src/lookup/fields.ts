import type { Field } from '../search/read-texts.ts';
import type { Fact, Quote } from '../story/schema.ts';
import { type DescribedEntity, namesOf, type Story } from '../story/story.ts';
import { locales } from '../text/locale.ts';

type Topic = Story['topics'][number];

/** The words themselves count most; then what describes them; then where they were said. */
export function quoteFields(topics: readonly Topic[], quote: Quote): Field[] {
  const own = topics.filter(({ id }) => quote.topics.includes(id));
  const field = (weight: number) => (text: string) => ({ weight, text });
  return [
    ...quote.exact.map(field(1)),
    ...quote.keywords.map(field(0.9)),
    ...own.flatMap(topicNames).map(field(0.8)),
    ...[quote.setting.en, quote.setting.fr].map((text) => ({ text, weight: 0.5, literal: true })),
  ];
}

export function topicNames({ label, otherNames }: Topic): string[] {
  return [label.en, label.fr, ...otherNames];
}

export function statementFields({ statement }: Fact): Field[] {
  return locales.map((language) => ({ text: statement[language], weight: 1, language }));
}

export function factFields(fact: Fact): Field[] {
  const asked = locales.flatMap((language) => fact.questions[language].map((text) => ({ text, weight: 1, language })));
  return [...statementFields(fact), ...asked, ...fact.keywords.map((text) => ({ text, weight: 0.9 }))];
}

/** What somebody may be described by who asks for them without a name. */
export function descriptionFields(entity: DescribedEntity): Field[] {
  const { en, fr } = entity.type === 'person' ? entity.record.role : entity.record.description;
  return [
    ...[...namesOf(entity), ...entity.record.looseNames].map((text) => ({ text, weight: 1 })),
    ...[en, fr].map((text) => ({ text, weight: 0.9 })),
  ];
}
