import type { Attack } from './case.ts';
import { damage } from './cases/damage.ts';
import { faults } from './cases/faults.ts';
import { flood } from './cases/flood.ts';
import { hostileHttp } from './cases/hostile-http.ts';
import { injection } from './cases/injection.ts';
import { settings } from './cases/settings.ts';
import { sigterm } from './cases/sigterm.ts';
import { slowInputs } from './cases/slow-inputs.ts';
import { strangers } from './cases/strangers.ts';

/** All attacks, in the order of the table. */
export const attacks: readonly Attack[] = [
  hostileHttp,
  strangers,
  slowInputs,
  flood,
  sigterm,
  faults,
  damage,
  settings,
  injection,
];
