export const whatIf = {
  intro:
    'Thử thay một mức, một số lượng, một đăng ký hỗ trợ, thời gian thực hiện hay số năm sau khi thoát cận nghèo và xem tổng số, các hộ thay đổi ra sao. Không có gì được ghi.',
  from: 'Từ ngày',
  until: 'Đến hết ngày',
  untilHint: 'Để trống nếu không có ngày kết thúc',
  untilBeforeFrom: 'Ngày cuối phải từ ngày đầu trở đi',
  title: 'Tác động tới các hộ',
  about:
    'Tính trên danh sách hộ hiện có: hỗ trợ đã bố trí được xét lại theo ngày bố trí và thông tin hiện có; hỗ trợ chưa bố trí được xét tại ngày làm việc, hoặc từ ngày biện pháp bắt đầu.',
  start: 'Tính trên các hộ của Ban chỉ đạo',
  startInScope: 'Tính trên các hộ thuộc phạm vi của Ông/Bà',
  again: 'Tính lại',
  stop: 'Dừng',
  reading: (done: string, all: string): string => `Đang đọc ${done}/${all} hộ…`,
  working: 'Đang tính trên máy này…',
  failed: 'Chưa đọc được danh sách hộ hoặc chưa tính được. Xin thử lại.',
  cannot: 'Không thử được giá trị này:',
  over: (households: string, held: string): string =>
    `Tính trên ${households} hộ của Ban chỉ đạo, ${held} hỗ trợ đã bố trí.`,
  overScope: (households: string, held: string): string =>
    `Tính trên ${households} hộ thuộc phạm vi của Ông/Bà, ${held} hỗ trợ đã bố trí.`,
  nobody: 'Không hộ nào thay đổi.',
  changed: (households: string, gains: string, losses: string): string =>
    `${households} hộ thay đổi: ${gains} trường hợp được thêm hoặc tăng, ${losses} trường hợp giảm hoặc không còn.`,
  notCancelled:
    'Hỗ trợ đã bố trí không tự hủy, không tự thu hồi. Đây là phép thử; muốn thay đổi phải có quyết định của cấp có thẩm quyền.',
  byWard: 'Chênh lệch theo phường (đồng)',
  ward: 'Phường',
  affected: 'Số hộ thay đổi',
  held: 'Hỗ trợ đã bố trí',
  open: 'Chưa bố trí, có thể được xét',
  sum: 'Cộng',
  whole: 'Tổng số',
  unstated: (count: string): string =>
    `${count} trường hợp có mức hỗ trợ theo quy định, không nêu số tiền nên không cộng vào chênh lệch.`,
  byYear: 'Hỗ trợ tính theo năm được cộng theo mức một năm.',
  short: 'Đăng ký hỗ trợ sẽ thiếu',
  shortPledge: (used: string, limit: string, short: string, unit: string): string =>
    `đã bố trí ${used}, còn đăng ký ${limit}, thiếu ${short} ${unit}`,
  shortMeasure: (demand: string, pledged: string, short: string, unit: string): string =>
    `cần ${demand} (đã bố trí và có thể được xét), đăng ký ${pledged}, thiếu ${short} ${unit}`,
  noShort: 'Không đăng ký hỗ trợ nào bị thiếu.',
  wholeOnly: 'So với tổng đăng ký hỗ trợ chỉ tính được trên toàn bộ các hộ của Ban chỉ đạo.',
  households: 'Các trường hợp thay đổi',
  which: 'Xem',
  kinds: { ALL: 'Tất cả', HELD: 'Đã bố trí', OPEN: 'Chưa bố trí' },
  isHeld: 'Đã bố trí',
  isOpen: 'Chưa bố trí',
  household: 'Hộ',
  support: 'Hỗ trợ',
  change: 'Thay đổi',
  grounds: 'Căn cứ',
  notGiven: 'Không có trong kế hoạch',
  more: (count: string): string => `Xem thêm ${count} trường hợp`,
  shown: (some: string, all: string): string => `${some}/${all} trường hợp`,
} as const;
