import type { Text } from '@vuonlen/plan/kernel';
import type { ActError, InputIssue } from '../kernel/index.ts';

const plain: Readonly<Record<string, Text>> = {
  FORBIDDEN: { vi: 'Không thuộc phạm vi phụ trách của đơn vị.', en: 'It is not in the charge of your body.' },
  NOT_FOUND: { vi: 'Không còn trong dữ liệu của đơn vị.', en: 'It is no longer among what you see.' },
  REASON_REQUIRED: {
    vi: 'Ngày ở trước ngày làm việc: cần ghi lý do.',
    en: 'A day before the working date wants a reason.',
  },
  STALE_VERSION: { vi: 'Đã được sửa sau khi nhập.', en: 'It was changed since.' },
  ILLEGAL_STEP: { vi: 'Đã được rút sau khi nhập.', en: 'It was taken back since.' },
  FUND_EXCEEDED: { vi: 'Khoản đã tiếp nhận không còn đủ: đã chi.', en: 'What came in is spent.' },
};

function textOf(error: Exclude<ActError, { readonly code: 'INVALID_INPUT' }>): Text {
  if ('decision' in error) {
    const [first] = error.decision.reasons;
    if (first !== undefined) {
      const { text, clause } = first;
      return { vi: `${text.vi} (mục ${clause})`, en: `${text.en} (clause ${clause})` };
    }
  }
  if (error.code === 'REGULATION_REQUIRED') {
    const vi = `Kế hoạch để theo quy định khác (mục ${error.clause}): cần ghi căn cứ.`;
    return { vi, en: `The plan leaves it to a regulation (clause ${error.clause}): name the ground.` };
  }
  if (error.code === 'PLEDGE_EXCEEDED') {
    const vi = `Đã bố trí theo đăng ký này (mục ${error.clause}).`;
    return { vi, en: `What was pledged is allocated (clause ${error.clause}).` };
  }
  return plain[error.code] ?? { vi: `Không thực hiện được (${error.code}).`, en: `It cannot be done (${error.code}).` };
}

const fields: Readonly<Record<string, string>> = { REASON_REQUIRED: 'reason', REGULATION_REQUIRED: 'regulation' };

/** A refusal of the act that does an entry by hand, as what is wrong with the entry. */
export function refusalIssues(error: ActError, pathOf: (field: string | null) => string): InputIssue[] {
  if (error.code === 'INVALID_INPUT') return error.issues.map((one) => ({ ...one, path: pathOf(one.path) }));
  return [{ path: pathOf(fields[error.code] ?? null), code: error.code, text: textOf(error) }];
}
