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
      vi: 'II.2.2.4 ghi đồ dùng là của “hộ cận nghèo, con hộ cận nghèo”: xe đạp học sinh có chỉ dành cho con của hộ, hoặc chỉ học sinh phổ thông?',
      en: 'Items are for “the near-poor household, a child of it” (II.2.2.4): is a student bicycle for a child alone, or for pupils of general education only?',
    },
    [
      [
        'household-or-its-child',
        'Hộ hoặc con của hộ, theo nhu cầu, như các đồ dùng khác; hộ không phải nêu tên học sinh',
        'For the household or a child of it, by need, as the other items: no pupil has to be named',
      ],
      ['child-of-household', 'Chỉ con của hộ, theo nhu cầu', 'For a child of the household only, by need'],
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
    'terms-before-the-support',
    'II.2.2.3#1',
    'thời gian hỗ trợ theo thời gian học thực tế',
    {
      vi: 'Hỗ trợ được bố trí muộn hơn thời điểm thoát cận nghèo thì có chi bù các học kỳ đã qua?',
      en: 'Is money due for the half-years that passed between the exit and the support?',
    },
    [
      [
        'from-the-effective-day',
        'Không: tính từ học kỳ có ngày hỗ trợ có hiệu lực, học kỳ đó tính cả kỳ',
        'No: from the half-year in which the support takes effect, which counts whole',
      ],
      [
        'from-the-exit',
        'Có: tính từ khi thoát cận nghèo, trong thời gian thực hiện',
        'Yes: from the exit on, within the period',
      ],
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

/** Whom and how long: where a reading decides who gets a support, and for which days. */
const ofPersonsAndDays: readonly Ambiguity[] = [
  doubt(
    'near-poor-on-which-day',
    'II.2.2.2#1',
    'đối với các hộ cận nghèo',
    {
      vi: 'Hộ cận nghèo là 84 hộ cuối năm 2023 hay hộ đang là cận nghèo vào ngày được hỗ trợ?',
      en: 'Are the near-poor households the 84 of the end of 2023, or those that are near-poor on the day of the support?',
    },
    [
      [
        'on-the-day',
        'Hộ là cận nghèo vào ngày hỗ trợ, kể cả hộ phát sinh mới; hộ đã thoát thì không',
        'Near-poor on the day, newly near-poor households too, and not those that have exited',
      ],
      ['the-list-of-2023', '84 hộ trong danh sách cuối năm 2023', 'The 84 households on the list of the end of 2023'],
    ],
  ),
  doubt(
    'builds-after-the-book',
    'II.2.2.2#1',
    'các hộ cận nghèo không thực hiện xây dựng mới, sửa chữa nhà ở năm 2024',
    {
      vi: 'Hộ đã nhận sổ tiết kiệm rồi mới xây, sửa nhà trong năm 2024 thì có thu hồi sổ?',
      en: 'Is the book taken back when its household builds or repairs later in 2024?',
    },
    [
      [
        'committee-decides',
        'Không tự động thu hồi: Ban chỉ đạo xem xét từng trường hợp; muốn nhận hỗ trợ nhà ở thì hủy sổ trước',
        'Not by itself: the committee looks at each case; for a housing grant the book is cancelled first',
      ],
      ['taken-back', 'Thu hồi sổ tiết kiệm', 'It is taken back'],
    ],
  ),
  doubt(
    'one-of-house-and-book',
    'II.2.2.2#1',
    'tặng sổ tiết kiệm đối với các hộ cận nghèo không thực hiện xây dựng mới, sửa chữa nhà ở năm 2024',
    {
      vi: 'Câu này chỉ nói hộ xây, sửa nhà thì không được tặng sổ. Hộ đã có sổ có được hỗ trợ nhà ở; một hộ có được cả xây mới và sửa chữa, hoặc hai sổ?',
      en: 'The sentence says only that a household that builds or repairs gets no book. May one that has the book get a house, or one household both a new house and a repair, or two books?',
    },
    [
      [
        'one-of-three',
        'Không: mỗi hộ chỉ nhận một trong ba hỗ trợ; muốn đổi thì hủy hỗ trợ đã bố trí trước',
        'No: a household gets one of the three supports; to change, the first one is cancelled',
      ],
      [
        'only-the-book',
        'Có: chỉ sổ tiết kiệm bị loại trừ, đối với hộ xây, sửa nhà',
        'Yes: the book alone is excluded, for those that build or repair',
      ],
    ],
  ),
  doubt(
    'last-day-of-three-years',
    'II.2.2.3#1',
    'không quá 03 năm kể từ thời điểm hộ gia đình thoát cận nghèo',
    {
      vi: 'Hộ thoát cận nghèo từ ngày 31/12/2024: 03 năm hết ngày 30/12/2027 hay hết năm 2027 (thời gian thực hiện: 2025, 2026, 2027)?',
      en: 'An exit effective on 31 December 2024: do the three years end with 30 December 2027, or with the year 2027, the last of the period?',
    },
    [
      [
        'to-the-day',
        'Đủ 03 năm tính theo ngày: hết ngày 30/12/2027',
        'Three years to the day: they end with 30 December 2027',
      ],
      ['whole-years', 'Tính tròn năm 2025, 2026, 2027: hết ngày 31/12/2027', 'The whole years: with 31 December 2027'],
    ],
  ),
  doubt(
    'eighteen-before-three-years',
    'II.2.2.3#3.3',
    'trong đó có 02 cháu hỗ trợ đến khi 18 tuổi',
    {
      vi: 'Cháu đủ 18 tuổi trước khi hết 03 năm thì còn được hỗ trợ như các cháu khác?',
      en: 'Does a child that turns eighteen before the three years are over keep the support, as the other children do?',
    },
    [
      ['ends-at-eighteen', 'Không: hỗ trợ đến khi 18 tuổi', 'No: the support ends at eighteen'],
      ['the-later-one', 'Có: đến mốc muộn hơn trong hai mốc', 'Yes: to the later of the two'],
    ],
  ),
  doubt(
    'education-after-relapse',
    'II.2.2.3#1',
    'thuộc gia đình hộ cận nghèo sau khi thoát cận nghèo',
    {
      vi: 'Hộ thoát cận nghèo rồi tái cận nghèo, tái nghèo thì con em còn được hỗ trợ giáo dục?',
      en: 'Do the children keep the education support when their household falls back into near-poverty or poverty?',
    },
    [
      [
        'suspended',
        'Không, trong thời gian tái cận nghèo: khi đó hưởng chính sách học phí theo quy định',
        'Not while it lasts: such a household has the tuition policy of the regulation',
      ],
      ['kept', 'Có: đã thoát cận nghèo một lần là đủ', 'Yes: having exited once is enough'],
    ],
  ),
  doubt(
    'exit-in-later-years',
    'II.2.2.3#1',
    'Thời gian thực hiện: năm 2025, 2026, 2027',
    {
      vi: 'Hộ thoát cận nghèo từ năm 2025 trở đi có được hỗ trợ giáo dục?',
      en: 'Does a household that exits only in 2025 or later get the education support?',
    },
    [
      [
        'within-the-period',
        'Có, đến hết năm 2027 (không nêu năm phải thoát cận nghèo)',
        'Yes, to the end of 2027: no year of exit is asked for',
      ],
      ['exits-of-2024-only', 'Không: chỉ hộ thoát cận nghèo năm 2024', 'No: exits of 2024 only'],
    ],
  ),
  doubt(
    'child-counted-once',
    'II.2.2.3#2',
    'số lượng: dự kiến 97 cháu',
    {
      vi: 'Một cháu có được nhận hỗ trợ giáo dục từ nhiều nguồn?',
      en: 'May one child get the education support from several sources?',
    },
    [
      ['once', 'Không: mỗi cháu tính một lần', 'No: each child counts once'],
      ['several', 'Có, nếu còn nguồn', 'Yes, while there is money'],
    ],
  ),
  doubt(
    'age-of-children-and-elderly',
    'II.2.2.5#1',
    'đối với trẻ em, người cao tuổi',
    { vi: 'Trẻ em, người cao tuổi theo độ tuổi nào?', en: 'Of which age are children and the elderly?' },
    [
      [
        'ages-of-the-laws',
        'Theo Luật Trẻ em (dưới 16 tuổi) và Luật Người cao tuổi (từ đủ 60 tuổi)',
        'As the laws say: children under 16, the elderly from 60',
      ],
      ['under-eighteen', 'Trẻ em đến dưới 18 tuổi', 'Children up to eighteen'],
    ],
  ),
  doubt(
    'training-after-exit',
    'II.2.1#3',
    'cho người lao động thuộc hộ cận nghèo và sau khi thoát cận nghèo',
    {
      vi: 'Sau khi thoát cận nghèo được cả đào tạo nghề hay chỉ kết nối, giới thiệu việc làm?',
      en: 'After the exit, does the policy give training too, or help to find work only?',
    },
    [
      [
        'jobs-only',
        'Chỉ kết nối, giới thiệu việc làm; đào tạo nghề dành cho hộ cận nghèo',
        'Help to find work only; the training is for near-poor households',
      ],
      ['both', 'Cả hai', 'Both'],
    ],
  ),
  doubt(
    'credit-of-households-in-hardship',
    'II.2.1#2',
    'Hỗ trợ học sinh, sinh viên có hoàn cảnh khó khăn hoặc thành viên hộ cận nghèo được vay vốn tín dụng ưu đãi để học tập',
    {
      vi: 'Ở hộ khó khăn không phải cận nghèo, ai được vay, và để làm gì?',
      en: 'Of a household in hardship that is not near-poor, who may borrow, and for what?',
    },
    [
      [
        'study-only',
        'Chỉ học sinh, sinh viên đang theo học (từ phổ thông, giáo dục thường xuyên đến đại học), để học tập; vay việc làm theo điều kiện của chương trình',
        'Its pupils and students who are in school (general and continuing education to university), for study; loans for work follow the conditions of their programme',
      ],
      ['any-purpose', 'Mọi thành viên, cả vay việc làm', 'Every member of it, for work too'],
    ],
  ),
  doubt(
    'card-of-near-poor-after-2024',
    'III.2#2.1',
    'hỗ trợ thẻ BHYT cho thành viên hộ cận nghèo sau 03 năm thoát cận nghèo',
    {
      vi: 'Năm 2025-2027, III.2 ghi thẻ BHYT cho thành viên hộ cận nghèo sau khi thoát cận nghèo: hộ còn cận nghèo có được thẻ theo Kế hoạch?',
      en: 'For 2025–2027, III.2 names the members of near-poor households after their exit: does the plan give the card to households that are still near-poor?',
    },
    [
      [
        'whole-policy',
        'Có: III.2 nhắc lại chính sách của II.2.1, dành cho cả hộ cận nghèo và hộ đã thoát cận nghèo',
        'Yes: III.2 repeats the policy of II.2.1, which is for near-poor households and for those that have exited',
      ],
      [
        'exited-only',
        'Không: từ năm 2025 Kế hoạch chỉ nêu hộ đã thoát cận nghèo; hộ còn cận nghèo theo quy định hiện hành',
        'No: from 2025 the plan speaks of those that have exited; the near-poor follow the regulation in force',
      ],
    ],
  ),
  doubt(
    'credit-of-near-poor-from-2025',
    'III.2#3.1',
    'cho vay học sinh, sinh viên có hoàn cảnh khó khăn từ nguồn ngân sách các cấp ủy thác',
    {
      vi: 'Từ năm 2025, III.2 chỉ nêu vay vốn giải quyết việc làm và cho vay học sinh, sinh viên có hoàn cảnh khó khăn: thành viên hộ còn cận nghèo có được vay vốn tín dụng ưu đãi theo Kế hoạch?',
      en: 'From 2025, III.2 names job loans and loans to pupils and students in hardship alone: does the plan give preferential credit to members of households that are still near-poor?',
    },
    [
      [
        'whole-policy',
        'Có: III.2 nhắc lại chính sách của II.2.1, trong đó có thành viên hộ cận nghèo',
        'Yes: III.2 repeats the policy of II.2.1, which names the members of near-poor households',
      ],
      [
        'in-hardship-only',
        'Không: từ năm 2025 chỉ học sinh, sinh viên có hoàn cảnh khó khăn; thành viên hộ còn cận nghèo theo quy định hiện hành',
        'No: from 2025 pupils and students in hardship alone; members of near-poor households follow the regulation in force',
      ],
    ],
  ),
  doubt(
    'cards-on-other-grounds',
    'II.2.1#4',
    'rà soát, hướng dẫn các trường hợp đủ điều kiện để hỗ trợ thẻ BHYT theo Nghị định 20/2021/NĐ-CP',
    {
      vi: 'Người không thuộc hộ cận nghèo, hộ thoát cận nghèo có được thẻ BHYT theo Kế hoạch?',
      en: 'Does the plan give a card to people of other households, on the ground of the decree and the resolution?',
    },
    [
      [
        'their-own-procedure',
        'Xét riêng theo Nghị định 20/2021/NĐ-CP, Nghị quyết 13/2023/NQ-HĐND, ngoài điều kiện của Kế hoạch',
        'They are decided under those instruments, apart from the conditions of the plan',
      ],
      ['by-the-plan', 'Có, là đối tượng của Kế hoạch', 'Yes, they are recipients of the plan'],
    ],
  ),
  doubt(
    'general-policies-after-2024',
    'III.2#1.1',
    'Thực hiện các chính sách chung theo quy định từ ngân sách Nhà nước',
    {
      vi: 'Các chính sách chung chỉ ghi ở năm 2024 có thôi thực hiện từ năm 2025?',
      en: 'Do the general policies that are listed under 2024 only stop in 2025?',
    },
    [
      [
        'by-regulation',
        'Không: từ năm 2025 thực hiện theo quy định hiện hành, ngoài thời gian của Kế hoạch',
        'No: from 2025 they follow the regulation in force, outside the period of the plan',
      ],
      ['plan-goes-on', 'Kế hoạch vẫn áp dụng hằng năm', 'The plan goes on from year to year'],
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
    'student-loan-of-exited-households',
    'II.2.2.6#1',
    'thuộc gia đình khó khẩn về tài chính được vay vốn tại Ngân hàng chính sách xã hội',
    {
      vi: 'Đề mục II.2.2.6 ghi “hỗ trợ vay vốn” đối với các hộ thoát cận nghèo nhưng còn khó khăn: học sinh, sinh viên của gia đình khác có được vay?',
      en: 'The heading II.2.2.6 speaks of loans for exited households still in hardship: may students of other families borrow?',
    },
    [
      [
        'any-family-in-difficulty',
        'Có: mọi gia đình khó khăn về tài chính, như đoạn này và III.2#3.1 ghi',
        'Yes: any family in financial difficulty, as this paragraph and III.2#3.1 say',
      ],
      [
        'exited-only',
        'Không: chỉ hộ thoát cận nghèo nhưng còn khó khăn, theo đề mục II.2.2.6',
        'No: exited households still in hardship only, as the heading says',
      ],
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
    'how-often-after-exit',
    'II.2.2.6#2',
    'theo tình hình rà soát thực tế các năm',
    {
      vi: 'Quà Tết, sách vở, học bổng, hỗ trợ đột xuất được nhận bao nhiêu lần?',
      en: 'How often may one have a Tet gift, books and a scholarship, emergency support?',
    },
    [
      [
        'each-year-and-each-case',
        'Quà Tết, sách vở, học bổng: mỗi năm dương lịch một lần; hỗ trợ đột xuất: theo từng vụ việc, không giới hạn số lần',
        'Gifts, books and scholarships once a calendar year; emergency support with every case, without a limit',
      ],
      ['once', 'Mỗi loại một lần trong cả thời gian của Kế hoạch', 'Each of them once in the whole period of the plan'],
      ['as-reviewed', 'Không giới hạn số lần, theo kết quả rà soát', 'As often as the review finds, without a limit'],
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
  doubt(
    'day-of-yearly-work',
    'IV.1#4',
    'rà soát hộ nghèo, hộ cận nghèo hằng năm',
    {
      vi: 'Việc làm hằng năm mà không ghi ngày (rà soát; tham mưu nguồn vốn ủy thác) đến hạn ngày nào?',
      en: 'On which day does yearly work without a date (the review; the advice on entrusted capital) fall due?',
    },
    [
      ['end-of-year', 'Chậm nhất ngày 31 tháng 12 hằng năm', 'By 31 December of each year'],
      ['day-to-be-set', 'Ngày do Ban chỉ đạo định hằng năm', 'A day that the committee sets each year'],
    ],
  ),
];

/** Where the text is silent or can be read in more than one way. Nothing here is ruled on yet. */
export const ambiguities: readonly Ambiguity[] = [...ofMoney, ...ofHouseholds, ...ofPersonsAndDays, ...ofText];
