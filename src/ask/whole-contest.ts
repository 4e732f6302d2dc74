import type { StoryContext } from '../lookup/story-context.ts';
import type { Result } from '../story/schema.ts';
import { words } from '../text/normalize.ts';
import { isPlace } from './figure-contenders.ts';
import type { FigureFinding } from './figure-finding.ts';
import type { Question } from './question.ts';
import { type ResultsFinding, resultAlone } from './results-finding.ts';
import { resultsNamed } from './results-named.ts';

/**
 * What can be asked of any vote without naming anybody, but for a place: how it ended, who stood, how many rounds it took, who held the seat
 * before, whether the figures are final.
 */
export function askWholeContest(context: StoryContext, question: Question): FigureFinding | ResultsFinding | undefined {
  const text = question.row.join(' ');
  const isWhere = question.named.every(
    ({ isOfContest, hits }) => isOfContest || hits.every(({ value }) => isPlace(value)),
  );
  if (!isWhere) return undefined;
  const asked = subjects.filter(
    ({ asks, words: own }) => asks.test(text) && question.content.every((word) => frames.has(word) || own.has(word)),
  );
  const results = asked.length > 0 ? atOnePlace(resultsNamed(context, question)) : [];
  return results.length > 0 ? asked.flatMap(({ find }) => find(results) ?? [])[0] : undefined;
}

interface Subject {
  readonly asks: RegExp;
  /** What a question for it may say beside the frames. */
  readonly words: ReadonlySet<string>;
  /** @param results of one contest at one place, the first round first, at least one */
  readonly find: (results: readonly Result[]) => FigureFinding | ResultsFinding | undefined;
}

const subjects: readonly Subject[] = [
  {
    asks: /\b(?:who|whos|which|what|name|list|qui|quels|quelles|nomme|liste)\b.*\b(?:candidate?s?|contenders|nominees|stood|stand|standing|ran|run|running|contested|took part|options|on the ballot|en lice|se presentaient|presentes?|participaient)\b|^(?:which|what|the|quels|quelles|les) (?:parties|lists|partis|listes)$/,
    words: setOf(
      'candidate candidates contenders nominees stood stand standing ran run running contested took part options ballot party parties list lists candidat candidats lice presentaient presente presentes participaient parti partis listes',
    ),
    find: ([first]) => first && rowsOf(first),
  },
  {
    asks: /\b(?:how many (?:rounds|counts|ballots|tours)|combien de (?:tours|depouillements))\b(?!.*\b(?:spoil|blank|reject|blancs|nuls))/,
    words: setOf('rounds counts ballots tours depouillements take took needed need held fallu'),
    find: (results) => (last(results)?.round === undefined ? undefined : whole(last(results))),
  },
  {
    asks: /\b(?:held|holds?|had|owned|controlled|tenait|detenait|detient)\b.*\b(?:before|previously|until now|avant|auparavant|jusqu ici)\b|\b(?:previous|former) holder\b|\bchang(?:e|ed) hands\b/,
    words: setOf(
      'held hold holds owned controlled tenait detenait detient before previously until now previous former holder change changed hands seat siege party parti avant auparavant',
    ),
    find: (results) => whole(results.find(({ previousHolder }) => previousHolder !== undefined)),
  },
  {
    asks: /\b(?:official|unofficial|provisional|certified|confirmed|projected|projection|contested|challenged|annulled|final|officiels?|provisoires?|definitifs?|definitive|proclames?|conteste\w*|annule\w*)\b/,
    words: setOf(
      'result results outcome resultat resultats official unofficial provisional certified confirmed projected projection contested challenged annulled final yet figures numbers count officiel officiels provisoire provisoires definitif definitifs definitive proclame proclames conteste contestee annule annulee deja chiffres',
    ),
    find: (results) => whole(results.findLast(({ resultsStatus }) => resultsStatus !== undefined)),
  },
  {
    asks: /\b(?:results?|scores?|outcome|resultats?)\b|\bhow (?:did|has) (?:it|the (?:vote|election|race)) (?:go|gone|end|ended|turn out)\b|\bcomment (?:ca|c) (?:a fini|s est termine|s est fini)\b/,
    words: setOf('result results score scores outcome resultat resultats fini termine full complete complet complets'),
    find: (results) => whole(last(results)),
  },
];

/** Words of questions for a vote as a whole that name nothing else. */
const frames = setOf(
  'what was is were are the a an of in for to at on and so then ok please tell me show give us do did does have had has it that this there all final finally end ended overall main exactly actually again how many which who whos list name names go gone turn out everyone everybody people vote votes voted voting election elections race contest poll polls ballot night day whole quel quelle quels quelles est sont etait etaient le la les l un une des du de d en au aux et c ce qui que quoi combien il y eu avait tous toutes dit donne donner montre moi liste noms nom scrutin finale finaux alors stp svp fini',
);

function setOf(text: string): ReadonlySet<string> {
  return new Set(words(text));
}

/** In the order of the rounds, at the place of which the story tells first. */
function atOnePlace(results: readonly Result[]): readonly Result[] {
  const [main] = results;
  return results.filter(({ place }) => place === main?.place).sort((a, b) => (a.round ?? 0) - (b.round ?? 0));
}

function last(results: readonly Result[]): Result | undefined {
  return results.at(-1);
}

function whole(result: Result | undefined): ResultsFinding | undefined {
  return result && resultAlone(result);
}

function rowsOf(result: Result): FigureFinding {
  const lines = result.standings.map((row) => ({ kind: 'row' as const, result, row, slot: 'outcome' as const }));
  return { kind: 'figure', tells: 'part', records: [result], lines, first: [] };
}
