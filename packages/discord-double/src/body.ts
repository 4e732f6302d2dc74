import type { IncomingMessage } from 'node:http';

export interface UploadedFile {
  /** The form field, `files[n]`. */
  readonly field: string;
  readonly name: string;
  readonly contentType: string;
  readonly data: Buffer;
}

export interface ParsedBody {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** Why the body could not be read, if so. */
  readonly problem?: string;
}

export async function readBody(request: IncomingMessage): Promise<ParsedBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  return readForm(raw, request.headers['content-type'] ?? '');
}

/** JSON, or a form with files beside it. */
export async function readForm(raw: Buffer, type: string): Promise<ParsedBody> {
  if (raw.length === 0) return { body: undefined, files: [] };
  try {
    if (type.startsWith('multipart/form-data')) return await form(raw, type);
    if (type.startsWith('application/json')) return { body: JSON.parse(raw.toString('utf8')), files: [] };
    return {
      body: raw.toString('utf8'),
      files: [],
      problem: `content type is "${type}"`,
    };
  } catch (error) {
    return { body: undefined, files: [], problem: String(error) };
  }
}

async function form(raw: Buffer, type: string): Promise<ParsedBody> {
  const fields = await new Response(new Uint8Array(raw), {
    headers: { 'content-type': type },
  }).formData();
  const files: UploadedFile[] = [];
  let body: unknown;
  for (const [field, value] of fields) {
    if (field === 'payload_json' && typeof value === 'string') body = JSON.parse(value);
    else if (typeof value !== 'string')
      files.push({
        field,
        name: value.name,
        contentType: value.type,
        data: Buffer.from(await value.arrayBuffer()),
      });
  }
  return { body, files };
}
