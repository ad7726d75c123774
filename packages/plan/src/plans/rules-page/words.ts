import type { FundingSourceKind, Pledge } from '../../funding/index.ts';
import type { Certainty, RateUnit, RelationKind, Text, Unit } from '../../kernel/index.ts';
import type { MeasureTarget, Recurrence } from '../../measures/index.ts';
import type { DutyRole, Mandate } from '../../responsibilities/index.ts';
import type { InstrumentKind } from '../plan.ts';

type Words<Code extends string> = Readonly<Record<Code, Text>>;

const text = (vi: string, en: string): Text => ({ vi, en });

/** How firm a value is, in a word. */
export const certaintyNames: Words<Certainty> = {
  FIXED: text('Ấn định', 'Fixed'),
  PROJECTED: text('Dự kiến', 'Projected'),
  PLEDGED: text('Đăng ký hỗ trợ', 'Pledged'),
  TARGET: text('Phấn đấu', 'Target'),
  PRINCIPLE: text('Chủ trương', 'Principle'),
  STATED_BY_REGULATION: text('Theo quy định', 'By regulation'),
  DERIVED: text('Suy ra', 'Derived'),
  ASSUMED: text('Tạm hiểu', 'Assumed'),
};

/** What the word says of the value. */
export const certaintyMeanings: Words<Certainty> = {
  FIXED: text('văn bản ghi dứt khoát', 'the text states it without reserve'),
  PROJECTED: text('văn bản ghi “dự kiến”', 'the text says “dự kiến”: planned, estimated'),
  PLEDGED: text('đơn vị nhận hỗ trợ hoặc huy động', 'a body undertakes to give or to raise it'),
  TARGET: text('mục tiêu, không phải mức được hưởng', 'an aim, not an entitlement'),
  PRINCIPLE: text('định hướng, không kèm con số', 'a direction without a figure'),
  STATED_BY_REGULATION: text('nội dung do quy định khác đặt ra', 'another regulation decides it'),
  DERIVED: text('suy ra từ con số khác của văn bản', 'it follows from another figure of the text'),
  ASSUMED: text('một cách hiểu trong danh mục nội dung cần làm rõ', 'a reading from the register of ambiguities'),
};

/** What a number counts. */
export const unitNames: Words<Unit> = {
  HOUSEHOLD: text('hộ', 'households'),
  BOOK: text('sổ', 'books'),
  CHILD: text('cháu', 'children'),
  ITEM: text('chiếc', 'items'),
  CASE: text('trường hợp', 'cases'),
  VND: text('đồng', 'đồng'),
};

/** What one of them is called in English; Vietnamese has one word for both. */
export const singleUnits: Readonly<Record<Unit, string>> = {
  HOUSEHOLD: 'household',
  BOOK: 'book',
  CHILD: 'child',
  ITEM: 'item',
  CASE: 'case',
  VND: 'đồng',
};

/** What follows an amount. */
export const rateNames: Words<RateUnit> = {
  HOUSEHOLD: text('/hộ', ' a household'),
  BOOK: text('/sổ', ' a book'),
  CHILD_YEAR: text('/cháu/năm', ' a child a year'),
  ITEM: text('/chiếc', ' an item'),
};

export const targetNames: Words<MeasureTarget> = {
  HOUSEHOLD: text('hộ', 'the household'),
  MEMBER: text('từng thành viên của hộ', 'each member of the household'),
  ITEM: text('từng đồ dùng, cho hộ hoặc thành viên', 'each item, for the household or a member'),
};

export const recurrenceNames: Words<Recurrence['per']> = {
  YEAR: text('mỗi năm dương lịch một lần', 'once a calendar year'),
  CASE: text('theo từng vụ việc', 'with every case'),
};

export const relationNames: Words<RelationKind> = {
  IMPLEMENTS: text('thực hiện', 'implements'),
  APPLIES_RATE_OF: text('áp dụng bằng mức', 'applies the rate of'),
  BY_ANALOGY: text('vận dụng', 'by analogy with'),
};

export const instrumentNames: Words<InstrumentKind> = {
  NOTICE: text('Thông báo', 'Notice'),
  RESOLUTION: text('Nghị quyết', 'Resolution'),
  PROGRAMME: text('Chương trình', 'Programme'),
  DECISION: text('Quyết định', 'Decision'),
  DECREE: text('Nghị định', 'Decree'),
};

export const formNames: Words<Pledge['form']> = {
  SINGLE: text('một nguồn', 'one source'),
  JOINT: text('cùng hỗ trợ', 'joint'),
  POOLED: text('gộp nhiều nguồn', 'pooled'),
};

export const sourceKindNames: Words<FundingSourceKind> = {
  FUND: text('quỹ', 'a fund'),
  AGENCY: text('đơn vị hỗ trợ hoặc huy động', 'a body that gives or raises'),
  MOBILISED: text('nguồn vận động', 'to be raised'),
  BUDGET: text('ngân sách', 'budget'),
};

export const mandateNames: Words<Mandate> = {
  DIRECTED: text('yêu cầu', 'directed'),
  REQUESTED: text('đề nghị', 'requested'),
};

export const roleNames: Words<DutyRole> = {
  LEAD: text('chủ trì', 'lead'),
  COORDINATE: text('phối hợp', 'coordinate'),
  IMPLEMENT: text('thực hiện', 'implement'),
  STANDING_AGENCY: text('cơ quan thường trực', 'standing agency'),
  ADVISE: text('tham mưu', 'advise'),
  GUIDE: text('hướng dẫn', 'guide'),
  DIRECT: text('chỉ đạo', 'direct'),
  FOLLOW_UP: text('đôn đốc', 'follow up'),
  MONITOR: text('theo dõi', 'monitor'),
  INSPECT: text('kiểm tra', 'inspect'),
  MOBILISE: text('vận động', 'mobilise'),
  COMMUNICATE: text('tuyên truyền', 'communicate'),
  REPORT: text('báo cáo', 'report'),
  CONSOLIDATE: text('tổng hợp', 'consolidate'),
  EVALUATE: text('đánh giá', 'evaluate'),
  SURVEY: text('khảo sát', 'survey'),
  COUNSEL: text('tư vấn', 'counsel'),
  CONNECT: text('kết nối', 'connect'),
  TRAIN: text('tập huấn', 'train'),
  PROPOSE: text('đề xuất', 'propose'),
  FACILITATE: text('tạo điều kiện', 'facilitate'),
};
