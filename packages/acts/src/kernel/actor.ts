import type { Reader, Writers } from '@vuonlen/database/kernel';
import type { ActorRole, ApiScope } from '@vuonlen/permissions';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';

/** Who acts: a person, or another application by its key. */
export interface Actor {
  /** Account of a person; of an application what names its key on the trail. */
  readonly userId: string;
  readonly committee: string;
  readonly role: ActorRole;
  /** Scopes of the key of an application. */
  readonly scopes?: readonly ApiScope[] | undefined;
  /** Agency of an agency officer. */
  readonly agency: string | null;
  /** Ward of a ward officer, or the one to which the key of an application is bound. */
  readonly place: string | null;
  /** The ended body of a ward for which a ward officer carries on; see `settleActor`, which alone may write it. */
  readonly formerBody?: string | null;
}

/** What an act is done with: the actor, the database, the plan, and the only sources of time and ids. */
export interface ActContext {
  readonly actor: Actor;
  readonly writers: Writers;
  readonly plan: Plan;
  /** Id of the revision that `plan` is; an act that meets another one in force writes nothing. null: none was adopted. */
  readonly planRevision: string | null;
  /** The committee's working date; inside an act the one in force while it runs, whatever was read before. */
  readonly workingDate: IsoDate;
  readonly now: () => Date;
  /** A new UUID of version 7. */
  readonly newId: () => string;
  readonly requestId: string;
  /**
   * Tells whether an officer of a ward may carry on for the body of a former one. The registers that say so belong to a
   * later context: who makes this one brings the answer, and without it nobody carries on for anybody.
   */
  readonly carriesOn?: CarriesOn;
}

/** What is asked of the registers about a body beside a ward officer. */
export type CarriesOn = (
  reader: Reader,
  context: Pick<ActContext, 'actor' | 'plan' | 'workingDate'>,
  asked: { readonly agency: string; readonly place: string | null },
) => Promise<boolean>;
