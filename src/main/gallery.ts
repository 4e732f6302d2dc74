import { endWithReader, exitCodeOf } from './cli.ts';
import { drawGallery } from './draw-gallery.ts';
import { projectFolder } from './project.ts';
import { soak } from './soak.ts';

endWithReader();
const [argument] = process.argv.slice(2);
process.exitCode = await exitCodeOf(() =>
  argument === '--soak' ? soak() : drawGallery(projectFolder(import.meta.url), argument),
);
