import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkExamples } from '../src/answer/examples.ts';
import type { Context } from '../src/bot/command.ts';
import { makeFolder } from '../src/cli/make-folder.ts';
import { exitCode, StartError } from '../src/errors.ts';
import { createDispatcher } from '../src/operate/dispatcher.ts';
import { loadContext } from '../src/operate/load-context.ts';
import { storySetting } from '../src/operate/load-settings.ts';
import { nameAndVersion } from '../src/operate/project.ts';
import { draw } from '../src/render/picture/draw.ts';
import { type Picture, pictureOf } from '../src/render/picture/picture.ts';
import { locales } from '../src/text/locale.ts';

interface Drawn {
  readonly file: string;
  readonly picture: Picture;
}

/**
 * `npm run gallery [FOLDER]`: draws every kind of card of the story in both languages, and a page to look at them, and
 * says how long one takes.
 */
export async function drawGallery(folder: string, target = 'gallery'): Promise<number> {
  const context = loadContext(folder, storySetting(folder), nameAndVersion(folder).version);
  const drawn: Drawn[] = [];
  prepare(target);
  for (const { name, picture } of picturesOf(context)) {
    const file = `${name}.png`;
    writeFileSync(join(target, file), await draw(picture));
    drawn.push({ file, picture });
  }
  writeFileSync(join(target, 'index.html'), pageOf(drawn));
  process.stdout.write(`${drawn.length} cards in ${target}; open ${join(target, 'index.html')}\n`);
  const median = await warmMedian(drawn.filter(({ picture }) => picture.kind === 'figures'));
  process.stdout.write(`a card of figures takes ${median.toFixed(1)} ms (median, warm, one thread)\n`);
  return exitCode.ok;
}

/** How often each card is drawn: the engine compiles WebAssembly well only after some hundred drawings. */
const rounds = { cold: 6, warm: 6 } as const;

async function warmMedian(drawn: readonly Drawn[]): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds.cold + rounds.warm; round++) {
    for (const { picture } of drawn) {
      const start = performance.now();
      await draw(picture);
      if (round >= rounds.cold) times.push(performance.now() - start);
    }
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** @throws StartError if it cannot be made */
function prepare(target: string): void {
  try {
    makeFolder(target);
  } catch {
    throw new StartError(exitCode.usage, `${target} cannot be made or written to; name another folder`);
  }
}

/** Every place and round that has figures, two comparisons, a wrong figure, the timeline, and every quotation. */
function picturesOf(context: Context): { name: string; picture: Picture }[] {
  const { story } = context;
  const places = [...new Set(story.results.map(({ place }) => place))];
  const calls = [
    ...places.map((place) => ({ name: `result-${place}`, command: 'result', options: { place } })),
    ...story.results.map(({ id, place, round, contest }) => ({
      name: `round-${id}`,
      command: 'result',
      options: { place, round, contest },
    })),
    ...comparisonsOf(context).map(([a, b]) => ({ name: `compare-${a}-${b}`, command: 'compare', options: { a, b } })),
    { name: 'check', command: 'check', options: { text: wrongFigure(context) } },
    { name: 'timeline', command: 'timeline', options: {} },
    ...story.quotes.map(({ id }) => ({
      name: `quote-${id}`,
      command: 'quote',
      options: { search: id, at: id, picture: true },
    })),
  ];
  const dispatcher = createDispatcher(context, async () =>
    (await import('../src/log.ts')).createLogger('error', process.stderr),
  );
  return locales.flatMap((locale) =>
    calls.flatMap(({ name, command, options }) => {
      const { reply } = dispatcher.answer({ command, options, locales: { asker: locale, room: locale } }, () => '');
      const picture = pictureOf(reply, story.article);
      return picture ? [{ name: `${name}-${locale}`, picture }] : [];
    }),
  );
}

/** A statement of the story with another figure. */
function wrongFigure({ story }: Context): string {
  const [statement = ''] = checkExamples(story, 'en');
  return statement.replace(/\d+/, (figure) => String(2 * Number(figure)));
}

/** The first two places that have results, and the first two contenders of the first result. */
function comparisonsOf({ story }: Context): string[][] {
  const places = [...new Set(story.results.map(({ place }) => place))].slice(0, 2);
  const contenders = story.results[0]?.standings.flatMap(({ candidate }) => candidate ?? []).slice(0, 2) ?? [];
  return [places, contenders].filter(({ length }) => length === 2);
}

/** The backgrounds of Discord's themes. */
const themes = { dark: '#313338', light: '#ffffff' } as const;

function pageOf(drawn: readonly Drawn[]): string {
  const columns = Object.entries(themes).map(([theme, background]) => {
    const cards = drawn.map(({ file, picture }) => {
      const alt = picture.alt.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
      return `<figure><img src="${file}" width="550" alt="${alt}"><figcaption>${file}</figcaption></figure>`;
    });
    return `<section class="${theme}" style="background:${background}">${cards.join('\n')}</section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title>
<style>body{margin:0;display:flex;font:14px sans-serif}section{padding:16px}figure{margin:0 0 24px}img{max-width:100%}
.dark{color:#ddd}</style>
${columns.join('\n')}</html>
`;
}
