/** General words of English and French that tell what a name in an article stands for. None of one story. */

import { months, weekdays } from '../text/calendar.ts';

const alternatives = (words: string) => words.trim().split(/\s+/).join('|');

/** Before a name: its bearer is a person. */
export const titles =
  alternatives(`Mr Mrs Ms Miss Mx Dr Prof Professor Cllr Councillor Councilor Sir Dame Lord Lady Rev Reverend
  Gov Sen Rep Judge Justice Sgt Captain Capt Col Gen Sister Father Sheriff M MM Mme Mmes Mlle Me Monsieur Madame Maître Docteur`);

export const womanTitles = /^(?:Mrs|Ms|Miss|Dame|Lady|Sister|Mmes?|Mlle|Madame)$/;
export const manTitles = /^(?:Mr|Sir|Lord|Father|MM?|Monsieur)$/;

/** Capitalised words of offices that stand right before a name: "Prime Minister …", "MP …". */
export const offices =
  alternatives(`Prime Minister President Mayor Premier Chancellor Secretary Senator Governor Deputy Vice MP MEP
  MSP AM TD Registrar Voters Chair Chairman Chairwoman Leader Commissioner Representative Congressman Congresswoman Attorney General
  Speaker Ambassador King Queen Prince Princess Bishop Pope Chief Executive Director Shadow Former Independent Candidate Challenger Incumbent Nominee Newcomer State Party`);

/** What says, asks or tells, as a whole word. */
export const saying = `(?:${alternatives(`said says say told tells added adds asked asks replied replies explained explains recalled recalls
  noted notes argued argues insisted insists announced announces admitted admits conceded concedes continued declared declares warned
  warns wrote writes tweeted called calls describes described joked jokes claimed claims stated states answered answers repeated
  shouted shouts whispered remarked observed commented acknowledged quipped laughed sighed cautioned predicted promised read reads
  thought thinks recounted complained concluded suggested revealed hailed urged reported laments lamented tweets posted accused
  dit disent disait disaient déclare déclarait déclaré explique expliquait expliqué raconte racontait raconté confie confiait confié
  plaisante plaisantait souffle soufflait soufflé assure assurait assuré affirme affirmait affirmé répète répétait répété rapporte
  rapportait rapporté souligne soulignait souligné lance lançait lancé ajoute ajoutait ajouté reconnaît reconnaissait reconnu constate
  constatait constaté évoque évoquait évoqué dénonce dénonçait dénonçaient dénoncé note notait noté estime estimait estimé précise
  précisait précisé résume résumait résumé commente commentait commenté poursuit poursuivait exclame sourit soupire glisse lâche juge
  jugeait jugé répond répondait répondu insiste insistait insisté martèle indique indiquait indiqué conclut admet admis prévient
  prévenu regrette félicite amuse interroge écrit écrivait tranche rappelle observe analyse témoigne promet promis annonce annoncé
  avoue avoué peste ironise demande demandait voyait appelle appelé ose murmure répliqué réplique proteste renchérit`)})`;

/** An organization has one of these in its name. */
export const groupWords =
  alternatives(`Party List League Union Alliance Association Council College University School Institute Academy
  Museum Club Agency Committee Commission Guild Forum Greens Coalition Campaign Company Ltd Inc Corporation Foundation Society Federation
  Front Movement Assembly Parliament Congress Senate Trust Network Authority Department Ministry Bank Group Times Post Herald Tribune
  Gazette Chronicle News Press Radio Parti Rassemblement Mouvement Fédération Syndicat Université Lycée Conseil Tribunal Ligue Liste
  Verts Républicains Socialistes Collectif Comité Homes Friends Citizens Nets Congrès Assemblée Sénat Ministère Chambre Agence Compact
  Metals Lines Works Industries Holdings Foods Motors Energy Airlines Shipping Brothers Sons Systems Écho Courrier Dépêche Journal`);

/** A party, list or political group has one of these in its name. */
export const partyWords =
  alternatives(`Party List League Union Alliance Forum Greens Coalition Front Movement Nets Parti Rassemblement
  Mouvement Ligue Liste Verts Républicains Socialistes Democrats Democrat Liberals Liberal Conservatives Conservative Labour Tories Tory
  Republicans Republican Socialists Socialist Nationalists Green Independents Congress Democracy First Unionist Progressives Reform
  Compact Renewal Farmers Pensioners Workers Together`);

/** Families of parties that are named without the word "party". */
export const partyFamilies =
  alternatives(`Labour Conservatives? Tories Tory Liberals? Democrats? Republicans? Socialists? Greens? Greens
  Reform Communists? Nationalists?`);

/** How parties and lists without one of those words end: "… Voice", "… solidaire", "… for Change". */
export const partyEndings =
  alternatives(`Voice Choice Forward Alternative Slate Ticket Bloc Ratepayers Residents Rising Solidaires? Citoyenne? Citoyens
  Populaire Écologistes? Démocrates? Indépendants Autrement Debout Insoumise? solidaires? citoyennes? citoyens? populaires? écologistes?
  démocrates? communale? municipale? républicaine?s? socialistes? patriotes? insoumise? unie?s? verte? verts nouvelle? durable`);

/** How the name of a party or list begins in French, with an adjective or a noun behind it in small letters. */
export const partyHeads =
  alternatives(`Parti Rassemblement Mouvement Front Alliance Union Gauche Droite Centre Renouveau Horizons? Avenir Élan Cap
  Initiatives? Forces? Bloc Pacte Convergences? Alternatives? Solidarités? Démocratie Écologie Liste`);

/** Newspapers and stations have one of these in their names. */
export const mediaWords =
  alternatives(`Times Post Herald Tribune Gazette Chronicle News Press Radio TV Courier Ledger Mercury Sentinel Observer Examiner
  Argus Inquirer Telegraph Echo Bugle Dispatch Journal Lantern Courrier Écho Dépêche Quotidien Messager Télégramme Éclair`);

/** Before or behind a name: it is a place. */
export const placeWords =
  alternatives(`Street Road Avenue Lane Square Bridge River Valley Lake Bay Island Islands County Hall Centre Center
  Park Station Court Lodge Inlet Heights Creek Hill Hills Place Grange Mount Mountain Beach Harbor Harbour Coast Province Borough Ward
  District Route Highway Town City Village Hospital Rock Café Cafe Bar Hotel Inn Pont Rue Quai Boulevard Gare Port Fort Cape Point
  Stadium Arena Theatre Theater Library Church Cathedral Abbey Pier Wharf Plaza Market Landing Narrows Ridge Sound Strait Sea Ferry
  Infirmary Airport Prison Terrace Crescent Gardens Pays Plateau Vallée Mont Lac Halle Hôtel Château Viaduc Tour`);

/** Words for places that stand for themselves: "the mill", "la mairie". */
export const commonPlaces =
  alternatives(`harbour harbor market mill hall school church headquarters river bay square library station hospital
  café pub inn hotel lodge stadium island valley lighthouse pier quay constituency district supermarket gymnasium gym apartments
  ballroom camp schoolhouse rink courthouse chapel depot barracks factory plant clinic ward centre center rive rivière fleuve mairie marché gymnase café port baie sous-préfecture lycée hangar circonscription place pont
  salle bureau quai plage gare hôpital départementale viaduc plateau maternité vallée halle hôtel école église usine verrerie tribunal`);

const calendarWords = [weekdays, months]
  .flatMap(({ en, fr }) => [...en, ...fr])
  .join(' ')
  .toLowerCase();

/** Words that begin sentences with a capital and are no names. */
export const openers = new Set(
  `the a an and but or so in on at by for from with without as of to into over under after before since until while when where who what
  which why how if then there here this that these those it its he she they we you i his her their our my your him them us me not no
  nobody nothing never none some somebody all both each every any many most more much few several one two three four five six seven eight
  nine ten another other others only even still just once also meanwhile however despite although though because instead yet perhaps
  suddenly outside inside behind back across above below despite boosted cradling conceding sitting taking getting moving trailing like
  was were is are has have had did does do will would could should may might must asked shortly last next this today yesterday tomorrow
  ${calendarWords} mr mrs ms people voters supporters number votes turnout results either please wow obviously oh really related photo follow
  à le la les l un une des du de d au aux et mais ou donc or ni car que qui quoi quand comment pourquoi si alors puis ainsi dans sur sous
  avec sans pour par vers chez entre parmi selon contre depuis pendant avant après devant derrière ce cet cette ces il elle ils elles on
  nous vous je tu son sa ses leur leurs mon ma mes notre votre c s n j m t qu y en ne pas plus moins très tout tous toute toutes chaque
  aucun aucune quelques plusieurs deux trois quatre cinq six sept huit neuf dix élu élue interrogé interrogée restait huit
  oui non voici voilà`.split(/\s+/),
);

/** Kin and companions: what stands behind is somebody's name or nobody's. */
export const kin =
  alternatives(`wife husband brother sister son daughter mother father colleague friend partner neighbour neighbor
  femme épouse mari frère sœur fils fille mère père collègue ami amie compagnon compagne voisin voisine`);

/** Jobs and offices in small letters that are followed by a name or stand in its place. */
export const jobs =
  alternatives(`mayor minister premier leader candidate senator commissioner president chairman chairwoman chair landlord
  captain professor teacher farmer officer director spokesman spokeswoman spokesperson organizer organiser assessor auditor registrar
  caterer counter clerk publican pilot architect master schoolteacher blogger poet founder owner trader baker student activist
  councillor councilor challenger incumbent rival nominee lawyer doctor nurse voter artist scientist analyst economist historian
  maire ministre député députée sénateur sénatrice candidat candidate présidente président directeur directrice porte-parole géographe
  politologue fleuriste scrutateur secrétaire adjoint adjointe boulanger boulangère patron patronne habitant habitante électeur électrice
  appariteur professeur professeure infirmier infirmière conseiller conseillère écologiste socialiste chef responsable sociologue historien historienne`);
