const ofFrench = "(?:d(?:e(?: la| l['’])?|es|u)? |d['’]|pour (?:le |la |les |l['’])?|de l['’])";

/** Topics that name what they ask for, and how a question asks for it: "price of the ferry", "how much is the ferry". */
const forms: readonly (readonly [topic: RegExp, question: string])[] = [
  [/^(?:the )?(?:number|count) of (.+)$/iu, 'how many $1 are there'],
  [/^(?:the )?(?:total )?(?:cost|price|bill) (?:of|for) (.+)$/iu, 'how much does $1 cost'],
  [/^(.+?) (?:costs?|prices?|fares?)$/iu, 'how much does $1 cost'],
  [/^(?:the )?(?:reasons?|causes?) (?:of|for|behind) (.+)$/iu, 'why $1'],
  [/^(?:the )?(?:date|day|deadline) (?:of|for) (.+)$/iu, 'when is $1'],
  [/^(.+?) (?:date|deadline)$/iu, 'when is $1'],
  [/^(?:the )?(?:length|duration) of (.+)$/iu, 'how long is $1'],
  [new RegExp(`^(?:le )?nombre ${ofFrench}(.+)$`, 'iu'), 'combien de $1'],
  [new RegExp(`^(?:le |la )?(?:coûts?|prix|tarifs?|montant|facture) ${ofFrench}(.+)$`, 'iu'), 'combien coûte $1'],
  [new RegExp(`^(?:la |les )?(?:causes?|raisons?) ${ofFrench}(.+)$`, 'iu'), 'pourquoi $1'],
  [new RegExp(`^(?:la |le |l['’])?(?:date(?: limite)?|échéance|délai) ${ofFrench}(.+)$`, 'iu'), 'quand $1'],
  [new RegExp(`^(?:la )?durée ${ofFrench}(.+)$`, 'iu'), 'combien de temps $1'],
];

/** The same in the hurry of a search, without small words: "date premier tour", "prix forfait". */
const bare: readonly (readonly [topic: RegExp, question: string])[] = [
  [/^date (.+)$/iu, 'quand $1'],
  [/^nombre (.+)$/iu, 'combien de $1'],
  [/^(?:coût|prix|tarif|montant|facture) (.+)$/iu, 'combien coûte $1'],
  [/^durée (.+)$/iu, 'combien de temps $1'],
  [/^(?:cause|raison) (.+)$/iu, 'pourquoi $1'],
];

/** The question that a topic stands for, if it names what it asks for. */
export function questionFor(topic: string): string | undefined {
  const form = [...forms, ...bare].find(([pattern]) => pattern.test(topic.trim()));
  return form && topic.trim().replace(form[0], form[1]);
}
