import {
  countNumberChecks,
  findHousehold,
  findHouseholdsOfNumber,
  type HouseholdRecord,
} from '@vuonlen/database/households';
import type { Transaction } from '@vuonlen/database/kernel';
import { readCitizenNumber } from '@vuonlen/plan/households';
import { type ActContext, act, issue, recordEvent, refuse, scopeOf } from '../kernel/index.ts';
import { readMember } from './member-value.ts';

export interface CheckCitizenNumberInput {
  readonly citizenNumber: string;
  /** Whose number it is to be, where the member is on record: the own number is not taken. */
  readonly member?: string | null;
}

export interface CheckCitizenNumberValue {
  readonly isTaken: boolean;
  /** Where it stands; null where that is outside of what the actor reads, and where it stands nowhere. */
  readonly household: HouseholdRecord | null;
}

/** More than anybody registers in an hour, and too few to try numbers until one is found. */
const mostChecksAnHour = 60;

function readNumber(text: string): string {
  const reading = readCitizenNumber(text);
  if (reading.ok) return reading.value;
  const { code, text: words } = reading.error;
  return refuse({ code: 'INVALID_INPUT', issues: [{ path: 'citizenNumber', code, text: words }] });
}

async function refuseProbing(trx: Transaction, { actor, now }: ActContext): Promise<void> {
  const since = new Date(now().getTime() - 3_600_000);
  if ((await countNumberChecks(trx, actor.committee, actor.userId, since)) < mostChecksAnHour) return;
  const vi = `Đã kiểm tra ${mostChecksAnHour} số trong một giờ qua: số này được kiểm tra khi lưu.`;
  const en = `${mostChecksAnHour} numbers were looked up within the last hour: this one is looked at when it is saved.`;
  refuse({ code: 'INVALID_INPUT', issues: [issue('citizenNumber', 'TOO_MANY_CHECKS', vi, en)] });
}

async function readable(
  trx: Transaction,
  context: ActContext,
  ids: readonly string[],
): Promise<HouseholdRecord | null> {
  for (const id of ids) {
    const household = await findHousehold(trx, scopeOf(context), id);
    if (household !== null) return household;
  }
  return null;
}

/**
 * Tells before a member is saved whether the register has the citizen number already: in which household where the
 * actor reads it, and otherwise only that it is there, which is what saving would warn of. Each look is on the trail
 * without the number, on that of the household that has it, so that trying numbers does not go unseen.
 */
export const checkCitizenNumber = act<CheckCitizenNumberInput, CheckCitizenNumberValue>({
  action: 'household.checkCitizenNumber',
  run: async (trx, context, input) => {
    const number = readNumber(input.citizenNumber);
    await refuseProbing(trx, context);
    const { committee } = context.actor;
    const except = input.member == null ? null : (await readMember(trx, context, input.member)).id;
    const holders = await findHouseholdsOfNumber(trx, committee, number, except);
    const household = await readable(trx, context, holders);
    const [first] = household === null ? holders : [household.id];
    await recordEvent(trx, context, {
      action: 'household.checkCitizenNumber',
      ...(first === undefined
        ? { aggregate: 'COMMITTEE', aggregateId: committee }
        : { aggregate: 'HOUSEHOLD', aggregateId: first }),
      payload: { isTaken: first !== undefined },
    });
    return { isTaken: first !== undefined, household };
  },
});
