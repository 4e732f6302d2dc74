import { exitCodeOf } from './cli.ts';
import { drawGallery } from './draw-gallery.ts';
import { projectFolder } from './project.ts';

process.exitCode = await exitCodeOf(() => drawGallery(projectFolder(import.meta.url), process.argv[2]));
