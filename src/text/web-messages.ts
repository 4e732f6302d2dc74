/** What only the readers' page says. Part of `Messages`. */
export interface WebMessages {
  'web.ask': Record<never, never>;
  'web.intro': { headline: string; source: string };
  'web.send': Record<never, never>;
  'web.examples': Record<never, never>;
  'web.answer': Record<never, never>;
  'web.name': Record<never, never>;
  'web.figure': Record<never, never>;
  'web.evidence': Record<never, never>;
  'web.paragraph': { paragraph: number };
  'web.more': Record<never, never>;
  'web.otherLanguage': Record<never, never>;
  'web.keeps': Record<never, never>;
  'web.embedKeys': Record<never, never>;
}

type WebCatalogue = Readonly<Record<keyof WebMessages, string>>;

export const webEn: WebCatalogue = {
  'web.ask': 'Ask this story',
  'web.intro':
    'Every answer comes from “{headline}” ({source}), with the article’s own words. What the article does not say is not answered.',
  'web.send': 'Ask',
  'web.examples': 'For example',
  'web.answer': 'Answer',
  'web.name': 'Name',
  'web.figure': 'Result',
  'web.evidence': 'In the article’s words',
  'web.paragraph': 'paragraph {paragraph}',
  'web.more': 'Read on',
  'web.otherLanguage': 'En français',
  'web.keeps': 'This page keeps nothing: no cookie, no question, no address.',
  'web.embedKeys': 'A link to the article’s words shows them in the article on this page. Press Escape to come back.',
};

export const webFr: WebCatalogue = {
  'web.ask': 'Interroger cet article',
  'web.intro':
    'Chaque réponse vient de « {headline} » ({source}), avec les mots mêmes de l’article. Ce que l’article ne dit pas reste sans réponse.',
  'web.send': 'Demander',
  'web.examples': 'Par exemple',
  'web.answer': 'Réponse',
  'web.name': 'Nom',
  'web.figure': 'Résultat',
  'web.evidence': 'Dans les mots de l’article',
  'web.paragraph': 'paragraphe {paragraph}',
  'web.more': 'Pour continuer',
  'web.otherLanguage': 'In English',
  'web.keeps': 'Cette page ne garde rien : ni cookie, ni question, ni adresse.',
  'web.embedKeys':
    'Un lien vers les mots de l’article les montre dans l’article de cette page. La touche Échap ramène ici.',
};
