export { Duty } from './duty.type.ts';
