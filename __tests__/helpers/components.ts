import { type APIInteractionResponse, ComponentType } from 'discord-api-types/v10';

interface Node {
  readonly type?: number;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly options?: readonly { readonly label: string; readonly value: string; readonly default?: boolean }[];
  readonly components?: readonly Node[];
}

/** The message in a response to an interaction. */
export function messageOf(response: APIInteractionResponse): { flags: number; components: readonly Node[] } {
  const { data } = response as { data?: { flags?: number; components?: readonly Node[] } };
  return { flags: data?.flags ?? 0, components: data?.components ?? [] };
}

function all(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...all(node.components ?? [])]);
}

/** All that one can read in it. */
export function textOf(response: APIInteractionResponse): string {
  return all(messageOf(response).components)
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => content)
    .join('\n');
}

/** Its buttons that run a command, in their order, without those that Discord alone has; then what can be chosen. */
export function buttonsOf(response: APIInteractionResponse): { label: string; customId: string }[] {
  const nodes = all(messageOf(response).components);
  const buttons = nodes.filter(({ type, custom_id }) => type === ComponentType.Button && custom_id !== undefined);
  return [
    ...buttons
      .filter(({ custom_id: customId = '' }) => !ofDiscord.test(customId))
      .map(({ label = '', custom_id: customId = '' }) => ({ label, customId })),
    ...choicesOf(response).map(({ label, value }) => ({ label, customId: value })),
  ];
}

/** What can be chosen in its menu, but for what is shown already. */
export function choicesOf(response: APIInteractionResponse): { label: string; value: string }[] {
  return all(messageOf(response).components)
    .flatMap(({ options = [] }) => options)
    .filter((option) => !option.default);
}

/** What its button to ask on carries. */
export function askOnOf(response: APIInteractionResponse): string | undefined {
  return all(messageOf(response).components).find(({ custom_id = '' }) => askOn.test(custom_id))?.custom_id;
}

/** What a button carries that shows a private answer to everybody. */
export function showOf(response: APIInteractionResponse): string | undefined {
  return all(messageOf(response).components).find(({ custom_id = '' }) => /^1\|show(?:\||$)/.test(custom_id))
    ?.custom_id;
}

/** What a button carries that opens a field for another text. */
export function againOf(response: APIInteractionResponse): string | undefined {
  return all(messageOf(response).components).find(({ custom_id = '' }) => /^1\|again\b/.test(custom_id))?.custom_id;
}

const ofDiscord = /^1\|(?:on|show|again)(?:\||$)/;
const askOn = /^1\|on(?:\||$)/;

/** Where its text and its buttons lead to. */
export function linksOf(response: APIInteractionResponse): string[] {
  const inText = [...textOf(response).matchAll(/\]\(([^)]*)\)/g)].map(([, url = '']) => url);
  return [...inText, ...all(messageOf(response).components).flatMap(({ url }) => url ?? [])];
}
