/** What a text that follows on asks of the question before it. */
export interface Pattern {
  readonly kind: 'same' | 'more' | 'speaker' | 'why' | 'detail';
  readonly french: boolean;
  readonly phrases: RegExp;
}

/** Whole texts that mean nothing without a question before them. */
export const patterns: readonly Pattern[] = [
  { kind: 'why', french: false, phrases: /^(?:why|how come|why is that|why so|why not)$/ },
  { kind: 'why', french: true, phrases: /^(?:pourquoi|pourquoi ca|comment ca se fait|pour quelle raison)$/ },
  {
    kind: 'speaker',
    french: false,
    phrases: /^(?:who (?:said|says|told) (?:that|this|it|so)|who is speaking|who said)$/,
  },
  { kind: 'speaker', french: true, phrases: /^(?:qui (?:a dit|dit) (?:ca|cela)|qui l a dit|qui parle)$/ },
  {
    kind: 'more',
    french: false,
    phrases:
      /^(?:(?:tell me |say |show me |give me |know )?(?:some )?more(?: about (?:it|that|this)| on (?:it|that|this)| info| details| information)?|go on|continue|keep going|next|what else|anything else|details|elaborate|explain(?: that| it)?)$/,
  },
  {
    kind: 'more',
    french: true,
    phrases:
      /^(?:(?:dis|dites) m en plus|en savoir plus|plus|encore|(?:plus )?(?:de )?details|plus d infos?|plus d informations|continuez?|la suite|suite|suivant|quoi d autre|autre chose|explique|et encore)$/,
  },
  {
    kind: 'same',
    french: false,
    phrases:
      /^(?:(?:say (?:it|that) )?again|repeat(?: that)?|(?:say (?:it|that) |and |now )?in (?:french|english)|(?:en )?(?:francais|anglais)|repete)$/,
  },
  { kind: 'detail', french: false, phrases: /^(?:when|where|how many|how much|by how much|how|who|since when)$/ },
  { kind: 'detail', french: true, phrases: /^(?:quand|ou|combien|de combien|comment|qui|depuis quand)$/ },
];

const joiner =
  /^(?:(?:and |but |so |ok |okay |then )*(?:what about|how about|what of|and what about|same for|what s about)|and|but|or|also|(?:et |mais |alors )*(?:qu en est il (?:de|du|des|d)|quid de|quid du|quid des|et pour|et|mais|ou)) (?=.)/;

/** The text without the words that join it to what went before. */
export function continued(row: readonly string[]): { readonly rest: readonly string[]; readonly isJoined: boolean } {
  const said = row.join(' ');
  const rest = said.replace(joiner, '');
  return { rest: rest.split(' '), isJoined: rest !== said };
}

/** The language that a text asks to hear the answer in again: "in French, please". */
export function languageAskedFor(said: string): 'en' | 'fr' | undefined {
  const [, language] = /\b(?:in|en|say it in) (french|english|francais|anglais)\b/.exec(said) ?? [];
  if (language === undefined) return undefined;
  return /^fr/.test(language) ? 'fr' : 'en';
}
