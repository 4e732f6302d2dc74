import { expect, test } from '@jest/globals';
import { draftPack } from '../../src/draft/draft-pack.ts';
import { figuresOf, headEn, headFr } from '../helpers/drafted-figures.ts';

test.each<[reason: string, text: string, expected: string[]]>([
  [
    'votes and share of a candidate with a party',
    'Ada Moss of the Meadow Party won Ashby with 9,412 votes, or 44.1 per cent. Karl Finch, the Harbour Party candidate, trailed on 8,905 (41.7 per cent).',
    ['ada-moss votes 9412', 'ada-moss share 44.1', 'karl-finch votes 8905', 'karl-finch share 41.7'],
  ],
  [
    'the unit said once, in a list',
    'Ada Moss took 9,412 votes. Karl Finch of the Harbour Party collected 3,116 and the independent Rose Tully 720.',
    ['ada-moss votes 9412', 'karl-finch votes 3116', 'rose-tully votes 720'],
  ],
  [
    'a party and not its leader',
    'The Meadow Party of Premier Ada Moss came first with 31.2 per cent of the vote and 22 of the 60 seats.',
    ['meadow-party share 31.2', 'meadow-party seats 22', 'seats 60'],
  ],
  [
    'who comes in between',
    'The Harbour League, who have governed with the Meadow Party since 2027, slipped to 17.4 per cent and 12 seats.',
    ['harbour-league share 17.4', 'harbour-league seats 12'],
  ],
  [
    'seats before and after',
    'The Harbour League has nine seats instead of four.',
    ['harbour-league seats 9', 'harbour-league seats 4'],
  ],
  [
    'from one share to another',
    'The Meadow Party rose from 9.8 per cent to 15.6 and will have 17 seats.',
    ['meadow-party share 15.6', 'meadow-party seats 17', 'meadow-party share 9.8'],
  ],
  [
    'a word for the party named before',
    'The largest advance belonged to the Harbour League. The centrist party won 15.6 per cent.',
    ['harbour-league share 15.6'],
  ],
  [
    'a first count is none of the final figures',
    'Ada Moss received 9,412 votes and Karl Finch 9,400. The first count gave Mr Finch 9,405 votes and Ms Moss 9,403.',
    ['ada-moss votes 9412', 'karl-finch votes 9400', 'ada-moss votes 9403', 'karl-finch votes 9405'],
  ],
  [
    'yes and no beside an election',
    'The Meadow Party won 31.2 per cent. In the referendum 63,908 people, or 52.1 per cent, voted No, against 58,694 who voted Yes, a gap of 5,214.',
    [
      'meadow-party share 31.2',
      'referendum-no votes 63908',
      'referendum-no share 52.1',
      'referendum-yes votes 58694',
      'majority 5214',
    ],
  ],
  [
    'turnout before and after',
    'Ada Moss took 9,412 votes. Turnout climbed from 58.3 to 62 per cent of an electorate of 34,400.',
    ['ada-moss votes 9412', 'turnout 62', 'votersRegistered 34400'],
  ],
  [
    'the register, ballots and spoiled papers',
    'Ada Moss took 9,412 votes. Of 34,147 people on the register, 21,462 cast a ballot. A further 178 papers were rejected.',
    ['ada-moss votes 9412', 'votersRegistered 34147', 'ballotsCast 21462', 'ballotsRejected 178'],
  ],
  [
    'a majority earlier on',
    'Ada Moss took 9,412 votes. Four years ago Karl Finch had 17,204 votes and a majority of 4,338 over the Meadow Party.',
    ['ada-moss votes 9412', 'karl-finch votes 17204', 'majority 4338'],
  ],
  [
    'a score, with the subject first and the object behind the verb',
    'In the east Ada Moss led the chairman, Karl Finch, by 61 votes, 6,218 to 6,157.',
    ['ada-moss votes 6218', 'karl-finch votes 6157', 'majority 61'],
  ],
  [
    'a score of whoever lost',
    'In 2027 Ada Moss ran against Karl Finch and lost, 48.2 percent to 51.8 percent.',
    ['ada-moss share 48.2', 'karl-finch share 51.8'],
  ],
  [
    'a measure that failed',
    'Measure 4 failed, 43,455 to 38,120. Measure 5, a levy, passed with 58.7 percent, by 45,921 votes to 32,308.',
    [
      'measure-4-no votes 43455',
      'measure-4-yes votes 38120',
      'measure-5-yes share 58.7',
      'measure-5-yes votes 45921',
      'measure-5-no votes 32308',
    ],
  ],
  [
    'a measure as "it", then candidates again',
    'Measure 4 went down. It needed 60 percent to pass and got only 44.9 percent. Ada Moss took 9,412 votes.',
    ['measure-4-yes share 44.9', 'threshold 60', 'ada-moss votes 9412'],
  ],
  [
    'who is told of in passing',
    'The Harbour Party, allied with Karl Finch, falls from six seats to three.',
    ['harbour-party seats 3', 'harbour-party seats 6'],
  ],
  [
    'a leader between commas',
    'The Meadow Party of the premier, Ada Moss, holds 38 of the 83 seats. The Harbour Party has 31.',
    ['meadow-party seats 38', 'harbour-party seats 31', 'seats 83'],
  ],
  [
    'every precinct',
    'Ada Moss took 9,412 votes. All 118 precincts had been counted.',
    ['ada-moss votes 9412', 'counted 118'],
  ],
  [
    'the rest, who have no seat',
    'The Meadow Party has 31 seats and 61.7 per cent. The remaining 8.3 per cent went to small parties, none of which won a seat.',
    ['meadow-party seats 31', 'meadow-party share 61.7', 'election-others share 8.3', 'election-others seats 0'],
  ],
  [
    'seats at stake and seats held',
    'The Meadow Party won four of the five seats at stake and will hold six of the nine seats.',
    ['meadow-party seats 6', 'seats 9'],
  ],
  [
    'parties of a country beside candidates of one seat',
    'Ada Moss of the Meadow Party won with 9,412 votes. Karl Finch of the Harbour Party had 8,905. In all, the Meadow Party had 21.6 per cent, the Harbour Party 44.9.',
    ['ada-moss votes 9412', 'karl-finch votes 8905', 'meadow-party share 21.6', 'harbour-party share 44.9'],
  ],
  [
    'a seat that a party took',
    'Ada Moss took 9,412 votes. The Harbour Party took it in 1997 by only 63 votes.',
    ['ada-moss votes 9412', 'majority 63'],
  ],
  ['as many as before', 'The Meadow Party won eight seats, twice as many as four years ago.', ['meadow-party seats 8']],
  [
    'whoever has won, by a word',
    'Ada Moss has won the election with 9,412 votes. In the port the winner received 61.2 per cent.',
    ['ada-moss votes 9412', 'ada-moss share 61.2'],
  ],
  [
    'a score of one of two',
    'Ada Moss won with 9,412 votes to 9,105 for Karl Finch. In Westport Mr Finch won by 612 votes to 388.',
    ['ada-moss votes 9412', 'karl-finch votes 9105', 'karl-finch votes 612', 'ada-moss votes 388'],
  ],
  [
    'a name with a figure of its own behind "to the"',
    'The Meadow Party took 41.2 per cent of the vote to the Harbour League’s 38.9, with the Harvest Party on 9.3.',
    ['meadow-party share 41.2', 'harbour-league share 38.9', 'harvest-party share 9.3'],
  ],
  [
    'seats in words right behind a name',
    'The Meadow Party has 26 of the 35 seats, the Harbour League nine.',
    ['meadow-party seats 26', 'harbour-league seats 9', 'seats 35'],
  ],
  [
    'a lead that somebody clings to',
    'Ada Moss was clinging to a 312-vote lead over Karl Finch, 19,004 to 18,692.',
    ['ada-moss votes 19004', 'karl-finch votes 18692'],
  ],
  [
    'shares that are rounded make more than a whole',
    'Ada Moss won 51.7 percent, Karl Finch 46.1. Rose Tully drew 2.2 percent, with 98 percent of precincts reporting.',
    ['ada-moss share 51.7', 'karl-finch share 46.1', 'rose-tully share 2.2', 'counted 98'],
  ],
  [
    'a measure with a number that is no figure',
    'Ada Moss took 9,412 votes. Voters approved Proposition 14, a bond, with 63.5 percent in favor.',
    ['ada-moss votes 9412', 'proposition-14-yes share 63.5'],
  ],
  [
    'whom somebody beat',
    'Ada Moss took 52 percent. In 2027 Karl Finch beat the former mayor Lee Brand by nine points, winning 54 percent.',
    ['ada-moss share 52', 'karl-finch share 54', 'majority 9'],
  ],
  [
    'a pronoun that the first name fits, and a possessive behind "to"',
    'Rosa Moss won the election, holding off the Meadow challenger Thomas Finch. With all stations in, she had 412,655 votes (50.6 percent) to Finch’s 393,120 (48.2 percent).',
    ['rosa-moss votes 412655', 'rosa-moss share 50.6', 'thomas-finch votes 393120', 'thomas-finch share 48.2'],
  ],
  [
    'in favor and against',
    'Question 3, on betting, passed narrowly: 401,877 in favor and 389,414 against.',
    ['question-3-yes votes 401877', 'question-3-no votes 389414'],
  ],
  [
    'seats of the council of which one wins some',
    'The Meadow Party lost the council, winning only 17 of its 40 seats. The Harbour League has 18.',
    ['meadow-party seats 17', 'harbour-league seats 18'],
  ],
  [
    'how far the count is, and the bar',
    'With 99 per cent of the vote counted, the Meadow Party has 27.8 per cent. The Harbour League, on 3.7 per cent, fell below the four per cent threshold.',
    ['counted 99', 'meadow-party share 27.8', 'harbour-league share 3.7', 'threshold 4'],
  ],
  [
    'one earlier figure among those of now',
    'The Meadow Party slumped to 19.4 per cent, from 25.3 per cent in 2027, while the Harbour League rose to 11 per cent.',
    ['meadow-party share 19.4', 'harbour-league share 11', 'meadow-party share 25.3'],
  ],
  [
    'seats that each would have, right behind names',
    'In the 120-seat house the Meadow Party would have 36 members, the Harbour League 34, Harvest Choice 25.',
    ['seats 120', 'meadow-party seats 36', 'harbour-league seats 34', 'harvest-choice seats 25'],
  ],
  [
    'the unit at the end of a score',
    'Voters also turned down Measure C, a sales tax for a new jail, 54 to 46 percent.',
    ['measure-c-no share 54', 'measure-c-yes share 46'],
  ],
  [
    'a score with a dash, and ballots that somebody counts',
    'Mayor Karl Finch held off Rose Tully, 1,214-1,187. The clerk, Ada Moss, examined 60,212 ballots by hand.',
    ['karl-finch votes 1214', 'rose-tully votes 1187'],
  ],
  [
    'a word for whoever challenges, at the head',
    'Challenger Ada Moss received 28,116 votes and Karl Finch 28,107.',
    ['ada-moss votes 28116', 'karl-finch votes 28107'],
  ],
  [
    'seats of all, and of each, though said once',
    'With all 57 seats declared, the Meadow Party had 24, down from 33. Labour held steady on eight, and the Greens climbed from one seat to five.',
    [
      'seats 57',
      'meadow-party seats 24',
      'meadow-party seats 33',
      'labour seats 8',
      'greens seats 1',
      'greens seats 5',
    ],
  ],
  [
    'a date between the turnout and its figure',
    'Ada Moss got 9,412 votes. Turnout in Thursday’s vote, held on May 4, was 38.6 per cent.',
    ['ada-moss votes 9412', 'turnout 38.6'],
  ],
  [
    'a turnout below that of an earlier vote',
    'Ada Moss got 9,412 votes. The turnout was 43.8 per cent, well below the 58.1 per cent recorded in 2027.',
    ['ada-moss votes 9412', 'turnout 43.8'],
  ],
  [
    'ballots that were rejected are not those cast',
    'Ada Moss got 9,412 votes. Another 187 ballots were rejected, and 19 ballot papers had been blank.',
    ['ada-moss votes 9412', 'ballotsRejected 187'],
  ],
  [
    'a number in two words',
    'The Meadow Party won 71 seats. Seventy-six seats are needed for a majority.',
    ['meadow-party seats 71', 'seatsForMajority 76'],
  ],
  [
    'who won an earlier vote, and by how much',
    'Ada Moss got 9,412 votes in Ashby. Turnout was 73 per cent, up from 66.4 per cent in 2027, when Mr Karl Finch won by 5,860 votes.',
    ['ada-moss votes 9412', 'turnout 73', 'turnout 66.4', 'majority 5860'],
  ],
  ['a cut is no share', 'Ada Moss got 9,412 votes. Karl Finch signed a 45 per cent cut.', ['ada-moss votes 9412']],
  [
    'who ousts somebody, and his figure',
    'In Ashby, the independent Ruth Cole ousted Tom Briar, taking 8,412 votes to his 7,905.',
    ['ruth-cole votes 8412', 'tom-briar votes 7905'],
  ],
  [
    'a score of a few votes',
    'In Ashby, Ada Moss held on by four votes, beating the Conservative Karl Finch 902 to 898.',
    ['ada-moss votes 902', 'karl-finch votes 898', 'majority 4'],
  ],
  [
    'a score of something else, in front of who is elected',
    'Ada Moss and Karl Finch stood. Voters rejected a tax, 58 percent to 42 percent, and elected Ada Moss. Moss had 53.6 percent of the vote, to 46.4 percent for Councilman Karl Finch.',
    ['ada-moss share 53.6', 'karl-finch share 46.4'],
  ],
  [
    'members of a council, and how far somebody is behind',
    'The Greens elected seven of 15 members, the Meadow Party five. In Ward 6, Karl Finch finished 12 votes behind Ada Moss, who had 2,310 votes.',
    ['greens seats 7', 'seats 15', 'meadow-party seats 5', 'ada-moss votes 2310', 'majority 12'],
  ],
])('in English: %s', (_, text, expected) => {
  expect(figuresOf(headEn, text).sort()).toEqual([...expected].sort());
});

test.each<[reason: string, text: string, expected: string[]]>([
  [
    'voix et part des suffrages',
    'Anne Lemoine, 44 ans, recueille 8 375 voix, soit 39,6 % des suffrages. L’Alliance ashbienne s’arrête à 7 591 voix (36,3 %).',
    [
      'anne-lemoine votes 8375',
      'anne-lemoine share 39.6',
      'alliance-ashbienne votes 7591',
      'alliance-ashbienne share 36.3',
    ],
  ],
  [
    'des fauteuils avant et après',
    'Le Parti civique rafle 34 des 61 fauteuils. L’Alliance ashbienne, qui en détenait 35, n’en conserve que 16. Le Mouvement rural passe de sept à onze.',
    [
      'parti-civique seats 34',
      'seats 61',
      'alliance-ashbienne seats 16',
      'alliance-ashbienne seats 35',
      'mouvement-rural seats 11',
      'mouvement-rural seats 7',
    ],
  ],
  [
    'le premier tour',
    'Au second tour, Anne Lemoine obtient 58,2 % des voix. Une semaine plus tôt, Karl Faure était en tête avec 55 130 voix (49,8 %), devant Anne Lemoine (47,4 %).',
    ['anne-lemoine share 58.2', 'karl-faure votes 55130', 'karl-faure share 49.8', 'anne-lemoine share 47.4'],
  ],
  [
    'l’abstention et les bulletins',
    'Anne Lemoine obtient 58,2 % des voix. L’abstention reste massive : 48,7 % des 12 306 inscrits, contre 53,8 % en 2027. On a compté 418 bulletins blancs.',
    ['anne-lemoine share 58.2', 'abstention 48.7', 'votersRegistered 12306', 'ballotsBlank 418'],
  ],
  [
    'une candidate sans son nom',
    'Anne Lemoine, 44 ans, a gagné. Dans le bourg, la candidate a récolté 58,2 % des voix.',
    ['anne-lemoine share 58.2'],
  ],
  [
    'ce qu’il fallait n’est à personne',
    'Anne Lemoine obtient 9 412 voix. Pour rester, il fallait réunir 12,5 % des 46 812 inscrits, soit 5 852 voix.',
    ['anne-lemoine votes 9412', 'votersRegistered 46812'],
  ],
  [
    'blancs ou nuls, avant et après',
    'Anne Lemoine obtient 9 412 voix. Les bulletins blancs ou nuls sont au nombre de 571.',
    ['anne-lemoine votes 9412', 'ballotsRejected 571'],
  ],
  [
    'un score, par un verbe',
    'Anne Lemoine bat Karl Faure par 5 204 voix contre 4 877.',
    ['anne-lemoine votes 5204', 'karl-faure votes 4877'],
  ],
  [
    'une liste pour laquelle "elle" se tient',
    'La Liste citoyenne reste la première force. Avec 3 912 voix, soit 37,8 %, elle conserve 10 sièges.',
    ['liste-citoyenne votes 3912', 'liste-citoyenne share 37.8', 'liste-citoyenne seats 10'],
  ],
  [
    'autant de voix chacun',
    'Anne Lemoine et Karl Faure y ont récolté 47 voix chacun.',
    ['anne-lemoine votes 47', 'karl-faure votes 47'],
  ],
  [
    'des voix de préférence à part',
    'L’Alliance ashbienne a 7 591 voix (36,3 %). Les voix de préférence le disent. Anne Lemoine en recueille 1 926. Karl Faure s’arrête à 541.',
    [
      'alliance-ashbienne votes 7591',
      'alliance-ashbienne share 36.3',
      'anne-lemoine votes 1926',
      'karl-faure votes 541',
    ],
  ],
  [
    'des sièges avec "en"',
    'La Liste citoyenne gagne un siège et en occupera 4. L’Alliance ashbienne garde ses 2 élus.',
    ['liste-citoyenne seats 4', 'alliance-ashbienne seats 2'],
  ],
  [
    'oui et non derrière leurs voix',
    'Le référendum sur le pont a été rejeté par 4 905 non contre 2 644 oui.',
    ['referendum-non votes 4905', 'referendum-oui votes 2644'],
  ],
  [
    'la participation d’un tour et de l’autre',
    'Au second tour, Anne Lemoine obtient 58,2 %. La participation s’est élevée à 64,8 %, soit six points de plus qu’au premier tour (58,9 %). Au premier tour, elle avait obtenu 31 % des voix.',
    ['anne-lemoine share 58.2', 'turnout 64.8', 'turnout 58.9', 'anne-lemoine share 31'],
  ],
  [
    'ce que les électeurs ont rejeté, sans un nom',
    'Les électeurs ont rejeté dimanche la fusion par 52,3 % des voix contre 47,7 %.',
    ['election-non share 52.3', 'election-oui share 47.7'],
  ],
  [
    'les sièges qu’il faut',
    'Le Parti civique a 22 des 54 sièges. L’Alliance ashbienne en conserve 19, contre 24 dans l’assemblée sortante. Il faut 28 sièges pour obtenir la majorité absolue.',
    [
      'parti-civique seats 22',
      'seats 54',
      'alliance-ashbienne seats 19',
      'alliance-ashbienne seats 24',
      'seatsForMajority 28',
    ],
  ],
  [
    'des voix juste derrière un nom avec son titre',
    'Mme Anne Lemoine totalise 24 318 voix, M. Karl Faure 18 196. 1 204 électeurs ont voté blanc.',
    ['anne-lemoine votes 24318', 'karl-faure votes 18196', 'ballotsBlank 1204'],
  ],
  [
    'une liste entre parenthèses, et une avance',
    'La députée Anne Lemoine (Union centriste) l’avait emporté en 2027 avec 51 % des voix. Elle avait gagné de 1 112 voix seulement.',
    ['anne-lemoine share 51'],
  ],
  [
    'les votants et leur part, à un tour et à l’autre',
    'Au second tour, Anne Lemoine obtient 9 412 voix. Sur 31 000 inscrits, 19 200 ont voté au second tour, soit 61,9 %, contre 17 300 (55,8 %) au premier. Au premier tour, elle avait réuni 31 % des voix.',
    [
      'anne-lemoine votes 9412',
      'votersRegistered 31000',
      'ballotsCast 19200',
      'turnout 61.9',
      'ballotsCast 17300',
      'turnout 55.8',
      'anne-lemoine share 31',
    ],
  ],
  [
    'qui vote blanc est compté parmi qui se rend aux urnes',
    'Anne Lemoine obtient 9 412 voix. 37 722 électeurs se sont rendus aux urnes, dont 1 120 ont voté blanc.',
    ['anne-lemoine votes 9412', 'ballotsCast 37722', 'ballotsBlank 1120'],
  ],
  [
    'les suffrages exprimés ne sont à personne',
    'Anne Lemoine obtient 9 412 voix. Elle a 47 voix d’avance sur 36 000 exprimés.',
    ['anne-lemoine votes 9412', 'majority 47', 'validVotes 36000'],
  ],
  [
    'une prime, et ce qu’une liste a en tout',
    'Grâce à la prime de 17 sièges, la Liste citoyenne obtient 38 des 65 sièges, cinq de plus que la majorité absolue, fixée à 33.',
    ['liste-citoyenne seats 38', 'seats 65', 'seatsForMajority 33'],
  ],
  [
    'celle que l’on nomme derrière "la candidate"',
    'Anne Lemoine et Eva Roc étaient candidates. Avec 51,3 % des voix, la candidate du Parti civique, Anne Lemoine, gagne.',
    ['anne-lemoine share 51.3'],
  ],
  [
    'le score d’un rival sans son nom, et celui d’une candidate nommée derrière son parti',
    'Anne Lemoine et Karl Faure étaient candidats. Elle a 33,1 % des voix, contre 30,8 % à son rival et 24,9 % à la candidate de la Gauche unie, Sylvie Arnal.',
    ['anne-lemoine share 33.1', 'karl-faure share 30.8', 'sylvie-arnal share 24.9'],
  ],
  [
    'un score derrière deux points, avec ses parts entre parenthèses',
    'Karl Faure, maire de Combes, bat de 87 voix la sortante Anne Lemoine : 17 858 voix (50,12 %) contre 17 771 (49,88 %).',
    [
      'karl-faure votes 17858',
      'karl-faure share 50.12',
      'anne-lemoine votes 17771',
      'anne-lemoine share 49.88',
      'majority 87',
    ],
  ],
  [
    'des sièges entre parenthèses',
    'La Gauche unie obtient 268 sièges sur 577, devant le Parti civique (171).',
    ['gauche-unie seats 268', 'seats 577', 'parti-civique seats 171'],
  ],
  [
    'de plusieurs circonscriptions, aucune n’est celle de tout l’article',
    'Dans la première circonscription, Anne Lemoine a 52,4 % des voix. Dans la deuxième circonscription, Karl Faure a 61,8 % des voix.',
    ['anne-lemoine share 52.4', 'karl-faure share 61.8'],
  ],
  [
    'une liste entre guillemets, partout où elle est nommée',
    'La liste « Courbon demain » gagne. Anne Lemoine a 3 912 voix, contre 3 851 (43,4 %) pour « Bien vivre », la liste de Karl Faure. « Courbon demain » disposera de 25 sièges.',
    ['anne-lemoine votes 3912', 'bien-vivre votes 3851', 'bien-vivre share 43.4', 'courbon-demain seats 25'],
  ],
  [
    'la participation une semaine plus tôt',
    'Au second tour, Anne Lemoine a 51 %. 62,7 % des électeurs se sont rendus aux urnes, contre 58,9 % une semaine plus tôt. Au premier tour, elle avait 31 %.',
    ['anne-lemoine share 51', 'turnout 62.7', 'turnout 58.9', 'anne-lemoine share 31'],
  ],
  [
    'qui l’emporte est nommé derrière ses voix',
    'Karl Faure conserve la 4e circonscription. Avec 15 320 bulletins en sa faveur, contre 15 109 pour sa concurrente Anne Lemoine, il ne gagne que de 211 voix.',
    ['karl-faure votes 15320', 'anne-lemoine votes 15109', 'majority 211'],
  ],
  [
    'des députés, et ceux d’avant',
    'La Gauche unie perd 84 députés et n’en compte plus que 167. Le Parti civique, avec 188 sièges, mène dans une Assemblée qui en compte 577.',
    ['gauche-unie seats 167', 'parti-civique seats 188', 'seats 577'],
  ],
])('in French: %s', (_, text, expected) => {
  expect(figuresOf(headFr, text).sort()).toEqual([...expected].sort());
});

test.each<[reason: string, text: string]>([
  ['a change', 'The Meadow Party’s share fell by 12.7 points.'],
  ['a lead', 'Ada Moss won by 37 votes.'],
  ['what is needed', 'Under the rule the Meadow Party needed 92,130 votes.'],
  ['a share of something else', 'Ada Moss said the stock had fallen to 18 per cent of its natural level.'],
  ['seats that several have', 'The Meadow Party and the Harbour League together have only 26 seats.'],
  [
    'votes that somebody else had',
    'Of all votes, 5,960 of them went to Ada Moss, twice the 3,104 that Karl Finch picked up.',
  ],
  ['ballots that move on', 'Of her votes, 2,871 moved to Ada Moss and 1,406 to Karl Finch.'],
])('is nobody’s figure: %s', (_, text) => {
  expect(figuresOf(headEn, text).filter((figure) => / (?:votes|share|seats) /.test(figure))).toEqual([]);
});

test('contests apart: candidates for an office, and the seats of parties', () => {
  const text =
    'Ada Moss won the election with 9,412 votes to 9,105 for Karl Finch. The Clear Harbor slate will hold six of the nine seats, the Harvest List three.';
  const { files } = draftPack({ id: 'a', content: headEn + text, name: 'a.txt', verbatim: false, today: '2031-06-01' });
  const { results } = files['results.json'] as { results: { contest: string; standings: unknown[] }[] };
  expect(results.map(({ contest, standings }) => [contest, standings.length])).toEqual([
    ['election', 2],
    ['vote-by-party', 2],
  ]);
});
