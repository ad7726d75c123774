import { randomUUIDv7 } from 'node:crypto';

/** Statements that break the money of the demo, one thing at a time. */
export const own = '(select id from committee)';
export const [one, two] = [randomUUIDv7(), randomUUIDv7()];
/** A leg of a savings book that is held. */
export const legs = `(select l.id from assignment_leg l join assignment a on a.id = l.assignment_id
  where l.measure = 'SAVINGS_BOOK' and a.state = 'ASSIGNED' order by l.id limit 1)`;
export const counter = (change: string) =>
  `update pledge_counter set ${change} where pledge = 'savings-book/district-fund'`;
export const legCounter = (change: string) => `update assignment_leg_counter set ${change} where leg_id = ${legs}`;
export const receipt = (values: string, id = one) =>
  `insert into receipt values (${own}, '${id}', ${values}, '2024-06-15', 'PT', null, null, now(), 'x')`;
export const goodReceipt = receipt(`'savings-book/ha-cau', 'ward-fund-for-the-poor/ha-cau', 'INTO_FUND', 1, 20000000`);
