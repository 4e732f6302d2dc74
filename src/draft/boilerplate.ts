type Reason = 'related link' | 'newsletter' | 'credit' | 'cookie note' | 'sharing' | 'notice';

const marks: readonly (readonly [Reason, RegExp])[] = [
  [
    'related link',
    /^(?:related|read (?:more|also|next)|see also|more on this|recommended|lire aussi|à lire(?: aussi)?|voir aussi|sur le même sujet|notre dossier)\b/iu,
  ],
  [
    'newsletter',
    /\b(?:newsletter|infolettre|sign up (?:for|to)|inscrivez-vous|abonnez-vous|subscribe (?:now|to|for)|réservé aux abonnés)\b/iu,
  ],
  [
    'credit',
    /^(?:\(?(?:photo(?:s|graph)?|image|imagen|picture|crédits?|illustration|video|vidéo|graphic)\s*(?:by|par|por|credit|:|©|\/)|©)/iu,
  ],
  [
    'cookie note',
    /\b(?:we use cookies|cookies? (?:policy|settings|preferences)|accepter (?:les|tous les) cookies|politique de confidentialité|privacy policy)\b/iu,
  ],
  [
    'sharing',
    /^(?:share|tweet|partager|follow us|follow \p{Lu}.* on (?:twitter|facebook|x|instagram)|suivez|comments?|commentaires?|print|imprimer|advertisement|publicité|copy link)\b.{0,60}$/iu,
  ],
  [
    'notice',
    /^(?:this (?:story|article) (?:is over|was (?:first|originally) published|has been updated)|all rights reserved|tous droits réservés|copyright)\b/iu,
  ],
];

/**
 * Why a paragraph is no part of the article: links to other articles, newsletters, credits, cookie notes.
 *
 * @returns nothing for a paragraph of the article itself
 */
export function boilerplateReason(line: string): Reason | undefined {
  if (line.length > 220) return undefined;
  return marks.find(([, pattern]) => pattern.test(line))?.[0];
}
