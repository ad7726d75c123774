import type { Writers } from '@vuonlen/database/kernel';
import type { Role } from '@vuonlen/permissions';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';

/** Who acts. */
export interface Actor {
  readonly userId: string;
  readonly committee: string;
  readonly role: Role;
  /** Agency of an agency officer. */
  readonly agency: string | null;
  /** Ward of a ward officer. */
  readonly place: string | null;
}

/** What an act is done with: the actor, the database, the plan, and the only sources of time and ids. */
export interface ActContext {
  readonly actor: Actor;
  readonly writers: Writers;
  readonly plan: Plan;
  /** The committee's working date; inside an act the one in force while it runs, whatever was read before. */
  readonly workingDate: IsoDate;
  readonly now: () => Date;
  /** A new UUID of version 7. */
  readonly newId: () => string;
  readonly requestId: string;
}
