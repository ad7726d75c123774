import { type Answer, type Office, pledgeId, step } from './office.ts';

/** Many supports given at once, taken back at once, the taking back undone, and done again. */
export async function addBatches({ officer }: Office, households: readonly string[]): Promise<void> {
  const items = households.map((household) => ({
    household,
    measure: 'SAVINGS_BOOK',
    legs: [{ pledge: pledgeId('savings-book/social-mobilisation'), quantity: 1 }],
  }));
  const answer = 'batch { id version items { assignment { id version } } }';
  const given = await officer('assignSupports', { items }, answer);
  const taken = given.batch.items.map(({ assignment }: Answer) => {
    return { ...step('assignment', assignment), reason: 'Nhầm hộ' };
  });
  const back = await officer('cancelSupports', { items: taken }, 'batch { id version }');
  const undone = await officer('undoBatch', { ...step('batch', back.batch), reason: 'Không nhầm' }, answer);
  const again = undone.batch.items.map(({ assignment }: Answer) => {
    return { ...step('assignment', assignment), reason: 'Nhầm hộ thật' };
  });
  await officer('changeSupports', { cancellations: again, assignments: [] }, 'batch { id }');
}
