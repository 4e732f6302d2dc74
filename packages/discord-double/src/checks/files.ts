import type { UploadedFile } from '../body.ts';
import type { Fields, Findings } from './findings.ts';
import type { MessageScene } from './message.ts';

const MAX_UPLOAD = 10 * 1024 * 1024;

interface FileNames {
  /** What `attachment://` may point to. */
  readonly usable: ReadonlySet<string>;
  readonly uploaded: readonly string[];
}

export function checkFiles(
  message: Fields,
  at: (field: string) => string,
  findings: Findings,
  { files, existing }: MessageScene,
): FileNames {
  checkUploads(files, findings);
  const names = new Map(files.map(({ field, name }) => [field, name]));
  const kept = new Map(existing?.attachments.map(({ id, filename }) => [id, filename]));
  const listed = checkAttachments(message.attachments, at('attachments'), findings, names, kept);
  const uploaded = [...names.values()];
  for (const name of uploaded)
    if (!/^[\w.-]+$/.test(name)) findings.add('files', `attachment:// cannot name ${JSON.stringify(name)}`);
  // An edit keeps the attachments it lists, or all where it has no list.
  return { uploaded, usable: new Set([...uploaded, ...(listed ?? kept.values())]) };
}

/**
 * Gives the files sent the names that the list has for them.
 * @returns the names of the old attachments that the list keeps, or nothing where there is no list.
 */
function checkAttachments(
  value: unknown,
  at: string,
  findings: Findings,
  names: Map<string, string>,
  kept: ReadonlyMap<string, string>,
): string[] | undefined {
  const listed: string[] = [];
  for (const [item, path] of findings.list(value, at, { max: 10 })) {
    const { id, filename, description } = findings.fields(item, path) ?? {};
    findings.optionalText(description, `${path}.description`, 1_024);
    const field = `files[${String(id)}]`;
    const old = kept.get(String(id));
    if (names.has(field)) names.set(field, String(filename ?? names.get(field)));
    else if (old !== undefined) listed.push(old);
    else findings.add(`${path}.id`, `neither a file sent nor one kept: ${String(id)}`);
  }
  return value === undefined ? undefined : listed;
}

function checkUploads(files: readonly UploadedFile[], findings: Findings): void {
  if (files.length > 10) findings.add('files', 'are more than 10');
  const size = files.reduce((sum, { data }) => sum + data.length, 0);
  if (size > MAX_UPLOAD) findings.add('files', `are ${size} bytes, allowed are ${MAX_UPLOAD}`);
  for (const { field } of files) if (!/^files\[\d\]$/.test(field)) findings.add(field, 'is not a field files[n]');
}
