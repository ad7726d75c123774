import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { foldVietnamese, isoDate, toNfc } from '../kernel/index.ts';
import {
  type Classification,
  classificationAsOf,
  classificationChanges,
  compareVietnameseNames,
  computedClass,
  deprivations,
  ethnicGroups,
  findEthnicGroup,
  type HouseholdClass,
  hasReviewPoints,
  householdClasses,
  housingWorks,
  labels,
  maskCitizenNumber,
  memberRelations,
  needKinds,
  povertyCauses,
  readCitizenNumber,
  reviewKinds,
  schoolLevels,
  sexes,
  splitVietnameseName,
  standards,
  vietnameseNameKey,
} from './index.ts';

const vocabularies = {
  householdClass: householdClasses,
  classificationChange: classificationChanges,
  standard: standards,
  povertyCause: povertyCauses,
  need: needKinds,
  schoolLevel: schoolLevels,
  sex: sexes,
  memberRelation: memberRelations,
  deprivation: deprivations,
  reviewKind: reviewKinds,
  housingWorks,
};

describe('labels', () => {
  it.each(Object.entries(vocabularies))('of %s name each code once, in both languages', (name, codes) => {
    const texts = labels[name as keyof typeof labels];
    expect(Object.keys(texts).sort()).toEqual([...codes].sort());
    for (const text of Object.values(texts)) {
      expect(text.vi).toBe(toNfc(text.vi));
      expect(text.vi.length * text.en.length).toBeGreaterThan(0);
    }
    expect(new Set(Object.values(texts).map((text) => text.vi)).size).toBe(codes.length);
  });

  it('are complete by type', () => {
    expectTypeOf<keyof typeof labels.householdClass>().toEqualTypeOf<HouseholdClass>();
  });
});

describe('class by the national form', () => {
  it.each([
    [175, 30, 'URBAN', 'POOR'],
    [175, 29, 'URBAN', 'NEAR_POOR'],
    [0, 120, 'URBAN', 'POOR'],
    [0, 0, 'URBAN', 'NEAR_POOR'],
    [176, 30, 'URBAN', null],
    [140, 30, 'RURAL', 'POOR'],
    [140, 0, 'RURAL', 'NEAR_POOR'],
    [141, 30, 'RURAL', null],
  ] as const)('B1 %d, B2 %d, %s: %s', (b1, b2, area, expected) => {
    expect(computedClass(b1, b2, area)).toBe(expected);
  });

  it.each([
    ['2022-01-01', true],
    ['2024-06-15', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
    ['2030-06-30', false],
    ['2031-01-01', false],
    ['2021-12-31', false],
  ])('stands for the incomes of the standard on %s: %s', (on, expected) => {
    expect(hasReviewPoints(isoDate(on))).toBe(expected);
  });

  it('refuses points that no form has', () => {
    expect(() => computedClass(-1, 0, 'URBAN')).toThrow(RangeError);
    expect(() => computedClass(100, 10.5, 'URBAN')).toThrow(RangeError);
  });
});

describe('a citizen number', () => {
  it.each([
    ['001085000011', {}, []],
    ['001 085 000 011', { sex: 'MALE', birthYear: 1985 }, []],
    ['001085000011', { sex: 'FEMALE' }, ['SEX_MISMATCH']],
    ['001085000011', { birthYear: 1986 }, ['BIRTH_YEAR_MISMATCH']],
    ['001085000011', { sex: 'FEMALE', birthYear: 2085 }, ['SEX_MISMATCH', 'BIRTH_YEAR_MISMATCH']],
    ['001310000011', { sex: 'FEMALE', birthYear: 2010 }, []],
    ['001985000011', {}, ['CENTURY_UNKNOWN']],
    ['999085000011', { sex: 'FEMALE' }, ['INVENTED_NUMBER']],
  ] as const)('%s with %j warns of %j', (text, known, codes) => {
    const reading = readCitizenNumber(text, known);
    expect(reading).toMatchObject({ ok: true, value: text.replaceAll(' ', '') });
    expect(reading.ok && reading.warnings.map((warning) => warning.code)).toEqual(codes);
  });

  it.each([
    ['01085000011', 'LEADING_ZERO_LOST', '001085000011'],
    ['012345678', 'OLD_IDENTITY_CARD', null],
    ['0010850000111', 'NOT_TWELVE_DIGITS', null],
    ['00108500001O', 'NOT_TWELVE_DIGITS', null],
    ['', 'NOT_TWELVE_DIGITS', null],
  ])('%s is refused: %s, offered %s', (text, code, suggestion) => {
    expect(readCitizenNumber(text)).toMatchObject({ ok: false, error: { code }, suggestion });
  });

  it('is read back from however it is spaced, and from its own reading', () => {
    const anyDigits = fc.stringMatching(/^\d{12}$/);
    fc.assert(
      fc.property(anyDigits, fc.nat(12), fc.constantFrom(' ', '.', '-', ' . '), (digits, at, mark) => {
        const spaced = `${digits.slice(0, at)}${mark}${digits.slice(at)}`;
        expect(readCitizenNumber(spaced)).toEqual(readCitizenNumber(digits));
        expect(readCitizenNumber(digits)).toMatchObject({ ok: true, value: digits });
      }),
    );
  });

  it('is shown without its middle', () => {
    expect(maskCitizenNumber('001085000011')).toBe('001*****0011');
    expect(maskCitizenNumber('012345678')).toBe('*********');
  });

  it('keeps the digits between place and end to itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), (value) => {
        expect(maskCitizenNumber(value)).toMatch(/^\d{3}\*{5}\d{4}$/);
      }),
    );
  });
});

describe('Vietnamese names', () => {
  it.each([
    ['Nguyễn Thị Minh Anh', 'Anh Nguyễn Thị Minh'],
    ['  Lê   Bình ', 'Bình Lê'],
    ['Tâm', 'Tâm'],
    ['', ''],
  ])('"%s" is ordered as "%s"', (name, key) => {
    expect(vietnameseNameKey(name)).toBe(key);
  });

  it('are the sum of their parts: nothing is lost but the spaces, and a split name is split the same again', () => {
    const anyWord = fc.constantFrom('Nguyễn', 'Thị', 'Đào', 'Ngọc', 'Bình', 'Ỷ', 'Hoà');
    const anyName = fc.tuple(fc.array(anyWord, { minLength: 1, maxLength: 6 }), fc.constantFrom(' ', '  ', ' \t'));
    fc.assert(
      fc.property(anyName, ([words, space]) => {
        const { family, middle, given } = splitVietnameseName(` ${words.join(space)} `.normalize('NFD'));
        const joined = [family, middle, given].filter((part) => part !== '').join(' ');
        expect(joined).toBe(words.join(' '));
        expect(splitVietnameseName(joined)).toEqual({ family, middle, given });
      }),
    );
  });

  it('are listed by given name, family name, middle name', () => {
    const names = ['Phạm Thị Đào', 'Nguyễn Văn An', 'Bùi Thị Hạ', 'Nguyễn Thị Hà', 'Nguyễn Bá An', 'Bùi Văn An'];
    expect(names.sort(compareVietnameseNames)).toEqual([
      'Bùi Văn An',
      'Nguyễn Bá An',
      'Nguyễn Văn An',
      'Phạm Thị Đào',
      'Nguyễn Thị Hà',
      'Bùi Thị Hạ',
    ]);
  });
});

describe('ethnic groups', () => {
  it('are 54 with codes in order', () => {
    expect(ethnicGroups.map((group) => Number(group.code))).toEqual(
      Array.from({ length: 54 }, (_, index) => index + 1),
    );
  });

  it('answer to their code, name and every spelling', () => {
    for (const group of ethnicGroups) {
      for (const text of [group.code, group.name, group.name.toUpperCase(), ...group.aliases]) {
        expect(findEthnicGroup(text), text).toBe(group);
      }
    }
  });

  it.each([
    ['Muong', '06'],
    ['kho me', '05'],
    ['H’Mông', '08'],
    ['M’nông', '20'],
  ])('%s is found as %s', (text, code) => {
    expect(findEthnicGroup(text)?.code).toBe(code);
  });

  it('have no two spellings that fold to one, so that a spelling without diacritics is never ambiguous', () => {
    const owners = new Map<string, string>();
    for (const group of ethnicGroups) {
      for (const text of [group.name, ...group.aliases]) {
        const folded = foldVietnamese(text).replace(/[^a-z]/g, '');
        expect(owners.get(folded) ?? group.code, text).toBe(group.code);
        owners.set(folded, group.code);
      }
    }
  });

  it('stay silent where none answers', () => {
    expect(findEthnicGroup('')).toBeNull();
    expect(findEthnicGroup('Elf')).toBeNull();
  });
});

describe('classification as of a day', () => {
  const decisions: readonly Classification[] = [
    { effectiveOn: isoDate('2024-12-31'), class: 'EXITED_NEAR_POVERTY', standard: null, change: 'EXITED_NEAR_POVERTY' },
    { effectiveOn: isoDate('2023-12-31'), class: 'NEAR_POOR', standard: 'CITY', change: 'UNCHANGED' },
    { effectiveOn: isoDate('2026-12-31'), class: 'NEAR_POOR', standard: 'CITY', change: 'RELAPSED_NEAR_POOR' },
  ];

  it.each([
    ['2023-12-30', { class: null, standard: null, exitedOn: null }],
    ['2024-06-15', { class: 'NEAR_POOR', standard: 'CITY', exitedOn: null }],
    ['2024-12-31', { class: 'EXITED_NEAR_POVERTY', standard: null, exitedOn: '2024-12-31' }],
    ['2026-12-30', { class: 'EXITED_NEAR_POVERTY', standard: null, exitedOn: '2024-12-31' }],
    ['2026-12-31', { class: 'NEAR_POOR', standard: 'CITY', exitedOn: null }],
  ])('on %s: %j', (day, expected) => {
    expect(classificationAsOf(decisions, isoDate(day))).toEqual(expected);
  });

  it('counts from the first exit when a second decision repeats it', () => {
    const repeated = { ...decisions[0], effectiveOn: isoDate('2025-06-30') } as Classification;
    expect(classificationAsOf([...decisions, repeated], isoDate('2025-07-01')).exitedOn).toBe('2024-12-31');
  });

  it('remembers the exit when the household fares better later', () => {
    const better: Classification = {
      effectiveOn: isoDate('2025-12-31'),
      class: 'AVERAGE_LIVING_STANDARD',
      standard: null,
      change: 'UNCHANGED',
    };
    expect(classificationAsOf([...decisions, better], isoDate('2026-01-01'))).toEqual({
      class: 'AVERAGE_LIVING_STANDARD',
      standard: null,
      exitedOn: '2024-12-31',
    });
  });
});
