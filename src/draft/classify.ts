import { isFirstName, isKnownPlace } from './first-names.ts';
import { groupWords, jobs, kin, partyFamilies, placeWords, saying } from './lexicon.ts';
import { isOfficeAlone, type NamePart } from './name-parts.ts';

/** What a name stands for, and how sure that is (0 to 1). */
export interface Kind {
  readonly kind: 'person' | 'place' | 'organization' | 'none';
  readonly confidence: number;
}

type Scores = Record<'person' | 'place' | 'organization' | 'none', number>;
type Clue = readonly [where: 'before' | 'after' | 'text', pattern: RegExp, kind: keyof Scores, weight: number];

const word = (words: string) => new RegExp(String.raw`(?:^|[\s-])(?:${words})(?:$|[\s-])`, 'u');
const after = `^["”»]?,?`;

const clues: readonly Clue[] = [
  ['after', /^,? (?:who is )?\(?(?:aged )?\d{1,3}(?:,| ans\b|\.|\)|;)/, 'person', 4],
  ['before', /(?:\d{1,3}-year-old|\d{1,3} ans,?) $/, 'person', 4],
  ['before', new RegExp(String.raw`\b${saying}(?:-t-il|-t-elle)? $`, 'u'), 'person', 2.5],
  ['after', new RegExp(String.raw`${after} (?:has |had |a |l[’']a |later |then )?${saying}\b`, 'u'), 'person', 2],
  ['before', new RegExp(String.raw`(?<![\p{L}])(?:${jobs}|${kin}),? $`, 'u'), 'person', 2.5],
  ['after', /^,? (?:who|qui)\b/, 'person', 1.5],
  ['after', /^, (?:an?|the|his|her|former|ancien(?:ne)?|candidate?|président|professeur|éleveu)/u, 'person', 1],
  [
    'after',
    /^,? (?:voted|stood|ran|was born|smiled|lives?|est arrivée?|l[’']emporte|devient|refuse|defeated|beat|quickly|did not)\b/,
    'person',
    1,
  ],
  ['after', /^ (?:\d{1,3}(?:[,\s\u00a0\u202f]\d{3})* (?:votes|voix)|with \d)/u, 'person', 0.5],
  ['text', word(placeWords), 'place', 3],
  [
    'text',
    /^(?:North|South|East|West|Lower|Upper|New|Saint|Sainte|San|Port|Mount|Great)[ -]\p{Lu}|-(?:sur|lès|les|en|on|upon|under)-/u,
    'place',
    1.5,
  ],
  [
    'before',
    /\b(?:in|at|near|around|across|outside|into|from|to|throughout|neighbouring|neighboring) (?:the |central |downtown |nearby )?$/i,
    'place',
    1.5,
  ],
  [
    'before',
    /(?<![\p{L}])(?:[àÀ]|dans|vers|près de|près d[’']|autour de|depuis|sur|au|du côté de) (?:la |le |l[’'])?$/u,
    'place',
    1.5,
  ],
  [
    'before',
    /\b(?:town|city|village|county|state|region|port|people|constitution|island|banks?|mayor|parliament|MP|constituency|borough|residents|capital|ville|village|commune|maire|région|habitants|hôpital|université|centre|pays|préfet|boroughs?) (?:of|for|de|d[’']) ?$/u,
    'place',
    3,
  ],
  ['after', /^ ?\| |^ \((?:\p{Lu}[\p{L}-]+)\), le \d|^ area\b|^ —/u, 'place', 2.5],
  ['text', word(groupWords), 'organization', 3],
  ['text', new RegExp(`(?:${groupWords})$`, 'u'), 'organization', 2],
  ['text', / (?:Central|North|South|East|West)$/, 'place', 1.5],
  [
    'after',
    /^ (?:came|took|won|gained|fell|rose|slipped|lost|held|leads?)\b[^.]{0,40}(?:per cent|percent|%|seats|first|second)/,
    'organization',
    1.2,
  ],
  ['before', /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ of (?:the )?$/u, 'organization', 2],
  ['text', word(partyFamilies), 'organization', 3],
  ['text', /^(?:\p{Lu}{2,5}|\p{Lu}\p{Ll}?\p{Lu}{1,3})$/u, 'organization', 2],
  [
    'after',
    /^ (?:leader|candidate|councillor|councilor|supporters|voters|party|MP|MPs|activists)\b/,
    'organization',
    2,
  ],
  ['before', /\b(?:party|parti|association|firm|company|liste|list) (?:of )?[«“"]? ?$/, 'organization', 2],
  [
    'text',
    /^(?:Measure|Proposition|Amendment|Question|Prop|Article|Bill|Act|Storm|Election|Facebook|Christmas|Route|District)\b(?! Hall)/,
    'none',
    3,
  ],
  [
    'text',
    /\b(?:Day|Night|Eve|Morning|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Yes|No|Leave|Remain|English|French|British|European)$/,
    'none',
    4,
  ],
];

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
  for (const mention of mentions) weigh(mention, scores);
  return strongest(scores);
}

function weigh(mention: NamePart, scores: Scores): void {
  if (mention.title !== undefined) scores.person += 4;
  if (mention.prefix !== undefined) scores.person += 3;
  for (const [where, pattern, kind, weight] of clues) {
    if (pattern.test(mention[where])) scores[kind] += weight;
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
