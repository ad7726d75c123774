import { type SupportContext, toAskedSupport } from './asked-support.ts';
import { FactCodes } from './fact-codes.ts';
import type { Room, Tally } from './fact-numbers.ts';
import { type RememberedGroup, toGroup, toGroups } from './remembered-group.ts';
import { type SupportMemory, toSupportMemory } from './step-memory.ts';
import { isPerMember, type Support } from './support.ts';

/** A support of a group in the order of those that are asked together: how many before it go to households and to members. */
export interface Place {
  readonly households: number;
  readonly members: number;
}

/** A group, and the place of each of its supports. */
export interface PlacedGroup {
  readonly group: RememberedGroup;
  readonly places: readonly Place[];
}

/** Supports that are asked together. */
export interface AskedTogether {
  readonly measures: readonly string[];
  /** How many supports go to the household, and how many to members. */
  readonly households: number;
  readonly members: number;
  readonly ofHousehold: readonly PlacedGroup[];
  readonly ofMembers: readonly PlacedGroup[];
}

const nothingAsked: AskedTogether = { measures: [], households: 0, members: 0, ofHousehold: [], ofMembers: [] };

/** All that is remembered of the supports of a plan. */
export class DeciderMemory {
  private readonly supports: ReadonlyMap<string, Support>;
  private readonly most: number;
  private readonly contextOf: (support: Support) => SupportContext;
  private rooms = new Map<string, Room>();
  private steps = new Map<string, SupportMemory>();
  private known = new Map<string, RememberedGroup>();
  private last = nothingAsked;
  readonly tally: Tally = { count: 0, isFull: false };
  codes: FactCodes = new FactCodes(this.rooms, this.tally);

  /** @param most beyond so much everything is forgotten and begun anew */
  constructor(supports: readonly Support[], contextOf: (support: Support) => SupportContext, most: number) {
    this.supports = new Map(supports.map((support) => [support.code, support]));
    this.contextOf = contextOf;
    this.most = most;
  }

  /** Forgets everything when it has become too much, and decisions when a value had no room; before each question. */
  makeRoom(): void {
    const isTooMuch = this.tally.count > this.most;
    if (!isTooMuch && !this.tally.isFull) return;
    if (isTooMuch) {
      this.rooms = new Map();
      this.steps = new Map();
    }
    this.known = new Map();
    this.last = nothingAsked;
    this.tally.count = isTooMuch ? 0 : this.tally.count;
    this.tally.isFull = false;
    this.codes = new FactCodes(this.rooms, this.tally);
  }

  /** One support alone, for anyone; null when there is none with the code. */
  alone(measure: string): RememberedGroup | null {
    const known = this.known.get(measure);
    if (known !== undefined) return known;
    const memory = this.stepsOf(measure);
    if (memory === null) return null;
    const group = toGroup([memory], this.codes, 'ANYONE');
    this.known.set(measure, group);
    return group;
  }

  private stepsOf(measure: string): SupportMemory | null {
    const support = this.supports.get(measure);
    if (support === undefined) return null;
    const steps = this.steps.get(measure) ?? toSupportMemory(toAskedSupport(support, this.contextOf(support)));
    this.steps.set(measure, steps);
    return steps;
  }

  /** Several supports; null when one has none of the codes. Those asked last are at hand: a register asks them again and again. */
  together(measures: readonly string[]): AskedTogether | null {
    if (isSame(measures, this.last.measures)) return this.last;
    const found = measures.map((measure) => this.stepsOf(measure)).filter((memory) => memory !== null);
    if (found.length < measures.length) return null;
    const isForMembers = ({ asked }: SupportMemory) => isPerMember(asked.support);
    const placed = found.map((memory, at) => {
      const members = found.slice(0, at).filter(isForMembers).length;
      return { memory, households: at - members, members };
    });
    const placeGroup = (group: RememberedGroup): PlacedGroup => {
      return { group, places: group.memories.flatMap((memory) => placed.find((one) => one.memory === memory) ?? []) };
    };
    const [forMembers, forHousehold] = [found.filter(isForMembers), found.filter((one) => !isForMembers(one))];
    this.last = {
      measures: [...measures],
      households: forHousehold.length,
      members: forMembers.length,
      ofHousehold: toGroups(forHousehold, this.codes, 'HOUSEHOLD').map(placeGroup),
      ofMembers: toGroups(forMembers, this.codes, 'ANYONE').map(placeGroup),
    };
    return this.last;
  }
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at += 1) if (some[at] !== others[at]) return false;
  return true;
}
