import type { APIInteractionResponse } from 'discord-api-types/v10';
import { type Drawing, type File, illustrateResponse } from './illustrate.ts';
import type { Answered } from './outcome.ts';

/** What is sent back. */
export interface Body {
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** The picture was not ready in time. */
  readonly isLate?: boolean;
}

/**
 * Writes responses as bodies of HTTP, whichever way they go: JSON, or a form with a picture beside it. Answers that are
 * kept are the same objects each time, so what was written of them is kept as long as they are.
 */
export class Writer {
  readonly #drawing: Drawing;
  readonly #json = new WeakMap<object, Body>();
  readonly #forms = new WeakMap<object, Body>();

  constructor(drawing: Drawing) {
    this.#drawing = drawing;
  }

  async write({ response, picture }: Answered): Promise<Body> {
    if (!picture || !this.#drawing.painter || !('data' in response) || !response.data) return this.#plain(response);
    const kept = this.#forms.get(response.data);
    if (kept) return kept;
    const { body, files } = await illustrateResponse(this.#drawing, response, picture);
    const [file] = files;
    if (!file) return { ...this.#plain(response), isLate: true };
    const form = await formOf(body, file);
    this.#forms.set(response.data, form);
    return form;
  }

  #plain(response: APIInteractionResponse): Body {
    const type = 'application/json';
    if (!('data' in response) || !response.data) return { type, content: JSON.stringify(response) };
    const kept = this.#json.get(response.data);
    if (kept) return kept;
    const body = { type, content: new TextEncoder().encode(JSON.stringify(response)) };
    this.#json.set(response.data, body);
    return body;
  }
}

async function formOf(body: APIInteractionResponse, { name, data, contentType }: File): Promise<Body> {
  const form = new FormData();
  form.set('payload_json', JSON.stringify(body));
  form.set('files[0]', new Blob([new Uint8Array(data)], { type: contentType }), name);
  const encoded = new Response(form);
  return {
    type: encoded.headers.get('content-type') ?? '',
    content: new Uint8Array(await encoded.arrayBuffer()),
  };
}
