import { findEntitlements, findEntitlementsByHouseholds } from '@vuonlen/database/assignments';
import { lockHouseholds } from '@vuonlen/database/households';
import { findRegisteredMembers } from '@vuonlen/database/imports';
import type { Reader, Transaction } from '@vuonlen/database/kernel';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { findGeneralPolicy } from '@vuonlen/plan/plans';
import { readHolderRegisters } from '../agencies/index.ts';
import {
  checkTerms,
  correctChecked,
  entitlementIssues,
  fitIssues,
  keepsLogOf,
  mergeDetails,
  readGround,
  recordChecked,
  requireDutyOn,
} from '../assignments/index.ts';
import { type ActContext, scopeOf } from '../kernel/index.ts';
import { healthCardColumns } from './health-card-columns.ts';
import type { ListDay, RegisterMatch } from './list-kind.ts';
import type { ListRow } from './list-row.ts';
import { inputIssues } from './money-rows.ts';
import { agencyReader, type CardGround, type HealthCardTerms, placeCard, readCard } from './read-health-card.ts';
import { wardReader } from './read-ward.ts';
import { type RowEntry, rowList } from './row-list.ts';

/** Code of the general policy in the glossary. */
const policy = 'HEALTH_INSURANCE_CARD';

const columns: Readonly<Record<string, string>> = { validUntil: 'lastDay', member: 'fullName', policy: 'effectiveOn' };

function columnOf(path: string): string {
  return columns[path] ?? path;
}

async function read(reader: Reader, context: ActContext, { listDate }: ListDay, rows: readonly ListRow[]) {
  const registers = await readHolderRegisters(reader, context);
  const { workingDate, plan } = context;
  const readWard = wardReader(registers, { listDate, workingDate });
  const ground: CardGround = { readWard, readAgency: agencyReader(plan), workingDate };
  const cards = rows.map((row) => readCard(row, ground));
  const members = await findRegisteredMembers(reader, scopeOf(context), {
    citizenNumbers: cards.flatMap(({ person }) => person.citizenNumber ?? []),
    names: cards.flatMap(({ person }) => person.fullName || []),
  });
  return cards.map((card): RowEntry<HealthCardTerms> => {
    const entry = placeCard(card, members);
    const { terms } = entry;
    const wrong = entitlementIssues(context, { policy, ...terms });
    const unfit = terms.effectiveOn === undefined ? [] : fitIssues(mergeDetails(terms), terms.effectiveOn);
    const more = inputIssues(card.row, [...wrong, ...unfit], { columnOf, before: entry.issues });
    return { ...entry, issues: [...entry.issues, ...more] };
  });
}

function keyOf({ member, effectiveOn }: { readonly member?: string | null; readonly effectiveOn?: string | null }) {
  return member == null || effectiveOn == null ? null : `${member} ${effectiveOn}`;
}

/** Cards of the same member from the same day that are on record: nobody has two. */
async function findKnown(reader: Reader, context: ActContext, terms: readonly Partial<HealthCardTerms>[]) {
  const households = new Set(terms.flatMap(({ household }) => household ?? []));
  const recorded = await findEntitlementsByHouseholds(reader, scopeOf(context), [...households]);
  const cards = recorded.filter((one) => one.policy === policy && !one.withdrawn);
  return new Map(
    cards.map((one): [string, readonly RegisterMatch[]] => {
      return [keyOf(one) ?? '', [{ household: one.household, by: 'ENTITLEMENT', written: one.id }]];
    }),
  );
}

async function holdHouseholds(trx: Transaction, context: ActContext, households: readonly (string | undefined)[]) {
  await lockHouseholds(trx, scopeOf(context), [...new Set(households.flatMap((one) => one ?? []))]);
}

/** Health cards of members: who is entitled from which day, who listed, who gave, until when. */
export const healthCardList = rowList<HealthCardTerms>({
  kind: 'HEALTH_CARDS',
  title: 'Danh sách cấp thẻ BHYT',
  rights: { record: 'entitlement.record', takeBack: 'entitlement.correct' },
  columns: healthCardColumns,
  isOpenTo: (context) => {
    const found = findGeneralPolicy(context.plan, policy);
    return found !== undefined && keepsLogOf(context, { policy: found, duty: null });
  },
  check: (context, action) => requireDutyOn(context, readGround(context.plan, { policy }), action),
  known: 'SKIP',
  choices: ({ plan }) => {
    const names = plan.agencies.map(({ name }) => name.vi);
    return { listedBy: names, givenBy: names };
  },
  examples: ({ plan, workingDate }) => {
    if (findGeneralPolicy(plan, policy) === undefined) return [];
    const day = formatShortDate(workingDate);
    return [
      { fullName: 'Nguyễn Thị Mẫu', birth: '05/7/1985', citizenNumber: '999185000001', effectiveOn: day },
      { fullName: 'Trần Văn Mẫu', birth: '12/02/2012', effectiveOn: day, document: '12/DS-BHYT' },
    ];
  },
  read,
  keyOf,
  findKnown,
  columnOf,
  hold: (trx, context, terms) => {
    return holdHouseholds(
      trx,
      context,
      terms.map(({ household }) => household),
    );
  },
  write: async (trx, context, terms) => {
    const input = { ...terms, policy };
    const { entitlement, warnings } = await recordChecked(trx, context, input, checkTerms(context, input));
    return { household: terms.household, written: entitlement, warnings };
  },
  holdWritten: async (trx, context, written) => {
    const recorded = await findEntitlements(trx, scopeOf(context), written);
    await holdHouseholds(
      trx,
      context,
      recorded.map(({ household }) => household),
    );
  },
  takeBack: async (trx, context, id, reason) => {
    await correctChecked(trx, context, { id, expectedVersion: 1, withdrawn: true, reason });
  },
});
