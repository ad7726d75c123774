import type { Ambiguity } from '../plan.ts';

type Reading = readonly [id: string, vi: string, en: string];

function doubt(
  id: string,
  clause: string,
  quote: string,
  question: { readonly vi: string; readonly en: string },
  readings: readonly Reading[],
): Ambiguity {
  const [first] = readings;
  return {
    id,
    clause,
    quote,
    question,
    readings: readings.map(([reading, vi, en]) => ({ id: reading, text: { vi, en } })),
    assumed: first?.[0] ?? '',
    ruling: null,
  };
}

/** Where several bodies or kinds share one figure. The reading listed first is the one in use. */
const ofMoney: readonly Ambiguity[] = [
  doubt(
    'interest-support-of-three-per-cent',
    'II.2.2.1#5',
    'quận hỗ trợ lãi suất cho vay (3%)',
    {
      vi: '“3%” là phần lãi suất quận hỗ trợ hay lãi suất hộ phải trả, tính theo năm hay cả kỳ?',
      en: 'Is “3%” the part of the interest that the district bears or the rate that the household pays, a year or in all?',
    },
    [
      ['district-bears', 'Quận hỗ trợ 3 điểm phần trăm một năm', 'The district bears three percentage points a year'],
      ['household-pays', 'Hộ vay chịu lãi suất 3% một năm', 'The household pays three per cent a year'],
    ],
  ),
  doubt(
    'split-of-new-build-first-half',
    'II.2.2.1#4.1',
    'trích Quỹ Vì người nghèo quận và huy động nguồn xã hội hóa để hỗ trợ 50.000.000 đồng/hộ',
    {
      vi: 'Quỹ chi bao nhiêu và xã hội hóa bao nhiêu trong 50.000.000 đồng?',
      en: 'How much of the 50 000 000 đồng comes from the fund, how much from society?',
    },
    [
      ['pooled', 'Nguồn chung, không chia trước', 'One pool, no split in advance'],
      ['fund-first', 'Quỹ chi đủ, xã hội hóa bù phần thiếu', 'The fund pays, society fills the gap'],
    ],
  ),
  doubt(
    'split-of-joint-pledge',
    'II.2.2.1#4.1',
    'Quận đoàn và Hội Chữ thập đỏ quận huy động hỗ trợ 01 hộ',
    {
      vi: 'Quận đoàn và Hội Chữ thập đỏ mỗi bên huy động bao nhiêu?',
      en: 'What is the share of the Youth Union and of the Red Cross?',
    },
    [
      ['joint', 'Cùng chịu trách nhiệm 50.000.000 đồng, không chia', 'Both answer for the whole 50 000 000 đồng'],
      ['halves', 'Mỗi bên 25.000.000 đồng', '25 000 000 đồng each'],
    ],
  ),
  doubt(
    'books-named-twice',
    'II.2.2.2#4.1',
    'Quỹ Vì người nghèo quận và nguồn xã hội hóa: dự kiến 48 sổ',
    { vi: '48 sổ là nguồn chung hay đã chia 23 và 25 sổ?', en: 'Are the 48 books one pool or split into 23 and 25?' },
    [
      ['split', 'Đã chia: Quỹ 23 sổ, xã hội hóa 25 sổ', 'Split: 23 from the fund, 25 from society'],
      ['pooled', 'Nguồn chung 48 sổ, 23 và 25 là ước tính', 'One pool of 48; 23 and 25 are estimates'],
    ],
  ),
  doubt(
    'kinds-among-fourteen-items',
    'II.2.2.4#3',
    'dự kiến 14 tủ lạnh, tivi, máy tính, xe đạp điện',
    { vi: '14 đồ dùng gồm bao nhiêu chiếc mỗi loại?', en: 'How many of each kind are among the 14 items?' },
    [
      ['pooled', 'Chung cho bốn loại, theo nhu cầu', 'One number for the four kinds, by need'],
      ['each', '14 chiếc mỗi loại (tổng kinh phí không khớp)', '14 of each kind (which the stated money contradicts)'],
    ],
  ),
  doubt(
    'wards-without-near-poor-households',
    'II.2.2.2#4.2',
    'Quỹ Vì người nghèo của các phường không còn hộ cận nghèo: dự kiến điều tiết 11 sổ',
    {
      vi: 'Những phường nào điều tiết quỹ, mỗi phường bao nhiêu sổ?',
      en: 'Which wards give, and how many books each?',
    },
    [
      [
        'pooled',
        'Nguồn chung của các phường không còn hộ cận nghèo, chưa nêu tên',
        'One pool of the wards that are not named',
      ],
      ['one-each', 'Mỗi phường trong 11 phường còn lại 01 sổ', 'One book from each of the eleven other wards'],
    ],
  ),
  doubt(
    'large-balance',
    'II.2.2.2#4',
    'các phường không còn hộ cận nghèo, có số dư lớn',
    { vi: 'Số dư bao nhiêu là “lớn”?', en: 'What balance is “large”?' },
    [
      [
        'committee-decides',
        'Ban chỉ đạo quyết định theo số dư thực tế',
        'The committee decides on the actual balances',
      ],
      ['one-book', 'Từ 20.000.000 đồng (01 sổ) trở lên', 'At least 20 000 000 đồng, one book'],
    ],
  ),
  doubt(
    'ward-money',
    'II.2.2.2#4.3',
    'Các phường còn hộ cận nghèo chủ động huy động',
    {
      vi: 'Tiền của phường trích từ Quỹ Vì người nghèo phường hay huy động riêng?',
      en: "Does a ward's money come from its fund or is it raised apart?",
    },
    [
      ['ward-fund', 'Qua Quỹ Vì người nghèo phường (III.1)', "Through the ward's Fund for the Poor (III.1)"],
      ['apart', 'Huy động riêng, không qua Quỹ', 'Raised apart, not through the fund'],
    ],
  ),
  doubt(
    'ward-money-for-own-ward',
    'II.2.2.2#4.3',
    'Hà Cầu 02 sổ, Yên Nghĩa 03 sổ, Phú Lương 03 sổ, Biên Giang 03 sổ, Đồng Mai 03 sổ, Dương Nội 05 sổ',
    {
      vi: 'Sổ phường huy động có chỉ dành cho hộ của phường đó?',
      en: "Do a ward's books go to its own households only?",
    },
    [
      [
        'own-ward',
        'Dành cho hộ của phường (chính sách của Ban chỉ đạo)',
        "To its own households, the committee's policy",
      ],
      ['any-ward', 'Có thể tặng hộ phường khác', 'They may go to other wards'],
    ],
  ),
  doubt(
    'pupils-of-dong-mai',
    'II.2.2.3#3.5',
    'Hà Cầu 02 cháu, Yên Nghĩa 02 cháu, Phú Lương 02 cháu, Dương Nội: 03 cháu, Biên Giang 01 cháu',
    {
      vi: 'Phường Đồng Mai không được nêu: không hỗ trợ hay bỏ sót?',
      en: 'Đồng Mai is not mentioned: no support, or an omission?',
    },
    [
      ['unknown', 'Chưa rõ; năm phường đã đủ 10 cháu', 'Unknown; the five wards make the ten'],
      ['none', 'Phường Đồng Mai không hỗ trợ cháu nào', 'Đồng Mai supports none'],
    ],
  ),
];

const ofHouseholds: readonly Ambiguity[] = [
  doubt(
    'items-a-household',
    'II.2.2.4#1',
    'hỗ trợ đồ dùng sinh hoạt, học tập đảm bảo nhu cầu thiết yếu',
    { vi: 'Một hộ được nhận tối đa bao nhiêu đồ dùng?', en: 'How many items may a household get?' },
    [
      ['by-need', 'Theo nhu cầu, không hạn chế số lượng một hộ', 'By need, without a limit for a household'],
      ['one', 'Mỗi hộ một đồ dùng', 'One item a household'],
    ],
  ),
  doubt(
    'other-kinds-of-items',
    'II.2.2.4#1',
    'tủ lạnh, tivi, máy tính, xe đạp điện, xe đạp học sinh...',
    { vi: 'Dấu “...” có cho phép loại đồ dùng khác?', en: 'Do the dots allow other kinds of items?' },
    [
      [
        'named-only',
        'Chỉ các loại đã nêu, vì chỉ các loại đó có mức hỗ trợ',
        'Only those named: only they have a rate',
      ],
      ['others-too', 'Đồ dùng thiết yếu khác cũng được', 'Other essential items too'],
    ],
  ),
  doubt(
    'bicycle-of-pupil',
    'II.2.2.4#4.1',
    '18 xe đạp học sinh',
    {
      vi: 'Xe đạp học sinh có chỉ dành cho học sinh phổ thông?',
      en: 'Is a student bicycle for pupils of general education only?',
    },
    [
      ['child-of-household', 'Con của hộ cận nghèo, theo nhu cầu', 'For a child of the household, by need'],
      ['pupils-only', 'Chỉ học sinh phổ thông', 'Pupils of general education only'],
    ],
  ),
  doubt(
    'half-years-or-months',
    'II.2.2.3#1',
    'thời gian hỗ trợ theo thời gian học thực tế',
    {
      vi: 'Thời gian học thực tế tính theo học kỳ, theo 10 tháng hay 12 tháng?',
      en: 'Is the actual time counted in half-years, in ten months or in twelve?',
    },
    [
      [
        'half-years',
        'Theo học kỳ: 1.500.000 đồng (tổng kinh phí là 541 học kỳ)',
        'Half-years of 1 500 000 đồng: the total is 541 of them',
      ],
      ['ten-months', 'Theo 10 tháng học: 300.000 đồng/tháng', 'Ten school months of 300 000 đồng'],
      ['twelve-months', 'Theo 12 tháng: 250.000 đồng/tháng', 'Twelve months of 250 000 đồng'],
    ],
  ),
  doubt(
    'rate-of-education-a-child',
    'II.2.2.3#2',
    'Mức hỗ trợ: dự kiến 3.000.000 đồng/năm',
    {
      vi: '3.000.000 đồng/năm là mức một cháu hay một hộ?',
      en: 'Is 3 000 000 đồng a year for a child or for a household?',
    },
    [
      ['child', 'Một cháu một năm (số lượng ghi theo cháu)', 'A child a year: the quantity counts children'],
      ['household', 'Một hộ một năm', 'A household a year'],
    ],
  ),
  doubt(
    'until-eighteen',
    'II.2.2.3#3.3',
    'trong đó có 02 cháu hỗ trợ đến khi 18 tuổi',
    {
      vi: 'Hai cháu đến 18 tuổi có bị giới hạn 03 năm và thời gian 2025-2027?',
      en: 'Do the three years and 2025–2027 bind the two children until eighteen?',
    },
    [
      [
        'beyond-three-years',
        'Không: hỗ trợ đến 18 tuổi, kể cả sau 2027',
        'No: support goes on until eighteen, after 2027 too',
      ],
      ['within-three-years', 'Có: tối đa 03 năm', 'Yes: three years at most'],
    ],
  ),
  doubt(
    'three-years-after-exit',
    'III.2#2.1',
    'hỗ trợ thẻ BHYT cho thành viên hộ cận nghèo sau 03 năm thoát cận nghèo',
    {
      vi: '“Sau 03 năm thoát cận nghèo” là trong 03 năm hay khi đã hết 03 năm?',
      en: 'Does “sau 03 năm” mean for three years after exit, or once three years are over?',
    },
    [
      [
        'for-three-years',
        'Trong 03 năm sau khi thoát cận nghèo, như II.2.1 đã ghi',
        'For three years after exit, as II.2.1 says',
      ],
      ['after-three-years', 'Khi đã thoát cận nghèo được 03 năm', 'Once three years have passed'],
    ],
  ),
  doubt(
    'exit-date',
    'II.2.2.3#1',
    'kể từ thời điểm hộ gia đình thoát cận nghèo',
    {
      vi: 'Thời điểm thoát cận nghèo là ngày quyết định hay ngày hiệu lực?',
      en: 'Is the moment of exit the date of the decision or its effective date?',
    },
    [
      ['effective-date', 'Ngày hiệu lực của quyết định công nhận', 'The effective date of the decision'],
      ['decision-date', 'Ngày ký quyết định', 'The date of the decision'],
    ],
  ),
  doubt(
    'scholarship-of-exited-households',
    'II.2.2.6#1',
    'vận động tặng sách vở, đồ dùng học tập, học bổng cho học sinh, sinh viên vượt khó',
    {
      vi: 'Sách vở, học bổng có chỉ dành cho hộ thoát cận nghèo?',
      en: 'Are books and scholarships for exited households only?',
    },
    [
      [
        'exited-only',
        'Chỉ hộ thoát cận nghèo còn khó khăn, theo đề mục II.2.2.6',
        'Exited households still in hardship, as the heading says',
      ],
      ['any-pupil', 'Mọi học sinh, sinh viên vượt khó', 'Any pupil or student overcoming hardship'],
    ],
  ),
];

const ofText: readonly Ambiguity[] = [
  doubt(
    'misprint-of-hardship',
    'II.2.2.6#1',
    'thuộc gia đình khó khẩn về tài chính',
    { vi: '“Khó khẩn” là lỗi chính tả của “khó khăn”?', en: 'Is “khó khẩn” a misprint of “khó khăn”?' },
    [
      ['hardship', 'Có: gia đình khó khăn về tài chính', 'Yes: families in financial difficulty'],
      ['urgent', 'Khác: khó khăn khẩn cấp', 'No: urgent difficulty'],
    ],
  ),
  doubt(
    'period-of-gifts',
    'II.2.2.6#2',
    'theo tình hình rà soát thực tế các năm',
    {
      vi: 'Tặng quà Tết, hỗ trợ đột xuất bắt đầu từ năm nào?',
      en: 'From which year are Tet gifts and emergency support given?',
    },
    [
      ['from-2025', 'Từ năm 2025, như III.2 đã ghi', 'From 2025, as III.2 says'],
      ['any-year', 'Bất kỳ năm nào theo rà soát', 'Any year, by review'],
    ],
  ),
  doubt(
    'order-to-bank-and-insurance',
    'V.1',
    'yêu cầu các phòng, ban, ngành quận, UBND các phường triển khai thực hiện',
    {
      vi: 'PGD Ngân hàng Chính sách xã hội, Bảo hiểm xã hội (ngành dọc) là được yêu cầu hay đề nghị?',
      en: 'Are the bank and the social insurance, which answer to the centre, directed or requested?',
    },
    [
      ['directed', 'Thuộc “ngành quận”: yêu cầu', 'They are “sectors of the district”: directed'],
      ['requested', 'Ngoài thẩm quyền của quận: đề nghị', "Outside the district's authority: requested"],
    ],
  ),
  doubt(
    'number-and-date',
    '0.1',
    'KẾ HOẠCH',
    { vi: 'Số và ngày ban hành của Kế hoạch?', en: "The plan's number and date of issue?" },
    [
      [
        'not-stated',
        'Không có trên bản văn; không sớm hơn 15/4/2024',
        'Not on the text; no earlier than 15 April 2024',
      ],
      ['from-the-clerk', 'Văn thư cung cấp từ bản gốc', 'To be given by the clerk from the original'],
    ],
  ),
  doubt(
    'undated-report',
    'IV.1#5',
    'Tổng hợp, đánh giá kết quả thực hiện Kế hoạch này để báo cáo',
    { vi: 'Báo cáo kết quả vào thời điểm nào?', en: 'When is the report on the results due?' },
    [
      ['not-stated', 'Chưa quy định thời hạn', 'No date is set'],
      ['end-of-year', 'Cuối năm 2024, theo mục tiêu', 'At the end of 2024, as the target'],
    ],
  ),
  doubt(
    'planned-quantity-as-limit',
    'II.2.2.1#3',
    'dự kiến 05 hộ xây mới, 01 hộ sửa chữa',
    { vi: 'Số lượng “dự kiến” có phải là giới hạn?', en: 'Is the “planned” quantity a limit?' },
    [
      ['estimate', 'Ước tính: vượt thì cảnh báo và nêu lý do', 'An estimate: more warns and wants a reason'],
      ['limit', 'Giới hạn: không được vượt', 'A limit: more is refused'],
    ],
  ),
];

/** Where the text is silent or can be read in more than one way. Nothing here is ruled on yet. */
export const ambiguities: readonly Ambiguity[] = [...ofMoney, ...ofHouseholds, ...ofText];
