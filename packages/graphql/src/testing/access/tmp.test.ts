import { expect, it } from 'vitest';
import { createTestRegister } from '../test-register.ts';
import { addWitnesses } from './witnesses/add-witnesses.ts';
it('times', async () => {
  const register = await createTestRegister({ isEmpty: true });
  const t = Date.now();
  try { await addWitnesses(register); } finally { console.log(Date.now() - t); await register.database.drop(); }
  expect(1).toBe(1);
}, 600000);
