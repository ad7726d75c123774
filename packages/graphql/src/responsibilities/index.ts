import './deadlines.queries.ts';
import './difficulty.queries.ts';
import './duty.mutations.ts';
import './duty.queries.ts';
import './findings.queries.ts';

export { Duty } from './duty.type.ts';
