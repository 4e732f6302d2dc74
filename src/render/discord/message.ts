import { type APIComponentInContainer, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { Reply } from '../../answer/reply.ts';
import type { Article } from '../../story/schema.ts';
import { cut } from '../../text/cut.ts';
import { formatDate } from '../../text/format.ts';
import { textIn } from '../../text/text.ts';
import { evidenceLines } from '../evidence.ts';
import { limits } from '../limits.ts';
import { evidenceLinks, isOfArticle } from '../link.ts';
import { otherSources, withinRoom } from '../statements.ts';
import { pageLinks, type Surroundings } from '../surroundings.ts';
import { blockTexts } from './blocks.ts';
import { plain } from './markdown.ts';
import { rowsOf } from './rows.ts';

/** A message as every transport sends it: Components V2, nobody pinged. */
export interface MessageBody {
  readonly flags: number;
  /** What is uploaded with it; an empty list takes earlier files away. */
  readonly attachments?: { readonly id: number; readonly filename: string; readonly description: string }[];
  readonly allowed_mentions: { readonly parse: [] };
  readonly components: [Container];
}

interface Container {
  readonly type: ComponentType.Container;
  readonly accent_color?: number;
  readonly components: APIComponentInContainer[];
}

/** Draws a reply as a Discord message within Discord's limits. */
export function discordMessage(whole: Reply, article: Article, surroundings: Surroundings = {}): MessageBody {
  const reply = withinRoom(whole, limits.text, (shown) => textLength(shown, article));
  const links = [...evidenceLinks(reply, article), ...(reply.links ?? []), ...pageLinks(reply, surroundings.pages)];
  const rows = rowsOf(reply, links);
  // A message without any text is refused.
  const content = fitting([...textsOf(reply, surroundings), closing(reply, article)]) || dateLine(reply, article);
  return {
    flags: MessageFlags.IsComponentsV2 | (reply.audience === 'private' ? MessageFlags.Ephemeral : 0),
    allowed_mentions: { parse: [] },
    components: [
      {
        type: ComponentType.Container,
        ...accentOf(article),
        components: [{ type: ComponentType.TextDisplay, content }, ...rows],
      },
    ],
  };
}

function accentOf({ accentColor }: Article): Pick<Container, 'accent_color'> {
  return accentColor === undefined ? {} : { accent_color: Number.parseInt(accentColor.slice(1), 16) };
}

/** The length of a reply's whole text, of which a message shows no more than `limits.text`. */
export function textLength(reply: Reply, article: Article): number {
  return [...textsOf(reply, {}), closing(reply, article)].join('\n').length;
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

function textsOf(reply: Reply, surroundings: Surroundings): string[] {
  const title = reply.title === undefined ? [] : [`### ${plain(reply.title)}`];
  return [...title, ...reply.blocks.flatMap((block) => blockTexts(block, reply, surroundings))];
}

/** The words it rests on, and the date it holds for. */
function closing(reply: Reply, article: Article): string {
  if (!isOfArticle(reply)) return '';
  const evidence = evidenceLines(otherSources(reply), reply.locale).map((line) => `-# ${plain(line)}`);
  return [...evidence, dateLine(reply, article)].join('\n');
}

function dateLine({ locale }: Reply, { datePublished, locale: form }: Article): string {
  return `-# ${plain(textIn(locale)('reply.asOf', { date: formatDate(locale, datePublished, form) }))}`;
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
