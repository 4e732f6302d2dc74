import type { Question } from './question.ts';
import type { Reader } from './reader.ts';

/**
 * The two questions that a text asks in one, or the two things that it compares, each as a text that can stand alone:
 * the second is about what the first one names ("and how old is he"), and asks the same of what it names itself ("and
 * for the league?"). No more cuts are tried than the reader's budget has.
 */
export function* halves(reader: Reader, cuts: readonly Cut[]): Generator<[string, string]> {
  for (const { first, second } of cuts) {
    if (!reader.budget.take('cut')) return;
    const asked = reader.read(first);
    const own = reader.read(second);
    if (!isEmpty(asked) && !isEmpty(own)) yield [first, [second, ...lackingIn(own, asked)].join(' ')];
  }
}

function isEmpty({ content, named }: Question): boolean {
  return content.length + named.length === 0;
}

/** What the second half leaves for the first one to say. */
function lackingIn(own: Question, first: Question): readonly string[] {
  if (own.named.length === 0 || pronoun.test(own.row.join(' '))) return first.named.map(({ phrase }) => phrase);
  if (own.content.length > 0) return [];
  // "How many regions for the league, and how many for the list": what is set against each other is of one kind.
  const types = own.named.flatMap(typesOf);
  const others = first.named.filter((one) => !typesOf(one).some((type) => types.includes(type)));
  return [...first.content, ...others.map(({ phrase }) => phrase)];
}

function typesOf({ hits }: Question['named'][number]): string[] {
  return hits.map(({ value }) => value.type);
}

const pronoun = /\b(?:he|she|it|they|his|her|their|its|him|them|il|elle|ils|elles|lui|son|sa|ses|leur)\b/;

export interface Cut {
  readonly first: string;
  readonly second: string;
}

/** Where a second question starts. */
export function questionCuts(text: string): Cut[] {
  return cutsAt(text, /,? (?:and|et|&|\+) (?=\S+)|\? (?=\S+ \S+)/giu).flatMap(({ first, second }) => {
    // "Her age + his votes": what is asked of the one is asked of the other.
    if (asksNoun.test(second)) return [{ first, second: `what ${second.replace(/[?!. ]+$/u, '')}` }];
    return /\S \S/u.test(second) && startsQuestion.test(second) ? [{ first, second }] : [];
  });
}

/** What stands between two things that a question compares. */
export function comparedCuts(text: string, { intents }: Question): Cut[] {
  const compares = intents.has('compare') || intents.has('difference') || /\bor\b|\bou\b/iu.test(text);
  return compares
    ? cutsAt(text, /,? (?:or|ou|than|que|qu.|vs|versus) (?!(?:nah|nope|no|not|what|else|pas|non|quoi)\b)(?=\S+)/giu)
    : [];
}

/** A text with more joints is a list, not two questions, and every cut would be tried in vain. */
const mostJoints = 4;

function cutsAt(text: string, joint: RegExp): Cut[] {
  const joints = [...text.matchAll(joint)];
  if (joints.length > mostJoints) return [];
  return joints.map((cut) => ({
    first: text.slice(0, cut.index),
    second: text.slice(cut.index + cut[0].length),
  }));
}

const startsQuestion =
  /^(?:(?:in|at|on|for|to|by|with|from|of|since|a|à|dans|en|de|avec|pour|chez|depuis) )?(?:who|what|which|when|where|why|how|is|are|did|does|do|qui|que|quoi|quel|quand|ou|où|pourquoi|comment|combien|spend|get|receive)/iu;

/** What is told of somebody, in the place of a question. */
const asksNoun =
  /^(?:(?:his|her|their|its|the|son|sa|ses|leurs?|le|la) |l['’])?(?:age|âge|party|parti|job|m[ée]tier|votes?|voix|score|share|percentage|pourcentage|(?:nb|nbre|nombre) de (?:voix|votes)|number of votes|vote count)[?!. ]*$/iu;
