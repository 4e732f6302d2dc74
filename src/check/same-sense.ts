import { stemsOf } from '../language/stems.ts';
import { lazily } from '../search/lazy.ts';
import { disciplines, exclusive, occupations, opposites } from './opposites.ts';

/**
 * Words that say the same in a report of an election, or nearly: of a statement and a record one may have either. Each line
 * holds words that can stand for one another without changing what is told.
 */
const written: readonly string[] = [
  'said says say saying told tells stated states claimed claims admitted admits acknowledged acknowledges explained explains added adds argued argues insisted insists remarked noted notes declared declares dit disait declare affirme explique ajoute reconnait estime',
  'seek seeks seeking run runs running bid brigue briguer vise',
  'stand stands stood standing run runs ran running presente presenter',
  'need needs needed require requires required cost costs faut besoin coute',
  'review reviewed reviews reexamined reexamine reexaminer revu revoir',
  'final finals definitive official definitif definitive finale finales',
  'quit quits resigned resigns resign resignation demissionne demission',
  'industry sector business secteur industrie',
  'job jobs post position work emploi emplois poste',
  'residents inhabitants population habitants',
  'firm company business employer entreprise societe',
  'teacher teaches taught teach instructor enseigne enseignant enseignante professeur',
  'children kids child kid youngsters enfants enfant',
  'mother mum mom mere maman',
  'daughter daughters girl girls fille filles',
  'son sons boy boys fils garcon garcons',
  'father dad pere papa',
  'house home maison',
  'cost costs price priced coute cout coutera prix',
  'spend spends spent spending depense depenses',
  'start started starts begin began begins begun opening commence commencer debute debut',
  'end ended ends finish finished finishes termine fini',
  'buy bought purchase purchased achete acheter',
  'sell sold selling vend vendu vendre',
  'close closed shut shuts shutting closing closure ferme fermeture fermer',
  'reopen reopened reopening reopens rouvrir rouvre rouvert rouverte reouverture reouvrir',
  'sign signed signs signature signatures signe signer',
  'die died dies killed dead death morts mort deces tues',
  'live lives lived living reside resides habite vit vivent',
  'join joined joining adhere rejoint',
  'ask asked asks request requested demand demands demanded sought demande demander reclame',
  'near nearly almost close presque pres',
  'speak spoke speaks speech talk talked talks parle discours',
  'fight fought campaign campaigned campagne',
  'minister ministers secretary ministre',
  'rally rallied demonstration demonstrated protest protested manifestation manifeste',
  'congratulate congratulated felicite feliciter',
  'phone phoned telephoned called rang call appele telephone',
  'counted counting count tally tallied depouille depouillement',
  'ballot ballots vote votes bulletin bulletins voix',
  'voters electors electorate voter electeurs electeur',
  'supporters voters backers followers partisans electeurs sympathisants',
  'rejected spoiled spoilt invalid void nuls nul',
  'seat seats constituency circonscription siege sieges',
  'leader head chief boss chef dirigeant presidente president',
  'big large huge major grand grande gros grosse',
  'small little tiny petit petite',
  'old elderly age vieux vieille',
  'build built building construct constructed construction erected construit construire construite bati batie elevee eleve date dates',
  'leave left leaves leaving departed quitte quitter',
  'arrive arrived came comes reached arrive arrivee',
  'visit visited visits visite',
  'money cash funds funding argent fonds',
  'month months mois',
  'shop store magasin boutique',
  'worker workers employee employees staff salarie salaries employes ouvriers',
  'workers laid redundant licencies',
  'fish fishing fished fisherman peche pecher',
  'receive received receives gets got get obtained recoit recu obtient obtenu touche',
  'give gave gives given offered grants granted donne donner accorde',
  'pay paid pays paye payer verse',
  'refuse refused refuses declined declines decline refuse',
  'warn warned warns cautioned alerte averti prevenu',
  'merge merged merges joined combined fusionne fusion',
  'announce announced announces annonce',
  'cheap cheaper inexpensive',
  'photo picture photograph image',
  'city town ville',
  'street road avenue rue route',
  'hospital clinic hopital',
  'school college lycee ecole',
  'boat boats vessel vessels ship ships bateau bateaux navires',
];

const table = lazily({ groupsOf: readGroups });

/** Of each word: the groups that it is in. */
function readGroups(): ReadonlyMap<string, readonly string[]> {
  // Words of one side of an opposition, and for one of things that exclude each other, say the same too.
  const members = [...exclusive, disciplines, occupations].flatMap((set) => set.split('|'));
  const groupsOf = new Map<string, string[]>();
  for (const group of [...written, ...opposites.flat(), ...members]) {
    for (const word of new Set(group.split(' '))) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group]);
  }
  return groupsOf;
}

const kept = new Map<string, readonly string[]>();

/** The stems of all words that may stand for one. */
export function stemsLike(word: string): readonly string[] {
  const known = kept.get(word);
  if (known) return known;
  const own = table.groupsOf.get(word);
  if (!own) return [];
  const made = [...new Set(own.flatMap((group) => group.split(' ')).flatMap(stemsOf))];
  kept.set(word, made);
  return made;
}
