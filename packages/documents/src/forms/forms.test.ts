import { isoDate, vnd } from '@vuonlen/plan/kernel';
import { describe, expect, it } from 'vitest';
import {
  bankReport,
  beneficiaryList,
  disbursementOrder,
  handingOverList,
  type OfficialDocument,
  progressReport,
  refusalNotice,
  responsibilityMatrix,
  titleOf,
} from '../index.ts';
import { renderHtml } from '../render.ts';
import { linesOfHtml } from '../testing/read-docx.ts';
import { bank, beneficiaries, handedOver, matrix, order, progress, refusal } from '../testing/samples.ts';
import { percentOf, placeOf, pointLetter } from './cells.ts';

const linesOf = (document: OfficialDocument): readonly string[] => linesOfHtml(renderHtml(document));

describe('figures that do not add up make no document', () => {
  it.each([
    ['planned', { planned: vnd(1) }],
    ['in the period', { inPeriod: vnd(1) }],
    ['cumulative', { cumulative: vnd(1) }],
  ])('progress report, %s', (_, wrong) => {
    expect(() => progressReport({ ...progress, total: { ...progress.total, ...wrong } })).toThrow(RangeError);
  });

  it('form 3, of which the wards do not make the total, or the movements the end', () => {
    const { form3 } = progress;
    if (form3 === null) throw new Error('No form 3');
    const { rows, total } = form3;
    const of = (wrong: typeof form3) => () => progressReport({ ...progress, form3: wrong });
    expect(of({ rows: rows.slice(1), total })).toThrow(RangeError);
    expect(of({ rows, total: { ...total, persons: { ...total.persons, END: 0 } } })).toThrow(RangeError);
    const [row] = rows;
    if (row === undefined) throw new Error('No ward');
    const off = { ...row.households, END: row.households.END + 1 };
    expect(of({ rows: [{ ...row, households: off }], total: { ...row, households: off } })).toThrow(/identity/);
  });

  it('more taken back than paid is written below 0', () => {
    const [first, ...others] = progress.measures;
    if (first === undefined) throw new Error('No measure');
    const measures = [{ ...first, inPeriod: { quantity: 0, amount: -200_000_000 } }, ...others];
    const total = { ...progress.total, inPeriod: 31_000_000 };
    expect(linesOf(progressReport({ ...progress, measures, total }))).toContain('-200.000.000');
  });

  it('list of beneficiaries', () => {
    const { total } = beneficiaries;
    expect(() => beneficiaryList({ ...beneficiaries, total: { ...total, amount: vnd(1) } })).toThrow(RangeError);
    expect(() => beneficiaryList({ ...beneficiaries, total: { ...total, count: 4 } })).toThrow(RangeError);
  });

  it('list for handing over and order to pay', () => {
    expect(() => handingOverList({ ...handedOver, total: vnd(1) })).toThrow(RangeError);
    expect(() => disbursementOrder({ ...order, total: vnd(1) })).toThrow(RangeError);
  });

  it("the bank's report carries over", () => {
    expect(() => bankReport({ ...bank, outstanding: vnd(150_000_000) })).toThrow(RangeError);
    const corrected = { ...bank, recovered: vnd(0), takenBack: vnd(500_000), outstanding: vnd(150_500_000) };
    expect(linesOf(bankReport(corrected))).toContain('Hủy thu nợ trong kỳ');
    expect(linesOf(bankReport(bank))).not.toContain('Hủy thu nợ trong kỳ');
  });

  it('a matrix has a cell for each field', () => {
    expect(() => renderHtml(responsibilityMatrix({ ...matrix, fields: ['Một'] }))).toThrow(RangeError);
  });

  it('a refusal names its clause', () => {
    expect(() => refusalNotice({ ...refusal, grounds: [] })).toThrow(RangeError);
  });
});

describe('number and day are the clerk’s', () => {
  it('are left blank', () => {
    const lines = linesOf(refusalNotice(refusal));
    expect(lines).toContain('Số: ………/TB-BCĐ');
    expect(lines).toContain('Hà Đông, ngày …… tháng …… năm ………');
  });

  it('are written where they are given', () => {
    const lines = linesOf(progressReport(progress));
    expect(lines).toContain('Số: 05/BC-BCĐ');
    expect(lines).toContain('Hà Đông, ngày 05 tháng 7 năm 2024');
    expect(lines.join('\n')).toContain('(Kèm theo Báo cáo số 05/BC-BCĐ ngày 05 tháng 7 năm 2024 của');
  });

  it('a list has no number, a voucher a number alone', () => {
    expect(linesOf(beneficiaryList(beneficiaries)).some((text) => text.startsWith('Số:'))).toBe(false);
    expect(linesOf(disbursementOrder(order))).toContain('Số: 12');
  });
});

describe('what stands in them', () => {
  it('an order says its sum in figures and words, by source', () => {
    const lines = linesOf(disbursementOrder(order));
    expect(lines).toContain('4. Số tiền bằng số: 60.000.000 đồng.');
    expect(lines).toContain('5. Số tiền bằng chữ: Sáu mươi triệu đồng.');
    expect(lines).toContain('Công ty A & B');
  });

  it('what the plan leaves to regulations is not 0', () => {
    const lines = linesOf(progressReport(progress));
    expect(lines.filter((text) => text === 'Theo quy định')).toHaveLength(2);
    expect(lines).toContain('25,6%');
  });

  it('form 3 of a period is said in a sentence and stands in an annex of its own', () => {
    const lines = linesOf(progressReport(progress));
    expect(lines).toContain(
      'Đầu kỳ có 84 hộ cận nghèo; trong kỳ thoát cận nghèo: 09 hộ, hộ cận nghèo trở thành hộ nghèo: 01 hộ, phát sinh mới: 02 hộ; cuối kỳ có 76 hộ cận nghèo (chi tiết tại Phụ lục II).',
    );
    expect(lines.filter((text) => text.startsWith('Phụ lục'))).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III']);
    const without = linesOf(
      progressReport({
        ...progress,
        form3: null,
        households: { asOf: progress.until, all: 84, exited: 9 },
        generalPolicies: [],
      }),
    );
    expect(without.filter((text) => text.startsWith('Phụ lục'))).toEqual(['Phụ lục']);
    expect(without).toContain(
      'Đến hết ngày 30 tháng 6 năm 2024, trong tổng số 84 hộ cận nghèo có 09 hộ thoát cận nghèo (đạt 10,7%).',
    );
  });

  it('general policies are counted in a line each, and ward by ward in an annex', () => {
    const lines = linesOf(progressReport({ ...progress, form3: null }));
    expect(lines).toContain('- Hỗ trợ thẻ bảo hiểm y tế: 236 trường hợp.');
    expect(lines).toContain('- Hỗ trợ học phí: 04 trường hợp, kinh phí 2.400.000 đồng.');
    expect(lines).toContain('(Chi tiết tại Phụ lục II kèm theo)');
    expect(lines.filter((text) => text.startsWith('Phụ lục'))).toEqual(['Phụ lục I', 'Phụ lục II']);
    const [first] = progress.generalPolicies ?? [];
    if (!first) throw new Error('The sample has a policy');
    expect(() => linesOf(progressReport({ ...progress, generalPolicies: [{ ...first, count: 235 }] }))).toThrow(
      RangeError,
    );
  });

  it('parts that only the author knows are left to the author', () => {
    const blank = linesOf(
      progressReport({ ...progress, direction: [], next: [], difficulties: [], generalPolicies: [] }),
    );
    expect(blank.filter((text) => text.startsWith('……'))).toHaveLength(4);
    const open = linesOf(progressReport({ ...progress, direction: ['Đã họp.'], generalPolicies: null, form3: null }));
    expect(open.filter((text) => text.startsWith('……'))).toHaveLength(2);
    expect(open.some((text) => text.includes('trong tổng số'))).toBe(false);
    expect(blank).toContain('Trong kỳ các đơn vị không phản ánh khó khăn, vướng mắc.');
  });

  it('a citizen number has a column only where the caller gives one', () => {
    expect(linesOf(beneficiaryList(beneficiaries))).not.toContain('Số định danh cá nhân');
    const wards = beneficiaries.wards.map((ward) => ({
      ...ward,
      beneficiaries: ward.beneficiaries.map((one) => ({ ...one, citizenNumber: '001*****0011' })),
    }));
    const lines = linesOf(beneficiaryList({ ...beneficiaries, wards }));
    expect(lines).toContain('Số định danh cá nhân');
    expect(lines.filter((text) => text === '001*****0011')).toHaveLength(3);
  });

  it('a body that has ended stands with what came after it', () => {
    const [first, ...others] = matrix.rows;
    if (!first) throw new Error('The sample has rows');
    const named = (kind: 'SUCCEEDED' | 'UNDETERMINED' | 'NOT_STATED' | 'NOT_YET', names: readonly string[]) =>
      linesOf(responsibilityMatrix({ ...matrix, rows: [{ ...first, holder: { kind, names } }, ...others] }));
    expect(named('SUCCEEDED', ['UBND phường Mới'])).toContain(`${first.agency} (nay: UBND phường Mới)`);
    expect(named('UNDETERMINED', ['A', 'B'])).toContain(`${first.agency} (đã chia, chưa rõ đơn vị kế thừa: A, B)`);
    expect(named('NOT_STATED', [])).toContain(`${first.agency} (đã giải thể, chưa nêu đơn vị kế thừa)`);
    expect(named('NOT_YET', [])).toContain(`${first.agency} (chưa thành lập)`);
  });

  it('a refusal quotes the words of the plan and asks for what is missing', () => {
    const lines = linesOf(refusalNotice({ ...refusal, missing: ['Giấy chứng nhận', 'Năm xây dựng'] }));
    expect(lines).toContain('“trừ các hộ xây dựng, sửa chữa nhà ở năm 2024” (mục II.2.2.2, đoạn 1 của Kế hoạch).');
    expect(lines).toContain('a) Giấy chứng nhận;');
    expect(lines).toContain('b) Năm xây dựng.');
    expect(linesOf(refusalNotice(refusal)).join(' ')).not.toContain('bổ sung');
  });

  it('a day of handing over that is known is written', () => {
    const lines = linesOf(handingOverList({ ...handedOver, handedOverOn: isoDate('2024-02-05') }));
    expect(lines).toContain('Ngày trao: ngày 05 tháng 02 năm 2024. Số trường hợp: 12.');
  });

  it.each([
    ['Ủy ban nhân dân phường Hà Cầu', ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HÀ CẦU']],
    [
      'Ban chỉ đạo rà soát và trợ giúp người nghèo quận Hà Đông',
      ['BAN CHỈ ĐẠO RÀ SOÁT VÀ', 'TRỢ GIÚP NGƯỜI NGHÈO', 'QUẬN HÀ ĐÔNG'],
    ],
    ['Ngân hàng Chính sách xã hội thành phố Hà Nội', ['NGÂN HÀNG CHÍNH', 'SÁCH XÃ HỘI', 'THÀNH PHỐ HÀ NỘI']],
  ])('the name of an issuer keeps its unit together: %s', (name, expected) => {
    const { letterhead } = beneficiaries;
    const issuer = { ...letterhead.issuer, superior: null, name };
    const lines = linesOf(beneficiaryList({ ...beneficiaries, letterhead: { ...letterhead, issuer } }));
    expect(lines.slice(0, expected.length)).toEqual(expected);
  });

  it('a mark stands over every sheet', () => {
    const marked = { ...progressReport(progress), mark: 'DỮ LIỆU GIẢ ĐỊNH' };
    expect(linesOf(marked).filter((text) => text === 'DỮ LIỆU GIẢ ĐỊNH')).toHaveLength(4);
    expect(linesOf(marked)[0]).toBe('DỮ LIỆU GIẢ ĐỊNH');
  });

  it('a file is named after kind and subject', () => {
    expect(titleOf(bankReport(bank))).toBe(
      'Báo cáo kết quả cho vay, thu nợ (từ ngày 05/01/2024 đến hết ngày 04/7/2024)',
    );
  });
});

describe('numbers and letters', () => {
  it.each([
    [20, 78, '25,6%'],
    [7, 200, '3,5%'],
    [1, 3, '33,3%'],
    [2_240_000_000, 3_051_500_000, '73,4%'],
    [9_000_000_000_000, 9_000_000_000_000, '100%'],
    [3_050_500_000, 3_051_500_000, '99,9%'],
    [1, 3_051_500_000, '0,1%'],
    [5, 0, null],
    [5, null, null],
  ])('%d of %s is %s', (reached, planned, percent) => {
    expect(percentOf(reached, planned)).toBe(percent);
  });

  it('letters of points have đ and no f', () => {
    expect(Array.from({ length: 10 }, (_, at) => pointLetter(at)).join(' ')).toBe('a b c d đ e g h i k');
  });

  it('names a clause as officials do', () => {
    expect(placeOf('II.2.2.2#3.1')).toBe('mục II.2.2.2, đoạn 3.1 của Kế hoạch');
    expect(placeOf('IV.8')).toBe('mục IV.8 của Kế hoạch');
  });
});
