/** Words that mean the opposite of each other; each side is a group. */
export const opposites: readonly (readonly [string, string])[] = [
  [
    'back backs backed support supports supported favour favours favoured favor favors favored approve approves approved endorse endorses endorsed soutient soutenu soutenir approuve approuver favorable',
    'against oppose opposes opposed opposing opposition reject rejects rejected condemn condemned contre opposee opposer rejette rejeter',
  ],
  [
    'rise rises rose risen increase increases increased grew grown higher climbed hausse augmente progresse grimpe augmentation',
    'fall falls fell fallen drop drops dropped decrease decreased shrank shrunk lower declined decline slipped baisse diminue recule chute recul',
  ],
  [
    'open opens opened opening reopen ouvert ouverte ouvre ouvrir ouverture',
    'close closes closed closing shut closure ferme fermee fermer fermeture',
  ],
  ['full crowded packed plein pleine bonde bondee', 'empty deserted vide deserte'],
  ['always toujours', 'never jamais'],
  [
    'accept accepts accepted agree agrees agreed accepte accepter',
    'refuse refuses refused reject rejected declined refuse refuser',
  ],
  [
    'won wins win winner winning remporte emporte gagne elu elue reelu reelue vainqueur',
    'lost loses lose losing loser defeated beaten perdu perd battu battue perdant perdante',
  ],
  [
    'passed passes passing adopted adopts approved approves adopte adoptee approuve approuvee',
    'failed fails failing failure rejected rejects rejete rejetee echoue echouee',
  ],
  ['kept keeps retained retains retain conserve conserves', 'lost loses lose perdu perd'],
  ['binding contraignant contraignante', 'advisory consultative consultatif nonbinding'],
  ['sold vendu vendue', 'sale unsold vendre'],
  ['above higher superieur superieure', 'below under lower inferieur inferieure'],
  ['before avant', 'after apres'],
  ['ahead devant', 'behind derriere'],
  ['more plus', 'fewer less moins'],
  ['confirm confirms confirmed confirme confirmer', 'deny denies denied dement dementi nie'],
  ['quiet calm peaceful calme tranquille', 'noisy rowdy busy bruyant agite'],
  [
    'relieved happy pleased delighted glad elated soulage soulagee heureux heureuse content contente ravi ravie',
    'sad angry upset disappointed furious devastated triste decu decue furieux furieuse',
  ],
  ['biggest largest highest best strongest', 'smallest lowest worst weakest'],
  ['forte elevee haute', 'faible basse'],
  ['safe', 'dangerous unsafe'],
  ['possible', 'impossible'],
  ['visible', 'invisible'],
  ['easy easier facile', 'hard harder difficult difficile'],
  ['strong stronger', 'weak weaker'],
  ['right raison', 'wrong tort'],
  ['legal', 'illegal'],
  ['optimistic optimiste', 'pessimistic pessimiste'],
  ['employed', 'unemployed jobless'],
  ['inside interieur', 'outside exterieur'],
  ['public publique', 'private secret prive privee'],
];

/** The words of which only one can stand in a place: weekdays, months, points of the compass and the like. */
export const exclusive: readonly string[] = [
  'monday lundi|tuesday mardi|wednesday mercredi|thursday jeudi|friday vendredi|saturday samedi|sunday dimanche',
  'january janvier|february fevrier|march mars|april avril|june juin|july juillet|august aout|september septembre|october octobre|november novembre|december decembre',
  'spring printemps|summer ete|autumn automne|winter hiver',
  'north northern nord|south southern sud|east eastern|west western ouest',
  'left gauche|right droite|centre center centrist centriste',
  'sister soeur|brother frere',
  'daughter daughters fille filles|son sons fils',
  'second deuxieme|third troisieme|fourth quatrieme|fifth cinquieme|sixth sixieme|seventh septieme|eighth huitieme|ninth neuvieme|tenth dixieme',
  'red rouge|blue bleu bleue|green vert verte|yellow jaune|purple violet|brown brun',
  'morning matin|afternoon|evening soir|midnight minuit|noon midi',
  'million millions|billion billions milliard milliards',
  'mathematics maths mathematiques|physics physique|history histoire|geography geographie|biology biologie|chemistry chimie|law droit|economics economie|philosophy philosophie|politics politique',
  'train|bus|car voiture|bike bicycle velo|boat bateau|plane avion|truck lorry camion|ferry|tram|helicopter helicoptere',
  'cow cows vache vaches|sheep mouton moutons|goat goats chevre chevres|pig pigs porc porcs|horse horses cheval chevaux|hens chickens poules',
  'beer beers biere bieres|wine vin|champagne|whisky|coffee cafe|tea the|cider cidre',
  'rain pluie|snow neige|fog brouillard|drizzle bruine|hail grele',
  'church eglise|library bibliotheque|hospital hopital|museum musee|theatre theater|stadium stade|prison jail|bakery boulangerie|brewery brasserie',
  'abstained abstenu abstenue|voted vote',
];

/** What people study, who may teach it too. */
export const disciplines =
  'historian historians historien historienne|scientist politologue politiste|economist economists economiste|sociologist sociologists sociologue|geographer geographers geographe|philosopher philosophe|psychologist psychologue|statistician statisticien statisticienne|biologist biologiste|geologist geologue|linguist linguiste';

/** What people do for a living: of somebody of whom the story tells one, another one is not so. */
export const occupations =
  'teacher teachers teaches taught teaching enseigne schoolteacher schoolteachers instituteur institutrice professeur professeure enseignant enseignante professor|nurse infirmier infirmiere|doctor medecin|pharmacist pharmacien pharmacienne|lawyer avocat avocate|notary notaire|fisherman fishermen pecheur pecheurs|farmer farmers agriculteur agricultrice|student etudiant etudiante|engineer ingenieur ingenieure|journalist reporter journaliste|driver chauffeur|pilot pilote|vet veterinaire|plumber plombier|carpenter charpentier menuisier|electrician electricien|florist fleuriste|waiter waitress serveur serveuse|cook chef cuisinier cuisiniere|accountant comptable|architect architecte|priest pretre|firefighter fireman pompier|soldier soldat|sailor marin|winegrower winemaker vigneron vigneronne|landlord innkeeper aubergiste|hairdresser coiffeur coiffeuse|mechanic mecanicien mecanicienne|librarian bibliothecaire|judge juge|miner mineur|docker dockers|baker boulanger boulangere|butcher boucher bouchere|gardener jardinier jardiniere|builder macon|banker banquier|dentist dentiste|actor actress acteur actrice|painter peintre|singer chanteur chanteuse|grocer epicier epiciere|postman facteur|shepherd berger bergere|beekeeper apiculteur';
