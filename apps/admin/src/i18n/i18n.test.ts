import { actionsOf, roles } from '@vuonlen/permissions';
import { assignedSupportStates, outcomes } from '@vuonlen/plan/assignments';
import * as households from '@vuonlen/plan/households';
import { dutyRoles } from '@vuonlen/plan/responsibilities';
import english from 'ra-language-english';
import { describe, expect, it } from 'vitest';
import { certainties, mandates, pledgeForms, relationKinds, units, verdicts } from './codes.ts';
import { en as first } from './en/index.ts';
import { exportWords } from './export-words.ts';
import { lateWords } from './late-words.ts';
import { createI18nProvider } from './provider.ts';
import { rightsWords } from './rights-words.ts';
import { vi as firstInVietnamese } from './vi/index.ts';
import { reactAdmin } from './vi/react-admin.ts';

const vi = { ...firstInVietnamese, ...lateWords.vi, ...rightsWords.vi, exportWords: exportWords.vi };
const en = { ...first, ...lateWords.en, ...rightsWords.en, exportWords: exportWords.en };

/** Every leaf of a catalogue by its path; a sentence with gaps is called with numbers. */
function leavesOf(words: unknown, path = ''): [path: string, text: unknown][] {
  if (typeof words === 'function') return [[path, words('7', '9', '11')]];
  if (words === null || typeof words !== 'object') return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) => leavesOf(value, path === '' ? key : `${path}.${key}`));
}

const all = { vi, en };

describe('the catalogues', () => {
  it('have the same keys, and no empty text', () => {
    const [vietnamese, inEnglish] = [leavesOf(all.vi), leavesOf(all.en)];
    expect(inEnglish.map(([path]) => path).sort()).toEqual(vietnamese.map(([path]) => path).sort());
    const empty = [...vietnamese, ...inEnglish].filter(([, text]) => typeof text !== 'string' || text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('translate every message of react-admin, with the same gaps, and nothing is left in English', () => {
    const gapsOf = (text: unknown) => [...new Set(String(text).match(/%\{\w+\}/g) ?? [])].sort();
    const theirs = new Map(leavesOf(english.ra));
    const ours = new Map(leavesOf(reactAdmin));
    expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
    const same = [...ours].filter(([path, text]) => text === theirs.get(path) && String(text).trim() !== '');
    expect(same.filter(([, text]) => /[a-z]{3}/i.test(String(text).replace(/%\{\w+\}/g, '')))).toEqual([]);
    const invented = [...ours].filter(([path, text]) =>
      gapsOf(text).some((gap) => !gapsOf(theirs.get(path)).includes(gap)),
    );
    expect(invented).toEqual([]);
  });

  it.each([
    ['householdClass', households.householdClasses],
    ['classificationChange', households.classificationChanges],
    ['standard', households.standards],
    ['povertyCause', households.povertyCauses],
    ['need', households.needKinds],
    ['memberRelation', households.memberRelations],
    ['sex', households.sexes],
    ['schoolLevel', households.schoolLevels],
    ['deprivation', households.deprivations],
    ['housingWorks', households.housingWorks],
    ['reviewKind', households.reviewKinds],
    ['outcome', outcomes],
    ['verdict', verdicts],
    ['assignmentState', assignedSupportStates],
    ['pledgeForm', pledgeForms],
    ['unit', units],
    ['mandate', mandates],
    ['dutyRole', dutyRoles],
    ['certainty', certainties],
    ['lawRelation', relationKinds],
    ['role', roles],
  ] as const)('label every code of %s in both languages', (name, codes) => {
    for (const words of [vi, en])
      expect(Object.keys({ ...words.vocabulary, ...words.planVocabulary }[name]).sort()).toEqual([...codes].sort());
  });

  it.each([
    'Bảng điều hành',
    'Ma trận phân bổ',
    'cam kết',
    'Giải ngân',
    'Nguồn quỹ',
    'DỮ LIỆU MẪU',
    'quá hạn',
    'điều chuyển',
  ])('never say “%s”: the glossary has the word that officials read', (word) => {
    const said = leavesOf(all.vi).filter(([, text]) => String(text).toLowerCase().includes(word.toLowerCase()));
    expect(said).toEqual([]);
  });
});

describe('the provider', () => {
  it('starts in Vietnamese and fetches English when it is asked for', async () => {
    const provider = createI18nProvider();
    expect(provider.getLocale()).toBe('vi');
    expect(provider.translate('ra.action.save')).toBe('Lưu');
    expect(provider.translate('resources.households.fields.headName')).toBe('Chủ hộ');
    await provider.changeLocale('en');
    expect(provider.translate('ra.action.save')).toBe('Save');
    expect(provider.translate('resources.households.fields.headName')).toBe('Head');
  });
});

it('a role without an action would be a role without a screen', () => {
  for (const role of roles) expect(actionsOf(role)).toContain('plan.read');
});
