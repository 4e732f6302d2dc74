import type { Of } from '../../ask/ask-finding.ts';
import { partiesOf } from '../../lookup/result-rows.ts';
import type { Person } from '../../story/schema.ts';
import { nameOf, namesOf } from '../../story/story.ts';
import type { Locale } from '../../text/locale.ts';
import { fold } from '../../text/normalize.ts';
import { textIn } from '../../text/text.ts';
import type { AnswerContext } from '../answer-context.ts';
import { entityFollowUps } from '../follow-ups/people.ts';
import { whoIs } from '../follow-ups/who-is.ts';
import { ageBlocks, ageText, identityBlocks } from '../person-blocks.ts';
import type { Answer, Source } from '../reply.ts';
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
  const value = attributeText(asking, person, attribute);
  const text = `${personName(person, locale)}: ${value}`;
  const sources = attribute === 'party' ? partySources(asking, person) : person.evidence;
  return found([{ kind: 'text', text }], sources.slice(0, 2), whoIs(asking, person.id));
}

function attributeText({ context, locale }: AnswerContext, person: Person, attribute: Of<'attribute'>['attribute']) {
  if (attribute === 'age') return ageText(person, locale);
  if (attribute !== 'party') return person[attribute]?.[locale] ?? '';
  const parties = partiesOf(context, person).flatMap((id) => context.search.entityById.get(id) ?? []);
  return parties.map((party) => nameOf(party, locale)).join(', ');
}

/** The words of the article that name the party, wherever they stand; else those on the person and on the party. */
function partySources({ context }: AnswerContext, person: Person): readonly Source[] {
  const rows = context.story.results.flatMap(({ standings }) => standings);
  const parties = partiesOf(context, person).flatMap((id) => context.search.entityById.get(id) ?? []);
  const told = [...person.evidence, ...rows.flatMap((row) => (row.candidate === person.id ? row.evidence : []))];
  const names = parties.flatMap(namesOf).map(fold);
  const naming = told.filter(({ exact }) => names.some((name) => ` ${fold(exact)} `.includes(name)));
  const ofParties = parties.flatMap(({ record }) => ('evidence' in record ? firstSource(record) : []));
  return naming.length > 0 ? naming : [...firstSource(person), ...ofParties];
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
