import type { Language } from './wording.ts';

const families: readonly (readonly [name: RegExp, en: readonly string[], fr: readonly string[]])[] = [
  [/^(?:conservatives?|tories|conservateurs)$/, ['Tories', 'Tory', 'Conservatives'], ['conservateurs']],
  [/^(?:labour|travaillistes?)$/, ['Labour'], ['travaillistes', 'parti travailliste']],
  [/^(?:liberal democrats?|libéraux[- ]démocrates)$/, ['Lib Dems', 'Lib Dem'], ['libéraux-démocrates']],
  [/^(?:liberals?|libéraux|libéral)$/, ['Liberals'], ['libéraux']],
  [/(?:^| )(?:greens?|verts?|verte|écologistes?)(?: |$)/, ['Greens'], ['Verts', 'écologistes']],
  [/^(?:independents|indépendants|sans étiquette)$/, ['independents'], ['indépendants', 'sans étiquette']],
  [/^(?:socialists?|socialistes?)$/, ['Socialists'], ['socialistes']],
  [/^(?:democrats?|democratic|démocrates?)$/, ['Democrats'], ['démocrates']],
  [/^(?:republicans?|républicains?)$/, ['Republicans'], ['républicains']],
  [/^(?:progressives?|progressistes?)$/, ['Progressives'], ['progressistes']],
  [/^(?:nationalists?|nationalistes?)$/, ['Nationalists'], ['nationalistes']],
  [/^(?:communists?|communistes?)$/, ['Communists'], ['communistes']],
];

/** What a party of a family that both languages have a name for is called in either, beside its name. */
export function namesOfParty(name: string): string[] {
  const bare = name
    .toLowerCase()
    .replace(/^(?:the|les?|la) /, '')
    .replace(/^parti /, '')
    .replace(/ party$/, '');
  return families
    .flatMap(([pattern, en, fr]) => (pattern.test(bare) ? [...en, ...fr] : []))
    .filter((one) => one !== name);
}

const votes: readonly (readonly [en: readonly string[], fr: readonly string[]])[] = [
  [
    ['by-election', 'by election'],
    ['élection partielle', 'législative partielle', 'partielle'],
  ],
  [
    ['general election', 'parliamentary election', 'legislative election'],
    ['législatives', 'élections législatives', 'élections générales'],
  ],
  [
    ['local elections', 'local election', 'council election', 'municipal election', 'municipal elections'],
    ['municipales', 'élections municipales', 'élection municipale', 'élections locales'],
  ],
  [['mayoral election'], ['élection du maire', 'élection municipale']],
  [
    ['regional elections', 'regional election'],
    ['régionales', 'élections régionales'],
  ],
  [['state election'], ['élection régionale', 'élection de l’État']],
  [
    ['presidential election', 'presidential'],
    ['présidentielle', 'élection présidentielle'],
  ],
  [['primary', 'presidential primary'], ['primaire']],
  [['referendum'], ['référendum']],
  [['leadership election'], ['élection du chef du parti']],
  [['election'], ['élection']],
];

/** What the other language calls a kind of vote. */
export function namesOfVote(name: string, language: Language): string[] {
  const own = name.toLowerCase();
  const [found] = votes.filter(([en, fr]) => (language === 'en' ? en : fr).includes(own));
  return found === undefined ? [] : [...found[language === 'en' ? 1 : 0]];
}
