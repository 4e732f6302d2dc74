import type { Reader } from '../ask/reader.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Clause } from './judge-clause.ts';
import { type Reading, readTyped } from './reading.ts';
import { type Scope, scopeOf } from './results/scope.ts';

/** A clause without a subject, a place or a round of its own is about those of the clause before. */
export function clausesIn(context: StoryContext, reader: Reader, texts: readonly string[]): Clause[] {
  let subject = '';
  let scope: Scope | undefined;
  return texts.map((text) => {
    const own = readTyped(context, reader, text);
    const first = own.named.find(({ entities }) => entities.some(({ type }) => type !== 'place'));
    const isOwn = first && (first.start === 0 || !startsWithVerb(context, own));
    const reading = isOwn || subject === '' ? own : readTyped(context, reader, `${subject} ${text}`);
    if (first && isOwn) subject = first.phrase;
    scope = scopeOf(context, reading, scope);
    const isOpen = scope.round !== undefined && reading.question.round === undefined;
    return { reading: isOpen ? { ...reading, roundBefore: scope.round } : reading, scope };
  });
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
