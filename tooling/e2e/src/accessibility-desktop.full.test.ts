import { judgeEveryScreen } from './judge-every-screen.ts';

judgeEveryScreen('desktop');
