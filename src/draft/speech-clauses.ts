import { saying } from './lexicon.ts';
import { sentencesOf } from './sentences.ts';

const say = String.raw`(?<![\p{L}-])${saying}`;

/** From the closing mark to the end of the sentence or the next words. */
export function afterClause(text: string, from: number, next: number): [number, number] {
  const rest = text.slice(from, next);
  const opening = /^[^\p{L}]*/u.exec(rest)?.[0] ?? '';
  if (
    /[.!?…]\s*["”»]?\s+(?=\p{Lu})/u.test(`${text.slice(from - 1, from)}${opening}`) &&
    !new RegExp(`^[^.]{0,60}${say}`, 'u').test(rest)
  )
    return [from, from];
  const stop = /(?<!\b(?:M|Mr|Mrs|Ms|Dr|Rev|Gov|Sen|Prof|Mme|\p{Lu}))[.!?…](?=\s|$)/u.exec(rest.slice(opening.length));
  return [from, from + (stop === null ? rest.length : opening.length + stop.index)];
}

/** The sentence in front of the opening mark, without earlier ones. */
export function beforeClause(text: string, from: number, start: number): [number, number] {
  const sentence = sentencesOf(text.slice(0, start), 1).at(-1);
  const begin = Math.max(from, sentence?.start ?? 0);
  return [begin, start];
}
