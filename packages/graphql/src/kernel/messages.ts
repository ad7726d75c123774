import type { ActError, LifeStep } from '@vuonlen/acts/kernel';
import {
  assignedSupportStateLabels,
  assignedSupportStepLabels,
  type Decision,
  supportProposalStateLabels,
  supportProposalStepLabels,
} from '@vuonlen/plan/assignments';
import { quantityText } from '@vuonlen/plan/funding';
import { formatNumber, formatShortDate, type Text } from '@vuonlen/plan/kernel';

type Messages = { readonly [Code in ActError['code']]: (error: Extract<ActError, { code: Code }>) => Text };

/** The plan's rules word their own refusals: the reason that settles a decision stands first. */
function settled({ decision }: { readonly decision: Decision }): Text {
  return decision.reasons[0]?.text ?? { vi: 'Không đủ điều kiện hỗ trợ.', en: 'Not eligible.' };
}

type ReasonFor = Extract<ActError, { code: 'REASON_REQUIRED' }>['for'];

const reasonsWanted: Readonly<Record<ReasonFor, Text>> = {
  BACKDATING: { vi: 'Ngày thực hiện đã qua: cần ghi lý do.', en: 'The day lies in the past: a reason is needed.' },
  OVER_PLANNED_QUANTITY: { vi: 'Vượt số lượng dự kiến: cần ghi lý do.', en: 'More than planned: a reason is needed.' },
  STEP: { vi: 'Bước này cần ghi lý do.', en: 'A reason is needed for this step.' },
};

const stateLabels = { ...supportProposalStateLabels, ...assignedSupportStateLabels };
const stepLabels: Readonly<Record<LifeStep, Text>> = { ...supportProposalStepLabels, ...assignedSupportStepLabels };

/** In the life of a support with the names of step and state; elsewhere without. */
function illegalStep({ type, step, from }: Extract<ActError, { code: 'ILLEGAL_STEP' }>): Text {
  const isLife = type === 'Assignment' || type === 'SupportProposal';
  const [label, asked] = [stateLabels[from as keyof typeof stateLabels], stepLabels[step as LifeStep]];
  if (!isLife || label === undefined || asked === undefined) {
    return {
      vi: 'Trạng thái hiện tại không cho phép thực hiện bước này.',
      en: 'The present state does not allow this step.',
    };
  }
  return {
    vi: `Không thực hiện được bước “${asked.vi}”: hồ sơ đang ở trạng thái “${label.vi}”.`,
    en: `The step “${asked.en}” is not possible: the file stands at “${label.en}”.`,
  };
}

function samePerson({ step, before }: Extract<ActError, { code: 'SAME_PERSON' }>): Text {
  if (step === undefined || before === undefined) {
    return {
      vi: 'Người lập không được tự duyệt. Cần người khác duyệt, hoặc có văn bản ủy quyền đã ghi.',
      en: 'Who made it may not check it: somebody else does, or a delegation is on record.',
    };
  }
  return {
    vi: `Người đã thực hiện bước “${stepLabels[before].vi}” không được thực hiện bước “${stepLabels[step].vi}” của cùng một phương án.`,
    en: `Who took the step “${stepLabels[before].en}” cannot take the step “${stepLabels[step].en}” of the same proposal.`,
  };
}

/** What each refusal says. A new code does not compile before it has its words. */
const errorMessages: Messages = {
  EXCLUDED_BY: settled,
  INELIGIBLE: settled,
  OUTSIDE_WINDOW: settled,
  FACTS_MISSING: settled,
  PLEDGE_EXCEEDED: ({ limit, used, asked }) => ({
    vi: `Vượt mức dự kiến hỗ trợ: ${formatNumber(limit)}, đã bố trí ${formatNumber(used)}, cần thêm ${formatNumber(asked)}.`,
    en: `The pledge holds ${limit}; ${used} are used and ${asked} more were asked.`,
  }),
  FUND_EXCEEDED: ({ unit, received, asked, left }) => ({
    vi: `Vượt số đã tiếp nhận: đã tiếp nhận ${quantityText(received, unit).vi}, còn lại ${quantityText(left, unit).vi}, cần ${quantityText(asked, unit).vi}.`,
    en: `${quantityText(received, unit).en} have come in and ${left} are left; ${asked} were asked.`,
  }),
  ALLOCATION_EXCEEDED: ({ unit, allocated, asked, left }) => ({
    vi: `Vượt số đã bố trí: đã bố trí ${quantityText(allocated, unit).vi}, còn được chi ${quantityText(left, unit).vi}, đề nghị chi ${quantityText(asked, unit).vi}.`,
    en: `${quantityText(allocated, unit).en} are allocated and ${left} are left to be paid; ${asked} were asked.`,
  }),
  STALE_VERSION: () => ({
    vi: 'Hồ sơ đã được người khác sửa. Hãy tải lại.',
    en: 'Somebody else changed the file. Load it again.',
  }),
  NOT_FOUND: () => ({ vi: 'Không tìm thấy.', en: 'Not found.' }),
  FORBIDDEN: () => ({ vi: 'Không có quyền thực hiện việc này.', en: 'You may not do this.' }),
  INVALID_INPUT: () => ({ vi: 'Thông tin nhập chưa đúng.', en: 'The input is not right.' }),
  PLAN_LIMIT_EXCEEDED: ({ subject, limit, used, asked, clause }) =>
    subject === 'TERM'
      ? {
          vi: `Thời hạn vay tối đa theo Kế hoạch là ${formatNumber(limit)} tháng (mục ${clause}); đề nghị ${formatNumber(asked)} tháng.`,
          en: `The plan allows a term of at most ${limit} months (clause ${clause}); ${asked} were asked.`,
        }
      : {
          vi: `Mức vay tối đa theo Kế hoạch là ${formatNumber(limit)} đồng/hộ (mục ${clause}); hộ còn dư nợ ${formatNumber(used)} đồng, đề nghị vay ${formatNumber(asked)} đồng.`,
          en: `The plan allows at most ${limit} đồng a household (clause ${clause}); ${used} are outstanding and ${asked} were asked.`,
        },
  REGULATION_REQUIRED: ({ clause }) => ({
    vi: `Kế hoạch để ngỏ nội dung này (mục ${clause}): cần ghi văn bản quy định làm căn cứ.`,
    en: `The plan leaves this open (clause ${clause}): name the regulation on which it stands.`,
  }),
  REASON_REQUIRED: ({ for: what }) => reasonsWanted[what],
  IDEMPOTENCY_KEY_REUSED: () => ({
    vi: 'Mã yêu cầu đã dùng cho một việc khác.',
    en: 'The key was used for another act.',
  }),
  FORM3_NOT_BALANCED: ({ gaps }) => ({
    vi: `Số liệu chưa cân đối ở ${formatNumber(gaps.length)} phường: số cuối kỳ (9) khác 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8. Số đầu kỳ lấy theo số cuối kỳ trước đã khóa; nếu đã ghi bổ sung quyết định cho kỳ trước thì đính chính kỳ trước.`,
    en: `The figures of ${gaps.length} wards do not add up: 9 differs from 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8. A period begins where the closed one before it ended: correct that one if decisions were recorded late for it.`,
  }),
  NOT_A_SUCCESSOR: ({ on, successors }) =>
    successors.length === 0
      ? {
          vi: `Vào ngày ${formatShortDate(on)}, địa bàn cũ còn tồn tại hoặc danh mục chưa ghi nơi kế tục: chưa bàn giao được hồ sơ.`,
          en: `On ${on} the ward still exists, or no successor is stated: the file cannot be handed over.`,
        }
      : {
          vi: `Nơi nhận không phải là nơi kế tục của địa bàn cũ vào ngày ${formatShortDate(on)}.`,
          en: `The receiving unit does not stand in the place of the ward on ${on}.`,
        },
  ALREADY_GIVEN: ({ year, clause }) => ({
    vi: `Đơn vị, cá nhân này đã tặng quà Tết năm ${year} cho hộ; Kế hoạch không ghi được tặng mấy lần trong năm (mục ${clause}).`,
    en: `This giver gave the household its gift of ${year} already; the plan leaves open how often a year (clause ${clause}).`,
  }),
  ILLEGAL_STEP: illegalStep,
  SAME_PERSON: samePerson,
  PROPOSALS_REFUSED: ({ refusals }) => ({
    vi: `Chưa phương án nào được xử lý: có ${formatNumber(refusals.length)} phương án chưa đủ điều kiện.`,
    en: `Nothing was done: ${refusals.length} of the proposals cannot take the step.`,
  }),
  BATCH_TOO_LARGE: ({ limit, given }) => ({
    vi: `Mỗi lần thực hiện tối đa ${formatNumber(limit)} mục, đã chọn ${formatNumber(given)} mục.`,
    en: `A batch holds at most ${limit} items; ${given} were given.`,
  }),
  BATCH_REFUSED: ({ refusals }) => ({
    vi: `Không thực hiện mục nào: có ${formatNumber(refusals.length)} mục không đủ điều kiện.`,
    en: `Nothing was done: ${refusals.length} of the items cannot be.`,
  }),
  BATCH_CHANGED: ({ changes }) => ({
    vi: `Không hoàn tác được: có ${formatNumber(changes.length)} hỗ trợ đã thay đổi sau lần thực hiện này.`,
    en: `It cannot be undone: ${changes.length} of its supports changed since.`,
  }),
  PLAN_CHANGED: () => ({
    vi: 'Kế hoạch vừa được thay; hãy tải lại trang.',
    en: 'Another plan has just come into force: load the page again.',
  }),
  PLAN_IN_USE: ({ losses }) => ({
    vi: `Chưa thông qua được: có ${formatNumber(losses.length)} nội dung đang được sử dụng mà bản kế hoạch này không còn hoặc không đủ.`,
    en: `It cannot be adopted: ${losses.length} things that records refer to are not in this plan, or not enough of them.`,
  }),
  BATCH_NOT_UNDOABLE: ({ why }) =>
    why === 'IS_UNDO'
      ? { vi: 'Lần hoàn tác thì không hoàn tác lại được.', en: 'An undo cannot be undone.' }
      : { vi: 'Lần thực hiện này đã được hoàn tác.', en: 'The batch was undone already.' },
};

/** What a refusal says to people. */
export function errorMessage(error: ActError): Text {
  const word = errorMessages[error.code] as (error: ActError) => Text;
  return word(error);
}

/** What is wrong with one field of an input, by the code of the issue. */
export const issueMessages = {
  REQUIRED: { vi: 'Bắt buộc nhập.', en: 'Required.' },
  TOO_SHORT: { vi: 'Quá ngắn.', en: 'Too short.' },
  TOO_LONG: { vi: 'Quá dài.', en: 'Too long.' },
  OUT_OF_RANGE: { vi: 'Ngoài khoảng cho phép.', en: 'Out of range.' },
  MALFORMED: { vi: 'Sai định dạng.', en: 'Malformed.' },
  NOT_AN_ID: { vi: 'Mã không đúng.', en: 'Not an id of this kind.' },
  NUL_CHARACTER: { vi: 'Chứa ký tự không hợp lệ.', en: 'Holds a forbidden character.' },
  TOO_MANY: { vi: 'Quá nhiều mục.', en: 'Too many entries.' },
  TAKEN: { vi: 'Đã có người dùng.', en: 'Already in use.' },
} as const satisfies Readonly<Record<string, Text>>;

export type IssueCode = keyof typeof issueMessages;

/** What is wrong with one field. */
export function inputIssue(path: string, code: IssueCode): { path: string; code: IssueCode; text: Text } {
  return { path, code, text: issueMessages[code] };
}
