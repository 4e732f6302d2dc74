import { exitCode } from '../src/errors.ts';
import { createPictureRenderer } from '../src/operate/run.ts';
import type { Picture } from '../src/render/picture/picture.ts';
import type { PictureRenderer } from '../src/render/picture/picture-renderer.ts';

const cards = 10_000;
const megabyte = 2 ** 20;

/** `npm run gallery -- --soak`: draws so many distinct cards one after the other, and tells how much memory is taken. */
export async function soak(): Promise<number> {
  const painter = createPictureRenderer();
  await report(painter);
  await painter.stop();
  return exitCode.ok;
}

async function report(painter: PictureRenderer): Promise<void> {
  let none = 0;
  for (let drawn = 1; drawn <= cards; drawn++) {
    if (!(await painter.paint(card(drawn)))) none++;
    if (drawn % (cards / 10) !== 0) continue;
    const memory = Math.round(process.memoryUsage().rss / megabyte);
    process.stdout.write(`${drawn} cards, ${none} not in time: ${memory} MB\n`);
  }
}

function card(number: number): Picture {
  const shares = [number % 100, 100 - (number % 100)];
  const rows = shares.map((share, mark) => {
    const bars = [{ value: `${share}%`, share, isPercent: true, won: false }];
    return { label: `Contender ${number}`, mark, won: mark === 0, bars };
  });
  const words = { won: 'winner', half: '50%' };
  const sections = [{ rows, facts: [], hedges: [], notes: [`${shares.join(' − ')}`], workings: [] }];
  return { kind: 'figures', title: `Card ${number}`, times: [], sections, words, footer: 'Source', alt: '' };
}
