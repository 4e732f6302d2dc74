import { expect, test } from '@jest/globals';
import { figuresOf, headEn, headFr } from '../helpers/drafted-figures.ts';

const sorted = (figures: readonly string[]) => [...figures].sort();

test.each<[reason: string, text: string, expected: string[]]>([
  [
    'a later count beside first preferences',
    'Nora Keane of the Harbour Party topped the poll with 9,412 first preferences. On the fifth count Ms Keane had 10,204 votes and Paul Dunne of the Meadow Party 8,811.',
    ['nora-keane votes 9412', 'nora-keane votes 10204', 'paul-dunne votes 8811'],
  ],
  [
    'first preferences beside what the last two had after preferences',
    'After preferences Nora Keane of the Harbour Party had 17,438 votes, or 53.5 per cent, to 15,157, or 46.5 per cent, for Paul Dunne of the Meadow Party. Mr Dunne took 12,712 primary votes, or 39.0 per cent. Rose Tully had 2,282, or 7.0 per cent.',
    [
      'nora-keane votes 17438',
      'nora-keane share 53.5',
      'paul-dunne votes 15157',
      'paul-dunne share 46.5',
      'paul-dunne votes 12712',
      'paul-dunne share 39',
      'rose-tully votes 2282',
      'rose-tully share 7',
    ],
  ],
  [
    'places in an order, with the figures behind "with"',
    'On first preferences Nora Keane was second, with 6,871, behind Paul Dunne of the Meadow Party, with 8,916.',
    ['paul-dunne votes 8916', 'nora-keane votes 6871'],
  ],
  [
    'who came next, in a list',
    'Nora Keane took 9,412 votes. Paul Dunne of the Meadow Party, the postman, began third with 5,318. Then came Rose Tully, with 4,702, Karl Finch of the Harbour Party, with 2,405, and Tom Wade, an independent who wants a bridge, with 1,142.',
    [
      'nora-keane votes 9412',
      'paul-dunne votes 5318',
      'rose-tully votes 4702',
      'karl-finch votes 2405',
      'tom-wade votes 1142',
    ],
  ],
  [
    'a surplus that moves on is nobody’s',
    "Nora Keane took 9,412 first preferences. Ms Keane's surplus of 1,167 gave Paul Dunne 428 votes and Rose Tully 97.",
    ['nora-keane votes 9412'],
  ],
  [
    'two counts in a sentence, the second one numbered alone',
    'Nora Keane took 9,412 first preferences. Rose Tully was eliminated after the second count with 1,212 votes, Karl Finch after the third with 2,781.',
    ['nora-keane votes 9412', 'karl-finch votes 2781', 'rose-tully votes 1212'],
  ],
  [
    'whom transfers put in front',
    "Nora Keane took 9,412 first preferences. Mr Dunne, Paul Dunne's cousin, is out. Transfers put Paul Dunne in front on the fourth count, 8,739 to 8,702 for Rose Tully.",
    ['nora-keane votes 9412', 'paul-dunne votes 8739', 'rose-tully votes 8702'],
  ],
  [
    'a count with two that have no unit',
    'Nora Keane took 9,412 first preferences. On the sixth count Paul Dunne had 9,717, Rose Tully 9,643, and he was deemed elected.',
    ['nora-keane votes 9412', 'paul-dunne votes 9717', 'rose-tully votes 9643'],
  ],
  [
    'what is over the quota',
    'Nora Keane was elected on the seventh count with 10,377, two votes over the quota of 10,375. Paul Dunne followed on the ninth with 10,101.',
    ['nora-keane votes 10377', 'threshold 10375', 'paul-dunne votes 10101'],
  ],
  [
    'a distance after a count',
    'Paul Dunne trailed Rose Tully by 35 after the fourth count, 7,506 to 7,541.',
    ['rose-tully votes 7541', 'paul-dunne votes 7506', 'majority 35'],
  ],
  [
    'who slid to fourth',
    'Nora Keane took 9,412 first preferences. The minister, Paul Dunne, slid to fourth with 3,307 and Rose Tully to fifth with 2,998.',
    ['nora-keane votes 9412', 'paul-dunne votes 3307', 'rose-tully votes 2998'],
  ],
  [
    'a house is no party',
    'Ada Moss of the Meadow Party, a vet, led the special election for the 31st District seat in the state House with 4,118 votes, or 46.3 percent. Karl Finch of the Harbour Party took 3,507, or 39.4 percent. Rose Tully, an independent who used to run the ferry, had 1,268, or 14.3 percent, and is out.',
    [
      'ada-moss votes 4118',
      'ada-moss share 46.3',
      'karl-finch votes 3507',
      'karl-finch share 39.4',
      'rose-tully votes 1268',
      'rose-tully share 14.3',
    ],
  ],
  [
    'seats of a house beside votes',
    "Ada Moss took 9,412 votes. The Meadow Party holds 50 of the House's 100 seats and the Harbour Party 49.",
    ['ada-moss votes 9412', 'meadow-party seats 50', 'harbour-party seats 49', 'seats 100'],
  ],
  [
    'a month of an earlier year',
    'In November 2030 Karl Finch had been re-elected with 58 percent. Ada Moss took 9,412 votes on Tuesday.',
    ['karl-finch share 58', 'ada-moss votes 9412'],
  ],
  [
    'a measure called "it"',
    'The school levy is closer. With all nine precincts counted, it was ahead by 37 votes, 2,614 to 2,577, according to unofficial returns.',
    ['election-yes votes 2614', 'election-no votes 2577', 'majority 37', 'counted 9'],
  ],
  [
    'a measure by its noun',
    'A sales tax passed by 61 votes, 3,004 to 2,943.',
    ['election-yes votes 3004', 'election-no votes 2943', 'majority 61'],
  ],
  [
    'a measure that trails',
    'The bond was trailing late on Tuesday, 5,512 to 5,498.',
    ['election-no votes 5512', 'election-yes votes 5498'],
  ],
  [
    'for and against',
    'Ada Moss took 9,412 votes. The ban on fracking was upheld: 12,004 for, 9,811 against.',
    ['ada-moss votes 9412', 'referendum-yes votes 12004', 'referendum-no votes 9811'],
  ],
  [
    'voting no and yes',
    'Residents rejected the merger, 4,102 voting no and 3,877 yes.',
    ['election-no votes 4102', 'election-yes votes 3877'],
  ],
  [
    'an earlier verdict by so many votes',
    'Voters turned down a larger levy in 2028, by 411 votes. On Tuesday the levy passed, 3,004 to 2,943.',
    ['majority 411', 'election-yes votes 3004', 'election-no votes 2943'],
  ],
  [
    'who voted, of the register',
    'Ada Moss took 9,412 votes. Of 61,240 people on the register, 41,058 voted; 362 papers were spoiled, and at least 30 bore a drawing.',
    ['ada-moss votes 9412', 'votersRegistered 61240', 'ballotsCast 41058', 'ballotsRejected 362'],
  ],
  [
    'a constituency with three seats, and its quota',
    'Ashby, a three-seat constituency in the west, elected Ada Moss, with 9,412 votes. The quota was 10,175.',
    ['ada-moss votes 9412', 'seats 3', 'threshold 10175'],
  ],
  [
    'what a majority would need',
    'Ada Moss took 9,412 votes. Nationally, the Meadow Party is projected to win 41 of the 120 seats, 12 fewer than last time. Prime Minister Rose Tully would need 61 for a majority.',
    ['ada-moss votes 9412', 'meadow-party seats 41', 'seats 120', 'seatsForMajority 61'],
  ],
  [
    'half of the votes and one more',
    'Ashby law asks for 50 percent plus one vote, so Ada Moss, with 4,118 votes, and Karl Finch, with 3,507, will meet again.',
    ['ada-moss votes 4118', 'karl-finch votes 3507', 'threshold 50'],
  ],
  [
    'those entitled to vote',
    'Just over half of those entitled to vote, 51.3 per cent, did so. Ada Moss took 9,412 votes.',
    ['ada-moss votes 9412', 'turnout 51.3'],
  ],
  [
    'how many there are to vote',
    'Ada Moss polled 9,412 votes. The electorate numbered 34,400 and 19,120 of them voted.',
    ['ada-moss votes 9412', 'votersRegistered 34400', 'ballotsCast 19120'],
  ],
  [
    'somebody by an office alone, and as "he"',
    'Farm Minister Paul Dunne lost on Sunday. On first preferences the minister was third, with 6,871, behind Nora Keane of the Harbour Party, with 8,916. Four years ago he topped the poll with 10,988.',
    ['paul-dunne votes 6871', 'nora-keane votes 8916', 'paul-dunne votes 10988'],
  ],
  [
    'somebody by a job alone',
    'On the first count Paul Dunne of the Meadow Party, the bus driver, took 5,318 votes. Nora Keane had 5,100. On the third count the driver had 6,739 and Ms Keane 6,702.',
    ['paul-dunne votes 5318', 'nora-keane votes 5100', 'paul-dunne votes 6739', 'nora-keane votes 6702'],
  ],
])('figures in English: %s', (_, text, expected) => {
  expect(sorted(figuresOf(headEn, text))).toEqual(sorted(expected));
});

test.each<[reason: string, text: string, expected: string[]]>([
  [
    'le maire sortant devant son nom',
    "Claire Tully a recueilli 3 412 voix (51,3 %), contre 2 967 (44,6 %) pour le maire sortant, Karl Finch, 63 ans, en poste depuis seize ans. Un troisième candidat, l'indépendant Paul Dunne, a obtenu 271 voix (4,1 %).",
    [
      'claire-tully votes 3412',
      'claire-tully share 51.3',
      'karl-finch votes 2967',
      'karl-finch share 44.6',
      'paul-dunne votes 271',
      'paul-dunne share 4.1',
    ],
  ],
  [
    'des chiffres entre parenthèses',
    'Claire Tully a été élue avec 3 412 voix, devant le conseiller Karl Finch (2 967) et Paul Dunne (271).',
    ['claire-tully votes 3412', 'karl-finch votes 2967', 'paul-dunne votes 271'],
  ],
  [
    'un vote d’avant',
    "Claire Tully obtient 3 412 voix. En 2027, Karl Finch l'avait emporté avec 58,2 % ; en 2023, personne ne s'était présenté contre lui.",
    ['claire-tully votes 3412', 'karl-finch share 58.2'],
  ],
  [
    'un conseiller sortant',
    'Claire Tully obtient 3 412 voix. Dans le quartier des Cuves, Ada Moss devance le conseiller sortant de Progrès, Paul Dunne, par 588 voix contre 577.',
    ['claire-tully votes 3412', 'ada-moss votes 588', 'paul-dunne votes 577'],
  ],
  [
    'des bulletins rejetés',
    "Le non l'emporte par 3 561 voix contre 3 416. Sur la question du pont, 91 bulletins seulement ont été rejetés.",
    ['election-non votes 3561', 'election-oui votes 3416', 'ballotsRejected 91'],
  ],
  [
    'qui a perdu de peu, autrefois',
    'Claire Tully obtient 3 412 voix. La ville avait déjà fait tomber un maire : en 1998, Karl Finch avait perdu par 38 voix.',
    ['claire-tully votes 3412', 'majority 38'],
  ],
  [
    'une majorité absolue en voix',
    "Claire Tully obtient 13 284 voix au second tour. Au premier tour, le 22 février, personne n'avait atteint la majorité absolue, fixée à 12 301 voix. Karl Finch était alors troisième, avec 10 845 voix, derrière Paul Dunne (11 906) et Claire Tully (11 517).",
    [
      'claire-tully votes 13284',
      'paul-dunne votes 11906',
      'claire-tully votes 11517',
      'karl-finch votes 10845',
      'threshold 12301',
    ],
  ],
  [
    'combien de sièges il y a',
    'Il lui a manqué 214 suffrages. Avec 11 188 voix, le candidat du Mouvement libéral, Karl Finch, 58 ans, termine sixième pour cinq sièges.',
    ['karl-finch votes 11188', 'seats 5'],
  ],
  [
    'une part de oui, autrefois',
    "En 2024, les habitants avaient pourtant accepté, par 57,2 % de oui, un premier prêt. Dimanche, le non l'emporte par 3 561 voix contre 3 416.",
    ['election-2024-oui share 57.2', 'election-non votes 3561', 'election-oui votes 3416'],
  ],
  [
    'à tant de voix près',
    'À 127 voix près, le canton refuse le pont : 12 486 non, 12 359 oui.',
    ['election-non votes 12486', 'election-oui votes 12359', 'majority 127'],
  ],
  [
    'la participation et les inscrits',
    "Claire Tully obtient 3 412 voix. La participation s'élève à 63,1 %, en hausse de 14,5 points : 7 068 des 11 204 inscrits se sont déplacés.",
    ['claire-tully votes 3412', 'turnout 63.1', 'votersRegistered 11204', 'ballotsCast 7068'],
  ],
  [
    'de deux sièges à un',
    "Le Mouvement libéral passe de deux sièges à un. L'Alternative des Vallées entre au conseil avec trois élus.",
    ['mouvement-liberal seats 2', 'alternative-des-vallees seats 3', 'mouvement-liberal seats 1'],
  ],
])('figures in French: %s', (_, text, expected) => {
  expect(sorted(figuresOf(headFr, text))).toEqual(sorted(expected));
});
