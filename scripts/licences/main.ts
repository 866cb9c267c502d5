/** `npm run licences`: writes THIRD-PARTY.md anew. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/run.ts';
import { notice } from './notice.ts';

writeFileSync(join(root, 'THIRD-PARTY.md'), notice());
