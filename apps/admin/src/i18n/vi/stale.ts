/** Words where somebody else was first, and where what was typed would be lost. */
export const stale = {
  who: (name: string, what: string, moment: string): string => `Lần sửa gần nhất: ${name}, ${what}, ${moment}.`,
  fields: (names: string): string => `Nội dung đã đổi: ${names}.`,
  unknownWho: 'Không xem được ai đã sửa.',
  mayAgain:
    'Phần đồng chí vừa nhập chưa được ghi và vẫn còn đây. Gửi lại thì phần này được ghi trên bản mới: ô nào khác với bản mới thì theo phần của đồng chí.',
  again: 'Gửi lại trên bản mới',
  back: 'Xem lại phần vừa nhập',
  giveUp: 'Bỏ phần vừa nhập',
  leave: 'Phần vừa nhập chưa được ghi. Đồng chí có bỏ phần này không?',
  stay: 'Tiếp tục nhập',
};
