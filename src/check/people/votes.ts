import type { StoryContext } from '../../lookup/story-context.ts';
import type { Person } from '../../story/schema.ts';
import type { Locale } from '../../text/locale.ts';
import { words } from '../../text/normalize.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import type { NamedAt, Reading } from '../reading.ts';

const votes = /\b(?:voted|backed|cast|un bulletin|a vote|ont vote|avait vote|vote pour|vote blanc)\b/;
/** A ballot for nobody. */
const blank = /\b(?:voted?|votes|cast|ballot|bulletin|vote) (?:\S+ )?(?:blank|blanc)\b|\bblank (?:ballot|vote)\b/;
const abstains =
  /\b(?:didnt|doesnt|dont|not|never|pas|jamais|n a pas) (?:\S+ ){0,3}(?:vote|voter|voted|voting)\b|\babstained|s est abstenue?\b/;

/** Whom somebody voted for, or that they did not vote; told in the record of the person alone. */
export function voteFinding(
  reading: Reading,
  person: Person,
  search: StoryContext['search'],
  locale: Locale,
): { finding?: Finding } | undefined {
  const { text } = reading;
  if (!isOfVote(text) || speech.test(text)) return undefined;
  const meant = reading.named.filter(
    (one) => !one.ids.has(person.id) && one.entities.every(({ type }) => type !== 'place'),
  );
  const kind = blank.test(text) ? 'blank' : isForSomebody(reading, meant) ? 'for' : 'any';
  const untold = kind === 'blank' || (kind === 'for' && meant.length > 0) ? {} : undefined;
  if (!person.vote) return untold;
  const outcome = outcomeFor[kind](search, person, meant, text);
  return outcome === undefined
    ? untold
    : { finding: { says: person.vote[locale], evidence: person.evidence, outcome } };
}

/** "Reed said that few voted" is about others. */
const speech =
  / (?:said|says|claimed|claims|thinks|told \S+|dit|affirme|pense) (?:that |qu |que )?(?!(?:he|she|they|il|elle|so|it) )\S+ (?:\S+ ){0,4}vot/;

function isForSomebody({ text, row }: Reading, meant: readonly NamedAt[]): boolean {
  return (
    / (?:for|pour|backed|always|toujours) /.test(text) ||
    meant.some(({ start }) => /^(?:voted?|votes|voter|bulletin)$/.test(row[start - 1] ?? ''))
  );
}

const outcomeFor = {
  blank: blankOutcome,
  for: voteOutcome,
  any: (search: StoryContext['search'], person: Person, _meant: readonly NamedAt[], text: string) =>
    toldVote(search, person).isAbstaining === abstains.test(text) ? 'supports' : 'denies',
} as const;

/** Of their own vote; votes against somebody are told in other words. */
function isOfVote(text: string): boolean {
  const isOther = / (?:against|contre|keep|to) /.test(text.replace(/ to (?:vote|the polls) /, ' '));
  return !isOther && (votes.test(text) || abstains.test(text));
}

/** Whether it was for nobody. */
function blankOutcome(
  search: StoryContext['search'],
  person: Person,
  _meant: readonly NamedAt[],
  text: string,
): Finding['outcome'] | undefined {
  const { isBlank, ids } = toldVote(search, person);
  if (!isBlank && ids.size === 0) return undefined;
  return isBlank === (negationsIn(text.trim().split(' ')) % 2 === 0) ? 'supports' : 'denies';
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
  if (isOfOtherYear(person, text)) return 'denies';
  if (!told.isAbstaining && !told.isBlank && told.ids.size === 0) return undefined;
  const isMeant = meant.every(({ ids }) => [...ids].some((id) => told.ids.has(id)));
  return isMeant === abstains.test(text) ? 'denies' : 'supports';
}

/** "Voted for Reed in 2030" of somebody who did not vote then, as the record has it. */
function isOfOtherYear({ vote }: Person, text: string): boolean {
  const year = / in (\d{4}) | en (\d{4}) /.exec(text);
  const said = year?.[1] ?? year?.[2];
  const told = ` ${words(`${vote?.en} ${vote?.fr}`).join(' ')} `;
  const away = /(?:abstain\S*|stayed (?:at )?home|not voting|abstenue?|pas vote) (?:\S+ ){0,3}?(?:in|en) (\d{4}) /.exec(
    told,
  );
  return said !== undefined && away?.[1] === said && !abstains.test(text);
}

function isFirstVote({ vote }: Person): boolean {
  return /\bfirst time\b|première fois/.test(`${vote?.en} ${vote?.fr}`);
}

/** Who stands behind "voted for" in the record; with a party those of its people are meant, and the other way round. */
function toldVote(search: StoryContext['search'], { vote }: Person) {
  const text = (vote?.en ?? '').normalize('NFD').replace(/\p{M}/gu, '');
  const behind =
    /\b(?:(?:voted|votes|vote)(?: for| to)?|chose|marked|backed) (?!pour\b|blanc\b)([^,;.]*?)(?:\bto\b|\bjust\b|\bbecause\b|\band left\b|[,;.]|$)|(?:\bvot\w+ pour|\ba choisi|^pour|^for) ([^,;.]*)/iu.exec(
      text,
    );
  const row = words(behind?.[1] ?? behind?.[2] ?? '');
  const named = search.entities.spans(row).flatMap(({ hits }) => hits.map(({ value }) => value));
  const parties = named.flatMap((one) => (one.type === 'person' ? one.record.memberOf : []));
  return {
    isAbstaining:
      behind === null &&
      (/\bstayed (?:at )?home\b|\babstained\b|\bgave up\b|\babstenue?\b/.test(text) || negationsIn(words(text)) > 0) &&
      !/\bbut not\b|\bwhom\b|\bpour qui\b/.test(text),
    isBlank: behind === null && /\bblank\b|\bblanc\b/.test(text),
    ids: new Set([...named.map(({ record }) => record.id), ...parties]),
  };
}
