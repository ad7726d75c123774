import type { Text } from '@vuonlen/plan/kernel';
import type { NoticeCode } from '../kernel/index.ts';

/** What a stream says of itself, and what a client does then. */
export const noticeMeanings: Readonly<Record<NoticeCode, string>> = {
  LOAD_AGAIN: 'What happened in between is not known any more: load everything again. The stream goes on.',
  TOO_SLOW: 'The client read too slowly and the stream ends: follow again after the last event.',
  SESSION_ENDED: 'Nobody is signed in any more and the stream ends.',
  KEY_ENDED: 'The key has expired or was revoked and the stream ends: ask for another key.',
  RIGHTS_CHANGED: 'Role, scope or standing changed and the stream ends: load everything again and follow again.',
  GOING_AWAY: 'The gateway stops and the stream ends: follow again after the last event.',
};

/** The same in words for people. */
export const noticeTexts: Readonly<Record<NoticeCode, Text>> = {
  LOAD_AGAIN: {
    vi: 'Dữ liệu đã thay đổi nhiều từ lần kết nối trước. Xin tải lại.',
    en: 'Too much has changed since the last connection. Load again.',
  },
  TOO_SLOW: {
    vi: 'Đường truyền chậm nên kết nối cập nhật tạm dừng. Xin kết nối lại.',
    en: 'The connection is too slow for the stream of changes. Connect again.',
  },
  SESSION_ENDED: { vi: 'Phiên làm việc đã kết thúc.', en: 'The session has ended.' },
  KEY_ENDED: { vi: 'Khóa truy cập đã hết hạn hoặc bị thu hồi.', en: 'The key has expired or was revoked.' },
  RIGHTS_CHANGED: {
    vi: 'Quyền hạn hoặc phạm vi được giao đã thay đổi. Xin tải lại.',
    en: 'Your role or scope has changed. Load again.',
  },
  GOING_AWAY: {
    vi: 'Máy chủ đang dừng hoặc khởi động lại. Xin kết nối lại.',
    en: 'The server is stopping or starting again. Connect again.',
  },
};
