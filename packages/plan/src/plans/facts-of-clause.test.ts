import { describe, expect, it } from 'vitest';
import { collectCited } from './collect-cited.ts';
import { factsOfClause } from './facts-of-clause.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import { labelOfPath } from './path-labels.ts';

describe('the encoding beside the text', () => {
  it.each([
    ['II.1#1', 'Số hộ cận nghèo của phường — Đồng Mai', '19 hộ'],
    ['II.2.2.1#2', 'Mức hỗ trợ — Hỗ trợ xây dựng mới nhà ở', '100.000.000 đồng/hộ'],
    ['II.2.2.1#3', 'Tổng kinh phí dự kiến — Hỗ trợ xây dựng mới nhà ở + Hỗ trợ sửa chữa nhà ở', '560.000.000 đồng'],
    ['II.2.2.1#4.1', 'Dự kiến hỗ trợ — Quận đoàn + Hội Chữ thập đỏ quận', '01 hộ'],
    ['II.2.2.1#5', 'Hỗ trợ lãi suất — Vay vốn xây dựng, sửa chữa nhà ở', '3%'],
    ['II.2.2.3#1', 'Thời gian thực hiện — Hỗ trợ giáo dục', 'năm 2025 - 2027'],
    ['II.2.2.3#3.3', 'Hỗ trợ đến khi — Liên đoàn Lao động quận', '18 tuổi'],
    ['II.2.2.5#2', 'Thời gian thực hiện — Nhận đỡ đầu trẻ em, hỗ trợ người cao tuổi', 'từ năm 2025'],
    ['II.2.1#3', 'Giới hạn — Dạy nghề, giải quyết việc làm', '03 tháng'],
    [
      'IV.8#4',
      'Nhiệm vụ — Phòng giao dịch Ngân hàng Chính sách xã hội quận',
      'Báo cáo kết quả cho vay - thu nợ ngày 5 tháng 1 và ngày 5 tháng 7 hằng năm',
    ],
    ['II.2.1#2', 'Điều kiện thành phần — Tín dụng ưu đãi', 'Đang đi học'],
    ['III.2#2', 'Thời gian tạm hiểu — Hỗ trợ thẻ BHYT', 'năm 2025 - 2027'],
    ['0.3', 'Ngày ban hành — Thông báo', '15/4/2024'],
  ])('%s %s: %s', (clause, label, value) => {
    expect(factsOfClause(haDong2024, clause).map((fact) => [fact.label.vi, fact.value])).toContainEqual([label, value]);
  });

  it('says how a rate relates to its law, and how firm it is', () => {
    const [rate] = factsOfClause(haDong2024, 'II.2.2.1#2').filter(
      ({ path }) => path === 'measures[HOUSING_NEW_BUILD].rate',
    );
    expect(rate).toMatchObject({ certainty: 'FIXED', relation: 'APPLIES_RATE_OF' });
  });

  it('says the two mandates of the closing words once each', () => {
    const mandates = factsOfClause(haDong2024, 'V.1').filter(({ path }) => path.endsWith('.mandateCite'));
    expect(mandates.map(({ value }) => value).toSorted()).toEqual(['Yêu cầu', 'Đề nghị'].toSorted());
  });

  it('has Vietnamese and English words for every kind of value', () => {
    const kinds = new Set(collectCited(haDong2024).map(({ path }) => path.replace(/\[[^\]]*\]/g, '[]')));
    expect([...kinds].filter((kind) => labelOfPath(kind) === null)).toEqual([]);
    for (const { id } of haDong2024.clauses) {
      for (const { label, value } of factsOfClause(haDong2024, id)) {
        expect(label.vi).toBeTruthy();
        expect(label.en).toBeTruthy();
        expect(value).not.toMatch(/undefined|null|\[object/);
      }
    }
  });
});
