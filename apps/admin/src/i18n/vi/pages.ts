/** Words of the pages of a list; what it lists comes in as words. */
export const pages = {
  of: (list: string): string => `Các trang: ${list}`,
  all: (total: string, rows: string): string => `${total} ${rows}`,
  shown: (from: string, to: string, total: string, rows: string): string =>
    `Hiển thị ${from}–${to} trong ${total} ${rows}`,
  some: (shown: string, total: string, rows: string): string => `Hiển thị ${shown} trong ${total} ${rows}`,
  payments: (shown: string): string =>
    `Chỉ hiển thị ${shown} khoản chi gần nhất. Các khoản trước đó xem ở từng đợt chi.`,
  clear: 'Bỏ điều kiện lọc',
  first: 'Trang đầu',
  previous: 'Trang trước',
  next: 'Trang sau',
} as const;
