import type { StoryContext } from '../lookup/story-context.ts';
import { kindOf } from '../search/question-kind.ts';
import type { Fact } from '../story/schema.ts';
import { type Entity, nameOf } from '../story/story.ts';
import { words } from '../text/normalize.ts';
import type { Question } from './question.ts';

type Kind = Entity['type'];

/** What is to be named: records of these kinds, but for those that the question names itself. */
interface Wanted {
  readonly kinds: readonly Kind[];
  readonly said: ReadonlySet<string>;
}

const wanted = new WeakMap<Question, Wanted>();

/** Read once of each question, since every fact is held against it. */
function wantedBy(question: Question): Wanted {
  const known = wanted.get(question) ?? { kinds: kindsAskedFor(question), said: new Set(saidIn(question)) };
  wanted.set(question, known);
  return known;
}

/** What kinds of records can be the answer to a question that wants somebody or something named. */
function kindsAskedFor({ row }: Question): readonly Kind[] {
  const text = row.join(' ');
  if (/\b(?:(?:which|what|whose) (?:political )?party|quel parti)\b/.test(text)) return ['organization'];
  if (kindOf(row) !== 'who') return [];
  return /\b(?:names?|noms?|s appell\w+|called)\b/.test(text)
    ? ['person', 'organization', 'place']
    : ['person', 'organization'];
}

function saidIn({ named }: Question): string[] {
  return named.flatMap(({ phrase, hits }) =>
    hits.flatMap(({ value }) => (isByName(phrase, value) ? [value.record.id] : [])),
  );
}

/** "The mayor" is somebody, but no name. */
function isByName(phrase: string, entity: Entity): boolean {
  const own = new Set(words(`${nameOf(entity, 'en')} ${nameOf(entity, 'fr')}`));
  return entity.type !== 'person' || phrase.split(' ').some((word) => own.has(word));
}

/** Whether somebody or something is to be named, and a fact is about nobody with a name whom the question does not name. */
export function isUnnamed({ search }: StoryContext, fact: Fact, question: Question): boolean {
  const { kinds, said } = wantedBy(question);
  if (kinds.length === 0) return false;
  return !fact.about.some((id) => {
    const entity = search.entityById.get(id);
    const hasName = entity && (entity.type !== 'person' || entity.record.name !== undefined);
    return hasName && !said.has(id) && kinds.includes(entity.type);
  });
}
