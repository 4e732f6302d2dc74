import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { messageText } from '../../src/discord/message-text.ts';

const said = (content: string) => ({ type: 10, content });

describe('everything that a message lets one read is read', () => {
  test.each([
    ['its text', { content: 'Anna won.' }, 'Anna won.'],
    ['a forward', { content: '', message_snapshots: [{ message: { content: 'Anna won.' } }] }, 'Anna won.'],
    [
      'a forward with an embed, under words of its own',
      { content: 'see', message_snapshots: [{ message: { embeds: [{ description: 'Anna won.' }] } }] },
      'see\nAnna won.',
    ],
    [
      'an embed',
      {
        embeds: [
          {
            title: 'Results',
            description: 'Anna won.',
            fields: [{ name: 'Anna', value: '55 %' }],
            footer: { text: 'so they say' },
            author: { name: 'somebody' },
            url: 'https://example.org',
          },
        ],
      },
      'Results\nAnna won.\nAnna: 55 %\nso they say',
    ],
    [
      'components',
      {
        components: [
          {
            type: 17,
            components: [
              said('Anna won.'),
              { type: 9, components: [said('Bert lost.')], accessory: { type: 11, description: 'a portrait' } },
              {
                type: 12,
                items: [
                  { media: {}, description: 'a map' },
                  { media: {}, description: null },
                ],
              },
              { type: 1, components: [{ type: 2, label: 'More', custom_id: 'x' }] },
            ],
          },
        ],
      },
      'Anna won.\nBert lost.\na portrait\na map',
    ],
    [
      'a poll',
      {
        poll: { question: { text: 'Who won?' }, answers: [{ poll_media: { text: 'Anna won.' } }, { poll_media: {} }] },
      },
      'Who won?\nAnna won.',
    ],
    ['the description of a picture', { attachments: [{ filename: 'a.png', description: 'Anna won.' }] }, 'Anna won.'],
    ['but nobody’s name', { content: '', author: { username: 'anna', global_name: 'Anna' } }, ''],
    ['but not what it replies to', { content: 'no', referenced_message: { content: 'Anna won.' } }, 'no'],
    ['but nothing of a picture alone', { content: '', attachments: [{ filename: 'anna-won.png' }] }, ''],
  ])('%s', (_, message, text) => {
    expect(messageText(message)).toBe(text);
  });
});

describe('whatever is not as it should be is passed over', () => {
  test.each([
    ['no message', undefined, ''],
    ['a text', 'Anna won.', ''],
    ['a list', [[]], ''],
    ['a content that is none', { content: 7, embeds: [{ title: 'Anna won.' }] }, 'Anna won.'],
    ['embeds that are none', { content: 'Anna won.', embeds: { title: 'x' } }, 'Anna won.'],
    ['an embed between others', { embeds: [null, 3, { title: ['x'] }, { title: 'Anna won.' }] }, 'Anna won.'],
    ['fields and answers', { embeds: [{ fields: [null, { name: 1 }] }], poll: { answers: [null] }, content: 'x' }, 'x'],
    ['a forward of nothing', { content: 'x', message_snapshots: [null, {}, { message: 'y' }] }, 'x'],
    [
      'a forward of a forward',
      { message_snapshots: [{ message: { message_snapshots: [{ message: { content: 'x' } }] } }] },
      '',
    ],
  ])('%s', (_, message, text) => {
    expect(messageText(message)).toBe(text);
  });

  test('components that hold each other without end', () => {
    const first: { type: number; content: string; components: unknown[] } = { type: 17, content: 'x', components: [] };
    first.components.push(first);
    expect(messageText({ components: [first] })).toBe('x\nx\nx\nx');
  });

  test('never throws', () => {
    const key = fc.constantFrom('content', 'embeds', 'components', 'poll', 'attachments', 'message_snapshots', 'items');
    fc.assert(
      fc.property(fc.dictionary(key, fc.anything()), (message) => {
        expect(typeof messageText(message)).toBe('string');
      }),
    );
  });
});
