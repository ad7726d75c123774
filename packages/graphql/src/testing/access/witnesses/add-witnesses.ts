import type { TestRegister } from '../../test-register.ts';
import { otherWard, ownWard } from '../readers.ts';
import { addAttachments } from './attachments.ts';
import { addBatches } from './batches.ts';
import { addFollowUp, addSuccessions } from './bodies.ts';
import { addBankReports, addDifficulties, addDutyWork, addRuling } from './duties.ts';
import { addEntitlements, addHousehold, addLoan, addUnknownHousehold, exit } from './households.ts';
import { addImports } from './imports.ts';
import { addKeys, addSignIn } from './keys.ts';
import { addPayments, addReceipts, addSchoolTerm } from './money.ts';
import { type Office, openOffice } from './office.ts';
import { addRevisions } from './plans.ts';
import { addReportPeriods } from './reports.ts';
import { addEducation, addHouse, addProposals, addSavingsBook, handOver, leaving, type Recipient } from './supports.ts';

const wards = [ownWard, otherWard];

/** A household with everything that one may have. */
async function addFull(office: Office, ward: string, isCase: boolean): Promise<Recipient> {
  const recipient = { ...(await addHousehold(office, ward)), ward, isCase };
  await addEntitlements(office, recipient.id, recipient.pupil);
  await addLoan(office, recipient.id, recipient.pupil);
  await addProposals(office, recipient);
  return recipient;
}

/**
 * A register on which every field has somebody to show it: in each of two wards a household that is a case of the
 * second agency and one that is not, both with everything, and what belongs to no household. A new type, or a field
 * that the walk calls unseen, is added here.
 *
 * @returns what happens later: a household leaves the own ward and the cases, which the feeds of changes tell
 */
export async function addWitnesses(register: TestRegister): Promise<() => Promise<void>> {
  const office = await openOffice(register);
  await addRuling(office);
  await addRevisions(office);
  const recipients: Recipient[] = [];
  for (const ward of wards) {
    for (const isCase of [true, false]) recipients.push(await addFull(office, ward, isCase));
    await addUnknownHousehold(office, ward);
    const { id } = await addHousehold(office, ward, { housingDilapidated: true });
    await addHouse(office, id, ward);
  }
  const books = [];
  for (const recipient of recipients) books.push(await addSavingsBook(office, recipient));
  await addReceipts(office);
  await addPayments(office, wards);
  for (const [at, { ward }] of recipients.entries()) await handOver(office, ward, books[at]);
  await addAttachments(
    office,
    recipients.map(({ id }) => id),
  );
  const of = Map.groupBy(recipients, ({ ward }) => ward);
  await addDifficulties(office, new Map([...of].map(([ward, own]) => [ward, own.map(({ id }) => id)])));
  for (const recipient of recipients) {
    await exit(office, recipient.id);
    await addEducation(office, recipient);
  }
  await addSchoolTerm(office);
  await addFollowUp(office, recipients);
  await addSuccessions(office, [
    [ownWard, 'ha-dong-2025'],
    [otherWard, 'yen-nghia-2025'],
  ]);
  const more: Recipient[] = [];
  for (const ward of wards) more.push({ ...(await addHousehold(office, ward)), ward, isCase: false });
  await addBatches(
    office,
    more.map(({ id }) => id),
  );
  await addDutyWork(office);
  await addBankReports(office);
  await addReportPeriods(office, wards);
  await addImports(office, wards);
  await addKeys(office);
  await addSignIn(office);
  return leaving(office, more[0] as Recipient);
}
