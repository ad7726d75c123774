/** Words of what is corrected or taken back after it was recorded. */
export const corrections = {
  hint: 'Bản ghi cũ vẫn được lưu; lý do đính chính được ghi cùng bản ghi mới.',
  handingOver: 'Đính chính bàn giao',
  handingOverOf: (measure: string): string => `Đính chính bàn giao ${measure}`,
  handingOverWithdrawn: 'Ghi nhầm, thực tế chưa bàn giao: rút bản ghi',
  useCheck: 'Đính chính kiểm tra',
  useCheckOf: (measure: string, date: string): string => `Đính chính kiểm tra ${measure} ngày ${date}`,
  useCheckWithdrawn: 'Ghi nhầm, thực tế chưa kiểm tra: rút bản ghi',
  because: (reason: string): string => `Đã đính chính: ${reason}`,
  move: 'Hủy điều tiết',
  moveOf: (paper: string): string => `Hủy điều tiết theo ${paper}`,
  moveHint: 'Việc hủy được ghi bằng một bút toán riêng, đưa số đã điều tiết về nguồn cũ; bút toán cũ vẫn còn trong sổ.',
  isReversal: 'Bút toán hủy',
  noReach: 'Cơ quan của đồng chí không giữ quỹ nào và không chủ trì biện pháp hỗ trợ nào ở đây.',
  workingDate: 'Đặt ngày làm việc',
  workingDateHint:
    'Áp dụng cho mọi người trong ban chỉ đạo: việc ghi từ lúc này mang ngày làm việc mới, thời hạn và tuổi được tính theo ngày đó.',
  followsCalendar: 'Theo lịch: mỗi ngày tự chuyển sang ngày mới',
  day: 'Ngày làm việc',
} as const;
