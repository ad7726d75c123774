import { toGlobalId } from '../../../kernel/index.ts';
import { type Office, step } from './office.ts';

/** A near-poor household of a ward whose decision of an earlier day is recorded today. */
async function registerLate({ officer }: Office, slug: string): Promise<void> {
  const late = { class: 'NEAR_POOR', standard: 'CITY', classifiedOn: '2024-03-01', decisionNumber: '8/QĐ-UBND' };
  const members = [{ fullName: 'Nguyễn Thị Muộn', relation: 'HEAD', birthYear: 1970 }];
  await officer(
    'createHousehold',
    { place: toGlobalId('Place', slug), members, causes: ['ILLNESS'], ...late },
    'household { id }',
  );
}

/**
 * A closed period that was corrected once and of which the register says otherwise again; the one after it is open, and
 * does not add up until the first is corrected once more.
 */
export async function addReportPeriods(office: Office, wards: readonly string[]): Promise<void> {
  const { officer } = office;
  const answer = 'period { id version }';
  const { period } = await officer('openReportPeriod', { from: '2024-01-01', to: '2024-04-30' }, answer);
  const closed = await officer('closeReportPeriod', step('id', period), answer);
  for (const ward of wards) await registerLate(office, ward);
  const correction = { ...step('id', closed.period), reason: 'Ghi bổ sung quyết định' };
  await officer('correctReportPeriod', correction, answer);
  for (const ward of wards) await registerLate(office, ward);
  await officer('openReportPeriod', { from: '2024-05-01', to: '2024-05-31' }, answer);
}
