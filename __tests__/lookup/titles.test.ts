import { expect, test } from '@jest/globals';
import { findEntity } from '../../src/lookup/find-entity.ts';
import { calais } from '../helpers/context.ts';

const context = calais();

test.each([
  ['LE PEN Marine', 'marine-le-pen'],
  ['bertrand xavier', 'xavier-bertrand'],
  ['Mme Le Pen', 'marine-le-pen'],
  ['Mrs. Le Pen', 'marine-le-pen'],
  ['Madame Marine Le Pen', 'marine-le-pen'],
  ['M. Bertrand', 'xavier-bertrand'],
  ['Mr Xavier Bertrand', 'xavier-bertrand'],
  ['Dr Salomé', 'christian-salome'],
  ['le pen jean-marie', 'jean-marie-le-pen'],
])('a name with a title, or in another order, is the same one: %s', (text, id) => {
  expect(findEntity(context, text)).toMatchObject({ kind: 'found', entity: { record: { id } } });
});
