import { DatabaseError, type DatabaseErrorCode } from '@vuonlen/database/kernel';
import { AddressTaken } from './port.ts';
import { Refused } from './refused.ts';

/** The Vietnamese half of a database failure; the English half is the error's own line. */
const vietnamese: Readonly<Record<DatabaseErrorCode, string>> = {
  CONNECTION_FAILED: 'Không kết nối được PostgreSQL',
  SCHEMA_NEWER_THAN_CODE: 'Cơ sở dữ liệu mới hơn phiên bản phần mềm này',
  MIGRATION_FAILED: 'Không nâng cấp được cơ sở dữ liệu',
  POSTGRES_TOO_OLD: 'PostgreSQL quá cũ',
  NOT_UTF8: 'Cơ sở dữ liệu không dùng mã UTF-8',
  EXTENSION_MISSING: 'PostgreSQL thiếu phần mở rộng',
  COLLATION_MISSING: 'PostgreSQL thiếu bảng sắp xếp tiếng Việt',
  DATA_DIRECTORY_NOT_ENTERABLE: 'Người dùng cơ sở dữ liệu không vào được thư mục dữ liệu',
  DATA_DIRECTORY_IN_USE: 'Thư mục dữ liệu đang được dùng',
  DATA_DIRECTORY_BROKEN: 'Thư mục dữ liệu bị hỏng',
  POSTGRES_START_FAILED: 'Không khởi động được PostgreSQL',
  PLAN_IN_USE: 'Kế hoạch đang được sử dụng',
  PLEDGE_BELOW_USED: 'Mức đăng ký thấp hơn số đã bố trí',
  REGISTER_NOT_EMPTY: 'Sổ hộ đã có dữ liệu',
};

const connection: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'máy chủ từ chối kết nối',
  ENOTFOUND: 'không có máy chủ này',
  EAI_AGAIN: 'không có máy chủ này',
  ETIMEDOUT: 'máy chủ không trả lời',
  '28P01': 'sai mật khẩu',
  '28000': 'không được phép đăng nhập',
  '3D000': 'không có cơ sở dữ liệu này',
};

const addresses: Readonly<Record<string, readonly [string, string]>> = {
  EADDRINUSE: ['đang có chương trình khác dùng; hãy đặt PORT khác', 'is taken by another program; set another PORT'],
  EACCES: ['không được phép dùng; hãy đặt PORT khác', 'may not be used; set another PORT'],
};

function codeOf(error: unknown): string | null {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return null;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

/** One line for the operator, Vietnamese and English; null for a surprise, which deserves its stack. */
export function failureLine(error: unknown): string | null {
  if (error instanceof Refused) return error.message;
  if (error instanceof AddressTaken) {
    const [vi, en] = addresses[error.reason] ?? [
      `không dùng được (${error.reason})`,
      `cannot be used (${error.reason})`,
    ];
    return `Địa chỉ ${error.host}:${error.port} ${vi}. / Address ${error.host}:${error.port} ${en}.`;
  }
  if (error instanceof DatabaseError) {
    const detail = error.code === 'CONNECTION_FAILED' ? connection[codeOf(error.cause) ?? ''] : undefined;
    return oneLine(`${vietnamese[error.code]}${detail ? `: ${detail}` : ''}. / ${error.message}`);
  }
  return null;
}
