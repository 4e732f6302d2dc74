import type { Named } from './entities.ts';
import type { Span } from './evidence.ts';
import { jobs } from './lexicon.ts';

/** A job or an office by which an article calls one of those whom it names. */
export interface Calling {
  readonly noun: string;
  readonly one: Named;
}

const office =
  'minister|mayor|premier|senator|governor|councillor|councilor|deputy|sheriff|commissioner|speaker|chancellor';
const article = "(?:(?:[Tt]he|[Aa]n?|[Ll]e|[Ll]a|[Uu]ne?) |[Ll][’'])";
const noun = String.raw`[\p{Ll}][\p{Ll}’-]*`;
/** Words that tell of everybody, or that something else stands for. */
const common =
  /^(?:candidate?|independent|indépendante?|member|membre|man|woman|homme|femme|party|parti|list|liste|one|newcomer|person|personne|time|former|ancien(?:ne)?|first|last|winner|loser|rival|opponent|seat|siège|supporter|voter|électeur|électrice|adversaire|concurrente?|challenger)$/u;
/** "Minister Jane Reed", "the mayor, Jane Reed", "le charpentier Paul Hall". */
const before = new RegExp(
  String.raw`(?:(?<![\p{L}])${article}((?:${noun} ){0,2}?${noun})(?: (?:sortante?|d[eu’'] ?\p{L}+))?,? |(?<![\p{L}])(?<!Prime )(\p{Lu}\p{Ll}+) )$`,
  'u',
);
/** "Jane Reed, a retired nurse", "Paul Hall of the Green List, the bus driver,". */
const behind = new RegExp(
  String.raw`^(?: (?:of|from|de|du)(?: the| la)? [^,.;]{2,40})?,(?: \d{1,3}(?: ans)?,)? ${article}?((?:${noun} ){0,3}?${noun})(?=[,.;]| (?:of|in|at|from|who|for|and|de|du|à|qui|d[’']))`,
  'u',
);
/** "The nurse is Jane Reed." */
const is = new RegExp(String.raw`(?<![\p{L}])(?:[Tt]he|[Ll][ea]) ((?:${noun} )?${noun}) (?:is|was|est|était) $`, 'u');

/** The nouns that stand for exactly one of those whom an article names: "the nurse", "the minister", "le charpentier". */
export function callingsOf(people: readonly Named[], paragraphs: readonly string[]): Calling[] {
  const all = people.flatMap((one) => [...nounsOf(one, paragraphs)].map((found): Calling => ({ noun: found, one })));
  return all.filter(({ noun: own, one }) => !all.some((other) => other.noun === own && other.one !== one));
}

function nounsOf({ mentions }: Named, paragraphs: readonly string[]): Set<string> {
  const found = mentions.flatMap(({ paragraph, start, end }) => {
    const text = paragraphs[paragraph - 1] ?? '';
    const front = text.slice(Math.max(0, start - 60), start).replace(/(?:M\.|Mme|Mr|Ms|Mrs|Dr)\.? $/, '');
    const [, apposed, title] = before.exec(front) ?? [];
    const holder =
      /(?<![\p{L}])(sortante?|incumbent),? $/u.exec(front) ??
      /^,[^,.;]{0,40} (sortante?|incumbent)(?=[,.;])/u.exec(text.slice(end, end + 60));
    return [
      holder?.[1],
      apposed,
      office_.test(title ?? '') ? title : undefined,
      behind.exec(text.slice(end, end + 90))?.[1],
      is.exec(front)?.[1],
    ];
  });
  return new Set(found.flatMap((words) => (words === undefined ? [] : headsOf(words.toLowerCase()))));
}

const office_ = new RegExp(`^(?:${office}|${jobs})$`, 'iu');

/** "Retired nurse" is a nurse, "infirmière de nuit" an "infirmière": the last word in English, the first one in French. */
function headsOf(words: string): string[] {
  const list = words.split(' ');
  const own = [list.at(-1) ?? '', list[0] ?? ''].filter((word) => word.length > 3 && !common.test(word));
  const isJob = (word: string) => jobWord.test(word);
  return own.filter(isJob);
}

/** Whether some words end or begin with a job, or a tie to somebody: "the minister's agent". */
export function isCalling(words: string): boolean {
  const list = words
    .toLowerCase()
    .replace(/^(?:the|an?|his|her|their|le|la|l[’']|une?|son|sa|leur) ?/, '')
    .split(' ');
  return [list.at(-1) ?? '', list[0] ?? ''].some((word) => jobWord.test(word) || tie.test(word));
}

const tie =
  /^(?:agent|mate|aide|assistant|spokes\p{L}+|porte-parole|head|chief|president|chair|dean|rector|priest|deputy|bishop|host|widow|ally|rival|candidate?|sœur|frère|femme|mari|fille|fils|mère|père|wife|husband|son|daughter|brother|sister|mother|father|friend|partner|doyen(?:ne)?|curé|adjointe?|colistière?|gérante?|commerçante?|habitante?|militante?|consultante?)$/u;

/** Endings of what people do for a living, in both languages, beside the jobs that are known. */
const jobWord = new RegExp(
  `^(?:${jobs}|${office}|sortante?|incumbent|nurse|vet|solicitor|barber|butcher|cook|chef|pilot|miner|smith|judge|guide|clerk|maire|juge|notaire|médecin|juriste|avocate?|\\p{L}+(?:er|or|ist|ian|man|woman|keeper|smith|wright|tress|ier|ière|eur|euse|trice|iste|ien|ienne|logue))$`,
  'u',
);

/** Where an article calls somebody by a job alone: "the minister was third". */
export function calledIn(
  paragraphs: readonly string[],
  callings: readonly Calling[],
): (Span & { readonly one: Named })[] {
  if (callings.length === 0) return [];
  const nouns = new Map(callings.map(({ noun: own, one }) => [own, one]));
  const words = new RegExp(
    String.raw`(?<![\p{L}])(?:[Tt]he |[Ll]e |[Ll]a |[Ll][’'])(?:${noun} )?(${[...nouns.keys()].join('|')})(?: sortante?)?(?![\p{L}’'-])(?!,? (?:\p{L}+\.? )?\p{Lu}| (?:of|for|d[eu]|d[’']))`,
    'gu',
  );
  return paragraphs.flatMap((text, index) =>
    [...text.matchAll(words)].flatMap((match) => {
      const one = nouns.get((match[1] ?? '').toLowerCase());
      const start = match.index;
      return one === undefined ? [] : [{ paragraph: index + 1, start, end: start + match[0].length, one }];
    }),
  );
}
