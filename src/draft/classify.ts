import { clues, type Scores } from './clues.ts';
import { isFirstName, isKnownPlace } from './first-names.ts';
import { isOfficeAlone, type NamePart } from './name-parts.ts';

/** What a name stands for, and how sure that is (0 to 1). */
export interface Kind {
  readonly kind: keyof Scores;
  readonly confidence: number;
}

/** Weighs everything that the article says around a name, at each place where it stands. */
export function classify(mentions: readonly NamePart[]): Kind {
  const [first] = mentions;
  const text = first?.text ?? '';
  if (isOfficeAlone(text)) return { kind: 'none', confidence: 1 };
  const scores: Scores = { person: 0, place: 0, organization: 0, none: 0.9 };
  const several = text.includes(' ');
  const [head = ''] = text.split(/[\s-]/);
  if (isFirstName(head)) scores.person += several ? 2.5 : 1;
  if (
    several &&
    /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: (?:["“]\p{L}+["”]|de|van|von|der|d[’']|\p{Lu}[\p{L}’'-]+))+$/u.test(text)
  )
    scores.person += 1;
  if (isKnownPlace(text)) scores.place += 2.5;
  for (const [, pattern, kind, weight] of clues.filter(([where]) => where === 'text')) {
    scores[kind] += pattern.test(text) ? weight : 0;
  }
  for (const mention of mentions) weigh(mention, scores);
  return strongest(scores);
}

function weigh(mention: NamePart, scores: Scores): void {
  if (mention.title !== undefined) scores.person += 4;
  if (mention.prefix !== undefined) scores.person += 3;
  for (const [where, pattern, kind, weight] of clues) {
    if (where !== 'text' && pattern.test(mention[where])) scores[kind] += weight;
  }
}

function strongest(scores: Scores): Kind {
  const kinds = ['person', 'place', 'organization', 'none'] as const;
  const [best = 'none', second = 'none'] = [...kinds].sort((a, b) => scores[b] - scores[a]);
  const share = scores[best] / (scores[best] + scores[second] || 1);
  return {
    kind: best,
    confidence: Math.round(Math.min(0.95, share * Math.min(1, 0.5 + scores[best] / 8)) * 100) / 100,
  };
}
