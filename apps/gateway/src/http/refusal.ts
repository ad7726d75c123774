import type { Text } from '@vuonlen/plan/kernel';

/** What a refusal outside GraphQL says. A new code does not compile before it has its words. */
const words = {
  ANOTHER_PERSON: {
    vi: 'Trình duyệt này đã đăng nhập bằng tài khoản khác với tài khoản đang hiện trên màn hình nên yêu cầu chưa được thực hiện.',
    en: 'This browser is signed in with another account than the one on the screen, so that nothing was done.',
  },
  ATTACHMENT_REMOVED: {
    vi: 'Tài liệu này đã được gỡ nên không tải về được nữa.',
    en: 'This file was removed and is not handed out any more.',
  },
  ATTACHMENT_TOO_LARGE: {
    vi: 'Tệp lớn hơn 5 MB: đề nghị quét hoặc chụp lại ở độ phân giải thấp hơn, hoặc chia thành nhiều tệp.',
    en: 'The file is larger than 5 MB: scan or photograph it at a lower resolution, or split it.',
  },
  BAD_REQUEST: { vi: 'Yêu cầu không đọc được.', en: 'The request cannot be read.' },
  BAD_USER_INPUT: { vi: 'Tham số không đúng.', en: 'A parameter is wrong.' },
  BODY_TOO_LARGE: { vi: 'Nội dung gửi lên quá lớn.', en: 'The body is too large.' },
  BUSY: {
    vi: 'Máy chủ đang xử lý nhiều tệp cùng lúc. Xin thử lại sau ít giây.',
    en: 'The server is busy with other files. Please try again in a few seconds.',
  },
  FILE_NAME_MISSING: {
    vi: 'Thiếu tên tệp (tiêu đề x-file-name).',
    en: 'The name of the file is missing (header x-file-name).',
  },
  FORBIDDEN: { vi: 'Tài khoản này không có quyền thực hiện việc này.', en: 'This account may not do this.' },
  FOREIGN_ORIGIN: {
    vi: 'Yêu cầu đến từ một trang khác nên không được nhận.',
    en: 'The request came from a page of another origin.',
  },
  FORM3_NOT_BALANCED: {
    vi: 'Số liệu Biểu 3 của kỳ này chưa cân đối nên chưa lập được văn bản. Mở kỳ báo cáo để xem phường nào lệch.',
    en: 'Form 3 of this period does not add up, so that no document is written. The page of the period names the wards.',
  },
  INTERNAL: { vi: 'Có lỗi bất ngờ. Xin thử lại sau ít phút.', en: 'A surprise. Please try again in a few minutes.' },
  METHOD_NOT_ALLOWED: {
    vi: 'Địa chỉ này không nhận phương thức đã dùng.',
    en: 'This address does not take the method that was used.',
  },
  NOT_AN_ATTACHMENT: {
    vi: 'Chỉ nhận tệp PDF, JPEG hoặc PNG, và nội dung tệp phải đúng loại đó.',
    en: 'Only PDF, JPEG and PNG files are taken, and the bytes must be of that type.',
  },
  NOT_A_DATE: { vi: 'Ngày không đúng; dùng dạng 2024-06-15.', en: 'The date is wrong; write it as 2024-06-15.' },
  NOT_FOUND: {
    vi: 'Không tìm thấy, hoặc nằm ngoài phạm vi được giao.',
    en: 'Not there, or outside the scope of your account.',
  },
  NO_REFUSAL: {
    vi: 'Hồ sơ này không bị từ chối nên không có thông báo.',
    en: 'Nothing was refused here, so that there is no notice.',
  },
  PLAN_CHANGED: {
    vi: 'Kế hoạch vừa được thay bằng bản khác. Xin tải lại trang rồi thử lại.',
    en: 'The plan has just been replaced by another version. Load the page again and try once more.',
  },
  RATE_LIMITED: {
    vi: 'Quá nhiều yêu cầu trong thời gian ngắn. Xin đợi một phút rồi thử lại.',
    en: 'Too much was asked in too short a time. Wait a minute and try again.',
  },
  TOO_EXPENSIVE: {
    vi: 'Yêu cầu này vượt hạn mức của tài khoản.',
    en: 'This request costs more than the account may spend.',
  },
  TOO_LARGE: {
    vi: 'Tệp lớn hơn 10 MB: đề nghị chia thành nhiều tệp nhỏ hơn.',
    en: 'The file is larger than 10 MB: please split it.',
  },
  TOO_LONG: {
    vi: 'Danh sách quá dài để lấy một lần. Xin thu hẹp điều kiện lọc rồi lấy lại.',
    en: 'The list is too long to be taken at once. Narrow the filter and try again.',
  },
  TOO_SLOW: {
    vi: 'Việc lập tệp kéo dài quá lâu. Xin thu hẹp điều kiện lọc rồi lấy lại.',
    en: 'Writing the file took too long. Narrow the filter and try again.',
  },
  UNAUTHENTICATED: {
    vi: 'Chưa đăng nhập hoặc phiên làm việc đã hết. Xin đăng nhập rồi thử lại.',
    en: 'Nobody is signed in, or the session ended. Sign in and try again.',
  },
  UNKNOWN_HOST: { vi: 'Tên máy chủ không đúng.', en: 'This host name is not served here.' },
  UNKNOWN_PARAM: {
    vi: 'Địa chỉ có tham số không dùng được ở đây. Xin bỏ điều kiện lọc rồi lọc lại.',
    en: 'The address has a parameter that is not understood here. Clear the filter and set it again.',
  },
  WANTS_JSON: {
    vi: 'Nội dung phải là JSON (content-type: application/json).',
    en: 'The body must be JSON (content-type: application/json).',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The codes of refusals outside GraphQL. */
export type RefusalCode = keyof typeof words;

/** A refusal outside GraphQL, as it is answered. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: Text;
}

/** Whether words are known for a code. */
export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(words, code);
}

/** A refusal with its words in both languages. */
export function refusalOf(code: RefusalCode): Refusal {
  return { code, message: words[code] };
}
