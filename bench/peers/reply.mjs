/** What the peers answer to everything. */
export const content = 'In the second round in the city of Calais, Xavier Bertrand won with 55.13% against 44.87%.';
export const reply = { type: 4, data: { content, allowed_mentions: { parse: [] } } };
