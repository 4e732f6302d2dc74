import fc from 'fast-check';
import { freePort, Health, httpSettings } from '../bots.ts';
import { type Attack, made, type Scene } from '../case.ts';
import { createSigner } from '../double.ts';
import { Program } from '../program.ts';
import { Project } from '../project.ts';

interface Damage {
  readonly what: string;
  readonly file: string;
  change(content: Buffer): Buffer | string;
}

const lines = [
  '/result calais',
  '/ask how many migrants live in the jungle?',
  '/ask how old is nathalie?',
  '/fact unemployment',
  '/quote eugene',
  '/compare le pen, bertrand',
].join('\n');

/** Making all anew takes seconds, on a busy machine many. */
const slow = { atMost: 60_000, unit: 'ms' } as const;

/** Files that the build has made are noticed when they are damaged, and every answer stays the same. */
export const damage: Attack = {
  name: 'damaged files',
  about:
    'What the build has made of a story is cut off, emptied or has a bit flipped, and every answer stays the same.',
  async run(scene) {
    const until = performance.now() + scene.choose(30_000, 6_000);
    const answers = scene.row('files of the build: the same answers', slow);
    // What is damaged is made anew, which takes too long for the short form.
    const serving = scene.short
      ? undefined
      : scene.row('files of the build, truncated: npm run serve gets ready', slow);
    const project = new Project();
    try {
      const good = await answersOf(project);
      const left = damages(project.kept, scene.choose(4, 1));
      for (let next = left.shift(); next && performance.now() < until; next = left.shift()) {
        const content = project.read(next.file);
        project.write(next.file, next.change(content));
        await compare(answers, next, project, good);
        if (next.what === 'truncated' && serving) await serves(serving, next, project);
        project.write(next.file, content);
      }
      await brokenStory(scene, project);
    } finally {
      project.remove();
    }
  },
};

type Row = ReturnType<Scene['row']>;

async function compare(row: Row, { what, file }: Damage, project: Project, good: string): Promise<void> {
  const begun = performance.now();
  const found = await answersOf(project);
  row.count(found === good, () => `${file} ${what}: ${found === '' ? 'no answers' : 'other answers'}`);
  row.measured(performance.now() - begun);
}

/** Empty where it did not end with 0, or wrote a stack. */
async function answersOf(project: Project): Promise<string> {
  const { code, stdout, stderr } = await new Program([...project.program('start')], {
    folder: project.folder,
    input: lines,
  }).endsWithin(60_000);
  return code === 0 && !hasStack(stderr) ? stdout : '';
}

async function serves(row: Row, { file }: Damage, project: Project): Promise<void> {
  const health = new Health(await freePort());
  const settings = { ...httpSettings(await freePort(), health, createSigner()), PICTURES: 'off' };
  const begun = performance.now();
  const bot = new Program([...project.program('serve')], { folder: project.folder, settings });
  const isReady = await health.isReady(bot, 60_000);
  await bot.end();
  row.count(isReady, () => `${file}: it does not`);
  row.measured(performance.now() - begun);
}

/** A story with a fault is refused with the code for it, and without a stack. */
async function brokenStory(scene: Scene, project: Project): Promise<void> {
  const row = scene.row('files of the story: refused with 65');
  const file = 'data/calais-2015/people.json';
  const content = project.read(file);
  const faults: readonly (readonly [what: string, content: string | Buffer])[] = [
    ['truncated', content.subarray(0, content.length / 2)],
    ['empty', ''],
    ['a list of nothing', '[]'],
    ['in Latin-1', Buffer.from(content.toString(), 'latin1')],
  ];
  for (const [what, damaged] of scene.choose(faults, faults.slice(0, 2))) {
    project.write(file, damaged);
    const bot = new Program([...project.program('start'), '/result calais'], { folder: project.folder });
    const { code, stderr } = await bot.endsWithin(20_000);
    row.count(code === 65 && !hasStack(stderr), () => `people.json ${what}: it ended with ${code}`);
  }
  project.write(file, content);
}

export function hasStack(text: string): boolean {
  return /^\s+at \S/m.test(text);
}

/** The worst of each file first. */
function damages(files: readonly string[], flips: number): Damage[] {
  const kinds: Omit<Damage, 'file'>[] = [
    { what: 'truncated', change: (content) => content.subarray(0, Math.floor(content.length / 2)) },
    { what: 'empty', change: () => '' },
    ...made(fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), bit: fc.nat(7) }), flips).map(
      ({ at, bit }) => ({
        what: `with one bit flipped at ${(100 * at).toFixed(0)} %`,
        change: (content: Buffer) => flipped(content, Math.floor(at * content.length), bit),
      }),
    ),
    { what: 'that is an empty list', change: () => '[]' },
    { what: 'that is an empty object', change: () => '{}' },
  ];
  return kinds.flatMap((kind) => files.map((file) => ({ ...kind, file })));
}

function flipped(content: Buffer, at: number, bit: number): Buffer {
  const copy = Buffer.from(content);
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}
