import { type APIInteractionResponse, ComponentType } from 'discord-api-types/v10';

interface Node {
  readonly type?: number;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly url?: string;
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

/** Its buttons that run something, in their order. */
export function buttonsOf(response: APIInteractionResponse): { label: string; customId: string }[] {
  return all(messageOf(response).components).flatMap(({ label = '', custom_id }) =>
    custom_id === undefined ? [] : [{ label, customId: custom_id }],
  );
}

/** Its buttons that open a page. */
export function linksOf(response: APIInteractionResponse): string[] {
  return all(messageOf(response).components).flatMap(({ url }) => url ?? []);
}
