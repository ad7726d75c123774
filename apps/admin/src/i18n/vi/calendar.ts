/** Words of the calendar. */
export const calendar = {
  title: 'Lịch',
  year: (year: number): string => `Năm ${year}`,
  before: (year: number): string => `‹ ${year}`,
  after: (year: number): string => `${year} ›`,
  month: (month: number, year: number): string => `Tháng ${month}/${year}`,
  download: 'Tải tệp lịch (.ics)',
  none: 'Kế hoạch không nêu việc nào đến hạn trong năm này',
  kinds: {
    PHASE_BEGINS: 'Bắt đầu giai đoạn',
    PHASE_ENDS: 'Kết thúc giai đoạn',
    REPORT_DATE: 'Ngày báo cáo',
    WINDOW_BEGINS: 'Bắt đầu thời gian hỗ trợ',
    WINDOW_ENDS: 'Hết thời gian hỗ trợ',
    YEARLY: 'Việc hằng năm',
    YEAR_END: 'Trong năm',
  },
  bodyStates: { DUE: 'thực hiện', AWAITED: 'đề nghị phối hợp' },
} as const;
