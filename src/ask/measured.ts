const measured: ReadonlySet<string> = new Set(
  [
    'number numbers amount total count rate rates percentage share level levels average mean yearly annual monthly weekly daily',
    'price prices cost costs fare fares rent rents budget budgets salary salaries wage wages pay profit profits revenue revenues income turnover',
    'age height length width depth size area weight speed distance time times duration hour hours date opening closing',
    'population unemployment crime',
    'nombre montant total taux pourcentage part niveau niveaux moyen moyenne annuel annuelle mensuel mensuelle',
    'prix cout couts coute tarif tarifs loyer loyers budget salaire salaires benefice benefices revenu revenus',
    'age hauteur longueur largeur profondeur taille superficie surface poids vitesse duree temps horaire horaires heure heures date',
    'population chomage criminalite',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a word or one of a phrase says what is to be told of something: its price, its age, how many there are. */
export function isMeasured(phrase: string): boolean {
  return phrase.split(' ').some((word) => measured.has(word));
}
