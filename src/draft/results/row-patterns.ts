import { numeral, numeralOrWord, percent } from './number.ts';

/** In "54 to 46 percent" the unit is said once, at the end. */
export const share = new RegExp(
  `(${numeral})(?:${percent}|(?= (?:to|against|contre|à) \\d{1,2}(?:[.,]\\d+)?${percent}))`,
  'giu',
);
export const votes = new RegExp(
  String.raw`(${numeral})[ \u00a0\u202f](?:Yes |No |valid |first[- ](?:preference|choice) )?(?:votes?|voix|suffrages|ballots|first[- ](?:preferences|choices))(?![\p{L}])`,
  'giu',
);
export const bare = new RegExp(
  `(${numeral})(?! ?(?:%|per ?cent|percent|million|euros|dollars|people(?!,? (?:or [\\d.]+ per ?cent,? )?(?:voted|wrote))|habitants|inhabitants|jobs|emplois|migrants|members|apartments|mail|registered|personnes|percentage|points|crowns|francs|inscrits|votants|electors|nuls|blancs|others))`,
  'giu',
);
export const seats = new RegExp(
  String.raw`(${numeralOrWord})(?: of (?:(?:the|its|their)(?: [\p{L}’']+)? )?${numeralOrWord}| des (?:\d+|${numeralOrWord}))?[ \u00a0\u202f](?:(?:council|parliamentary|elected|assembly|regional|municipal) )?(?:seats|sièges|fauteuils|mandats|élus|députés|conseillers|councillors|councilors|members|delegates|lawmakers|MPs)(?![\p{L}])|(?<=(?<![\p{L}])(?:from|with|kept|keeps|hold|holds|held|won|has|have|de|avec|conserve|obtient) )(one|un)(?= (?:seat|siège)(?![\p{L}]))|(?<=(?:remport\p{L}*|gagn\p{L}*|conserv\p{L}*|won|wins|took|takes|carried|holds?) )(${numeralOrWord})(?= (?:des|of the) ${numeralOrWord} (?:circonscriptions|constituencies|ridings|wards|divisions)(?![\p{L}]))|(?<=(?:w[io]ns?|took|takes|had|has|held|holds|won) )(${numeralOrWord})(?= of the seats(?![\p{L}]))|(?<=from )(${numeralOrWord})(?= to ${numeralOrWord}(?:[.,;]|$| seats?))`,
  'giu',
);
/** "keeps seven of its ten seats": the ten were held before. "Wins seven of its ten" is told of a council's. */
export const seatsBefore = new RegExp(
  `(?<!w[io]n\\p{L}* (?:only |just )?\\S+ of (?:its|their) )(?<=of (?:its|their) )(${numeralOrWord})(?= seats)`,
  'giu',
);

/** "None of which won a seat", "no seats", "aucun siège". */
export const noSeats =
  /(?<![\p{L}])(none) of (?:which|whom|them) (?:won|took|gained|got|has|have|had|will have) (?:a |any )?seats?(?![\p{L}])|(?<=(?<![\p{L}])(?:w[io]n|wins|took|gains?|has|have|with|gets?|got|holds?|will have) )(no) seats(?![\p{L}])|(?<=(?:n[’']\p{L}+|avec) (?:\p{L}+ )?)(aucun) (?:siège|élu|fauteuil)(?![\p{L}])/giu;

/** "35.75 percent, the other one 29.5": the unit is said once. */
export const bareShare =
  /(?<![\d.,])(\d{1,2}[.,]\d{1,2})(?= (?:for|to|pour|contre|à|and|et)(?![\p{L}])|[.,;)](?!\d)|$)|(?<=(?:%|percent|per cent) (?:to|against|contre|à) (?:just |only |seulement )?)(\d{1,2})(?= |[.,;)](?!\d)|$)/giu;
/** "Reed 903", "en réunit 868": right behind a name or a verb of getting votes. */
export const bareVotes =
  /(?<=(?:beat|beating|defeat\p{L}*|edg\p{L}*|ousted|ousting|bat|battant)[^.;%]{0,60} )(\d{3,4})(?= (?:to|contre) \d{3,4}(?:[.,;]|$))|(?<=(?:beat|beating|defeat\p{L}*|edg\p{L}*|ousted|ousting|bat|battant)[^.;%]{0,60} \d{3,4} (?:to|contre) )(\d{3,4})(?=[.,;]|$)|(?<=(?:\p{Lu}[\p{L}’-]+|collected|réunit|réuni|recueilli|recueille|rassemble|obtenu|obtient|totalise|engrange|received|polled|won|managed|secured|attracted|drew|mustered|gained|amassed|(?:s[’']arrête|tombe|finit|plafonne) à|(?:finished|ended|followed) (?:on|with)) )(\d{2,6})(?=[.,;)](?!\d)| et | and |$)|(?<=\p{L}, )(\d{3,6})(?=[.;]|$)|(?<= (?:et|and) )(\d{2,6})(?= (?:à|pour|to|for) (?:M\. |Mme |Mr |Ms )?\p{Lu})|(\d{2,6})(?= people (?:wrote in|voted))|(?<=(?:votes|voix|ballots) (?:to|against|contre) (?:just |only |seulement )?)(\d{1,3}(?!\d| ?%))|(?<=\d,\d{3}[-–])(\d{1,3},\d{3})(?=[.,;)](?!\d)| |$)/gu;

export const bareSeats = new RegExp(
  String.raw`(?<=(?:passe(?:nt)?|tombe(?:nt)?) de \S+(?: sièges?)? à )(une?)(?=[ .;,])|(?<=(?:[’']en|en) (?:garde|conserve|obtient|décroche|a|aura|perd|sauve)\p{L}* (?:plus )?qu[’'])(une?)(?=[ .;,])|(?<=(?:(?<![\p{L}])(?:has|have|hold|holds|had|contre|et|and|to|with|keeps|from|of|que|à|de|détenait|conserve|obtient|(?<= en )\p{L}{4,}|occuper\p{L}+|aura|auront|took|won|wins|takes|gets|kept|held|(?:steady|unchanged|stayed) (?:on|at))|[\p{Ll}’]\p{Lu}[\p{L}]+|\p{Lu}\p{Ll}[\p{L}]+) )(${numeralOrWord})(?=,? (?:and|et|à|at its|in the|dans|on its|up from|down from|after|last time|before|since|depuis|il y a|(?:\p{L}+|\d+) years? (?:ago|earlier)|in \d{4}|en \d{4}|(?:\p{L}+|\d+) ans (?:plus tôt|auparavant))(?![\p{L}])|[.;,]|$)|(?<=\p{L} \()(\d{1,3})(?=\))`,
  'gu',
);
