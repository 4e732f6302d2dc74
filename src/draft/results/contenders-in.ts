import type { Sentence } from '../sentences.ts';
import { type Contender, type ContenderMention, pronounsIn, rivalsOf, rolesIn, winnersIn } from './contenders.ts';
import { isOfMeasure, optionsIn } from './options.ts';
import { nation, preferences, type Scope } from './scope.ts';
import type { Article } from './told.ts';

/** What the sentences before tell: the vote, the sentence right before, and who has won. */
interface Around {
  readonly scope: Scope;
  readonly previous: Sentence | undefined;
  readonly winner: Contender | undefined;
}

/** What a sentence says something of: those it names, those that a word stands for, and what can be voted for. */
export function contendersOf(
  sentence: Sentence,
  { contenders: known }: Article,
  { scope, previous, winner }: Around,
): ContenderMention[] {
  const named = known.filter((one) => isWithin(one, sentence));
  const isMeasure =
    (scope.measure !== undefined && scope.measure !== nation && scope.measure !== preferences) ||
    (previous?.paragraph === sentence.paragraph && named.length === 0 && isOfMeasure(previous.text));
  const options = optionsIn(sentence, isMeasure).filter(
    (one) =>
      !isYes.test(one.key) || isMeasure || isCountedAs(one, sentence) || named.every(({ type }) => type === 'party'),
  );
  const before = known.filter((one) => isBefore(one, sentence));
  const subject = previous && previous.paragraph === sentence.paragraph ? subjectOf(previous, known) : undefined;
  const meant = [
    ...pronounsIn(sentence, before, subject),
    ...rolesIn(sentence, before),
    ...(winner === undefined ? [] : winnersIn(sentence, winner)),
  ];
  const others = rivalsOf(sentence, [...named, ...meant], before);
  return [...named, ...meant, ...others, ...keptIn(options, named)].sort((a, b) => a.start - b.start);
}

/** "2,846 voted to keep her": those are the votes of whoever the sentence names. */
function keptIn(options: readonly ContenderMention[], named: readonly ContenderMention[]): ContenderMention[] {
  const [somebody, ...others] = named.filter(({ type }) => type === 'candidate');
  return options.map((one) =>
    one.key === 'keep' && somebody !== undefined && others.length === 0
      ? { ...somebody, paragraph: one.paragraph, start: one.start, end: one.end }
      : one,
  );
}

/** Whoever a sentence names first. */
function subjectOf(sentence: Sentence, known: readonly ContenderMention[]): ContenderMention | undefined {
  return known.find((one) => isWithin(one, sentence));
}

/** "3,772 yes", "le oui": said in so many words. */
function isCountedAs({ start, end }: ContenderMention, { text, start: from }: Sentence): boolean {
  return (
    /(?:\d|(?<![\p{L}])[Ll]e) $/u.test(text.slice(0, start - from)) &&
    /^(?:yes|oui)$/i.test(text.slice(start - from, end - from))
  );
}

const isYes = /^(?:yes|oui)$/;

function isWithin(one: ContenderMention, sentence: Sentence): boolean {
  return one.paragraph === sentence.paragraph && one.start >= sentence.start && one.end <= sentence.end;
}

function isBefore(one: ContenderMention, sentence: Sentence): boolean {
  return one.paragraph < sentence.paragraph || (one.paragraph === sentence.paragraph && one.end <= sentence.end);
}
