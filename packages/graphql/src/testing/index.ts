export { addWitnesses } from './access/witnesses/add-witnesses.ts';
export { createTestRegister } from './test-register.ts';
