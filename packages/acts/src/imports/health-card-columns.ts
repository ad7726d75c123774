import type { ListColumns } from './list-kind.ts';

/**
 * The columns of a list of health cards, one row a member. The number of a card is not among them: the register has no
 * place for it.
 */
export const healthCardColumns = {
  fullName: { title: 'Họ và tên', aliases: ['Họ tên', 'Họ và tên người được cấp thẻ'], required: true, width: 26 },
  birth: {
    title: 'Ngày sinh',
    aliases: ['Ngày tháng năm sinh', 'Ngày, tháng, năm sinh', 'Năm sinh'],
    isDay: true,
    width: 14,
  },
  citizenNumber: {
    title: 'Số định danh cá nhân',
    aliases: ['Số định danh', 'Số CCCD', 'CCCD', 'Số căn cước', 'Căn cước', 'Số căn cước công dân', 'Số ĐDCN'],
    width: 20,
  },
  ward: { title: 'Phường', aliases: ['Phường/xã', 'Phường, xã', 'Xã/phường', 'Địa bàn'] },
  effectiveOn: {
    title: 'Thẻ có giá trị từ ngày',
    aliases: ['Có giá trị từ ngày', 'Giá trị từ ngày', 'Giá trị sử dụng từ ngày', 'Từ ngày', 'Được hưởng từ ngày'],
    required: true,
    isDay: true,
    width: 14,
  },
  lastDay: {
    title: 'Thẻ có giá trị đến ngày',
    aliases: ['Có giá trị đến ngày', 'Giá trị đến ngày', 'Giá trị sử dụng đến ngày', 'Đến ngày', 'Hạn thẻ'],
    isDay: true,
    width: 14,
  },
  listedBy: { title: 'Đơn vị lập danh sách', aliases: ['Nơi lập danh sách', 'Cơ quan lập danh sách'], width: 30 },
  givenBy: { title: 'Đơn vị cấp thẻ', aliases: ['Nơi cấp thẻ', 'Cơ quan cấp thẻ', 'Cơ quan BHXH'], width: 30 },
  givenOn: { title: 'Ngày cấp thẻ', aliases: ['Ngày cấp', 'Ngày trao thẻ'], isDay: true, width: 14 },
  document: { title: 'Số văn bản', aliases: ['Số danh sách', 'Số quyết định', 'Văn bản'] },
  regulation: { title: 'Căn cứ', aliases: ['Căn cứ pháp lý', 'Văn bản quy định'], width: 30 },
  note: { title: 'Ghi chú', aliases: [], width: 26 },
  reason: { title: 'Lý do ghi sau', aliases: ['Lý do', 'Lý do ghi sau ngày được hưởng'], width: 30 },
} as const satisfies ListColumns;
