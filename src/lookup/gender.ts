import type { Person } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { fold } from '../text/normalize.ts';

export type Gender = 'woman' | 'man';

const saying: Readonly<Record<Gender, ReadonlySet<string>>> = {
  woman: new Set(
    'woman lady girl mum mom mother granny grandma grandmother wife dame femme madame fille maman mere mamie celle electrice'.split(
      ' ',
    ),
  ),
  man: new Set(
    'man bloke chap fella lad boy guy gentleman dad father grandpa grandfather husband homme type mec gars monsieur garcon papa pere papi celui'.split(
      ' ',
    ),
  ),
};

/** What a word for anybody says of them: "the LADY with the dog". */
export function genderSaid(word: string): Gender | undefined {
  return genders.find((gender) => saying[gender].has(word));
}

const genders: readonly Gender[] = ['woman', 'man'];

const pronouns: Readonly<Record<Gender, RegExp>> = {
  woman: /\b(?:she|hers?|herself|elle)\b/g,
  man: /\b(?:he|his|him|himself|il)\b/g,
};

const titles: Readonly<Record<Gender, RegExp>> = {
  woman: /^(?:la|une|mme|madame|mrs|ms|miss|the woman|the lady) /,
  man: /^(?:le|un|m|monsieur|mr|the man) /,
};

/** How the word ends by which the French role calls somebody: "candidate", "agriculteur". */
const endings: Readonly<Record<Gender, RegExp>> = {
  woman: /(?:trice|euse|[iy]?ere|enne|ante|ente|ate|ive|onne|esse|ale|ee)$/,
  man: /(?:eur|er|ien|ant|ent|at|if|on|al)$/,
};

/** A name or a role says it more surely than a pronoun beside it, which may be somebody else's. */
const nameShare = 2;

const known = new WeakMap<Person, Gender | 'unknown'>();

/** What the records tell of somebody by titles, French endings and pronouns, as far as they agree. */
export function genderOf(story: Story, person: Person): Gender | undefined {
  const read = known.get(person) ?? genderIn(story, person) ?? 'unknown';
  known.set(person, read);
  return read === 'unknown' ? undefined : read;
}

function genderIn(story: Story, person: Person): Gender | undefined {
  const names = [...person.otherNames, ...person.looseNames, person.attribution?.fr ?? ''].map(fold);
  const isFrench = story.article.abstract.only !== 'en';
  const [role = ''] = isFrench ? fold(person.role.fr).split(' ') : [];
  const told = toldOf(story, person).map(fold).join(' ');
  const [woman = 0, man = 0] = genders.map((gender) => {
    const titled = names.filter((name) => titles[gender].test(name)).length;
    const called = endings[gender].test(role) ? 1 : 0;
    return nameShare * (titled + called) + (told.match(pronouns[gender]) ?? []).length;
  });
  return woman === man ? undefined : woman > man ? 'woman' : 'man';
}

/** What is told of nobody else, so that a pronoun in it is theirs. */
function toldOf({ people, facts, quotes }: Story, { id }: Person): string[] {
  const ids = new Set(people.map((one) => one.id));
  const own = facts.filter(({ about }) => about.filter((one) => ids.has(one)).join() === id);
  const said = quotes.filter(({ speakers }) => speakers.join() === id);
  return [...own.map(({ statement }) => statement), ...said.map(({ setting }) => setting)].flatMap(({ en, fr }) => [
    en,
    fr,
  ]);
}
