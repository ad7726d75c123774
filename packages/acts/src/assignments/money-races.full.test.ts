import { describeMoneyRaces } from '../testing/index.ts';

describeMoneyRaces(21);
