import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Action, Block, Figure, Reply } from '../../answer/reply.ts';
import type { Article } from '../../story/schema.ts';
import { cut } from '../../text/cut.ts';
import { formatDate, quoted } from '../../text/format.ts';
import { type Text, textIn } from '../../text/text.ts';
import { evidenceLines } from '../evidence.ts';
import { limits, mostActions } from '../limits.ts';
import { evidenceLinks } from '../link.ts';
import { encodeCustomId } from './custom-id.ts';
import { plain } from './markdown.ts';

/** A message as every transport sends it: Components V2, nobody pinged. */
export interface MessageBody {
  readonly flags: number;
  /** What is uploaded with it; an empty list takes earlier files away. */
  readonly attachments?: { readonly id: number; readonly filename: string; readonly description: string }[];
  readonly allowed_mentions: { readonly parse: [] };
  readonly components: [{ readonly type: ComponentType.Container; readonly components: APIComponentInContainer[] }];
}

/** Draws a reply as a Discord message within Discord's limits. */
export function discordMessage(reply: Reply, article: Article): MessageBody {
  const rows = [...actionRows(reply.actions), linkRow(reply, article)].filter(
    ({ components }) => components.length > 0,
  );
  const content = fitting([...textsOf(reply), closing(reply, article)]);
  return {
    flags: MessageFlags.IsComponentsV2 | (reply.audience === 'private' ? MessageFlags.Ephemeral : 0),
    allowed_mentions: { parse: [] },
    components: [
      {
        type: ComponentType.Container,
        components: [{ type: ComponentType.TextDisplay, content }, ...rows],
      },
    ],
  };
}

/** The length of a reply's whole text, of which a message shows no more than `limits.text`. */
export function textLength(reply: Reply, article: Article): number {
  return [...textsOf(reply), closing(reply, article)].join('\n').length;
}

/** The file that a picture is uploaded as. */
export const pictureFile = 'picture.png';

/** The same message with a picture under its text, which is uploaded beside it as `pictureFile`. */
export function withPicture(message: MessageBody, alt: string): MessageBody {
  const description = cut(alt.toWellFormed(), limits.altText);
  const gallery: APIComponentInContainer = {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${pictureFile}` }, description }],
  };
  const [container] = message.components;
  const [text, ...rows] = container.components;
  const components = text ? [text, gallery, ...rows] : [gallery];
  return {
    ...message,
    attachments: [{ id: 0, filename: pictureFile, description }],
    components: [{ ...container, components }],
  };
}

function textsOf(reply: Reply): string[] {
  const text = textIn(reply.locale);
  const title = reply.title === undefined ? [] : [`### ${plain(reply.title)}`];
  return [...title, ...reply.blocks.flatMap((block) => blockTexts(block, reply, text))];
}

/** A timeline and a table are made of parts that can be kept one by one; any other block is one part. */
function blockTexts(block: Block, reply: Reply, text: Text): string[] {
  if (block.kind === 'figures') {
    const [first = '', ...others] = block.rows.map((row) => figureLine(row, text));
    return [[`**${plain(block.heading)}**`, first].join('\n'), ...others];
  }
  if (block.kind !== 'timeline') return [blockText(block, reply, text)];
  return block.entries.map((entry) => `- **${plain(entry.when)}** · ${plain(entry.text)}`);
}

function blockText(block: Exclude<Block, { kind: 'timeline' | 'figures' }>, { locale }: Reply, text: Text): string {
  switch (block.kind) {
    case 'text':
      return plain(block.text);
    case 'note':
      return `*${plain(block.text)}*`;
    case 'computed':
      return `-# ${plain(text('reply.computed', { text: block.text }))}`;
    case 'quotation': {
      const stretches = block.stretches.map((stretch) => `> ${plain(quoted(locale, stretch))}`);
      return [...stretches, `— **${plain(block.by)}**`, `-# ${plain(block.context)}`].join('\n');
    }
    case 'list': {
      const heading = block.heading === undefined ? [] : [`**${plain(block.heading)}**`];
      return [...heading, ...block.items.map((item) => `- ${plain(item)}`)].join('\n');
    }
  }
}

function figureLine({ label, detail, value, won }: Figure, text: Text): string {
  const affiliation = detail === undefined ? '' : ` (${plain(detail)})`;
  const winner = won ? ` · ${plain(text('reply.won'))}` : '';
  return `- ${plain(label)}${affiliation}: **${plain(value)}**${winner}`;
}

/** The words it rests on, and the date it holds for. */
function closing({ sources, locale, status }: Reply, article: Article): string {
  const text = textIn(locale);
  const asOf = text('reply.asOf', { date: formatDate(locale, article.datePublished, article.locale) });
  const evidence = evidenceLines(sources, locale);
  return status === 'error' ? '' : [...evidence, asOf].map((line) => `-# ${plain(line)}`).join('\n');
}

/**
 * Keeps the last text, and as many of the others, from the top, as Discord's limit leaves room for. A text is kept
 * whole or not at all: nothing is cut inside.
 */
function fitting(texts: readonly string[]): string {
  const last = texts.at(-1) ?? '';
  const kept: string[] = [];
  let room = limits.text - last.length;
  for (const text of texts.slice(0, -1)) {
    room -= text.length + 1;
    if (room < 0) break;
    kept.push(text);
  }
  return [...kept, last].filter((text) => text !== '').join('\n');
}

function actionRows(actions: readonly Action[]): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const ids = new Map(actions.map((action) => [encodeCustomId(action), action]));
  const buttons = [...ids].slice(0, mostActions).map(([custom_id, { label }]) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label: cut(label.toWellFormed(), limits.buttonLabel),
    custom_id,
  }));
  // Six are three and three, not five and one.
  const rows = Math.ceil(buttons.length / limits.buttonsInRow);
  const width = Math.ceil(buttons.length / rows);
  return Array.from({ length: rows }, (_, row) => rowOf(buttons.slice(row * width, (row + 1) * width)));
}

/** Links to the words that the reply rests on, then the reply's own. */
function linkRow(reply: Reply, article: Article): APIActionRowComponent<APIComponentInMessageActionRow> {
  const links = [...evidenceLinks(reply, article), ...(reply.links ?? [])].slice(0, limits.buttonsInRow);
  return rowOf(links.map(({ label, url }) => linkButton(label, url)));
}

function linkButton(label: string, url: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: cut(label, limits.buttonLabel), url };
}

function rowOf(components: APIButtonComponent[]): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components };
}
