import type { Sentence } from '../sentences.ts';
import { isCounted, roundIn, roundsIn } from './rounds.ts';
import { earlierIn, firstCount, isNational, isOfPersons, measureIn, nation, preferences, type Scope } from './scope.ts';
import type { Article, Told } from './told.ts';

/** A new paragraph tells of something else, unless it begins with a word that stands for what was before. */
export function carriedOver(
  { text, paragraph }: Sentence,
  { measure, round, place }: Scope,
  told: readonly Told[],
  article: Pick<Article, 'contenders' | 'hasRounds' | 'lastRound'>,
): Scope {
  const goesOn =
    /^(?:He|She|It|They|That|This|These|Il|Elle|Ils|Elles|Cela|Ces?|Cette|Suddenly|Then|Alors|Puis)(?![\p{L}])|^(?:Sur|Of|Out of) \d/u.test(
      text,
    );
  const isPast =
    /(?<![\p{L}])(?:avai(?:en)?t (?:obtenu|réuni|recueilli|totalisé)|had (?:taken|won|polled|received))(?![\p{L}])/u.test(
      text,
    );
  const isThere = / y (?:obtien|recueill|tomb|arriv|totalis|fai)/u.test(text);
  // Where candidates are voted for as well, a measure is what its own paragraph tells of.
  const hasRace = told.some(
    (one) => one.scope.measure === undefined && one.rows.some(({ contender }) => contender.type === 'candidate'),
  );
  return {
    measure:
      (isNameless(measure) && !(measure === nation && tellsOfParties(article.contenders, paragraph))) ||
      (hasRace && !goesOn)
        ? undefined
        : measure,
    round: goesOn || isPast || (isCounted(article) && movesOn.test(text)) ? round : undefined,
    place: goesOn || isThere ? place : undefined,
  };
}

/** "Ms Reed, last with 5,257, was next": who is out in the count that was told before. */
const movesOn =
  /(?<![\p{L}])(?:was next|were next|was out|eliminated|excluded|[Hh](?:er|is) (?:votes|ballots|papers)|transfers|surplus)(?![\p{L}])/u;

/** A paragraph on parties alone goes on with what the whole country has voted. */
function tellsOfParties(contenders: Article['contenders'], paragraph: number): boolean {
  const own = contenders.filter((one) => one.paragraph === paragraph);
  return own.length > 0 && own.every(({ type }) => type === 'party');
}

/** "up from 66.1 per cent in 2028": only this is of the earlier vote. */
const comparison =
  /,? (?:\(?(?:up|down) from|from(?= (?:only |just )?\d[\d.,]* ?(?:%|per ?cent|percent|seats)? in \d{4})|(?:\p{L}+|\d[\d.,]*) points? de (?:plus|moins)|(?:just |about )?(?:twice|half|three times) as (?:many|much) as|than|(?:well |far |just )?(?:below|above) the|compared (?:with|to)|(?:contre|against|après) (?:seulement |only |just )?\d[\d.,]* ?%?) [^;)]*?(?=\.(?!\d)|[;)]|$)/gu;

/** Where votes are ranked, first preferences are what everybody has. */
const ofFirst = /(?<![\p{L}])(?:first[- ]preferences?|primary votes?)(?![\p{L}])/iu;

function namelessIn(text: string): string | undefined {
  return isOfPersons(text) ? preferences : isNational(text) ? nation : undefined;
}

/** What no sentence names as a measure, and what ends with its paragraph. */
export function isNameless(measure: string | undefined): boolean {
  return measure === nation || measure === preferences;
}

/** "The mayor of Combes": a place that somebody comes from. */
const ofOffice =
  /(?<![\p{L}])(?:maire|mayor|adjointe? au maire|conseill\p{L}+|councillor|habitante?s?) (?:of|d[eu]|d[’']) ?$/u;

/** "The west of Combes", "the road to Combes": not the voters of a place, nor the place as voters call it. */
const ofThing =
  /(?<!(?:voters|people|residents|town|city|village|county|district|ward|seat|constituency|council|parish|électeurs|habitants|ville|village|commune|bourg|quartier|canton|circonscription|bureau|pays|région)(?: de la| de l[’']| du| des| de| of| of the| in| in the)? )(?<![\p{L}])(?:(?:of|to|from|for|by|de|du|des|au|aux|que|permettre à|contre|pour|par)(?: the| la| les?)?|d[’']|de l[’']|(?<=[\p{Ll}] )à) $/u;

/** "After preferences", "two-candidate-preferred": what the last two came to when all others' votes were moved on. */
export function isRedistributed(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => ofLastTwo.test(text));
}

const ofLastTwo =
  /(?<![\p{L}])after (?:the )?(?:distribution of )?preferences|(?<![\p{L}])two[- ](?:candidate|party)[- ]preferred(?![\p{L}])/iu;

/** First preferences are the votes themselves, unless the article has what they came to after others were moved on. */
function isOfFirstCount(text: string, before: Scope, { isRedistributed }: Article): boolean {
  if (ofFirst.test(text)) return isRedistributed;
  return roundIn(text) === 1 || (isRedistributed && before.earlier === firstCount && !ofLastTwo.test(text));
}

/** The vote, the round and the place of a sentence, by its own words or else by the sentences before. */
export function scopeOf(sentence: Sentence, before: Scope, article: Article): Scope {
  const { year, places, mainPlace, hasRounds } = article;
  const here = places.filter(
    (one) =>
      one.paragraph === sentence.paragraph &&
      one.start >= sentence.start &&
      one.end <= sentence.end &&
      !ofOffice.test(sentence.text.slice(0, one.start - sentence.start)),
  );
  const isOnly = new Set(here.map(({ place }) => place)).size === 1;
  const where = here.filter(
    (one) =>
      one.isWhere ||
      (isOnly &&
        !ofThing.test(sentence.text.slice(0, one.start - sentence.start)) &&
        !/^ (?:law|rules|statutes?)(?![\p{L}])/u.test(sentence.text.slice(one.end - sentence.start))),
  );
  const other = where.find(({ place }) => place !== mainPlace)?.place;
  const text = sentence.text.replace(comparison, '');
  const isSame = /(?<![\p{L}])(?:this|that|ce|cette) (?:village|town|city|commune|ville|bourg)(?![\p{L}])/iu.test(
    sentence.text,
  );
  const isSeat = /\b(?:race for|seat on|swing)\b/i.test(sentence.text);
  const measure = measureIn(sentence.text) ?? namelessIn(sentence.text);
  return {
    measure: measure ?? (isSeat ? undefined : before.measure),
    earlier: earlierIn(text, year) ?? (!hasRounds && isOfFirstCount(text, before, article) ? firstCount : undefined),
    round: roundIn(text) ?? (isCounted(article) ? roundsIn(sentence.text)[0]?.round : undefined) ?? before.round,
    place: isSame ? before.place : (other ?? (where.length > 0 ? undefined : before.place)),
  };
}
