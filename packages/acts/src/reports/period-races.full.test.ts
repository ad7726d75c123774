import { describePeriodRaces } from '../testing/index.ts';

describePeriodRaces(21);
