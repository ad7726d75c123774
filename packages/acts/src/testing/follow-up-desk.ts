import { findMembersByHouseholds } from '@vuonlen/database/households';
import { isoDate } from '@vuonlen/plan/kernel';
import { recordClassificationDecision } from '../households/index.ts';
import { type ActContext, scopeOf } from '../kernel/index.ts';
import { accepted, type ContextOptions } from './open-test-committee.ts';
import { openSupportDesk, type SupportDesk } from './support-desk.ts';

/** A household that exited, with its members in the order of their entry. */
export interface ExitedHousehold {
  readonly id: string;
  /** Head (an adult), a pupil of grade 7, a child in kindergarten. */
  readonly members: readonly string[];
}

/** A committee two years on: households that exited and may still be in hardship. */
export interface FollowUpDesk extends SupportDesk {
  /** A context on 2026-02-20, unless told. */
  readonly later: (options?: ContextOptions) => ActContext;
  /** Registers a household of Phú Lương that exits at the end of 2024; in hardship unless told. */
  readonly exited: (changes?: Parameters<SupportDesk['register']>[0]) => Promise<ExitedHousehold>;
}

/** Opens a committee for tests of what follows the exit. */
export async function openFollowUpDesk(): Promise<FollowUpDesk> {
  const desk = await openSupportDesk({ connections: 32 });
  const later: FollowUpDesk['later'] = (options) => desk.contextOf({ workingDate: '2026-02-20', ...options });
  return {
    ...desk,
    later,
    exited: async (changes = {}) => {
      const { id, version } = await desk.register({ inHardship: true, ...changes });
      const exit = { class: 'EXITED_NEAR_POVERTY', change: 'EXITED_NEAR_POVERTY' } as const;
      const days = { decidedOn: isoDate('2024-06-15'), effectiveOn: isoDate('2024-12-31') };
      await accepted(
        recordClassificationDecision(desk.contextOf(), {
          ...{ household: id, expectedVersion: version, number: '12/QĐ' },
          ...exit,
          ...days,
        }),
      );
      const found = await findMembersByHouseholds(desk.database.readers, scopeOf(desk.contextOf()), [id]);
      return { id, members: found.map((member) => member.id) };
    },
  };
}
