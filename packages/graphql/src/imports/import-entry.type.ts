import {
  type CellIssue,
  entryState,
  type ImportEntryState,
  type JudgedEntry,
  type ListRow,
  type RegisterMatch,
  rowsOf,
} from '@vuonlen/acts/imports';
import type { ImportDecision } from '@vuonlen/database/kernel';
import { Household, householdById } from '../households/index.ts';
import { builder, described, LocalText, relation } from '../kernel/index.ts';

export const EntryState = builder.enumType('ImportEntryState', {
  description: 'How an entry of a list stands before it is entered. Each is in one state.',
  values: described<ImportEntryState>({
    PROBLEM: 'Something has to be mended before it can be entered (cần sửa).',
    DUPLICATE: 'It is in the list, or perhaps in the register, already (trùng).',
    FINE: 'It can be entered; warnings do not stop it (hợp lệ).',
    SKIPPED: 'It is left out (bỏ qua).',
  }),
});

export const Decision = builder.enumType('ImportDecision', {
  description: 'What is to become of an entry of a list.',
  values: described<ImportDecision>({
    CREATE: 'It is entered anew (đăng ký mới).',
    MERGE: 'What it has more is added to one of the register, of which nothing changes (gộp vào hồ sơ đã có).',
    SKIP: 'It is left out (bỏ qua).',
  }),
});

export const Severity = builder.enumType('ImportSeverity', {
  description: 'How much an issue of a list weighs.',
  values: described<CellIssue['severity']>({
    ERROR: 'The entry cannot be entered so (lỗi).',
    WARNING: 'Worth a look; it stops nothing (lưu ý).',
  }),
});

const MatchedBy = builder.enumType('ImportMatchedBy', {
  description: 'By what an entry may be one of the register. Codes are not asked: they collide in real lists.',
  values: described<RegisterMatch['by']>({
    CITIZEN_NUMBER: 'Somebody has the same citizen number (trùng số định danh).',
    HEAD: 'The head has the same name, ward and year of birth (trùng chủ hộ).',
    PLEDGE: 'The same was pledged on the same document (trùng đăng ký).',
    RECEIPT: 'The same was received on the same document (trùng chứng từ).',
    ENTITLEMENT: 'The member has the card from the same day (thẻ đã ghi).',
  }),
});

const Cell = builder.objectRef<readonly [string, string]>('ImportCell').implement({
  description: 'What a cell of a list says. Empty cells are left out.',
  fields: (t) => ({
    field: t.string({ description: 'Its column, by name.', resolve: ([field]) => field }),
    value: t.string({ description: 'What it says, as it stands in the file or was corrected.', resolve: ([, v]) => v }),
  }),
});

const Row = builder.objectRef<ListRow>('ImportRow').implement({
  description: 'A row of a list.',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'Row of the file, from 1.' }),
    cells: t.field({
      type: [Cell],
      description: 'Its cells.',
      resolve: ({ cells }) => {
        return Object.entries(cells).flatMap(([field, value]) =>
          value === undefined ? [] : [[field, value] as const],
        );
      },
    }),
  }),
});

const Issue = builder.objectRef<CellIssue>('ImportIssue').implement({
  description: 'What is wrong, or worth a look, with a cell of a list (nội dung cần sửa).',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'Row of the file, from 1.' }),
    field: t.string({
      nullable: true,
      description: 'Column, by name; null: of the row as a whole.',
      resolve: ({ field }) => field,
    }),
    code: t.exposeString('code', { description: 'Code for programs.' }),
    severity: t.field({ type: Severity, description: 'How much it weighs.', resolve: ({ severity }) => severity }),
    message: t.field({ type: LocalText, description: 'Words for people.', resolve: ({ text }) => text }),
    value: t.exposeString('value', { description: 'What the cell says.' }),
    suggestion: t.string({
      nullable: true,
      description: 'What was probably meant, ready to stand in the cell; null where nobody can tell (giá trị gợi ý).',
      resolve: ({ suggestion }) => suggestion,
    }),
  }),
});

const Match = builder.objectRef<RegisterMatch>('ImportMatch').implement({
  description: 'One of the register that an entry may be.',
  fields: (t) => ({
    by: t.field({ type: MatchedBy, description: 'By what.', resolve: ({ by }) => by }),
    household: t.field({
      type: Household,
      nullable: true,
      description: 'The household of the register; null where it is of none.',
      ...relation({ of: householdById, key: ({ household }: RegisterMatch) => household }),
    }),
  }),
});

export const ImportEntry = builder.objectRef<JudgedEntry>('ImportEntry').implement({
  description:
    'An entry of a list: rows that are entered together, as those of a household (một hồ sơ trong danh sách).',
  fields: (t) => ({
    position: t.int({ description: '0, 1, 2 … as in the file.', resolve: ({ record }) => record.position }),
    firstRow: t.int({ description: 'First row of it in the file.', resolve: ({ record }) => record.firstRow }),
    lastRow: t.int({ description: 'Last row of it in the file.', resolve: ({ record }) => record.lastRow }),
    state: t.field({ type: EntryState, description: 'How it stands.', resolve: entryState }),
    rows: t.field({
      type: [Row],
      description: 'What the file says; empty once the import is no longer open: it is kept in the register alone.',
      resolve: ({ record }) => [...rowsOf(record)],
    }),
    issues: t.field({ type: [Issue], description: 'What is wrong with it.', resolve: ({ issues }) => [...issues] }),
    repeatsRow: t.int({
      nullable: true,
      description: 'First row of an entry further up that says the same in every cell.',
      resolve: ({ repeatsRow }) => repeatsRow,
    }),
    matches: t.field({
      type: [Match],
      description: 'What of the register it may be.',
      resolve: ({ matches }) => [...matches],
    }),
    decision: t.field({
      type: Decision,
      nullable: true,
      description: 'What is to become of it; null: nobody has decided yet.',
      resolve: ({ record }) => record.decision,
    }),
    target: t.field({
      type: Household,
      nullable: true,
      description: 'The household into which it is to be merged.',
      ...relation({ of: householdById, key: ({ record }: JudgedEntry) => record.target }),
    }),
    household: t.field({
      type: Household,
      nullable: true,
      description: 'The household that was registered, or merged into; null before, and where an undo took it away.',
      ...relation({ of: householdById, key: ({ record }: JudgedEntry) => record.household }),
    }),
  }),
});
