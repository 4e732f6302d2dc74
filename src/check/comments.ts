import { words } from '../text/normalize.ts';

/** What somebody thinks of a thing: words that no story could bear out or deny. */
const judging = new Set(
  (
    'bad good great nice awesome crazy insane wild unreal nuts mad sad tragic brutal rough tough huge massive impressive amazing ' +
    'incredible unbelievable shocking surprising surprise ridiculous absurd funny hilarious weird strange odd generous cheeky ' +
    'landslide blowout triumph disaster shame joke pity wonder mess bargain enough close classy embarrassing painful harsh ' +
    'rageant dommage triste fou folle dingue enorme incroyable hallucinant impressionnant beau belle bon dur rude chaud serre serree ' +
    'genereux genial top nul honteux honte ridicule abuse marrant drole bizarre etonnant logique normal classe lune raz maree ' +
    'triomphe desastre enfin bravo chapeau net clair tiny lucky unlucky slim whopping wow ouf ouch yikes mal pire sacre sacree ' +
    'basculement confortable comfortable parfait parfaite minuscule pathetic solid cool neat interesting interessant surprenant ' +
    'choquant scandaleux heureusement malheureusement luckily thankfully sadly chanceux'
  ).split(' '),
);

/** What may stand beside such a word without telling anything. */
const beside = new Set(
  (
    'c est etait s ca ce that thats its it is was not isnt wasnt pas exactly really quite so too very just pretty kind sort of a ' +
    'an the un une la le quel quelle what how at all tho though honestly frankly quand meme franchement vraiment trop tres si bien ' +
    'tellement assez plutot nowhere near hardly barely no even ben oh eh pour to be honest me moi on y as comme toujours ' +
    'tout tous for first try hein quoi de du peu here there even was were donc un une what won it did made difference that lead'
  ).split(' '),
);

const told = /(\s*(?:,|\s[–—-])\s+)/u;

/** "…, and I'd have bet on more": what somebody expected or supposes goes on to the end. */
const supposing =
  /(?:,|\s[–—-])\s+(?:guess\s|can you blame|who['’]d have|who knew|go figure|(?:he|she|they|you) (?:should|ought to)\s|(?:il|elle|ils|elles) devrai(?:t|ent)\s|(?:il|elle) s['’]y connaît|(?:he|she) knows (?:a thing|his|her|what)\s?|je suppose|j['’]imagine|tu m['’]étonnes|qui l['’]eût cru|(?:\p{L}+er|more|less|fewer|worse|better)(?: \p{L}+)? than (?:i|we|you)(?:['’]d)? |(?:plus|moins|mieux|pire)(?: \p{L}+)? que (?:je|ce que je|prévu$)).*$/iu;

/** "…, not bad for a florist": that it is good of one says that they are one. */
const measured =
  /^(?:(?:not|pas|quite|pretty|rather|plutôt) )?(?:bad|mal|good|bien|impressive|fort) (?:for|pour) (?=(?:an?|une?) \p{L})/iu;

const asExpected =
  /^(?:as (?:always|usual|ever|expected)|comme (?:toujours|d['’]habitude|prévu|souvent)|for once|about time|high time|il était temps|pas trop tôt|of course|bien sûr|évidemment|no kidding|sans blague)$/iu;

/** A sentence without the comments that stand in it between commas, or behind the last one: "…, not exactly a landslide". */
export function withoutComments(text: string): string {
  const parts = text.replace(supposing, '').split(told);
  let kept = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const part = parts[at + 1] ?? '';
    if (!isComment(part)) kept += `${parts[at]}${part.replace(measured, '')}`;
  }
  return kept;
}

/** Whether a sentence says that something is good or bad, or the like. */
export function isJudging(text: string): boolean {
  return words(text).some((word) => judging.has(word));
}

export function isComment(part: string): boolean {
  if (asExpected.test(part.trim())) return true;
  const row = words(part);
  if (row.length === 0 || row.length > mostWords || /^(?:an?|the|une?|la|le)$/.test(row[0] ?? '')) return false;
  return row.some((word) => judging.has(word)) && row.every((word) => judging.has(word) || beside.has(word));
}

const mostWords = 7;
