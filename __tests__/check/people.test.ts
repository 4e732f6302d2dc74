import { describe, expect, test } from '@jest/globals';
import { verdictsOn } from '../helpers/check.ts';

describe('what is said of somebody is held against what is told of them', () => {
  test.each([
    [
      'morvik-2031',
      'Dara Quill, an architect, came third with 19.25 percent',
      'partly',
      'another trade beside a figure',
    ],
    ['morvik-2031', "Per Tornquist is Ilse Tornquist's father", 'contradicted', 'another kind of kin'],
    ['morvik-2031', 'Per Tornquist is the brother of Ilse Tornquist', 'supported', 'kin as it is told'],
    ['morvik-2031', 'The net mender did not vote', 'supported', 'who stayed at home did not vote'],
    ['morvik-2031', 'The net mender voted for Bram Okkel', 'contradicted', 'who stayed at home voted for nobody'],
    ['tamarack-2034', 'Okafor is the mayor of Port Selwyn', 'contradicted', 'an office of somebody else'],
    ['tamarack-2034', 'Luis Brandt is the mayor of Port Selwyn', 'supported', 'an office as it is told'],
    ['tamarack-2034', 'Luis Brandt is not the mayor of Port Selwyn', 'contradicted', 'an office that is denied'],
    ['northampton-2016', 'Philip Hollobone is the MP for Daventry', 'contradicted', 'the same office of another place'],
    [
      'montreval-2029',
      'Philippe Daubresse est le maire de Courtevigne',
      'contradicted',
      'what is a name of another one',
    ],
    ['montreval-2029', 'Laëtitia Moreau, 28 ans, a voté Vasseur', 'partly', 'a blank ballot is for nobody'],
    ['montreval-2029', 'Laëtitia Moreau a voté blanc', 'supported', 'a blank ballot'],
    ['montreval-2029', 'Nour Benhamou a voté blanc', 'not_in_story', 'nothing is told of her vote'],
    [
      'montreval-2029',
      'Solange Petitjean était la députée sortante',
      'contradicted',
      'a seat that was held by another',
    ],
    ['thornmere-2034', 'Prewdale is in his twenties', 'supported', 'the ten years that an age lies in'],
    ['thornmere-2034', 'Prewdale is in his forties', 'contradicted', 'another ten years'],
    ['castlemoyle-2034', 'Rourke is in his mid seventies', 'supported', 'the middle of ten years'],
    ['castlemoyle-2034', 'Rourke is in his late seventies', 'contradicted', 'the end of them'],
    ['saint-valmer-2032', "C'est Bernard Castaing le nouveau maire", 'contradicted', 'somebody else is'],
    ['saint-valmer-2032', "C'est Hélène Marchadier la nouvelle maire", 'supported', 'it is her'],
    ['port-ellery-2032', 'Farrugia, 58, was first elected in 2014', 'partly', 'a year beside an age is no part of it'],
  ] as const)('%s: %s is %s, because of %s', (story, text, verdict, _because) => {
    expect(verdictsOn(story, text)).toEqual([verdict]);
  });
});
