import type { Sentence } from '../sentences.ts';
import type { ContenderMention } from './contenders.ts';

const options = /(?<![\p{L}])(Yes|No|Leave|Remain|Oui|Non|[Ii]n favou?r)(?= votes?\b|[,.;:) ])/gu;
const others =
  /\b(?:(?:small|minor|smaller|other) parties|independents and (?:small|minor|other)\p{L}* [\p{Ll}]+|independents(?= and others)|others|somebody else|write-ins?|les (?:autres|petites)(?: listes| candidats| partis)?|les petits partis|(?:divers|des) candidats(?: sans étiquette)?|des indépendants)(?![\p{L}])/giu;

const noun = String.raw`(?<![\p{L}])(?:measure|proposal|bond|amendment|proposition|levy|referendum|initiative|tax|charter|merger|plan|projet|référendum|fusion|mesure|texte)`;
/** "A similar measure received 63 percent": those who voted for it. */
const measures = new RegExp(
  String.raw`${noun}(?: (?:\p{Lu}|\d+))?(?![\p{L}\d])(?=[^.;]{0,60}? (?:received|got|won|drew|passed|failed|carried|fell short|was (?:approved|adopted|rejected|defeated|turned down|upheld|leading|trailing|losing|ahead|behind|winning)|is (?:ahead|behind|leading|trailing)|led|trailed|squeaked|est (?:adoptée?|approuvée?|rejetée?)|a été (?:adoptée?|approuvée?|rejetée?)|recueille|obtient|échoue)(?![\p{L}]))`,
  'giu',
);
/** "Voters rejected the merger by 52 percent to 48": what they vote on has no other name. */
const verdicts =
  /(?<=(?:[Vv]oters|electorate|[Rr]esidents|électeurs|habitants|citoyens)(?: [^.;]{0,60})? )(?:rejected|approved|backed|endorsed|turned down|voted down|rejeté|approuvé|accepté|refusé|adopté|repoussé)(?=[^.;]{0,80} (?:by|par|à) \d(?![^.;]{0,24} (?:de |of )?(?:oui|non|yes|no)(?![\p{L}]))|[^;]{0,90} \d[\d.,]* (?:percent |per cent |% |votes )?(?:to|against|contre) \d)/gu;

/** "It needed 60 percent and got 44.9", where the sentence before tells of the measure. */
const pronoun =
  /(?<![\p{L}])[Ii]t(?= (?:needed|got|won|received|drew|passed|failed|fell|led|trailed|carried|lost|was (?:leading|trailing|losing|ahead|behind|winning)|is (?:ahead|behind|leading|trailing))(?![\p{L}]))/gu;
/** "The school levy is closer": the sentence behind may call it "it". */
const subject = new RegExp(String.raw`^(?:The|A|An|This) (?:[\p{Ll}-]+ ){0,2}?${noun}(?![\p{L}])`, 'u');

/** Whether a sentence is about what is voted on. */
export function isOfMeasure(text: string): boolean {
  return subject.test(text);
}
/** "2,289 to remove her": one side of a vote on whether somebody stays. */
const removal = /(?<=(?<![\p{L}])(?:vot\p{L}+|votes|\d) )to (?:keep|retain|remove|recall|oust|unseat)(?![\p{L}])/gu;
/** "35,410 people voted yes", "ont voté pour", "le oui". */
const plain =
  /(?<=(?<![\p{L}])vot\p{L}+ (?:in )?)(?:yes|no|for|against|oui|non|pour|contre)(?=[,.;:]| and | while | et |$)|(?<=%(?: de| of)? )(?:oui|non|yes|no)(?![\p{L}])|(?<=\d )(?:oui|non|yes|no|in favou?r|for|against|pour|contre)(?=[.,;:)]| (?:contre|to|against|and|et)(?![\p{L}])|$)|(?<=(?<![\p{L}])(?:[Ll]e|[Tt]he) [«“"]? ?)(?:oui|non|yes|no)(?![\p{L}])/gu;

/** What is voted for without a name of its own: "Yes", "Leave", "others"; of a measure that has votes, "yes". */
export function optionsIn(sentence: Sentence, isMeasure = false): ContenderMention[] {
  const of = (pattern: RegExp, key: (word: string) => string) =>
    [...sentence.text.matchAll(pattern)].map((match) => ({
      type: 'option' as const,
      key: key(match[0]),
      paragraph: sentence.paragraph,
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    }));
  const verbs = /(?<=\b(?:vot(?:ed|ing|e)|wanting|wanted|chose) to )(?:leave|remain)\b/g;
  const isVote =
    /\b(?:votes?|ballots?|percent|per cent|voix|hold|seats|wrote in|voted|voting|in favou?r|against|(?:to|contre) \d[\d,]*)\b|%|\d (?:oui|non|yes|no|for|pour)(?![\p{L}])/iu.test(
      sentence.text,
    );
  if (!isVote) return [];
  const named = [...of(options, optionName), ...of(plain, optionName)];
  const removed = of(removal, (word) => (/keep|retain/.test(word) ? 'keep' : 'remove'));
  if (removed.length > 0) return removed;
  const yes = /[Oo]ui|[Nn]on|référendum|électeurs|habitants|citoyens/.test(sentence.text) ? 'oui' : 'yes';
  const passed = [...of(measures, () => yes), ...of(verdicts, () => yes), ...(isMeasure ? of(pronoun, () => yes) : [])];
  return [
    ...named,
    ...(named.length > 0 ? passed.slice(0, isMeasure ? 1 : 0) : passed),
    ...of(verbs, optionName),
    ...of(others, () => 'others'),
  ];
}

/** "In favour", "for" and "pour" are the same as "yes" and "oui". */
function optionName(word: string): string {
  const own = word.toLowerCase();
  if (/^(?:in fav|for$)/.test(own)) return 'yes';
  return ({ against: 'no', pour: 'oui', contre: 'non' } as Record<string, string>)[own] ?? own;
}

/** What is voted for by whoever does not vote for this. */
export const opposites: Readonly<Record<string, string>> = {
  yes: 'no',
  no: 'yes',
  oui: 'non',
  non: 'oui',
  keep: 'remove',
  remove: 'keep',
  leave: 'remain',
  remain: 'leave',
};
