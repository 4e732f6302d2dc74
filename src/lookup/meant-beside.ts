import type { NameHit } from '../search/names.ts';
import type { Entity } from '../story/story.ts';
import { byPortrait, isAnybody } from './by-portrait.ts';
import { mendedNames } from './corrected-names.ts';
import { Portraits } from './portraits.ts';
import { hasResult, partiesOf } from './result-rows.ts';
import type { StoryContext } from './story-context.ts';

interface Beside {
  /** The words that nothing accounts for. */
  readonly bare: readonly string[];
  readonly named: readonly NameHit<Entity>[];
  /** All words but names, and all but the round. */
  readonly row: readonly string[];
  readonly whole: readonly string[];
}

/**
 * Whom words mean that are no names: by their letters past a slip, else, `loose`, in place of whoever is named, the party of
 * somebody or whoever the words are told of.
 */
export function meantBeside(context: StoryContext, beside: Beside): NameHit<Entity>[] {
  const corrections = mendedNames(context, beside.bare);
  if (corrections.length > 0) return corrections;
  const meant = partyOfNamed(context, beside) ?? portrayedBy(context, beside);
  return meant ? [{ value: meant, how: 'loose', name: beside.row.join(' '), score: 1 }] : [];
}

/** "Holt's party": of the one person who is named. */
function partyOfNamed(context: StoryContext, { whole: row }: Beside): Entity | undefined {
  const [span, ...others] = context.search.entities.spans(row);
  const [only, ...more] = (span?.hits ?? []).map(({ value }) => value);
  if (!span || only?.type !== 'person' || others.length > 0 || more.length > 0) return undefined;
  const rest = [...row.slice(0, span.start), ...row.slice(span.end)].filter(
    (word) => !context.search.stopWords.has(word),
  );
  if (rest.length === 0 || !rest.every((word) => parties.has(word))) return undefined;
  const [party] = partiesOf(context, only.record).filter((id) => hasResult(context, id));
  return party === undefined ? undefined : context.search.entityById.get(party);
}

const parties: ReadonlySet<string> = new Set(['party', 'parti', 's']);

/** Somebody by what is told of them; beside a party only where a word for anybody says so: "the Commons woman". */
function portrayedBy(context: StoryContext, { bare, named, row, whole }: Beside): Entity | undefined {
  const isOfParty = named.length > 0 && row.some(isAnybody) && named.every(({ value }) => isGroup(value));
  if (named.length > 0 ? !isOfParty : bare.length < 2 || namesOther(context, row)) return undefined;
  // A number tells two contests or places apart.
  if (bare.some((word) => /\d/.test(word))) return undefined;
  const described = byPortrait(context, isOfParty ? whole : row)?.entity;
  return described && described.type !== 'place' && hasResult(context, described.record.id) ? described : undefined;
}

const isGroup = ({ type }: Entity) => type === 'organization' || type === 'option';

/** Somebody or something without a result, or a party that the story does not know. */
function namesOther(context: StoryContext, row: readonly string[]): boolean {
  const spans = context.search.entities.spans(row);
  const isOther = spans.some(({ hits }) => hits.every(({ value }) => !hasResult(context, value.record.id)));
  return isOther || row.some((word) => partyWords.has(word));
}

const partyWords: ReadonlySet<string> = new Set(['party', 'parti', 'list', 'liste', 'primary', 'primaire']);

/** "Holt the independent": words that are told of whoever is named. */
export function tellsOf(context: StoryContext, named: readonly NameHit<Entity>[], row: readonly string[]): boolean {
  const portraits = new Portraits(context, row);
  const standing = named.filter(({ value, how }) => value.type !== 'place' && how === 'exact');
  return standing.some(({ value }) => row.every((word) => portraits.score(word, value) > 0));
}
