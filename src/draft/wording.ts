import type { Localized } from '../story/schema-parts.ts';

export type Language = 'en' | 'fr';

/** A text in the language of the article alone. */
export type OneLanguage = { readonly en: string } | { readonly fr: string };

export function inLanguage(language: Language, text: string): OneLanguage {
  return language === 'en' ? { en: text } : { fr: text };
}

/** The sentences that a draft says of its own accord; everything else in it is the article's. */
const phrases = {
  en: {
    person: 'Named in the article',
    unnamed: 'Speaks in the article without a name',
    unknown: 'a speaker whom the article does not name',
    candidate: 'Candidate',
    place: 'A place in the article.',
    organization: 'Named in the article.',
    party: 'A party or list in the article.',
    setting: 'In paragraph {n} of the article.',
    article: 'the article',
    others: 'others',
    election: 'election',
    earlier: 'earlier election',
    referendum: 'referendum',
    recall: 'recall',
    nation: 'national result',
    preferences: 'preference votes',
    parties: 'vote by party',
    firstCount: 'first count',
  },
  fr: {
    person: 'Personne citée dans l’article',
    unnamed: 'S’exprime dans l’article sans être nommé',
    unknown: 'une personne que l’article ne nomme pas',
    candidate: 'Candidat ou candidate',
    place: 'Un lieu de l’article.',
    organization: 'Citée dans l’article.',
    party: 'Un parti ou une liste de l’article.',
    setting: 'Au paragraphe {n} de l’article.',
    article: 'l’article',
    others: 'autres',
    election: 'élection',
    earlier: 'élection précédente',
    referendum: 'référendum',
    recall: 'révocation',
    nation: 'résultat national',
    preferences: 'voix de préférence',
    parties: 'vote par parti',
    firstCount: 'premier décompte',
  },
} as const;

export function phrase(language: Language, key: keyof (typeof phrases)['en'], n = 0): string {
  return phrases[language][key].replace('{n}', `${n}`);
}

/** The one text of a localized record. */
export function textOf(localized: OneLanguage | Localized): string {
  return 'en' in localized ? localized.en : localized.fr;
}
