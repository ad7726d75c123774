import { ethnicGroups, labels } from '@vuonlen/plan/households';
import type { ListColumn } from './list-kind.ts';
import { choiceTitles } from './read-choice.ts';

/** A column of a list of households. */
interface HouseholdColumn extends ListColumn {
  /** Of the household, or of each of its members. */
  readonly of: 'HOUSEHOLD' | 'MEMBER';
}

const yesOrNo = ['Có', 'Không'];

/** The columns of a list of households and their members, one row a member, in the order of the template. */
export const householdColumns = {
  householdNumber: {
    title: 'Hộ số',
    aliases: ['STT hộ', 'Số thứ tự hộ', 'Hộ thứ', 'TT hộ'],
    of: 'HOUSEHOLD',
    width: 8,
  },
  code: { title: 'Mã hộ', aliases: ['Mã hộ gia đình', 'Mã số hộ'], of: 'HOUSEHOLD' },
  fullName: {
    title: 'Họ và tên',
    aliases: [
      'Họ tên',
      'Họ và tên thành viên',
      'Họ và tên chủ hộ',
      'Họ tên chủ hộ',
      'Họ và tên thành viên hộ',
      'Chủ hộ',
    ],
    of: 'MEMBER',
    required: true,
    width: 26,
  },
  relation: {
    title: 'Quan hệ với chủ hộ',
    aliases: ['Quan hệ', 'QH với chủ hộ', 'Mối quan hệ với chủ hộ'],
    of: 'MEMBER',
    choices: choiceTitles(labels.memberRelation),
  },
  sex: { title: 'Giới tính', aliases: ['Phái'], of: 'MEMBER', choices: choiceTitles(labels.sex), width: 10 },
  birth: {
    title: 'Ngày sinh',
    aliases: ['Ngày tháng năm sinh', 'Ngày, tháng, năm sinh', 'Năm sinh', 'Ngày sinh (hoặc năm sinh)', 'NTNS'],
    of: 'MEMBER',
    isDay: true,
    width: 14,
  },
  ethnicGroup: {
    title: 'Dân tộc',
    aliases: [],
    of: 'MEMBER',
    choices: ethnicGroups.map(({ name }) => name),
    width: 12,
  },
  citizenNumber: {
    title: 'Số định danh cá nhân',
    aliases: [
      'Số định danh',
      'Số CCCD',
      'CCCD',
      'Số căn cước',
      'Căn cước',
      'Số căn cước công dân',
      'Số ĐDCN',
      'CMND/CCCD',
    ],
    of: 'MEMBER',
    width: 20,
  },
  schoolLevel: {
    title: 'Cấp học',
    aliases: ['Bậc học', 'Trình độ đang học'],
    of: 'MEMBER',
    choices: choiceTitles(labels.schoolLevel),
  },
  grade: { title: 'Lớp', aliases: ['Lớp học', 'Đang học lớp'], of: 'MEMBER', width: 8 },
  inSchool: { title: 'Đang đi học', aliases: ['Đi học'], of: 'MEMBER', choices: yesOrNo, width: 12 },
  ward: {
    title: 'Phường',
    aliases: ['Phường/xã', 'Phường, xã', 'Xã/phường', 'Xã, phường', 'Địa bàn'],
    of: 'HOUSEHOLD',
    required: true,
  },
  residentialGroup: {
    title: 'Tổ dân phố',
    aliases: ['TDP', 'Tổ', 'Thôn/Tổ dân phố', 'Thôn, tổ dân phố'],
    of: 'HOUSEHOLD',
  },
  address: {
    title: 'Địa chỉ',
    aliases: ['Chỗ ở', 'Nơi ở', 'Chỗ ở hiện nay', 'Địa chỉ thường trú'],
    of: 'HOUSEHOLD',
    width: 30,
  },
  class: {
    title: 'Phân loại hộ',
    aliases: ['Loại hộ', 'Kết quả phân loại', 'Phân loại', 'Diện hộ'],
    of: 'HOUSEHOLD',
    required: true,
    choices: choiceTitles(labels.householdClass),
  },
  standard: {
    title: 'Chuẩn',
    aliases: ['Chuẩn nghèo', 'Theo chuẩn'],
    of: 'HOUSEHOLD',
    choices: choiceTitles(labels.standard),
  },
  classifiedOn: {
    title: 'Ngày công nhận',
    aliases: ['Ngày phân loại', 'Ngày quyết định', 'Công nhận từ ngày'],
    of: 'HOUSEHOLD',
    isDay: true,
    width: 14,
  },
  decisionNumber: { title: 'Số quyết định', aliases: ['Quyết định số', 'Số QĐ'], of: 'HOUSEHOLD' },
  housingDilapidated: { title: 'Nhà ở xuống cấp', aliases: ['Nhà xuống cấp'], of: 'HOUSEHOLD', choices: yesOrNo },
  housingWorks: {
    title: 'Xây dựng, sửa chữa nhà ở',
    aliases: ['Xây, sửa nhà', 'Xây dựng sửa chữa nhà', 'Sửa chữa, xây mới nhà ở'],
    of: 'HOUSEHOLD',
    choices: choiceTitles(labels.housingWorks),
  },
  inHardship: {
    title: 'Hoàn cảnh khó khăn',
    aliases: ['Hộ khó khăn', 'Còn khó khăn'],
    of: 'HOUSEHOLD',
    choices: yesOrNo,
  },
  causes: {
    title: 'Nguyên nhân',
    aliases: ['Nguyên nhân nghèo', 'Nguyên nhân cận nghèo', 'Nguyên nhân nghèo, cận nghèo'],
    of: 'HOUSEHOLD',
    width: 34,
  },
} as const satisfies Record<string, HouseholdColumn>;

/** A column of a list of households. */
export type HouseholdField = keyof typeof householdColumns;

/** The fields in the order of the template. */
export const householdFields = Object.keys(householdColumns) as readonly HouseholdField[];

/** A column with all that may be said of one. */
export function columnOf(field: HouseholdField): HouseholdColumn {
  return householdColumns[field];
}
