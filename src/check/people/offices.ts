import type { StoryContext } from '../../lookup/story-context.ts';
import type { Person } from '../../story/schema.ts';
import type { Locale } from '../../text/locale.ts';
import { words as rowOf } from '../../text/normalize.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import { type NamedAt, type Reading, readTold } from '../reading.ts';
import type { Described } from './judge.ts';
import { nameIn, type PersonAt, toldOf } from './person-at.ts';

/** What one person is of something: each line holds the words for one office, or for one kind of kin. */
const offices: readonly (readonly string[])[] = [
  'mayor mayoress maire',
  'governor gov gouverneur gouverneure',
  'senator senateur senatrice',
  'president presidente chair chairs chairman chairwoman chairperson',
  'minister secretary ministre',
  'premier',
  'mp depute deputee',
  'commissioner commissaire',
  'councillor councilor conseiller conseillere',
  'leader leaders head chief chef cheffe dirigeant dirigeante',
  'director directeur directrice',
  'owner proprietaire patron patronne landlord',
  'registrar',
  'sister soeur',
  'brother frere',
  'mother mere',
  'father pere',
  'daughter fille',
  'son fils',
  'wife epouse femme',
  'husband mari epoux',
  'partner compagnon compagne',
].map((line) => line.split(' '));

const firstOfKin = offices.findIndex(([word]) => word === 'sister');

const between =
  /^(?:is|was|were|s|est|etait|became|becomes|now|then|the|a|an|le|la|l|un|une|current|sitting|as|comme|years?|old|aged|ans|agee?|of|de|not|pas|n|isnt|wasnt|he|she|il|elle|\d+)$/;
const former = /^(?:former|ex|ancien|ancienne|once|retired|deputy|vice|adjointe?)$/;
const mostBetween = 6;

interface Office {
  readonly at: number;
  readonly words: readonly string[];
  readonly isKin: boolean;
  /** What it is an office of, if that is named. */
  readonly of: NamedAt | undefined;
}

/** "Reed is the mayor of Newbridge", "Reed, president of the chamber": held against what is told of Reed and of others. */
export function officeFinding(
  context: StoryContext,
  reading: Reading,
  one: PersonAt,
  locale: Locale,
): Described | undefined {
  const office = officeIn(reading, one);
  if (!office) return undefined;
  const outcome = outcomeOf(context, one.person, office);
  if (!outcome) return undefined;
  const isDenied = negationsIn(reading.unnamed.slice(one.end, office.at)) % 2 === 1;
  const { isSo, holder } = outcome;
  const word = reading.row[office.at] ?? '';
  const finding: Finding = {
    outcome: isSo === isDenied ? 'denies' : 'supports',
    says: [one.person, ...(holder ? [holder] : [])].map((who) => toldOf(who, who.role[locale], locale)).join(' '),
    evidence: [...one.person.evidence, ...(holder?.evidence ?? [])].slice(0, 2),
    part: isSo ? word : undefined,
    differs:
      isSo || isDenied
        ? undefined
        : holder
          ? { said: nameIn(one.person, locale), story: nameIn(holder, locale) }
          : { said: word, story: one.person.role[locale] },
  };
  return { finding, words: [word] };
}

function officeIn({ row, named }: Reading, { end }: PersonAt): Office | undefined {
  const owner = ownerBehind(row, named, end);
  const start = owner ? owner.end + 1 : end;
  const behind = row.slice(start, start + mostBetween);
  const at = behind.findIndex((word) => offices.some((words) => words.includes(word)));
  const leading = behind.slice(0, at);
  if (at === -1 || !leading.every((word) => between.test(word))) return undefined;
  const which = offices.findIndex((words) => words.includes(behind[at] ?? ''));
  const after = start + at + 1;
  // "The mayor of Newbridge" may be the name of somebody.
  if (named.some((one) => one.start < after && one.end >= after)) return undefined;
  const of = named.find(
    (one) => one.start > after && one.start - after <= 4 && /^(?:of|for|de|du|des|d|in|a)$/.test(row[after] ?? ''),
  );
  return { at: start + at, words: offices[which] ?? [], isKin: which >= firstOfKin, of: owner ?? of };
}

/** "Reed is Stone's brother", "Reed is not Newbridge's mayor". */
function ownerBehind(row: readonly string[], named: readonly NamedAt[], end: number): NamedAt | undefined {
  const owner = named.find(({ start, end: last }) => start >= end && row[last] === 's');
  return owner && row.slice(end, owner.start).every((word) => between.test(word)) ? owner : undefined;
}

interface Outcome {
  readonly isSo: boolean;
  /** Who holds the office instead. */
  readonly holder?: Person | undefined;
}

function outcomeOf(context: StoryContext, person: Person, office: Office): Outcome | undefined {
  const isOf = (one: Person) => !office.of || rolesNaming(context, one, office.of);
  const own = holds(person, office);
  if (own === 'former') return undefined;
  if (own === 'holds' && isOf(person)) return { isSo: true };
  const holders = context.story.people.filter((one) => one !== person && holds(one, office) === 'holds' && isOf(one));
  const [holder, ...others] = holders;
  if (office.isKin) return office.of ? kinOf(context, person, office, office.of) : undefined;
  // What is told of one alone is not so of another.
  if (holder && others.length === 0) return { isSo: false, holder };
  return own === 'holds' && office.of && namesAlike(context, person, office.of) ? { isSo: false } : undefined;
}

/** Whose brother somebody is said to be whose father they are. */
function kinOf(context: StoryContext, person: Person, { words }: Office, of: NamedAt): Outcome | undefined {
  const isKin = offices
    .slice(firstOfKin)
    .some(
      (others) =>
        others !== words && holds(person, { words }) === undefined && holds(person, { words: others }) === 'holds',
    );
  return isKin && rolesNaming(context, person, of) ? { isSo: false } : undefined;
}

function holds(person: Person, { words: own }: Pick<Office, 'words'>): 'holds' | 'former' | undefined {
  for (const told of [person.role.en, person.role.fr]) {
    const row = rowOf(told);
    const at = row.findIndex((word) => own.includes(word));
    if (at === -1) continue;
    const around = [...row.slice(Math.max(0, at - 3), at), row[at + 1] ?? ''];
    return around.some((word) => former.test(word)) ? 'former' : 'holds';
  }
  return undefined;
}

/** Whether the role of somebody names the same, or they are of it. */
function rolesNaming(context: StoryContext, { role, memberOf }: Person, { ids }: NamedAt): boolean {
  const named = [role.en, role.fr].flatMap((told) => readTold(context, told).named.flatMap((one) => [...one.ids]));
  return [...named, ...memberOf].some((id) => ids.has(id));
}

/** Whether the role of somebody names another one of that kind. */
function namesAlike(context: StoryContext, { role }: Person, { entities: [own] }: NamedAt): boolean {
  return [role.en, role.fr].some((told) =>
    readTold(context, told).named.some(({ entities }) => entities.every(({ type }) => type === own?.type)),
  );
}
