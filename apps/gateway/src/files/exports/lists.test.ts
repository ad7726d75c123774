import { exportNames, schema } from '@vuonlen/graphql';
import { GraphQLEnumType, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { addressWords, conditionsOf, readAddress } from './address-variables.ts';
import { exportLists } from './lists.ts';
import { vocabularies } from './vocabularies.ts';

const lists = [...exportLists];

describe('every list', () => {
  it.each(lists)('%s asks what the schema answers, page by page where there are pages', (_, { question }) => {
    expect(validate(schema, question)).toEqual([]);
  });

  it.each(lists)('%s has a name for a sheet and columns that nobody confuses', (_, { name, columns }) => {
    for (const language of ['vi', 'en'] as const) {
      expect(name[language]).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
      const titles = columns.map(({ title }) => title[language]);
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles).not.toContain('');
    }
  });

  it('is called on its sheet as on the trail, which names all lists', () => {
    expect(Object.fromEntries(lists.map(([address, { name }]) => [address, name]))).toEqual(exportNames);
  });

  it('says no address twice', () => {
    for (const [, { question }] of lists) expect([...addressWords(question).keys()]).not.toContain('lang');
  });
});

it.each(Object.entries(vocabularies))('%s is said in words, code by code', (name, words) => {
  const type = schema.getType(name);
  if (!(type instanceof GraphQLEnumType)) return expect(name).toBe('DutyRole');
  expect(Object.keys(words).toSorted()).toEqual(
    type
      .getValues()
      .map(({ name: code }) => code)
      .toSorted(),
  );
});

describe('an address', () => {
  const read = (list: string, address: string) => {
    const question = exportLists.get(list)?.question;
    if (!question) throw new Error(`No list ${list}`);
    return readAddress(question, new URLSearchParams(address));
  };

  it.each([
    ['households', '', {}],
    ['households', 'lang=en', {}],
    ['households', 'class=NEAR_POOR&class=POOR', { where: { class: ['NEAR_POOR', 'POOR'] } }],
    ['households', 'search=B%C6%B0%E1%BB%9Fi&withoutSupport=true', { where: { search: 'Bưởi', withoutSupport: true } }],
    [
      'households',
      'orderBy.field=HEAD_NAME&orderBy.direction=DESC',
      { orderBy: { field: 'HEAD_NAME', direction: 'DESC' } },
    ],
    [
      'disbursement-batches',
      'schoolTerm.year=2024&schoolTerm.term=1',
      { where: { schoolTerm: { year: 2024, term: 1 } } },
    ],
    ['form14', 'id=abc&column=EXITED', { id: 'abc', column: 'EXITED' }],
    ['loans', 'open=false', { where: { open: false } }],
  ])('%s?%s is understood', (list, address, variables) => {
    expect(read(list, address)).toEqual(variables);
  });

  it.each([
    ['households', 'ward=x', 'UNKNOWN_PARAM'],
    ['households', 'first=5', 'UNKNOWN_PARAM'],
    ['households', 'after=x', 'UNKNOWN_PARAM'],
    ['households', 'isFirst=true', 'UNKNOWN_PARAM'],
    ['households', 'where=x', 'UNKNOWN_PARAM'],
    ['households', '__proto__=x', 'UNKNOWN_PARAM'],
    ['households', 'constructor=x', 'UNKNOWN_PARAM'],
    ['bank-reports', 'state=DRAFT', 'UNKNOWN_PARAM'],
    ['households', 'class=RICH', 'BAD_USER_INPUT'],
    ['households', 'class=', 'BAD_USER_INPUT'],
    ['households', 'withoutSupport=yes', 'BAD_USER_INPUT'],
    ['households', 'withoutSupport=true&withoutSupport=true', 'BAD_USER_INPUT'],
    ['households', 'orderBy.field=CODE', 'BAD_USER_INPUT'],
    ['households', 'notReviewedSince=31-12-2024', 'BAD_USER_INPUT'],
    ['gifts', 'year=two', 'BAD_USER_INPUT'],
    ['form14', '', 'BAD_USER_INPUT'],
  ])('%s?%s is refused: %s', (list, address, code) => {
    expect(() => read(list, address)).toThrow(code);
  });

  it('is told to the trail without what was searched for, and without what somebody wrote', () => {
    const params = new URLSearchParams({
      search: 'Nguyen',
      class: 'POOR',
      place: 'UGxhY2U6eA',
      minutesNumber: '1/BB-Đ',
      lang: 'en',
    });
    expect(conditionsOf(params)).toEqual(['search=…', 'class=POOR', 'place=UGxhY2U6eA', 'minutesNumber=…']);
  });
});
