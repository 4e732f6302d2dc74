import { agreementOf } from './anchored.ts';
import type { Alignment } from './facts.ts';
import { isBorneOut } from './match-figure.ts';

const because =
  /\b(?:because of|due to|owing to|thanks to|on account of|as a result of|for (?=\S+ reasons\b)|a cause d\S*|en raison d\S*|grace a\S*|pour (?:des )?raisons? (?:d\S* )?|suite a\S*)\b/;

/** Words with which a record says why something was so. */
const caused =
  /\b(?:because|due to|owing to|thanks to|reasons?|caused?|delayed|held up|forced|led to|brought about|blamed|by an?|after an?|a cause|en raison|grace a|raisons?|retarde\w*|entraine\w*|provoque\w*|accuse\w*|par une?|apres une?|suite a)\b/;

/** "Resigned because of a conviction", where a record tells the same with another reason. */
export function isOfOtherCause(one: Alignment): boolean {
  const { clause, told, parts, lacking, figures, isOpposite, contrast } = one;
  const match = because.exec(clause.text);
  if (!match || !caused.test(told.text) || isOpposite || contrast.length > 0) return false;
  const before = clause.text.slice(0, match.index).trim().split(' ').length;
  const behind = new Set(
    clause.text
      .slice(match.index + match[0].length)
      .trim()
      .split(' '),
  );
  const [why, what] = [true, false].map((isWhy) =>
    parts.filter(({ phrase }) => phrase.split(' ').every((word) => behind.has(word)) === isWhy),
  );
  if (!why?.length || why.some(({ stated, inQuestions }) => stated + inQuestions > unmet)) return false;
  const agreed = agreementOf({ ...one, parts: what ?? [], lacking: lacking.filter(({ start }) => start < before) });
  return (
    lacking.every(({ start }) => start >= before) &&
    figures.every(isBorneOut) &&
    agreed.words > 0 &&
    agreed.words + agreed.names + agreed.figures >= fewest &&
    agreed.missing <= slack * agreed.words
  );
}

const unmet = 0.2;
const fewest = 1.9;
const slack = 0.2;
