import {
  type APIComponentInContainer,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Reply } from '../../answer/reply.ts';
import type { Article } from '../../story/schema.ts';
import { cut } from '../../text/cut.ts';
import { formatDate } from '../../text/format.ts';
import { textIn } from '../../text/text.ts';
import { typesetIn } from '../../text/typography.ts';
import { evidenceLines } from '../evidence.ts';
import { limits } from '../limits.ts';
import { evidenceLinks, isOfArticle } from '../link.ts';
import { otherSources, withinRoom } from '../statements.ts';
import { pageLinks, type Surroundings } from '../surroundings.ts';
import { plain } from './markdown.ts';
import { partsOf } from './parts.ts';
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
  const links = [...(reply.links ?? []), ...pageLinks(reply, surroundings.pages)];
  const { before, drawn, after } = partsOf(reply, surroundings);
  const last = closing(reply, article);
  const kept = fitting([...before, ...drawn, ...after], last);
  const [head, middle] = [before.length, before.length + drawn.length];
  // Without figures it is one text; a message without any text is refused.
  const tail = [...kept.slice(middle), last];
  const texts =
    drawn.length === 0
      ? [textDisplay([...kept, last], dateLine(reply, article))]
      : [
          textDisplay(kept.slice(0, head)),
          { ...textDisplay(kept.slice(head, middle)), id: drawnId },
          textDisplay(tail),
        ];
  return {
    flags: MessageFlags.IsComponentsV2 | (reply.audience === 'private' ? MessageFlags.Ephemeral : 0),
    allowed_mentions: { parse: [] },
    components: [
      {
        type: ComponentType.Container,
        ...accentOf(article),
        components: typesetIn(
          reply.locale,
          [...texts.filter(({ content }) => content !== ''), ...rowsOf(reply, links)],
          noProse,
        ),
      },
    ],
  };
}

/** What a button or a choice carries, and where a link leads. */
const noProse = new Set(['custom_id', 'value', 'url']);

/** The number of the text that a picture stands in the place of. */
const drawnId = 50;

function textDisplay(texts: readonly string[], otherwise = ''): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: texts.filter((text) => text !== '').join('\n') || otherwise };
}

function accentOf({ accentColor }: Article): Pick<Container, 'accent_color'> {
  return accentColor === undefined ? {} : { accent_color: Number.parseInt(accentColor.slice(1), 16) };
}

/** The length of a reply's whole text, of which a message shows no more than `limits.text`. */
export function textLength(reply: Reply, article: Article): number {
  const { before, drawn, after } = partsOf(reply, {});
  return [...before, ...drawn, ...after, closing(reply, article)].join('\n').length;
}

/** The file that a picture is uploaded as. */
export const pictureFile = 'picture.png';

/** The same message with a picture in the place of the text that it shows; it is uploaded beside it as `pictureFile`. */
export function withPicture(message: MessageBody, alt: string): MessageBody {
  const description = cut(alt.toWellFormed(), limits.altText);
  const gallery: APIComponentInContainer = {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${pictureFile}` }, description }],
  };
  const [container] = message.components;
  const parts = container.components;
  const at = parts.findIndex(({ id }) => id === drawnId);
  const components = at < 0 ? parts.toSpliced(1, 0, gallery) : parts.with(at, gallery);
  return {
    ...message,
    attachments: [{ id: 0, filename: pictureFile, description }],
    components: [{ ...container, components }],
  };
}

/** The words it rests on, and the date it holds for. */
function closing(reply: Reply, article: Article): string {
  if (!isOfArticle(reply)) return '';
  const evidence = evidenceLines(otherSources(reply), reply.locale).map((line) => `-# ${plain(line)}`);
  return [...evidence, dateLine(reply, article)].join('\n');
}

/** More are not needed to read on, and each takes room that the answer may need. */
const mostLinks = 3;

/** The date that it holds for, and where to read on. */
function dateLine(reply: Reply, article: Article): string {
  const { datePublished, locale: form } = article;
  const date = plain(textIn(reply.locale)('reply.asOf', { date: formatDate(reply.locale, datePublished, form) }));
  const links = evidenceLinks(reply, article).slice(0, mostLinks);
  return `-# ${[date, ...links.map(({ label, url }) => masked(label, url))].join(' · ')}`;
}

/** A link under its label; a bracket would end its address. */
function masked(label: string, url: string): string {
  return `[${plain(label)}](${url.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))})`;
}

/**
 * As many texts, from the top, as Discord's limit leaves room for beside the last one. A text is kept whole or not at
 * all: nothing is cut inside.
 */
function fitting(texts: readonly string[], last: string): string[] {
  const kept: string[] = [];
  let room = limits.text - last.length;
  for (const text of texts) {
    room -= text.length + 1;
    if (room < 0) break;
    kept.push(text);
  }
  return kept;
}
