import type { ReadingNote, Text } from '@vuonlen/plan/kernel';

/** Why a file is not read. */
export const spreadsheetErrors = [
  'TOO_LARGE',
  'NOT_A_SPREADSHEET',
  'LEGACY_FORMAT',
  'ENCRYPTED',
  'MACROS',
  'EXTERNAL_LINKS',
  'UNSAFE_XML',
  'TOO_MANY_PARTS',
  'EXPANDS_TOO_MUCH',
  'SIZES_DISAGREE',
  'BROKEN_FILE',
  'NOT_UTF8',
  'NO_ROWS',
  'TOO_MANY_ROWS',
  'TOO_MANY_COLUMNS',
] as const;
/** Why a file is not read, by a code that stays. */
export type SpreadsheetErrorCode = (typeof spreadsheetErrors)[number];

const texts: Readonly<Record<SpreadsheetErrorCode, Text>> = {
  TOO_LARGE: { vi: 'Tệp quá lớn.', en: 'The file is too large.' },
  NOT_A_SPREADSHEET: {
    vi: 'Tệp không phải bảng tính: chỉ nhận tệp .xlsx hoặc .csv (UTF-8).',
    en: 'The file is no spreadsheet: only .xlsx and .csv (UTF-8) are read.',
  },
  LEGACY_FORMAT: {
    vi: 'Tệp theo định dạng Excel cũ (.xls): đề nghị mở bằng Excel và lưu thành .xlsx.',
    en: 'The file is of the old Excel format (.xls): please save it as .xlsx.',
  },
  ENCRYPTED: {
    vi: 'Tệp đặt mật khẩu: đề nghị bỏ mật khẩu rồi tải lên lại.',
    en: 'The file is protected by a password: please remove it and send the file again.',
  },
  MACROS: {
    vi: 'Tệp có macro: đề nghị lưu thành .xlsx không có macro.',
    en: 'The file holds macros: please save it as .xlsx without them.',
  },
  EXTERNAL_LINKS: {
    vi: 'Tệp lấy dữ liệu từ tệp hoặc nguồn khác: đề nghị dán thành giá trị rồi tải lên lại.',
    en: 'The file takes data from another file or source: please paste them as values and send it again.',
  },
  UNSAFE_XML: {
    vi: 'Nội dung bên trong tệp không an toàn nên không được nhận.',
    en: 'What is inside the file is not safe to read.',
  },
  TOO_MANY_PARTS: { vi: 'Tệp nén có quá nhiều phần.', en: 'The file is packed of too many parts.' },
  EXPANDS_TOO_MUCH: {
    vi: 'Nội dung bên trong tệp quá lớn so với giới hạn.',
    en: 'What is inside the file is larger than is read.',
  },
  SIZES_DISAGREE: {
    vi: 'Tệp ghi sai dung lượng của nội dung bên trong nên không được nhận.',
    en: 'The file states wrong sizes of what is inside.',
  },
  BROKEN_FILE: {
    vi: 'Tệp bị hỏng, không đọc được: đề nghị mở bằng Excel và lưu lại.',
    en: 'The file is broken: please open it in Excel and save it again.',
  },
  NOT_UTF8: {
    vi: 'Tệp .csv không theo mã UTF-8: đề nghị lưu thành “CSV UTF-8”.',
    en: 'The .csv file is not UTF-8: please save it as “CSV UTF-8”.',
  },
  NO_ROWS: { vi: 'Tệp không có dòng nào.', en: 'The file has no rows.' },
  TOO_MANY_ROWS: {
    vi: 'Bảng có quá nhiều dòng: đề nghị chia thành nhiều tệp, hoặc xóa các dòng trống có định dạng ở cuối bảng.',
    en: 'The sheet has too many rows: please split it, or delete the empty formatted rows at its end.',
  },
  TOO_MANY_COLUMNS: { vi: 'Bảng có quá nhiều cột.', en: 'The sheet has too many columns.' },
};

/** Thrown while a file is read; the door turns it into a value. Never leaves the package. */
export class SpreadsheetRefusal extends Error {
  override readonly name = 'SpreadsheetRefusal';
  readonly code: SpreadsheetErrorCode;

  constructor(code: SpreadsheetErrorCode) {
    super(code);
    this.code = code;
  }
}

/** Refuses the file. */
export function refuse(code: SpreadsheetErrorCode): never {
  throw new SpreadsheetRefusal(code);
}

/** The refusal with the sentence that an official reads. */
export function describeRefusal(code: SpreadsheetErrorCode): ReadingNote<SpreadsheetErrorCode> {
  return { code, text: texts[code] };
}
