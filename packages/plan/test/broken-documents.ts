/**
 * Faults of a plan as JSON: name, path in the second plan, the value that stands there instead (undefined: taken away), and
 * what an official reads.
 */
export const brokenDocuments: readonly (readonly [string, string, unknown, readonly string[]])[] = [
  [
    'an amount with dots',
    'measures.0.rate.value',
    '18.000.000',
    [
      '$.measures[0].rate.value NOT_AN_AMOUNT Phải là số đồng nguyên từ 0 đến 9007199254740991, viết liền, không dấu chấm, không ngoặc kép (20000000); đang là chuỗi ký tự “18.000.000”.',
    ],
  ],
  [
    'an amount below zero',
    'measures.0.rate.value',
    -5,
    [
      '$.measures[0].rate.value NOT_AN_AMOUNT Phải là số đồng nguyên từ 0 đến 9007199254740991, viết liền, không dấu chấm, không ngoặc kép (20000000); đang là số -5.',
    ],
  ],
  [
    'an amount without its clause',
    'measures.0.rate',
    18000000,
    [
      '$.measures[0].rate WRONG_TYPE Phải là giá trị có trích dẫn { value, clause, quote, certainty }; đang là số 18000000.',
    ],
  ],
  [
    'nothing where an amount belongs',
    'measures.0.rate',
    null,
    ['$.measures[0].rate WRONG_TYPE Phải là giá trị có trích dẫn { value, clause, quote, certainty }; đang là null.'],
  ],
  [
    'a value without its certainty',
    'measures.0.rate.certainty',
    undefined,
    ['$.measures[0].rate.certainty MISSING Thiếu trường “certainty”.'],
  ],
  [
    'a silence without a reason',
    'measures.0.rate',
    { notStated: true, clause: '3.1' },
    ['$.measures[0].rate.why MISSING Thiếu trường “why”.'],
  ],
  [
    'a value and a silence at once',
    'measures.0.rate',
    { value: 1, notStated: true, clause: '3.1', quote: 'x', certainty: 'FIXED', why: { vi: 'a', en: 'b' } },
    [
      '$.measures[0].rate.notStated UNKNOWN_FIELD Không có trường tên “notStated”.',
      '$.measures[0].rate.why UNKNOWN_FIELD Không có trường tên “why”.',
    ],
  ],
  ['a quote without words', 'measures.0.rate.quote', '', ['$.measures[0].rate.quote EMPTY Không được để trống.']],
  ['a measure without a code', 'measures.0.code', undefined, ['$.measures[0].code MISSING Thiếu trường “code”.']],
  [
    'half a household',
    'measures.0.plannedQuantity.value',
    1.5,
    ['$.measures[0].plannedQuantity.value WRONG_TYPE Phải là số nguyên; đang là số 1.5.'],
  ],
  [
    'fewer than no household',
    'measures.0.plannedQuantity.value',
    -1,
    ['$.measures[0].plannedQuantity.value OUT_OF_RANGE Phải là số không nhỏ hơn 0; đang là số -1.'],
  ],
  [
    'a number that is not carried exactly',
    'baseline.households.value',
    100000000000000000000,
    [
      '$.baseline.households.value OUT_OF_RANGE Phải là số không lớn hơn 9007199254740991; đang là số 100000000000000000000.',
    ],
  ],
  [
    'a day in Vietnamese writing',
    'issuedOn.value',
    '20/01/2026',
    [
      '$.issuedOn.value NOT_A_DATE Phải là ngày có thật, viết theo dạng NĂM-THÁNG-NGÀY (2024-12-31); đang là chuỗi ký tự “20/01/2026”.',
    ],
  ],
  [
    'a day that no calendar has',
    'targets.0.by.value',
    '2026-02-30',
    [
      '$.targets[0].by.value NOT_A_DATE Phải là ngày có thật, viết theo dạng NĂM-THÁNG-NGÀY (2024-12-31); đang là chuỗi ký tự “2026-02-30”.',
    ],
  ],
  [
    'a year for a period',
    'measures.0.window.value',
    '2026',
    ['$.measures[0].window.value WRONG_TYPE Phải là khoảng thời gian { from, until }; đang là chuỗi ký tự “2026”.'],
  ],
  [
    'a period without an end',
    'measures.0.window.value.until',
    undefined,
    ['$.measures[0].window.value.until MISSING Thiếu trường “until”.'],
  ],
  [
    'a name in one language',
    'measures.0.name',
    'Bò',
    ['$.measures[0].name WRONG_TYPE Phải là lời bằng hai thứ tiếng { vi, en }; đang là chuỗi ký tự “Bò”.'],
  ],
  ['a name without its English', 'measures.0.name.en', undefined, ['$.measures[0].name.en MISSING Thiếu trường “en”.']],
  [
    'a unit that nobody counts in',
    'measures.0.unit',
    'COW',
    [
      '$.measures[0].unit NOT_IN_VOCABULARY Phải là một trong: HOUSEHOLD, BOOK, CHILD, ITEM, VND, CASE; đang là chuỗi ký tự “COW”.',
    ],
  ],
  [
    'a code in small letters',
    'measures.0.unit',
    'household',
    [
      '$.measures[0].unit NOT_IN_VOCABULARY Phải là một trong: HOUSEHOLD, BOOK, CHILD, ITEM, VND, CASE; đang là chuỗi ký tự “household”. Có phải “HOUSEHOLD”?',
    ],
  ],
  [
    'a class that is misspelt',
    'measures.0.conditions.0.classes',
    ['NEARPOOR'],
    [
      '$.measures[0].conditions[0].classes[0] NOT_IN_VOCABULARY Phải là một trong: POOR, NEAR_POOR, EXITED_POVERTY, EXITED_NEAR_POVERTY, AVERAGE_LIVING_STANDARD, WELL_OFF; đang là chuỗi ký tự “NEARPOOR”. Có phải “NEAR_POOR”?',
    ],
  ],
  [
    'a class that is no list',
    'measures.0.conditions.0.classes',
    'NEAR_POOR',
    ['$.measures[0].conditions[0].classes WRONG_TYPE Phải là danh sách; đang là chuỗi ký tự “NEAR_POOR”.'],
  ],
  [
    'a condition in words',
    'measures.0.conditions.0',
    'hộ cận nghèo',
    ['$.measures[0].conditions[0] WRONG_TYPE Phải là đối tượng; đang là chuỗi ký tự “hộ cận nghèo”.'],
  ],
  [
    'a condition that lacks what it asks',
    'measures.0.conditions.0',
    { kind: 'NEED', clause: '3.1', quote: 'x' },
    [
      '$.measures[0].conditions[0].need MISSING Thiếu trường “need”.',
      '$.measures[0].conditions[0].year MISSING Thiếu trường “year”.',
    ],
  ],
  [
    'a kind of deadline that is unknown',
    'duties.0.deadline.kind',
    'MONTHLY',
    [
      '$.duties[0].deadline.kind NOT_IN_VOCABULARY Phải là một trong: YEARLY_DATES, YEARLY, YEAR; đang là chuỗi ký tự “MONTHLY”.',
    ],
  ],
  [
    'a deadline without a kind',
    'duties.0.deadline.kind',
    undefined,
    ['$.duties[0].deadline.kind MISSING Thiếu trường “kind”; phải là một trong: YEARLY_DATES, YEARLY, YEAR.'],
  ],
  [
    'a thirteenth month',
    'duties.0.deadline.dates.0.month',
    13,
    ['$.duties[0].deadline.dates[0].month OUT_OF_RANGE Phải là số không lớn hơn 12; đang là số 13.'],
  ],
  [
    'a year of five digits',
    'duties.2.deadline.year',
    20260,
    ['$.duties[2].deadline.year OUT_OF_RANGE Phải là số không lớn hơn 9998; đang là số 20260.'],
  ],
  [
    'a mandate that is unknown',
    'duties.0.mandate',
    'ASKED',
    ['$.duties[0].mandate NOT_IN_VOCABULARY Phải là một trong: DIRECTED, REQUESTED; đang là chuỗi ký tự “ASKED”.'],
  ],
  [
    'a term that is misspelt',
    'identities.0.statements.0.left',
    { sumOff: 'baseline.wards[*].households' },
    [
      '$.identities[0].statements[0].left NO_KNOWN_FORM Cần đúng một trong các trường: ref, number, text, sumOf, countOf, sum, product, difference, remainder, half, words.',
    ],
  ],
  [
    'a difference of one',
    'identities.0.statements.0.left',
    { difference: [{ number: 1 }] },
    ['$.identities[0].statements[0].left.difference OUT_OF_RANGE Phải có ít nhất 2 mục; đang có 1.'],
  ],
  [
    'a relation of programmers',
    'identities.0.statements.0.relation',
    '==',
    [
      '$.identities[0].statements[0].relation NOT_IN_VOCABULARY Phải là một trong: =, <=; đang là chuỗi ký tự “==”. Có phải “=”?',
    ],
  ],
  ['measures that are no list', 'measures', {}, ['$.measures WRONG_TYPE Phải là danh sách; đang là đối tượng.']],
  [
    'a clause with a number for a name',
    'clauses.0.id',
    1,
    ['$.clauses[0].id WRONG_TYPE Phải là chuỗi ký tự; đang là số 1.'],
  ],
  [
    'a pledge that says nothing of its place',
    'pledges.0.place',
    undefined,
    ['$.pledges[0].place MISSING Thiếu trường “place”.'],
  ],
  [
    'a truth in words',
    'agencies.3.collective',
    'true',
    ['$.agencies[3].collective WRONG_TYPE Phải là đúng hoặc sai (true, false); đang là chuỗi ký tự “true”.'],
  ],
  [
    'a split without its clause',
    'pledges.1.split',
    [{ source: 'womens-union', quantity: 9 }],
    [
      '$.pledges[1].split WRONG_TYPE Phải là giá trị có trích dẫn { value, clause, quote, certainty }; đang là danh sách.',
    ],
  ],
  [
    'a field that no plan has',
    'measures.0.đơn vị',
    'x',
    ['$.measures[0]["đơn vị"] UNKNOWN_FIELD Không có trường tên “đơn vị”.'],
  ],
  [
    'a period without its clause',
    'measures.0.window',
    { from: '2026-01-01', until: '2027-01-01' },
    [
      '$.measures[0].window.value MISSING Thiếu trường “value”.',
      '$.measures[0].window.clause MISSING Thiếu trường “clause”.',
      '$.measures[0].window.quote MISSING Thiếu trường “quote”.',
      '$.measures[0].window.certainty MISSING Thiếu trường “certainty”.',
      '$.measures[0].window.from UNKNOWN_FIELD Không có trường tên “from”.',
      '$.measures[0].window.until UNKNOWN_FIELD Không có trường tên “until”.',
    ],
  ],
];
