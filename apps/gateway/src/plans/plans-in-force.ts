import type { Reader } from '@vuonlen/database/kernel';
import { findPlanDocument, planHash } from '@vuonlen/database/plans';
import { parsePlan } from '@vuonlen/plan/parse';
import type { Plan } from '@vuonlen/plan/plans';

export interface PlansInForceOptions {
  readonly reader: Reader;
  readonly committee: string;
  /** The plan that comes with this version of the system: a revision with its content is not read again. */
  readonly builtIn: Plan;
}

/** Requests that began before an adoption still want the plan before it. */
const mostKept = 4;

/**
 * The plans by the ids of their revisions. Each request says by its committee's row which revision is in force; a document
 * never changes under its id, so what was read once stays right, in every process and without being told. What is made
 * from a plan hangs on the value (`WeakMap`s by the plan), and goes with it.
 */
export class PlansInForce {
  readonly #options: PlansInForceOptions;
  readonly #builtInHash: string;
  readonly #known = new Map<string, Promise<Plan>>();

  constructor(options: PlansInForceOptions) {
    this.#options = options;
    this.#builtInHash = planHash(options.builtIn);
  }

  /** The plan of a revision; that of this version where the committee has adopted none. */
  of(revision: string | null): Plan | Promise<Plan> {
    if (revision === null) return this.#options.builtIn;
    const known = this.#known.get(revision);
    if (known !== undefined) return known;
    const read = this.#read(revision);
    this.#known.set(revision, read);
    read.catch(() => this.#known.delete(revision));
    const [oldest] = this.#known.size > mostKept ? this.#known.keys() : [];
    if (oldest !== undefined) this.#known.delete(oldest);
    return read;
  }

  async #read(revision: string): Promise<Plan> {
    const { reader, committee, builtIn } = this.#options;
    const found = await findPlanDocument(reader, committee, revision);
    if (found === null) throw new Error(`The plan revision ${revision} is in force and not there.`);
    if (found.contentHash === this.#builtInHash) return builtIn;
    const plan = parsePlan(found.document);
    if (plan.ok) return plan.value;
    const [problem] = plan.problems;
    throw new Error(`The plan revision ${revision} cannot be read: ${problem?.path} ${problem?.text.en}`);
  }
}
