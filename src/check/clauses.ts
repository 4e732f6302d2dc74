import type { Reader } from '../ask/reader.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import { words } from '../text/normalize.ts';
import type { Clause } from './judge-clause.ts';
import { type NamedAt, type Reading, readTyped } from './reading.ts';
import { type Scope, scopeOf } from './results/scope.ts';
import { isTogether } from './results/sums.ts';

/** A clause without a subject, a place or a round of its own is about those of the clause before. */
export function clausesIn(context: StoryContext, reader: Reader, texts: readonly string[]): Clause[] {
  let subject = '';
  let scope: Scope | undefined;
  return texts.map((typed, at) => {
    const before = texts[at - 1] ?? '';
    const text = withNoun(withPromise(typed, before), before);
    const own = readTyped(context, reader, text);
    const first = ownSubject(context, own);
    const isOpen = !first && subject !== '' && !(own.row[0] === 'it' && isPerson(context, subject));
    const reading = isOpen ? readTyped(context, reader, `${subject} ${text}`) : own;
    subject = subjectAfter(context, own, first, subject);
    scope = scopeOf(context, reading, scope);
    const clause = { reading: inRound(reading, scope), scope };
    const isOfItself = isOpen && hasSubject.test(own.row[0] ?? '');
    return isOfItself ? { ...clause, alone: { reading: inRound(own, scope), scope } } : clause;
  });
}

/** Who is named in a clause and is what it is about. */
function ownSubject(context: StoryContext, own: Reading): NamedAt | undefined {
  const first = own.named.find(isSomebody);
  return first && (first.start === 0 || !startsWithVerb(context, own)) ? first : undefined;
}

/** "… and the election was held in May": what begins so may be of nobody who is named before it. */
const hasSubject =
  /^(?:the|an?|this|that|these|those|there|nobody|le|la|les|l|une?|des|ce|cet|cette|ces|personne|plus|more|some|about|in|on|at|with|for|of|after|before|since|en|au|aux|dans|lors|sur|avec|depuis|apres|avant)$/;

/** "Promised to freeze the rates and to replace the pumps" promises both. */
function withPromise(text: string, before: string): string {
  const promise = /^(?:to|de|d['’]) ?\p{L}/iu.test(text) ? promising.exec(before)?.[0] : undefined;
  return promise === undefined ? text : `${promise} ${text}`;
}

const ordinal = '(?:first|second|third|fourth|fifth|premier|première|deuxième|seconde?|troisième|quatrième|cinquième)';
const bare = new RegExp(`(?<=(?:in|of|for|dans|à|de) (?:the |le |la )|(?:au|du) )${ordinal}(?=\\s*$)`, 'iu');
const counted = new RegExp(`(?<!\\p{L})${ordinal} (\\p{L}+)`, 'iu');

/** "39 % in the second ward and 40 % in the third": both are wards. */
function withNoun(text: string, before: string): string {
  const noun = bare.test(text) ? counted.exec(before)?.[1] : undefined;
  return noun === undefined ? text : `${text.trim()} ${noun}`;
}

const promising =
  /(?<![\p{L}])(?:promised|promises|pledged|vowed|offered|wants|wanted|hopes|hoped|plans|planned|a promis|promet|veut|voulait|propose|proposait|espère)(?![\p{L}])/iu;

/** "Rope and Sail" is one name, and no joint of two clauses. */
export function withoutNamesCut(clauses: readonly string[], named: readonly NamedAt[]): string[] {
  const cut = named.map(({ phrase }) => phrase.split(/ (?:and|et) /)).filter(({ length }) => length > 1);
  const made: string[] = [];
  for (const clause of clauses) {
    const last = made.at(-1);
    const isCut = cut.some(
      ([head = '', tail = '']) =>
        ` ${words(last ?? '').join(' ')}`.endsWith(` ${head}`) && `${words(clause).join(' ')} `.startsWith(`${tail} `),
    );
    if (isCut) made[made.length - 1] = `${last} and ${clause}`;
    else made.push(clause);
  }
  return made;
}

/** Whom or what the clauses behind are of, if they name nobody. */
function subjectAfter(context: StoryContext, own: Reading, first: NamedAt | undefined, before: string): string {
  if (first) return isTogether(own) ? `${allIn(own)} together` : first.phrase;
  return before === '' && !own.named.some(isSomebody) ? measureIn(context, own) : before;
}

/** "It still lost" tells of nobody who has a name of their own. */
function isPerson({ search }: StoryContext, subject: string): boolean {
  const found = search.entities.exact(subject);
  return found.length > 0 && found.every(({ value }) => value.type === 'person');
}

function isSomebody({ entities }: NamedAt): boolean {
  return entities.some(({ type }) => type !== 'place');
}

function inRound(reading: Reading, { round }: Scope): Reading {
  const isOpen = round !== undefined && reading.question.round === undefined;
  return isOpen ? { ...reading, roundBefore: round } : reading;
}

/** "Reed and Stone have 26 seats together, so that is a majority": of both. */
function allIn({ named }: Reading): string {
  return named
    .filter(isSomebody)
    .map(({ phrase }) => phrase)
    .join(' and ');
}

/** "Turnout went up, to 62 %": the figure behind is of it. */
function measureIn({ search }: StoryContext, { row }: Reading): string {
  const [first] = search.measures.spans(row);
  return first ? row.slice(first.start, first.end).join(' ') : '';
}

/** "Voted for Reed", "is 45", "then won": whoever did it is named in the clause before. */
function startsWithVerb({ search }: StoryContext, { row, named }: Reading): boolean {
  const [first = '', second = ''] = row;
  const word = /^(?:then|also|never|not|only|even|puis|aussi|ensuite)$/.test(first) ? second : first;
  if (
    /^(?:is|was|were|are|has|had|have|did|didnt|doesnt|isnt|wasnt|will|would|he|she|they|it|his|her|their|est|etait|a|ont|sont|avait|ne|n|il|elle|ils|elles|son|sa|ses)$/.test(
      word,
    )
  )
    return true;
  return (
    !search.stopWords.has(word) &&
    !named.some(({ start }) => start === 0) &&
    !/^\d/.test(word) &&
    !/^(?:in|on|at|only|just|some|nobody|all|most|more|less|according|dans|selon|chez)$/.test(word)
  );
}
