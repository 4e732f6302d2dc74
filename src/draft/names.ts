import type { Span } from './evidence.ts';
import { isFirstName } from './first-names.ts';
import { groupWords, offices, openers, partyWords, placeWords, titles } from './lexicon.ts';
import { NameTails } from './name-tails.ts';

/** A run of capitalised words, as it stands in the article. */
export interface NameRun extends Span {
  readonly text: string;
  /** At the head of a sentence, where every word has a capital. */
  readonly opens: boolean;
  readonly before: string;
  readonly after: string;
}

const word = String.raw`(?:\p{Lu}[\p{L}\p{M}]*|[dlDL]['’]\p{Lu}[\p{L}\p{M}]*)(?:[’'-](?!s\b|(?:held|based|led|bound|run|backed)\b)[\p{L}\p{M}]+)*(?:(?<=s)['’](?= (?:${groupWords}|${placeWords}))|(?<=\b(?:People|Women|Men|Citizen|Worker|Farmer|Taxpayer|Veteran|Children))['’]s(?= (?:${groupWords})))?`;
const between = String.raw`(?:of the |of |and |for |de la |de l[’']|de |du |des |d[’']|van der |van |von |der |den |la |le |al-|el |["“]\p{Lu}\p{L}+["”] |(?<=\b(?:\p{Lu}|St|Ste))\. |)`;
/** What has a number for its name, whatever stands behind it: "in Ward 4, where". */
const numberedWords =
  'Ward|District|Precinct|Division|Seat|Zone|Route|Highway|Road|Line|Pier|Area|Local|School|Camp|Block|Studio|Channel|Bureau|Circonscription|Measure|Proposition|Question|Amendment|Initiative';
const run = new RegExp(
  String.raw`(?<![\p{L}\p{N}@#])${word}(?:[ \u00a0\u202f]${between}${word})*(?:(?<=(?<![\p{L}])(?:${numberedWords})) \d{1,3}(?![.,]?\d))?`,
  'gu',
);

/** Every run of capitalised words, without the word that only opens its sentence. */
export function nameRuns(paragraphs: readonly string[], skip: ReadonlySet<number> = new Set()): NameRun[] {
  const small = new Set(paragraphs.flatMap((text) => text.match(/(?<![\p{L}’'])\p{Ll}[\p{L}-]+/gu) ?? []));
  const tails = new NameTails(paragraphs);
  return paragraphs.flatMap((text, index) =>
    skip.has(index + 1)
      ? []
      : [...text.matchAll(run)].flatMap((match) => {
          const found = withoutOpener(text, match.index, match[0], small);
          return found.flatMap(([start, name]) => toRun(text, index + 1, start, tails.whole(text, start, name)));
        }),
  );
}

/** "La rue des …", "le lac …": what a street or a lake is belongs to its name. */
const smallHead =
  /(?<![\p{L}-])(?:rue|avenue|boulevard|impasse|allée|chemin|lac|étang|col|mont|rivière|île)(?: de la | de l[’']| du | des | de | d[’']| )$/u;

function toRun(text: string, paragraph: number, at: number, word: string): NameRun[] {
  const end = at + word.length;
  const start = smallHead.exec(text.slice(0, at))?.index ?? at;
  const name = text.slice(start, end);
  if (!/\p{L}{2}|^[A-Z]$/u.test(name) || openers.has(name.toLowerCase()) || /^I$/.test(name)) return [];
  return [
    {
      paragraph,
      start,
      end,
      text: name,
      opens: opensSentence(text, start),
      before: text.slice(Math.max(0, start - 60), start),
      after: text.slice(end, end + 140),
    },
  ];
}

function opensSentence(text: string, at: number): boolean {
  if (/\b(?:M|MM|Mr|Mrs|Ms|Dr|Prof|Rev|Gov|Sen|Rep|St|Cllr|\p{Lu})\. $/u.test(text.slice(0, at))) return false;
  return /(?:^|[.!?:…]["”»’')]*\s+|["“«']\s?|[—–]\s)$/u.test(text.slice(0, at));
}

/** Cuts what is no name: "On Saturday" at the head of a sentence, and joins that "and" made of two names. */
function withoutOpener(text: string, start: number, name: string, small: ReadonlySet<string>): [number, string][] {
  const parts = cutAtTitle(start, name)
    .flatMap(([at, part]) => cutAtOf(at, part))
    .flatMap(([at, part]) => cutAtAnd(at, part));
  return parts.flatMap(([at, part]): [number, string][] => {
    const elided = /^(?:[LDJNMSTldjnmst]|Qu)['’](?=\p{Lu})/u.exec(part)?.[0].length ?? 0;
    let [from, rest] = [at + elided, part.slice(elided)];
    for (let first = firstWord(rest); isOpener(first, text, from, rest, small); first = firstWord(rest)) {
      const cut = /^\S+\s*(?:of the |of |and |for |de la |de |du |des |["“])?/u.exec(rest)?.[0].length ?? rest.length;
      [from, rest] = [from + cut, rest.slice(cut)];
    }
    return rest === '' ? [] : [[from, rest.replace(/['’]s$/u, '')]];
  });
}

/** "In Ashford Mr Reed led": the place ends where the title begins. */
function cutAtTitle(start: number, name: string): [number, string][] {
  const at = name.search(/ (?:Mr|Mrs|Ms|Dr|Cllr|Prof|Mme|Mlle)\.? \p{Lu}/u);
  return at === -1 || /^(?:The|Le|La|Les)$/.test(name.slice(0, at))
    ? [[start, name]]
    : [
        [start, name.slice(0, at)],
        [start + at + 1, name.slice(at + 1)],
      ];
}

function firstWord(text: string): string {
  return /^[^\s]+/.exec(text)?.[0] ?? '';
}

function isOpener(word: string, text: string, at: number, rest: string, small: ReadonlySet<string>): boolean {
  if (word === '' || (/['’]s$/.test(word) && rest !== word && !opensSentence(text, at))) return false;
  const low = word.toLowerCase().replace(/['’].*$/, '');
  if (openers.has(low) && !(/^(?:Le|La|Les|Des?|Du)$/.test(word) && !opensSentence(text, at))) return true;
  return opensSentence(text, at) && small.has(low) && (rest === word || !/^\S+ \p{Lu}/u.test(rest));
}

const joined = / and (?=\p{Lu})/u;

/** "The Law and Order Party" */
const joinedParty = new RegExp(`^(?:The )?\\p{Lu}\\p{Ll}+ and \\p{Lu}\\p{Ll}+ (?:${partyWords})$`, 'u');

/** "Jane Reed and Tom Hall" are two; "Hill and Vale" may be one. */
function cutAtAnd(start: number, name: string): [number, string][] {
  const at = name.search(joined);
  if (at === -1 || joinedParty.test(name)) return [[start, name]];
  const [left, right] = [name.slice(0, at), name.slice(at + 5)];
  // "For the House and Hall for the board": a body and somebody.
  const isBody = /^(?:House|Senate|Council|Board|Assembly|Parliament|Congress)$/.test(left);
  if (!isBody && !left.includes(' ') && !right.includes(' ')) return [[start, name]];
  return [[start, left], ...cutAtAnd(start + at + 5, right)];
}

const officeFirst = new RegExp(`^(?:${offices}|${titles})\\.? \\p{Lu}`, 'u');

/** "The union of Premier Jane Reed": what stands behind "of" has a name of its own. */
function isSomebody(name: string): boolean {
  return (
    (officeFirst.test(name) && !name.startsWith('Voters ')) || (isFirstName(firstWord(name)) && name.includes(' '))
  );
}

const takesOf = new RegExp(
  String.raw`(?:^|[\s-])(?:${groupWords}|${placeWords}|House|Isle|Board|Office|Registrar|Voters|Member|Bank|Duchy|Republic|Kingdom|States)$`,
  'u',
);

/** "Jane Reed of the Green List" is a person and her party; "University of Oxford" is one name. */
function cutAtOf(start: number, name: string): [number, string][] {
  const match = / (?:of the|of|for) (?=\p{Lu})/u.exec(name);
  const after = match === null ? 0 : match.index + match[0].length;
  if (!match || (takesOf.test(name.slice(0, match.index)) && !isSomebody(name.slice(after)))) return [[start, name]];
  return [[start, name.slice(0, match.index)], ...cutAtOf(start + after, name.slice(after))];
}
