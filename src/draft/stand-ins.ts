import { antecedent, genderOf, lastOf, type Scene, type VoiceMention } from './antecedent.ts';
import { saying } from './lexicon.ts';
import type { Quoted } from './quotations.ts';

/** Words around a quotation that may tell who says it; `isFirst` if they stand behind it without a verb of saying. */
interface Clause {
  readonly clause: string;
  readonly from: number;
  readonly quote: Quoted;
  readonly scene: Scene;
  readonly isFirst: boolean;
}

const say = String.raw`(?<![\p{L}-])${saying}`;
/** What stands between the words and the verb or the verb and the words: never another sentence. */
const pronoun =
  /(?<![\p{L}])(?:(he|il)|(she|elle)|(they|ils|elles|it))(?![\p{L}])|-t-(?:(il)|(elle))(?![\p{L}])|-(?:(il)|(elle))(?![\p{L}])/iu;

const saidByPronoun = new RegExp(
  String.raw`(?<![\p{L}])(?:he|she|they|il|elle|ils|elles) (?:later |also |has |had |then |a |avait |ont |dit )*${saying}|${say} (?:he|she|they)(?![\p{L}])|${say}?-t?-?(?:il|elle)s?(?![\p{L}])`,
  'iu',
);

/**
 * Whom a word stands for that is no name: "this notary", "the baker", "she".
 *
 * @param person who is named in the clause
 */
export function voiceMeant(clause: Clause, person: VoiceMention | undefined): string | undefined {
  return byDemonstrative(clause) ?? byRole(clause) ?? byPronoun(clause, person);
}

const demonstrative = new RegExp(`${say}[^\\p{L}]{1,3}(?:(cette)|cet?) (?=\\p{Ll})`, 'u');

/** Whom "réplique ce notaire" or "raconte cette dernière" stands for. */
function byDemonstrative({ clause, from, quote, scene }: Clause): string | undefined {
  const match = demonstrative.exec(clause);
  if (!match) return undefined;
  return lastOf(match[1] === undefined ? 'man' : 'woman', quote, from + match.index, scene);
}

const role = new RegExp(
  String.raw`${say} (?:the |le |la |l[’'])(\p{Ll}[\p{L}-]{3,})(?=[,.]|$)|(?:^|[.,;] )[Tt]he (\p{Ll}[\p{L}-]{3,}) ${saying}(?![\p{L}])`,
  'u',
);

/** Whom "souffle le notaire" stands for: whoever the article has called so. */
function byRole({ clause, quote, scene: { mentions, paragraphs } }: Clause): string | undefined {
  const match = role.exec(clause.trim());
  const noun = match?.[1] ?? match?.[2];
  if (noun === undefined) return undefined;
  const behind = new RegExp(`^,[^.;]{0,40}(?<![\\p{L}])${noun}(?![\\p{L}])`, 'u');
  const front = new RegExp(`(?<![\\p{L}])${noun},? $`, 'u');
  return mentions
    .filter(({ paragraph, start, end, isPerson }) => {
      const text = paragraphs[paragraph - 1] ?? '';
      return (
        isPerson &&
        paragraph <= quote.paragraph &&
        (behind.test(text.slice(end, end + 70)) || front.test(text.slice(0, start)))
      );
    })
    .at(-1)?.voice;
}

/** Whom "he said" or "a-t-elle dit" stands for, if the clause says so before it names somebody. */
function byPronoun(
  { clause, from, quote, scene, isFirst }: Clause,
  person: VoiceMention | undefined,
): string | undefined {
  const who = pronoun.exec(clause);
  if (!who) return undefined;
  const said = isFirst ? null : saidByPronoun.exec(clause);
  const isAhead = person === undefined || from + who.index < person.start || who[0].startsWith('-');
  if (!said && !isAhead) return undefined;
  const meant = said === null ? who : (pronoun.exec(said[0]) ?? who);
  return antecedent(quote, from + (said ?? who).index, genderOf(meant), scene);
}
