import type { Of } from '../../ask/ask-finding.ts';
import type { Person } from '../../story/schema.ts';
import { nameOf } from '../../story/story.ts';
import type { Locale } from '../../text/locale.ts';
import { textIn } from '../../text/text.ts';
import type { AnswerContext } from '../answer-context.ts';
import { entityFollowUps } from '../follow-ups/people.ts';
import { whoIs } from '../follow-ups/who-is.ts';
import { ageBlocks, ageText, identityBlocks } from '../person-blocks.ts';
import type { Answer } from '../reply.ts';
import { firstSource, found, missing } from './outcomes.ts';

export function identityAnswer(asking: AnswerContext, { entity }: Of<'identity'>): Answer {
  const blocks = identityBlocks(asking.context, entity, asking.locale);
  const sources = 'evidence' in entity.record ? entity.record.evidence.slice(0, 2) : [];
  return { ...found(blocks, sources, entityFollowUps(asking, entity)), title: nameOf(entity, asking.locale) };
}

export function leaderlessAnswer({ locale }: AnswerContext, { entity }: Of<'leaderless'>): Answer {
  return missing(locale, textIn(locale)('untold.leader', { name: nameOf(entity, locale) }));
}

export function agesAnswer(asking: AnswerContext, { records: people }: Of<'ages'>): Answer {
  const leads = people.slice(0, 2).flatMap(({ id }) => whoIs(asking, id));
  return found(ageBlocks(people, asking.locale), people.flatMap(firstSource), leads);
}

export function ageThenAnswer(asking: AnswerContext, { person, years, ago, fact }: Of<'ageThen'>): Answer {
  const { locale } = asking;
  const age = { value: years - ago, from: years, minus: ago, name: personName(person, locale) };
  const reckoned = { kind: 'computed' as const, text: textIn(locale)('computed.ageThen', age) };
  const since = fact ? [{ kind: 'text' as const, text: fact.statement[locale] }] : [];
  const sources = [...firstSource(person), ...(fact ? firstSource(fact) : [])];
  return found([reckoned, ...since], sources, whoIs(asking, person.id));
}

export function attributeAnswer(asking: AnswerContext, { person, attribute }: Of<'attribute'>): Answer {
  const { locale } = asking;
  const value = attribute === 'age' ? ageText(person, locale) : (person[attribute]?.[locale] ?? '');
  const text = `${personName(person, locale)}: ${value}`;
  return found([{ kind: 'text', text }], person.evidence.slice(0, 2), whoIs(asking, person.id));
}

export function birthAnswer(asking: AnswerContext, { person, now, years }: Of<'birth'>): Answer {
  const { locale } = asking;
  const year = { name: personName(person, locale), value: now - years, now, years };
  const text = textIn(locale)('computed.birth', year);
  return found([{ kind: 'computed', text }], firstSource(person), whoIs(asking, person.id));
}

export function untoldAnswer({ locale }: AnswerContext, { person, attribute }: Of<'untold'>): Answer {
  return missing(locale, textIn(locale)(`untold.${attribute}`, { name: personName(person, locale) }));
}

function personName(person: Person, locale: Locale): string {
  return nameOf({ type: 'person', record: person }, locale);
}
