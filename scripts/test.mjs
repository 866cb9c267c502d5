/** `npm test`: sets up, then scripts/test/main.ts. */
import { continueIn } from './setup/ready.mjs';

continueIn('test:ready');
