import { groupWords, partyHeads } from './lexicon.ts';

const groups = new RegExp(`^(?:${groupWords}|Comité|${partyHeads})$`, 'u');
const ofGroup = /^ (?:du|des|de la|de l[’']|d[’']|pour (?:la |le |l[’'])?) ?\p{Ll}[\p{L}-]+/u;
/** How lists of candidates call themselves in French. */
const slogan =
  /^ (?:en commun|ensemble|autrement|d[’']abord|pour toute?s(?: et tous)?|pour tous|en (?:mouvement|marche|action))(?![\p{L}])/u;
const article = /(?:^|[\s(«“"])(?:les?|la|du|des|aux?|liste|parti|mouvement|coalition) $|\($|(?<![\p{L}])l[’']$/iu;
const adjective =
  /^ (?!(?:qui|que|dont|avec|sans|pour|dans|sous|chez|plus|moins|très|mais|puis|vers|entre|contre|selon|elle|lui)(?![\p{L}]))\p{Ll}[\p{L}-]{3,}(?![\p{L}’'])/u;

/** Reads how names of groups and lists in French go on in small letters, as a whole article shows it. */
export class NameTails {
  readonly #text: string;

  constructor(paragraphs: readonly string[]) {
    this.#text = paragraphs.join('\n');
  }

  /** "Union" with "des droites", "citoyenne" or nothing; `start` is where the name stands in `text`. */
  whole(text: string, start: number, name: string): string {
    const after = text.slice(start + name.length);
    const isGroup = groups.test(name);
    const tail = slogan.exec(after)?.[0] ?? (isGroup ? ofGroup.exec(after)?.[0] : undefined);
    if (tail !== undefined) return `${name}${tail}`;
    const own = /^\p{Lu}[\p{L}-]+$/u.test(name) ? adjective.exec(after)?.[0] : undefined;
    if (own === undefined) return name;
    const whole = `${name}${own}`;
    const isWhole = article.test(text.slice(0, start))
      ? this.#isOften(whole) || (isGroup && !isVerb(own)) || arePlural(name, own)
      : this.#isKnown(name, own);
    return isWhole ? whole : name;
  }

  /** Without an article in front: a list by its word elsewhere, or never without the tail. */
  #isKnown(name: string, tail: string): boolean {
    const whole = `${name}${tail}`;
    return this.#isListed(whole) || (this.#isAlways(name, whole) && !isVerb(tail));
  }

  /** Called a list elsewhere: "la liste Valrives solidaire". */
  #isListed(whole: string): boolean {
    return new RegExp(`(?:liste|parti|mouvement|coalition) ${whole}(?![\\p{L}])`, 'u').test(this.#text);
  }

  /** Three times at least and never without the tail. */
  #isAlways(name: string, whole: string): boolean {
    const alone = new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}-])`, 'gu');
    const count = this.#text.match(alone)?.length ?? 0;
    return count > 2 && this.#text.split(whole).length - 1 === count;
  }

  #isOften(name: string): boolean {
    return this.#text.split(name).length > 2;
  }
}

function arePlural(name: string, tail: string): boolean {
  return /s$/.test(name) && /(?:e|i|x|l|iste|u)s$/.test(tail);
}

function isVerb(word: string): boolean {
  return (
    /(?:ait|aient|era|eront|ent|ons|ez|ée?s?|e)$/.test(word) &&
    !/(?:euse|ale|aine|ienne|ique|iste|oise|aise|oyenne|lle|ive|ère|mune|verte?|unie?|libre|nouvelle|aire|anne|iote)$/.test(
      word,
    )
  );
}
