import { printedIn } from '../../src/text/text.ts';
import { typeset, typesetIn } from '../../src/text/typography.ts';

const narrow = '\u202F';

test('French has narrow no-break spaces before double signs and percent, and inside guillemets', () => {
  expect(typeset('fr', 'Qui a gagné ? Lui : 55,13\u00A0% ; bravo !')).toBe(
    `Qui a gagné${narrow}? Lui${narrow}: 55,13${narrow}%${narrow}; bravo${narrow}!`,
  );
  expect(typeset('fr', 'il n’a rien sur « turnout ».')).toBe(`il n’a rien sur «${narrow}turnout${narrow}».`);
});

test('French apostrophes are curved, but those of quoted words and of addresses are not', () => {
  expect(typeset('fr', "l'article : « Bertrand's » https://a.example/#:~:text=Bertrand's l'a")).toBe(
    `l’article${narrow}: «${narrow}Bertrand's${narrow}» https://a.example/#:~:text=Bertrand's l’a`,
  );
});

test('what is typed keeps its colons, and English is left as it is', () => {
  expect(typeset('fr', '/comparer a:Calais b:Lille :)')).toBe('/comparer a:Calais b:Lille :)');
  expect(typeset('en', "Why ? It's so :")).toBe("Why ? It's so :");
});

test('texts are printed however deep they stand, but not those under named keys', () => {
  const value = { label: 'Qui ?', custom_id: 'qui ?', rows: [{ label: 'Oui !' }, 3, undefined] };
  expect(typesetIn('fr', value, new Set(['custom_id']))).toEqual({
    label: `Qui${narrow}?`,
    custom_id: 'qui ?',
    rows: [{ label: `Oui${narrow}!` }, 3, undefined],
  });
});

test('a frame around words is printed as the language is', () => {
  expect(printedIn('fr')('result.line', { label: 'Lille', value: '5' })).toBe(`Lille${narrow}: 5`);
});
