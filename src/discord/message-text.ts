import * as z from 'zod';

/** What somebody wrote, or nothing where a payload has something else in its place. */
const text = z.string().catch('');

/** Entries that are not as they should be are read as empty ones. */
const list = <T extends z.ZodType>(entry: T) => z.array(entry).catch([]);

const described = z.object({ description: text }).catch({ description: '' });

const embed = z
  .object({
    title: text,
    description: text,
    fields: list(z.object({ name: text, value: text }).catch({ name: '', value: '' })),
    footer: z.object({ text }).catch({ text: '' }),
  })
  .catch({ title: '', description: '', fields: [], footer: { text: '' } });

const answer = z.object({ poll_media: z.object({ text }) }).catch({ poll_media: { text: '' } });

const poll = z
  .object({ question: z.object({ text }).catch({ text: '' }), answers: list(answer) })
  .catch({ question: { text: '' }, answers: [] });

/** A component by what it may hold, whatever its type: text, the description of a picture, other components. */
const component = z
  .object({
    content: text,
    description: text,
    items: list(described),
    components: list(z.unknown()),
    accessory: z.unknown().optional(),
  })
  .catch({ content: '', description: '', items: [], components: [], accessory: undefined });

const message = z
  .object({
    content: text,
    embeds: list(embed),
    poll,
    attachments: list(described),
    components: list(z.unknown()),
    message_snapshots: list(z.object({ message: z.unknown() }).catch({ message: undefined })),
  })
  .catch({
    content: '',
    embeds: [],
    poll: { question: { text: '' }, answers: [] },
    attachments: [],
    components: [],
    message_snapshots: [],
  });

/** Discord's own nest no deeper: a forward; a container, a section, a text. */
const deepest = { forwards: 1, components: 4 } as const;

/**
 * Everything that a message of Discord's lets one read, a line for each part: its text, what it forwards, embeds, texts
 * among its components, a poll, and the descriptions of pictures. Nobody's name, and nothing of what it replies to.
 */
export function messageText(payload: unknown): string {
  return partsOf(payload, deepest.forwards)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n');
}

function partsOf(payload: unknown, forwards: number): string[] {
  const { content, embeds, poll: asked, attachments, components, message_snapshots } = message.parse(payload);
  const forwarded = forwards > 0 ? message_snapshots : [];
  return [
    content,
    ...forwarded.flatMap((snapshot) => partsOf(snapshot.message, forwards - 1)),
    ...embeds.flatMap(({ title, description, fields, footer }) => [
      title,
      description,
      ...fields.map(({ name, value }) => [name, value].filter((part) => part.trim() !== '').join(': ')),
      footer.text,
    ]),
    ...componentTexts(components, deepest.components),
    asked.question.text,
    ...asked.answers.map(({ poll_media }) => poll_media.text),
    ...attachments.map(({ description }) => description),
  ];
}

function componentTexts(components: readonly unknown[], depth: number): string[] {
  if (depth === 0) return [];
  return components.flatMap((one) => {
    const { content, description, items, components: inner, accessory } = component.parse(one);
    return [
      content,
      description,
      ...items.map((item) => item.description),
      ...componentTexts([...inner, accessory], depth - 1),
    ];
  });
}
