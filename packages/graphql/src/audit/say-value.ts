import type { TrailValueKind } from '@vuonlen/acts/kernel';
import { findTrailNames, type TrailNameRecord } from '@vuonlen/database/audit';
import { formatNumber, formatShortDate, formatVnd, isIsoDate, type Text, vnd } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import { batch, type Context, orderedBy, planIndex } from '../kernel/index.ts';
import { wordsOfDetail, wordsOfKind } from './value-words.ts';

const nameOfId = batch<string, TrailNameRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findTrailNames(readers, scope, ids), ({ id }) => id),
);

const yes: Text = { vi: 'Có', en: 'Yes' };
const no: Text = { vi: 'Không', en: 'No' };
const byTheCalendar: Text = { vi: 'Theo lịch', en: 'By the calendar' };

function same(text: string): Text {
  return { vi: text, en: text };
}

function sayMoney(value: unknown): Text {
  return same(
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? formatVnd(vnd(value)) : String(value),
  );
}

function sayDay(day: string): Text {
  return same(isIsoDate(day) ? formatShortDate(day) : day);
}

/** A name of the plan: of a unit, a body, a measure or policy, a source, a pledge, a duty; undefined for anything else. */
function namedInPlan(plan: Plan, id: string): Text | undefined {
  const { places, agencies, measures, sources, pledges, duties } = planIndex(plan);
  const known = places.get(id)?.name ?? agencies.get(id)?.name ?? measures.get(id)?.name ?? sources.get(id)?.name;
  if (known !== undefined) return known;
  const policy = plan.generalPolicies.find(({ code }) => code === id);
  if (policy !== undefined) return policy.name;
  const pledge = pledges.get(id);
  if (pledge === undefined) return duties.get(id)?.text;
  const givers = pledge.sources.map((source) => sources.get(source)?.name ?? same(source));
  const measure = measures.get(pledge.measure)?.name ?? same(pledge.measure);
  const joined = (language: 'vi' | 'en') => `${givers.map((name) => name[language]).join(', ')}: ${measure[language]}`;
  return { vi: joined('vi'), en: joined('en') };
}

const isRecord = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|later\/.+|[A-Za-z0-9]{32})$/;

/** What is meant by an id, as far as the reader may read it; the id itself where nothing is known of it. */
async function sayId({ plan, loaders }: Context, id: string): Promise<Text> {
  const named = namedInPlan(plan, id);
  if (named !== undefined) return named;
  if (!isRecord.test(id)) return sayDay(id);
  const found = await loaders.load(nameOfId, id);
  if (found === null) return same(id);
  const measure = found.measure === null ? null : (namedInPlan(plan, found.measure) ?? same(found.measure));
  return measure ?? { vi: found.vi ?? id, en: found.en ?? id };
}

/** A value of a changed field in words; null where there was none. A withheld one has no value. */
export async function sayValue(
  context: Context,
  kind: TrailValueKind | undefined,
  value: unknown,
): Promise<Text | null> {
  if (kind === 'WORKING_DATE' && value === null) return byTheCalendar;
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? yes : no;
  switch (kind) {
    case 'MONEY':
      return sayMoney(value);
    case 'DATE':
    case 'WORKING_DATE':
      return sayDay(String(value));
    case 'PLACE':
    case 'AGENCY':
      return sayId(context, String(value));
    case 'NUMBER':
    case 'TEXT':
    case 'YES_NO':
    case 'WITHHELD':
    case undefined:
      return same(String(value));
    default:
      return wordsOfKind[kind][String(value)] ?? same(String(value));
  }
}

const money: ReadonlySet<string> = new Set([
  ...['amount', 'receivedAmount', 'opening', 'disbursed', 'recovered', 'outstanding'],
]);
/** What only looks like an id of something, or is one of nothing that has a name. */
const asItIs: ReadonlySet<string> = new Set([
  ...['contentHash', 'documentNumber', 'filter', 'format', 'hash', 'meetingDocument', 'prefix', 'year'],
]);

/** A value of a detail in words: codes and ids of what has a name, money, days, yes and no; the rest as it is. */
export async function sayDetail(context: Context, name: string, value: unknown): Promise<Text> {
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number')
    return money.has(name) ? sayMoney(value) : same(asItIs.has(name) ? String(value) : formatNumber(value));
  if (typeof value !== 'string') return same(JSON.stringify(value));
  if (asItIs.has(name)) return same(value);
  const words = Object.hasOwn(wordsOfDetail, name) ? wordsOfDetail[name] : undefined;
  return words?.[value] ?? sayId(context, value);
}
