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
  'run runs ran running govern governs governed governing manage manages managed control controls controlled hold holds held tient tenait tenu gouverne gouvernait dirige dirigeait gere gerait',
  'lead leads leading run runs head heads dirige diriger dirigera mene mener',
  'name names signature signatures signataires signed',
  'back support favour favor soutenir soutien faveur',
  'tient tenir tenait repose rests hangs',
  'passe arrive arrivee passee came comes',
  'due planned scheduled expected prevu prevue attendu attendue projete projetee',
  'railway rail railroad line train ferroviaire',
  'price priced cost costs put puts estimated valued evalue evaluee chiffre chiffree estime estimee',
  'contribute contributes contributed chip chips chipped pay pays paying paid pledge pledges pledged fund funds funded finance finances financed verse verser versera apporte apporter finance financer',
  'contract deal agreement accord pact contrat pacte entente',
  'cancel cancelled canceled annul annulled annuls overturn overturned quash quashed void voided annule annulee annuler casse cassee invalide invalidee',
  'irregular dodgy suspect suspicious doubtful improper irregulier irreguliere irregulieres irreguliers douteux douteuse douteuses suspecte suspectes',
  'raise raises raised bring brings brought generate generates yield yields rapporte rapporter rapporterait',
  'blow blown spend spends spent cost costs englouti depense depenser coute coutait',
  'stop stops stopped expire expires expired end ends ended arrete arreter termine terminer finit finir expire',
  'surcharge surtax levy tax taxes impot impots taxe taxes additionnels centimes surtaxe',
  'delay delays delayed late drag dragged slow slowed retard retarde retardee traine trainait',
  'outage failure breakdown panne coupure defaillance',
  'flood floods flooding flooded inondation inondations inonde inondee crue',
  'headquarters hq qg',
  'former old ex ancien ancienne',
  'hurt injured wounded harmed blesse blessee blesses',
  'travel trip journey commute trajet voyage',
  'smallest lowest fewest least',
  'biggest largest highest greatest most best',
  'rank ranks ranked ranking put puts place placed mettre met classer classe',
  'allow allows allowed permit permits permitted authorised authorized permis autorise autorisee',
  'closed fermes ferme fermee ban banned bars barred forbid forbidden prohibited interdit interdite interdits',
  'law rule rules legislation loi regle regles',
  'margin gap lead difference ecart marge avance',
  'plant factory works mill usine fabrique',
  'choose chose chosen pick picked select selected choisir choisi choisie designe designer designera',
  'blame blames blamed accuse accused accuses attributed impute accuse',
  'offer offers offered proposal propose proposed proposes offre proposition propose proposer',
  'file filed submit submitted lodged depose deposee deposer remis remise',
  'deadline limit cutoff closing fermeture limite echeance cloture',
  'sit sits meet meets met meeting session convenes reunit reunir reunion seance',
  'leak leaks leaking fuite fuites lose loses perd perdent',
  'abandon abandoned drop dropped dropping scrap scrapped shelved renonce renoncer abandonne abandonnee abandonner',
  'disappear disappeared vanish vanished lost supprime supprimes disparu disparus',
  'employ employs employed emploie employait employer comptait',
  'houses homes dwellings households logements maisons foyers',
  'replace replaced replaces substitute remplace remplacer remplacee',
  'study report survey etude rapport enquete',
  'repair repairs repaired repairing fix fixed fixing renovate renovated renovation renovations reparer reparation renover renovation refit restore restored restoration',
  'demolish demolished demolition tear torn raser demolir demoli demolition',
  'owner owners proprietaire proprietaires patron',
  'ally allies partner partners allie allies partenaire partenaires',
  'rival rivals opponent opponents adversaire adversaires concurrent concurrents',
  'revenue income recettes revenus',
  'subsidy subsidies grant grants aid subvention subventions aide aides',
  'resign resigned resigns demissionne stepped',
  'fall fell falls fallen collapse collapsed came tombe tombee effondre',
  'move moved moves transfer transferred transferred went transfere',
  'become becomes became devenir devient deviendra',
  'candidate candidates nominee nominees contender candidat candidate candidats',
  'eliminated knocked out eliminee elimine',
  'rejected failed flopped refused voted',
  'merger merge merged merging fusion fusionne fusionner',
  'change changes changed switch switched adopted adopt changement passe',
  'crushed beaten defeated lost thrashed trounced ecrase battu',
  'anesthetist anaesthetist anesthesist anesthesistes anesthesiste',
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
