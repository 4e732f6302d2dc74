import { InteractionType } from 'discord-api-types/v10';
import { type Fields, Findings, isFields } from './findings.ts';
import { checkMessageIn, type MessageScene } from './message.ts';
import { checkChoice } from './options.ts';

const PONG = 1;
const MESSAGE = 4;
const DEFER = 5;
const DEFER_UPDATE = 6;
const UPDATE = 7;
const CHOICES = 8;
const MODAL = 9;
const LABEL = 18;
const TEXT_INPUT = 4;
const EPHEMERAL = 1 << 6;

const ANSWERS: Record<InteractionType, readonly number[]> = {
  [InteractionType.Ping]: [PONG],
  [InteractionType.ApplicationCommand]: [MESSAGE, DEFER, MODAL],
  [InteractionType.MessageComponent]: [MESSAGE, DEFER, DEFER_UPDATE, UPDATE, MODAL],
  [InteractionType.ApplicationCommandAutocomplete]: [CHOICES],
  [InteractionType.ModalSubmit]: [MESSAGE, DEFER, DEFER_UPDATE, UPDATE],
};

/** An answer to an interaction: the body of the callback, or of the HTTP response. */
export function checkCallback(body: unknown, asked: InteractionType, scene: MessageScene): string[] {
  const findings = new Findings();
  findings.wellFormed(body, '');
  const answer = findings.fields(body, '');
  if (!answer || !findings.oneOf(answer.type, 'type', ANSWERS[asked])) return findings.lines;
  const { type, data } = answer;
  // The flags of the message that carried the button only count where that message is edited.
  if (type === MESSAGE) checkMessageIn(data, 'data', findings, { ...scene, existing: undefined });
  if (type === UPDATE) checkMessageIn(data, 'data', findings, scene);
  if (type === DEFER) checkDefer(data, findings);
  if (type === CHOICES) checkChoices(data, findings);
  if (type === MODAL) checkModal(data, findings);
  return findings.lines;
}

function checkDefer(data: unknown, findings: Findings): void {
  if (data === undefined) return;
  const flags = isFields(data) ? (data.flags ?? 0) : data;
  if (flags !== 0 && flags !== EPHEMERAL) findings.add('data.flags', 'a deferral may only be ephemeral');
}

function checkChoices(data: unknown, findings: Findings): void {
  const { choices } = findings.fields(data, 'data') ?? {};
  if (!Array.isArray(choices)) findings.add('data.choices', 'is not a list');
  for (const [item, path] of findings.list(choices, 'data.choices', {
    max: 25,
  })) {
    const choice = findings.fields(item, path);
    if (choice) checkChoice(choice, path, findings);
  }
}

function checkModal(data: unknown, findings: Findings): void {
  const modal = findings.fields(data, 'data');
  if (!modal) return;
  findings.text(modal.title, 'data.title', { max: 45 });
  findings.text(modal.custom_id, 'data.custom_id', { max: 100 });
  for (const [item, path] of findings.list(modal.components, 'data.components', { min: 1, max: 5 })) {
    const part = findings.fields(item, path);
    if (part?.type === LABEL) checkLabel(part, path, findings);
  }
}

/** A label with a field for text. */
function checkLabel({ label, component }: Fields, path: string, findings: Findings): void {
  findings.text(label, `${path}.label`, { max: 45 });
  const input = findings.fields(component, `${path}.component`);
  if (input?.type !== TEXT_INPUT) return;
  const at = (field: string) => `${path}.component.${field}`;
  findings.text(input.custom_id, at('custom_id'), { max: 100 });
  findings.oneOf(input.style, at('style'), [1, 2]);
  if (input.min_length !== undefined) findings.integer(input.min_length, at('min_length'), 0, 4000);
  if (input.max_length !== undefined) findings.integer(input.max_length, at('max_length'), 1, 4000);
  if ('label' in input) findings.add(at('label'), 'a field in a label has none of its own');
}
