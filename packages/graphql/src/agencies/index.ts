import './succession.mutations.ts';

export { Agency } from './agency.type.ts';
export { BodyHolder, UnitHolder } from './holder.type.ts';
export { readAgencyHolder } from './holder-fields.ts';
export { readRegisters } from './registers.ts';
