/** `npm start`: sets up, then scripts/start/main.ts. */
import { continueIn } from './setup/ready.mjs';

continueIn('start:ready');
