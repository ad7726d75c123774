import { toGlobalId } from '../../../kernel/index.ts';
import { addHousehold } from './households.ts';
import { agencyId, type Office, setDay, step } from './office.ts';

const placeId = (slug: string) => toGlobalId('Place', slug);

/** What follows a household after its exit: who sponsors its pupil, and gifts, given, corrected, ended and taken back. */
export async function addFollowUp(office: Office, recipients: readonly { id: string; pupil: string }[]): Promise<void> {
  const { officer } = office;
  await setDay(office, '2026-02-20');
  const person = { kind: 'BENEFACTOR', name: 'Bà Hoa' };
  const body = { kind: 'AGENCY', agency: agencyId('red-cross') };
  const late = { reason: 'Nhập bổ sung' };
  for (const { id: household, pupil: member } of recipients) {
    const answer = 'sponsorship { id version }';
    const promise = { household, member, basis: 'Rà soát 2026', content: 'Học phí', startsOn: '2026-01-01', ...late };
    const sponsored = await officer('recordSponsorship', { ...promise, sponsor: person, until: '2026-12-31' }, answer);
    const mended = { ...step('id', sponsored.sponsorship), content: 'Học phí và sách', reason: 'Ghi thiếu' };
    const again = await officer('correctSponsorship', mended, answer);
    await officer('endSponsorship', { ...step('id', again.sponsorship), reason: 'Chuyển trường' }, answer);
    await officer('recordSponsorship', { ...promise, sponsor: body, startsOn: '2026-02-20' }, answer);

    const gift = { household, year: 2026, note: 'Trao tại nhà', document: '2/DS', givenOn: '2026-02-10', ...late };
    const goods = await officer('recordGift', { ...gift, giver: person, goods: 'Gạo' }, 'gift { id version }');
    await officer('correctGift', { ...step('id', goods.gift), goods: 'Gạo nếp', reason: 'Ghi sai' }, 'gift { id }');
    await officer('recordGift', { ...gift, giver: body, amount: 500_000 }, 'gift { id }');
  }
  await setDay(office);
}

/** What became of wards and bodies: a new body that takes over, and a household that was handed to the new ward. */
export async function addSuccessions(office: Office, wards: readonly (readonly [string, string])[]): Promise<void> {
  const { officer } = office;
  await setDay(office, '2025-08-01');
  const named = { name: 'Phòng Văn hóa - Xã hội', englishName: 'Division of Culture', kind: 'DIVISION' };
  const place = placeId('ha-dong-2025');
  const { agency } = await officer('recordAgency', { ...named, place, basis: 'Nghị quyết HĐND' }, 'agency { id }');
  const over = { kind: 'AGENCY', scope: 'WHOLE', on: '2025-07-01', basis: '12/NQ-HĐND', verified: true };
  const record = { ...over, to: [agency.id], reason: 'Nhập bổ sung' };
  const answer = 'succession { id version }';
  const wrong = await officer('recordSuccession', { ...record, from: agencyId('finance-division') }, answer);
  await officer('withdrawSuccession', { ...step('id', wrong.succession), reason: 'Ghi nhầm' }, answer);
  await officer('recordSuccession', { ...record, from: agencyId('labour-division') }, answer);
  for (const [from, to] of wards) {
    await setDay(office);
    const { id } = await addHousehold(office, from, { code: `HO-${from}` });
    await setDay(office, '2025-08-01');
    const minutes = {
      household: id,
      to: placeId(to),
      minutesNumber: `07/BB-BG-${from}`,
      items: ['Hồ sơ hộ'],
      handedOverOn: '2025-07-15',
      reason: 'Nhập bổ sung',
      signers: [
        { name: 'Lê Thị Giao', position: 'Công chức', side: 'GIVING' },
        { name: 'Trần Văn Nhận', position: 'Phó Chủ tịch', side: 'RECEIVING' },
      ],
    };
    await officer('handOverHousehold', minutes, 'handover { id }');
  }
  await setDay(office);
}
