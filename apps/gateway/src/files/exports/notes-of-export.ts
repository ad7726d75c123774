import type { Context } from '@vuonlen/graphql';
import type { Text } from '@vuonlen/plan/kernel';
import type { Cell, Table } from '@vuonlen/spreadsheets';
import type { Language } from './say.ts';

const words = {
  notes: { vi: 'Ghi chú', en: 'Notes' },
  invented: { vi: 'DỮ LIỆU GIẢ ĐỊNH', en: 'INVENTED DATA' },
  what: { vi: 'Nội dung', en: 'What' },
  detail: { vi: 'Chi tiết', en: 'Detail' },
  warning: { vi: 'Lưu ý', en: 'Please note' },
  warned: {
    vi: 'Các hộ và người trong tệp này được đặt ra để dùng thử phần mềm, không có thật.',
    en: 'The households and persons in this file were invented to try the software; none of them exists.',
  },
  list: { vi: 'Danh sách', en: 'List' },
  committee: { vi: 'Ban Chỉ đạo', en: 'Steering Committee' },
  on: { vi: 'Số liệu tính đến ngày', en: 'As of' },
} as const satisfies Readonly<Record<string, Text>>;

/** What an export is, of whom and of which day; where the households are invented, its sheet is named after that. */
export function notesOfExport({ committee, workingDate }: Context, list: Text, language: Language): Table {
  const say = (name: keyof typeof words): string => words[name][language];
  const rows: readonly (readonly Cell[])[] = [
    ...(committee.demo ? [[say('warning'), say('warned')]] : []),
    [say('list'), list[language]],
    [say('committee'), committee.name[language]],
    [say('on'), { date: workingDate }],
  ];
  const columns = [
    { title: say('what'), width: 26 },
    { title: say('detail'), width: 80 },
  ];
  return { name: say(committee.demo ? 'invented' : 'notes'), columns, rows };
}
