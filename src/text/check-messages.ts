/** What is said of a text that was checked against the story. Part of `Messages`. */
export interface CheckMessages {
  'check.title': Record<never, never>;
  'check.nothing': Record<never, never>;
  'check.undecided': Record<never, never>;
  'check.supported': Record<never, never>;
  'check.rounding': { figure: string };
  'check.contradicted': Record<never, never>;
  'check.differs': { story: string; said: string };
  'check.partly': Record<never, never>;
  'check.holds': { part: string };
  'check.instead': { story: string; said: string };
  'check.says': { told: string };
  'check.near': { told: string };
  'check.quotation.verbatim': Record<never, never>;
  'check.quotation.cut': Record<never, never>;
  'check.quotation.altered': Record<never, never>;
  'check.quotation.other_speaker': Record<never, never>;
  'check.quotation.reported': Record<never, never>;
  'check.more': { count: number; most: number };
  'check.unshown': { count: number };
  'check.unread': { most: number };
  'check.cutShort': { most: number };
  'check.story': { headline: string };
  'check.show': Record<never, never>;
  'check.again': Record<never, never>;
  'check.modalTitle': Record<never, never>;
  'check.modalLabel': Record<never, never>;
  'check.textSays': Record<never, never>;
  'check.storySays': Record<never, never>;
}

type CheckCatalogue = Readonly<Record<keyof CheckMessages, string>>;

export const checkEn: CheckCatalogue = {
  'check.title': 'Checked against the story',
  'check.nothing': 'There is no statement here that can be checked against the story.',
  'check.undecided': 'The story decides nothing of this.',
  'check.supported': 'The story supports this.',
  'check.rounding': 'The story supports this, as a rounding of {figure}.',
  'check.contradicted': 'The story says otherwise.',
  'check.differs': 'The story says otherwise: {story}, not {said}.',
  'check.partly': 'Partly: the story supports one part of this.',
  'check.holds': 'Partly: the story supports “{part}”.',
  'check.instead': 'Instead of {said}, it says {story}.',
  'check.says': 'What it says: {told}',
  'check.near': 'The nearest that it does say, which does not decide this: {told}',
  'check.quotation.verbatim': 'The quotation is word for word.',
  'check.quotation.cut': 'Words are left out of the quotation.',
  'check.quotation.altered': 'The quotation is not word for word.',
  'check.quotation.other_speaker': 'Somebody else said these words.',
  'check.quotation.reported': 'The story tells this in its own words, not as a quotation.',
  'check.more':
    '{count, plural, one {One more statement was} other {# more statements were}} not checked: {most} is the most.',
  'check.unshown':
    '{count, plural, one {There is no room here for one more statement} other {There is no room here for # more statements}}; a shorter text shows all.',
  'check.unread': 'Not everything was read: {most, number} sentences at most, and the beginning of very long ones.',
  'check.cutShort': 'Only the first {most, number} characters were read.',
  'check.story': 'Checked against “{headline}”. There are other stories here: /check takes one of them.',
  'check.show': 'Show to everyone',
  'check.again': 'Check another text',
  'check.modalTitle': 'Check a text against the story',
  'check.modalLabel': 'The text',
  'check.textSays': 'The text says',
  'check.storySays': 'The story says',
};

export const checkFr: CheckCatalogue = {
  'check.title': 'Vérifié avec l’article',
  'check.nothing': 'Il n’y a ici aucune affirmation que l’on puisse vérifier avec l’article.',
  'check.undecided': 'L’article ne permet de trancher rien de cela.',
  'check.supported': 'L’article le confirme.',
  'check.rounding': 'L’article le confirme, en arrondissant {figure}.',
  'check.contradicted': 'L’article dit autre chose.',
  'check.differs': 'L’article dit autre chose : {story}, et non {said}.',
  'check.partly': 'En partie : l’article en confirme une partie.',
  'check.holds': 'En partie : l’article confirme « {part} ».',
  'check.instead': 'Au lieu de {said}, il dit {story}.',
  'check.says': 'Ce qu’il dit : {told}',
  'check.near': 'Ce qu’il dit de plus proche, sans trancher : {told}',
  'check.quotation.verbatim': 'La citation est exacte, mot pour mot.',
  'check.quotation.cut': 'Des mots manquent dans la citation.',
  'check.quotation.altered': 'La citation n’est pas exacte, mot pour mot.',
  'check.quotation.other_speaker': 'Ces mots sont de quelqu’un d’autre.',
  'check.quotation.reported': 'L’article le raconte avec ses propres mots, ce n’est pas une citation.',
  'check.more':
    '{count, plural, one {Une autre affirmation n’a pas été vérifiée} other {# autres affirmations n’ont pas été vérifiées}} : {most} au plus.',
  'check.unshown':
    '{count, plural, one {La place manque ici pour une autre affirmation} other {La place manque ici pour # autres affirmations}} ; un texte plus court les montre toutes.',
  'check.unread': 'Tout n’a pas été lu : {most, number} phrases au plus, et le début des très longues.',
  'check.cutShort': 'Seuls les {most, number} premiers caractères ont été lus.',
  'check.story': 'Vérifié avec « {headline} ». Il y a d’autres articles ici : /check permet d’en choisir un.',
  'check.show': 'Montrer à tout le monde',
  'check.again': 'Vérifier un autre texte',
  'check.modalTitle': 'Vérifier un texte avec l’article',
  'check.modalLabel': 'Le texte',
  'check.textSays': 'Le texte dit',
  'check.storySays': 'L’article dit',
};
