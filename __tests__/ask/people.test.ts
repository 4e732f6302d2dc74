import { describe, expect, test } from '@jest/globals';
import { askCandidate } from '../../src/ask/candidates.ts';
import { askLeader } from '../../src/ask/leaders.ts';
import { askPeople } from '../../src/ask/people.ts';
import type { PersonFinding } from '../../src/ask/person-finding.ts';
import { questionIn } from '../helpers/read.ts';
import { storyContextOf, storyOf } from '../helpers/story-context.ts';

const morvik = storyContextOf();
const montreval = storyOf('montreval-2029');
const saintValmer = storyOf('saint-valmer-2032');
const copeland = storyOf('copeland-2017');
const northampton = storyOf('northampton-2016');

/** What was found, in a few words. */
function said(finding: PersonFinding | undefined): string | undefined {
  switch (finding?.kind) {
    case undefined:
      return undefined;
    case 'identity':
      return `who is ${finding.entity.record.id}`;
    case 'ages':
      return `ages of ${finding.records.map(({ id }) => id).join(', ')}`;
    case 'ageThen':
      return `age of ${finding.person.id} ${finding.ago} years ago`;
    case 'birth':
      return `birth of ${finding.person.id}, ${finding.years} in ${finding.now}`;
    case 'attribute':
      return `${finding.attribute} of ${finding.person.id}`;
    case 'untold':
      return `no ${finding.attribute} of ${finding.person.id}`;
  }
}

describe('asked of people', () => {
  test.each<[reason: string, context: typeof morvik, question: string, found: string | undefined]>([
    ['who somebody is', morvik, 'who is Osk Varn', 'who is osk-varn'],
    ['in French', morvik, 'qui est Osk Varn', 'who is osk-varn'],
    ['of the place where they stood', saintValmer, 'who is the new mayor of Saint-Valmer', 'who is helene-marchadier'],
    ['of another place', morvik, 'who is Osk Varn of Velle', undefined],
    ['by a description', morvik, 'who is the tug pilot', 'who is per-tornquist'],
    ['a job', morvik, "what is Dara Quill's job", 'who is dara-quill'],
    ['a job in French', morvik, 'quel est le métier de Dara Quill', 'who is dara-quill'],
    ['a job of before that is not told', morvik, 'what was the job of Dara Quill before', undefined],
    ['a job of before', saintValmer, 'what did the ex mayor work as before politics', 'who is bernard-castaing'],
    ['a job of before in French', saintValmer, 'que faisait Castaing avant la politique', 'who is bernard-castaing'],
    ['what somebody did before something else', saintValmer, 'what did Castaing do before the storm', undefined],
    ['somebody else’s job', montreval, "what is the job of Yvette Carpentier's neighbour", undefined],
    ['a job where the story only says whose brother it is', montreval, "what is Roland's job", undefined],
    ['an age', morvik, 'how old is Per Tornquist', 'age of per-tornquist'],
    ['an age in French', morvik, 'quel âge a Per Tornquist', 'age of per-tornquist'],
    ['an age that is told roughly', morvik, 'how old is the net mender', 'age of net-mender'],
    ['an age that is not told', morvik, 'how old is Osk Varn', 'no age of osk-varn'],
    ['the ages of two', montreval, 'who is older, Yvette Carpentier or Roland', 'ages of yvette-carpentier, roland'],
    ['two, of whom one has no age', morvik, 'who is older, Per Tornquist or Osk Varn', 'no age of osk-varn'],
    ['a year of birth', montreval, 'when was Roland born', 'birth of roland, 75 in 2029'],
    ['a year of birth in French', montreval, 'en quelle année est né Roland', 'birth of roland, 75 in 2029'],
    ['a year of birth by an age told roughly', morvik, 'what year was the net mender born', 'no age of net-mender'],
    [
      'an age at an earlier contest',
      saintValmer,
      'how old was Bernard Castaing in 2026',
      'age of bernard-castaing 6 years ago',
    ],
    ['an origin', morvik, 'where is Osk Varn from', 'origin of osk-varn'],
    ['an origin in French', morvik, 'd’où vient Osk Varn', 'origin of osk-varn'],
    ['an origin that is not told', morvik, 'where is Nell Abara from', 'no origin of nell-abara'],
    ['a kind of place that is not told', morvik, 'which street is Osk Varn originally from', 'no origin of osk-varn'],
    ['a vote', montreval, 'who did Roland vote for', 'vote of roland'],
    ['a vote in French', montreval, 'pour qui a voté Roland', 'vote of roland'],
    ['a vote that is not told', morvik, 'who did Osk Varn vote for', 'no vote of osk-varn'],
    [
      'a vote in the first round, of which nothing is told',
      montreval,
      'who did Roland vote for in the first round',
      'no vote of roland',
    ],
    ['a surname', morvik, 'what is the surname of the net mender', 'no surname of net-mender'],
    ['a party', copeland, 'which party is Fiona Mills in', 'party of fiona-mills'],
    ['a party in French', montreval, 'dans quel parti est Petitjean', 'party of solange-petitjean'],
    ['a party that is not told', northampton, 'what party does Wendy Randall belong to', 'no party of wendy-randall'],
    ['the name of a thing', morvik, 'what is the name of the harbour town', 'who is morvik'],
  ])('%s', (_, context, question, found) => {
    expect(said(askPeople(context, questionIn(context, question)))).toBe(found);
  });

  test.each<[reason: string, context: typeof morvik, question: string]>([
    ['whoever of two with one surname is meant', morvik, 'who is Tornquist'],
    ['more than who somebody is', morvik, 'who is Osk Varn angry with'],
    ['the age of the cannery', morvik, 'how old is the cannery'],
    ['an age of nobody named', morvik, 'how old is the youngest voter'],
    ['the age that somebody closed something', morvik, 'is Per Tornquist paid by age'],
    ['why somebody voted', montreval, 'why did Roland vote for Le Bihan at all'],
    ['where somebody voted', montreval, 'where did Roland vote'],
    ['a party of before', copeland, 'what party was Trudy Harrison in before she joined Labour'],
    ['what a party did', copeland, 'what did her party promise, and Fiona Mills'],
    ['the birth of a place', morvik, 'when was Mörvik born'],
    ['a party, which is nobody', morvik, 'who is the Quay List'],
  ])('something else: %s', (_, context, question) => {
    expect(said(askPeople(context, questionIn(context, question)))).toBeUndefined();
  });
});

describe('who stands for a party', () => {
  test.each<[reason: string, context: typeof morvik, question: string, found: string | undefined]>([
    ['"stood for"', copeland, 'who stood for Ukip', 'identity fiona-mills'],
    ['"put up"', copeland, 'who did the Tories put up', 'identity trudy-harrison'],
    ['"the … guy"', copeland, 'who is the Green guy', 'identity jack-lenox'],
    ['in French', copeland, 'qui était candidat pour l’Ukip', 'identity fiona-mills'],
    ['in the place of the result', copeland, 'who ran for Ukip in Copeland', 'identity fiona-mills'],
    ['in the place of another contest', copeland, 'who ran for Ukip in Stoke', undefined],
    ['a list', morvik, 'who stood for the Quay List', 'identity ilse-tornquist'],
    ['two parties', copeland, 'who stood for Ukip and Labour', undefined],
    ['more than that', copeland, 'who stood for Ukip against nuclear power', undefined],
    ['no party', copeland, 'who stood for Copeland', undefined],
    ['what one of them did', copeland, 'what did the Ukip candidate do', undefined],
  ])('%s', (_, context, question, found) => {
    const finding = askCandidate(context, questionIn(context, question));
    expect(finding && `${finding.kind} ${finding.records.map(({ id }) => id).join(' ')}`).toBe(found);
  });
});

describe('who leads', () => {
  test.each<[reason: string, context: typeof morvik, question: string, found: string | undefined]>([
    ['a party, by the role of its people', copeland, 'who leads Labour', 'identity jeremy-corbyn'],
    ['a party, with another verb', copeland, 'who heads Ukip', 'identity paul-nuttall'],
    ['a party in French', copeland, 'qui dirige le Labour', 'identity jeremy-corbyn'],
    ['an association', montreval, 'who chairs the chamber of commerce', 'identity solange-petitjean'],
    ['a list whose people have no such role', morvik, 'who leads the Quay List', 'leaderless quay-list'],
    ['the place says nothing of the party', morvik, 'who leads the Quay List in Morvik', 'leaderless quay-list'],
    ['the same in French', morvik, 'qui dirige la Liste des quais', 'leaderless quay-list'],
    ['a place, where somebody was ahead', morvik, 'who leads in Mörvik', undefined],
    ['a person', morvik, 'who leads Osk Varn', undefined],
    ['two at once', copeland, 'who leads Labour and Ukip', undefined],
    ['something more than a party', morvik, 'who leads the Quay List in singing', undefined],
    ['what a party leads in', copeland, 'what is Labour leading in', undefined],
    ['nothing named', morvik, 'who is the leader', undefined],
  ])('%s', (_, context, question, found) => {
    const finding = askLeader(context, questionIn(context, question));
    expect(finding && `${finding.kind} ${finding.entity.record.id}`).toBe(found);
  });
});
