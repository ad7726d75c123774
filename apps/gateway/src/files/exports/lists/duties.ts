import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { exportList } from '../export-list.ts';
import { day } from '../say.ts';

interface Responsibility {
  readonly percent: number | null;
  readonly standing: string | null;
  readonly state: string | null;
  readonly agency: { readonly name: Text };
  readonly nextDay: { readonly due: { readonly on?: IsoDate } } | null;
  readonly duty: {
    readonly text: Text;
    readonly deadline: Text | null;
    readonly mandate: string;
    readonly roles: readonly string[];
    readonly citation: { readonly clause: string };
  };
}

const question = parse(`query Duties($where: DutyWhere) {
  duties(where: $where) {
    percent standing state
    agency { name { vi en } }
    nextDay { due { on } }
    duty { text { vi en } deadline { vi en } mandate roles citation { clause } }
  }
}`);

/** Who has to do what and how far it is (phân công trách nhiệm, nhiệm vụ). */
export const duties = exportList<{ readonly duties: readonly Responsibility[] }, Responsibility>({
  name: exportNames.duties,
  action: 'duty.read',
  question,
  listOf: (answer) => answer.duties,
  columns: [
    { title: { vi: 'Cơ quan, đơn vị', en: 'Agency' }, width: 34, cell: ({ agency }, say) => say.text(agency.name) },
    { title: { vi: 'Yêu cầu, đề nghị', en: 'Mandate' }, cell: ({ duty }, say) => say.word('Mandate', duty.mandate) },
    { title: { vi: 'Vai trò', en: 'Roles' }, width: 24, cell: ({ duty }, say) => say.words('DutyRole', duty.roles) },
    { title: { vi: 'Nhiệm vụ', en: 'Duty' }, width: 60, cell: ({ duty }, say) => say.text(duty.text) },
    { title: { vi: 'Căn cứ', en: 'Clause' }, width: 10, cell: ({ duty }) => duty.citation.clause },
    { title: { vi: 'Thời hạn', en: 'Deadline' }, width: 24, cell: ({ duty }, say) => say.text(duty.deadline) },
    { title: { vi: 'Đến hạn ngày', en: 'Next day' }, width: 14, cell: ({ nextDay }) => day(nextDay?.due.on) },
    { title: { vi: 'Tình trạng', en: 'Standing' }, cell: ({ standing }, say) => say.word('DueStanding', standing) },
    { title: { vi: 'Tiến độ', en: 'Progress' }, cell: ({ state }, say) => say.word('ProgressState', state) },
    { title: { vi: 'Tỷ lệ hoàn thành (%)', en: 'Percent' }, width: 12, cell: ({ percent }) => percent },
  ],
});
