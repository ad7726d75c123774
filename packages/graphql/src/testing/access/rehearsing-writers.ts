import type { Writers } from '@vuonlen/database/kernel';

class Undone extends Error {}

/** Writers whose transactions do everything, tell what came of it, and are rolled back. */
export function rehearsingWriters(writers: Writers): Writers {
  const transaction = () => {
    const execute: ReturnType<Writers['transaction']>['execute'] = async (run) => {
      const kept: { value?: Awaited<ReturnType<typeof run>> } = {};
      const undone = new Undone();
      try {
        await writers.transaction().execute(async (trx) => {
          kept.value = await run(trx);
          throw undone;
        });
      } catch (error) {
        if (error !== undone) throw error;
      }
      return kept.value as Awaited<ReturnType<typeof run>>;
    };
    return { execute };
  };
  return Object.assign(Object.create(writers), { transaction });
}
