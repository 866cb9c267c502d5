/** `npm run bench`: sets up, then tests/bench/main.ts. */
import { continueIn } from './setup/ready.mjs';

continueIn('bench:ready');
