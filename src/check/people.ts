import { ageText } from '../answer/person-blocks.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Person } from '../story/schema.ts';
import { nameOf } from '../story/story.ts';
import type { Locale } from '../text/locale.ts';
import { words } from '../text/normalize.ts';
import { textIn } from '../text/text.ts';
import { compareFigures } from './compare-figures.ts';
import type { Finding } from './finding.ts';
import { negationsIn } from './polarity.ts';
import type { NamedAt, Reading } from './reading.ts';
import type { SaidFigure } from './said-figures.ts';

/** What the records of people say of a clause: how old somebody is, whom they voted for, where they come from, whose party they are of. */
export interface PeopleJudgement {
  readonly findings: readonly Finding[];
  /** Figures that are settled. */
  readonly figures: readonly SaidFigure[];
  /** The clause is about something that is told of people in one place only, and not of this one. */
  readonly isUntold: boolean;
}

export function judgeByPeople(world: StoryContext, reading: Reading, locale: Locale): PeopleJudgement {
  const named = reading.named.flatMap((one) => personIn(one) ?? []);
  const ages = reading.figures.flatMap((figure) => ageFinding(reading, named, figure, locale) ?? []);
  const isOfUntoldAge = (figure: SaidFigure) => {
    const owner = ownerOfAge(reading, named, figure);
    return owner !== undefined && yearsOf(owner.person) === undefined;
  };
  const [first] = named;
  const votes = first ? voteFinding(reading, first.person, world.search, locale) : undefined;
  const origin = first ? originFinding(world, reading, first.person, locale) : undefined;
  const other = first ? identityFinding(reading, first, locale) : undefined;
  const party = first ? partyFinding(world, reading, first.person, locale) : undefined;
  const findings = [
    ...(other ? [other] : []),
    ...(party ? [party] : []),
    ...ages.map(({ finding }) => finding),
    ...(votes?.finding ? [votes.finding] : []),
    ...(origin ? [origin] : []),
  ];
  return {
    findings,
    figures: ages.map(({ figure }) => figure),
    isUntold: (votes !== undefined && votes.finding === undefined) || reading.figures.some(isOfUntoldAge),
  };
}

interface PersonAt extends NamedAt {
  readonly person: Person;
}

function personIn(named: NamedAt): PersonAt | undefined {
  const [only, ...others] = named.entities;
  return only?.type === 'person' && others.length === 0 ? { ...named, person: only.record } : undefined;
}

/** Whose age a figure is: "Reed, 28,", "is 45", "aged 45", "âgé de 45 ans". */
function ownerOfAge({ row }: Reading, named: readonly PersonAt[], figure: SaidFigure): PersonAt | undefined {
  const owner = named.findLast(({ end }) => end <= figure.start);
  return owner && isAge(figure, row.slice(owner.end, figure.start).join(' ')) ? owner : undefined;
}

function yearsOf({ age }: Person): number | undefined {
  return age && 'years' in age ? age.years : undefined;
}

function ageFinding(reading: Reading, named: readonly PersonAt[], figure: SaidFigure, locale: Locale) {
  const { row } = reading;
  const owner = ownerOfAge(reading, named, figure);
  const years = owner && yearsOf(owner.person);
  if (!owner || years === undefined) return undefined;
  const { person } = owner;
  const between = row.slice(owner.end, figure.start);
  const how = compareFigures({ ...figure, kind: 'age' }, { value: years });
  const isDenied = negationsIn(between) % 2 === 1;
  if (how === 'undecided' || (isDenied && how === 'denies')) return undefined;
  const isRight = how !== 'denies' && !isDenied;
  const finding: Finding = {
    outcome: isRight ? 'supports' : 'denies',
    part: row.slice(figure.start, figure.end).join(' '),
    says: toldOf(person, ageText(person, locale), locale),
    evidence: person.evidence,
    differs: isRight
      ? undefined
      : { said: `${figure.value}`, story: `${years}`, figures: { said: figure.value, story: years, unit: '' } },
  };
  return { figure, finding };
}

/** A bare number right behind a name or "is"; "a 45 ans" in French. */
function isAge({ kind, noun, value }: SaidFigure, between: string): boolean {
  if (kind === 'age') return true;
  if (kind === 'count') {
    const isBare = noun.length === 0 || between === '';
    return isBare && value < 120 && /^(?:is|was|s|est|n est pas|is not|isnt|was not)?$/.test(between);
  }
  return kind === 'span' && noun.includes('year') && /^(?:a|avait|est|n a pas|n avait pas)?$/.test(between);
}

function nameIn(record: Person, locale: Locale): string {
  return nameOf({ type: 'person', record }, locale);
}

function toldOf(person: Person, told: string, locale: Locale): string {
  return `${textIn(locale)('result.line', { label: nameIn(person, locale), value: told })}.`;
}

const votes = /\b(?:voted|backed|cast|a vote|ont vote|avait vote|vote pour)\b/;
const abstains =
  /\b(?:didnt|doesnt|dont|not|never|pas|jamais|n a pas) (?:\S+ ){0,3}(?:vote|voter|voted|voting)\b|\babstained|s est abstenue?\b/;

/** Whom somebody voted for, or that they did not vote; told in the record of the person alone. */
function voteFinding(
  reading: Reading,
  person: Person,
  search: StoryContext['search'],
  locale: Locale,
): { finding?: Finding } | undefined {
  const { text } = reading;
  if (!isOfVote(text)) return undefined;
  const meant = reading.named.filter(
    (one) => !one.ids.has(person.id) && one.entities.every(({ type }) => type !== 'place'),
  );
  const isFor =
    / (?:for|pour|backed|always|toujours) /.test(text) ||
    meant.some(({ start }) => /^(?:voted?|votes|voter)$/.test(reading.row[start - 1] ?? ''));
  const untold = isFor && meant.length > 0 ? {} : undefined;
  if (!person.vote) return untold;
  const isSame = toldVote(search, person).isAbstaining === abstains.test(text);
  const outcome = isFor ? voteOutcome(search, person, meant, text) : isSame ? 'supports' : 'denies';
  return outcome === undefined
    ? untold
    : { finding: { says: person.vote[locale], evidence: person.evidence, outcome } };
}

/** Of their own vote; votes against somebody are told in other words. */
function isOfVote(text: string): boolean {
  const isOther = / (?:against|contre|keep|to) /.test(text.replace(/ to (?:vote|the polls) /, ' '));
  return !isOther && (votes.test(text) || abstains.test(text));
}

/** Whether it was for those who are named; `undefined` where the record does not tell. */
function voteOutcome(
  search: StoryContext['search'],
  person: Person,
  meant: readonly NamedAt[],
  text: string,
): Finding['outcome'] | undefined {
  if (meant.length === 0) return undefined;
  if (/ (?:always|toujours|never|jamais) /.test(text)) return isFirstVote(person) ? 'denies' : undefined;
  const told = toldVote(search, person);
  if (!told.isAbstaining && told.ids.size === 0) return undefined;
  const isMeant = meant.every(({ ids }) => [...ids].some((id) => told.ids.has(id)));
  return isMeant === abstains.test(text) ? 'denies' : 'supports';
}

function isFirstVote({ vote }: Person): boolean {
  return /\bfirst time\b|première fois/.test(`${vote?.en} ${vote?.fr}`);
}

/** Who stands behind "voted for" in the record; with a party those of its people are meant, and the other way round. */
function toldVote(search: StoryContext['search'], { vote }: Person) {
  const text = vote?.en ?? '';
  const behind =
    /\b(?:voted|votes|vote) for ([^,;.]*?)(?:\bto\b|\bjust\b|\bbecause\b|[,;.]|$)|\bvot\w+ pour ([^,;.]*)/.exec(text);
  const row = words(behind?.[1] ?? behind?.[2] ?? '');
  const named = search.entities.spans(row).flatMap(({ hits }) => hits.map(({ value }) => value));
  const parties = named.flatMap((one) => (one.type === 'person' ? one.record.memberOf : []));
  return {
    isAbstaining: behind === null && negationsIn(words(text)) > 0 && !/\bbut not\b|\bwhom\b/.test(text),
    ids: new Set([...named.map(({ record }) => record.id), ...parties]),
  };
}

/** "Reed was the Green candidate", where that is somebody else. */
function identityFinding({ row, named }: Reading, { person, end }: PersonAt, locale: Locale): Finding | undefined {
  const other = named.find((one) => one.start > end && !one.ids.has(person.id) && row[one.end] !== 's');
  const [entity, ...more] = other?.entities ?? [];
  const between = row.slice(end, other?.start ?? end).join(' ');
  if (entity?.type !== 'person' || more.length > 0 || !/^(?:is|was|est|etait)(?: the| le| la| l)?$/.test(between))
    return undefined;
  const says = toldOf(person, person.role[locale], locale);
  return {
    outcome: 'denies',
    says,
    evidence: person.evidence,
    differs: { said: nameIn(entity.record, locale), story: person.role[locale] },
  };
}

const isCandidate =
  / (?:is|was|were|est|etait|as|comme) (?:the |a |an |le |la |l )?(?:\S+ ){1,5}(?:candidate|candidat|mp|depute|deputee)\b|(?:candidate|candidat|candidate) (?:of|for|de|du|des) /;

/** "Reed was the Green candidate": whose candidate somebody is, by the rows of results. */
function partyFinding(
  { story, search }: StoryContext,
  reading: Reading,
  person: Person,
  locale: Locale,
): Finding | undefined {
  const parties = reading.named.flatMap(({ entities }) =>
    entities.filter((one) => one.type === 'organization' && one.record.kind === 'party'),
  );
  const [party, ...others] = parties;
  const isDenied = negationsIn(reading.unnamed) % 2 === 1;
  const stood = story.results.flatMap((result) =>
    result.standings.filter(({ candidate }) => candidate === person.id).map((row) => ({ result, row })),
  );
  const own = [...person.memberOf, ...stood.flatMap(({ row }) => row.party ?? [])];
  const [first] = stood;
  if (!isCandidate.test(reading.text) || !party || others.length > 0 || !first || own.length === 0) return undefined;
  const isOwn = own.includes(party.record.id);
  const says = toldOf(person, person.role[locale], locale);
  const theirs = search.entityById.get(own[0] ?? '');
  const differs = isOwn || !theirs ? undefined : { said: nameOf(party, locale), story: nameOf(theirs, locale) };
  return { outcome: isOwn === isDenied ? 'denies' : 'supports', says, evidence: first.row.evidence, differs };
}

const comesFrom =
  /\b(?:born (?:in|and raised in)|native of|comes? from|came from|is from|hails? from|originally from|originaire d\w*|nee? (?:a|en|au)|natif de|native de|vient d\w*) (?:the |la |le |l )?(\S+)(?: (\S+))?/;

/** "Born in Norway": the word behind is the place, in the record or not. */
function originFinding(
  { search }: StoryContext,
  { text }: Reading,
  person: Person,
  locale: Locale,
): Finding | undefined {
  const match = comesFrom.exec(text);
  if (!match || !person.origin) return undefined;
  const told = words(`${person.origin.en} ${person.origin.fr}`);
  const own = [match[1] ?? '', match[2] ?? ''];
  const isTold = own.some(
    (word) =>
      word.length > 2 &&
      told.some((other) => other === word || (word.length > 4 && other.startsWith(word.slice(0, 4)))),
  );
  const first = own[0] ?? '';
  // A common noun behind it ("born in poverty") names no place.
  const isName = search.places.exact(first).length > 0 || !search.isCommon(first);
  if (!isTold && !isName) return undefined;
  const isDenied = negationsIn(text.split(' ')) % 2 === 1;
  const says = toldOf(person, person.origin[locale], locale);
  return {
    outcome: isTold === isDenied ? 'denies' : 'supports',
    part: match[0],
    says,
    evidence: person.evidence,
    differs: isTold ? undefined : { said: first, story: person.origin[locale] },
  };
}
