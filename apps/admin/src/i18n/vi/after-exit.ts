/** What a household is given after its exit, and who recorded what of it. */
export const afterExit = {
  title: 'Đỡ đầu, quà Tết sau khi thoát cận nghèo',
  none: 'Chưa ghi nhận đỡ đầu, quà Tết nào',
  noneHint: 'Việc đỡ đầu, tặng quà Tết được ghi ở mục Theo dõi sau thoát cận nghèo.',
  sponsorships: 'Nhận đỡ đầu trẻ em, người cao tuổi',
  gifts: 'Quà Tết Nguyên đán',
  memberLeft: 'Thành viên đã ra khỏi hộ',
  states: { RUNNING: 'Đang đỡ đầu', ENDED: 'Đã kết thúc', VOIDED: 'Đã hủy ghi nhận' },
  giftOf: (year: string): string => `Tết Nguyên đán năm ${year}`,
  giver: (name: string): string => `Đơn vị, cá nhân tặng: ${name}`,
  givenOn: (date: string): string => `tặng ngày ${date}`,
  by: (name: string): string => `Người ghi: ${name}`,
  byDemo: 'Dữ liệu giả định',
  sponsored: (name: string): string => `Nhận đỡ đầu: ${name}`,
  gift: (year: string, giver: string): string => `Quà Tết Nguyên đán năm ${year}: ${giver}`,
  bySystem: 'Phần mềm',
} as const;
