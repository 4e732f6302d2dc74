import nlp from 'compromise';

const known = new Map<string, boolean>();

/** Whether a word is a usual first name, as the lexicon of compromise has it. */
export function isFirstName(word: string): boolean {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  const found = /^\p{Lu}\p{Ll}/u.test(word) && nlp(word).has('#FirstName');
  known.set(word, found);
  return found;
}

const places = new Map<string, boolean>();

/** Whether a name is a country, region or city that compromise knows. */
export function isKnownPlace(name: string): boolean {
  const remembered = places.get(name);
  if (remembered !== undefined) return remembered;
  const found = nlp(name).has('^#Place+$');
  places.set(name, found);
  return found;
}

/** What a first name tells, where it tells one thing alone. */
export function genderOfName(word: string): 'woman' | 'man' | undefined {
  const found = nlp(word);
  const [woman, man] = [found.has('#FemaleName'), found.has('#MaleName')];
  return woman === man ? undefined : woman ? 'woman' : 'man';
}
