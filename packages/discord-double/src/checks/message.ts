import type { UploadedFile } from '../body.ts';
import { ComponentCheck } from './components.ts';
import { checkEmbeds } from './embeds.ts';
import { checkFiles } from './files.ts';
import { type Fields, Findings } from './findings.ts';

const SUPPRESS_EMBEDS = 1 << 2;
const EPHEMERAL = 1 << 6;
const SILENT = 1 << 12;
const COMPONENTS_V2 = 1 << 15;
const KNOWN_FLAGS = SUPPRESS_EMBEDS | EPHEMERAL | SILENT | COMPONENTS_V2;

export interface MessageScene {
  readonly files: readonly UploadedFile[];
  /** The message this body edits, if it does. */
  readonly existing?: ExistingMessage | undefined;
  /** Interactions may answer privately, a plain channel message may not. */
  readonly mayBeEphemeral: boolean;
}

interface ExistingMessage {
  readonly flags?: number | undefined;
  readonly attachments: readonly {
    readonly id: string;
    readonly filename: string;
  }[];
}

export function checkMessage(body: unknown, scene: MessageScene): string[] {
  const findings = new Findings();
  findings.wellFormed(body, '');
  checkMessageIn(body, '', findings, scene);
  return findings.lines;
}

export function checkMessageIn(value: unknown, path: string, findings: Findings, scene: MessageScene): void {
  const message = findings.fields(value, path);
  if (!message) return;
  const at = (field: string) => (path ? `${path}.${field}` : field);
  checkPings(message.allowed_mentions, at('allowed_mentions'), findings);
  const flags = checkFlags(message.flags, at('flags'), findings, scene);
  const names = checkFiles(message, at, findings, scene);
  // The flag stays on a message for good, so an edit need not repeat it.
  const v2 = ((flags | (scene.existing?.flags ?? 0)) & COMPONENTS_V2) !== 0;
  const components = new ComponentCheck(findings, v2, names.usable);
  components.checkAll(message.components, at('components'));
  if (!v2) {
    checkClassic(message, path, at, findings, scene);
    return;
  }
  for (const field of ['content', 'embeds', 'poll', 'sticker_ids'])
    if (!isEmpty(message[field])) findings.add(at(field), 'cannot stand beside Components V2');
  if (!scene.existing && isEmpty(message.components))
    findings.add(at('components'), 'is empty in a Components V2 message');
  for (const name of names.uploaded)
    if (!components.media.referenced.has(name)) findings.add(at('components'), `no component shows the file ${name}`);
}

function checkClassic(
  message: Fields,
  path: string,
  at: (field: string) => string,
  findings: Findings,
  scene: MessageScene,
): void {
  findings.optionalText(message.content, at('content'), 2_000);
  checkEmbeds(message.embeds, at('embeds'), findings);
  const empty = ['content', 'embeds', 'components', 'poll', 'sticker_ids'].every((field) => isEmpty(message[field]));
  if (empty && !scene.existing && scene.files.length === 0) findings.add(path, 'an empty message');
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Stricter than Discord, where pings are on by default: ours are always off. */
function checkPings(value: unknown, path: string, findings: Findings): void {
  const allowed = findings.fields(value, path);
  if (!allowed) return;
  if (!Array.isArray(allowed.parse) || allowed.parse.length > 0) findings.add(`${path}.parse`, 'is not []');
  for (const field of ['users', 'roles'])
    if (!isEmpty(allowed[field])) findings.add(`${path}.${field}`, 'lets someone be pinged');
  if (allowed.replied_user === true) findings.add(`${path}.replied_user`, 'lets the asker be pinged');
}

function checkFlags(value: unknown, path: string, findings: Findings, scene: MessageScene): number {
  if (value === undefined || value === null) return 0;
  if (typeof value !== 'number') {
    findings.add(path, 'is not a number');
    return 0;
  }
  if ((value & ~KNOWN_FLAGS) !== 0) findings.add(path, `has flags a bot cannot set: ${value}`);
  if ((value & EPHEMERAL) !== 0 && !scene.mayBeEphemeral)
    findings.add(path, 'a message outside an interaction cannot be ephemeral');
  return value;
}
