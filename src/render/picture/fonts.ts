import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Font {
  readonly name: 'Inter';
  readonly weight: 400 | 600 | 700;
  readonly style: 'normal';
  readonly data: Buffer;
}

const faces = [
  [400, 'Regular'],
  [600, 'SemiBold'],
  [700, 'Bold'],
] as const;

let fonts: Font[] | undefined;

/** The fonts come with the project, so that a picture looks the same everywhere. Read when the first one is drawn. */
export function loadFonts(): Font[] {
  fonts ??= faces.map(([weight, face]) => ({
    name: 'Inter',
    weight,
    style: 'normal',
    data: readPackageFile(`@expo-google-fonts/inter/${weight}${face}/Inter_${weight}${face}.ttf`),
  }));
  return fonts;
}

/** The bytes of a file inside a package. */
export function readPackageFile(specifier: string): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(specifier));
}
