/** For pages with a strict policy: zod asks once whether it may evaluate text, unless it is told not to. Import it first. */
import { config } from 'zod';

config({ jitless: true });
