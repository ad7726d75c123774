import type { HouseholdFacts, MemberFacts } from '../households/index.ts';
import type { IsoDate } from '../kernel/index.ts';
import {
  codeOfCount,
  codeOfFlag,
  codeOfNumber,
  codeOfText,
  codeOfWord,
  FactNumbers,
  nobodyAsked,
  type Room,
  type Tally,
} from './fact-numbers.ts';
import { type FactReader, keyOfReader, readHeld, readHeldByMember, readNeeds, readWorks } from './fact-reader.ts';

/** Facts of every household, then of every member, in their places, with the bits that their codes begin with. */
const plainFacts = [
  ['day', 4, 'ofValues'],
  ['class', 3, 'ofValues'],
  ['exitedOn', 7, 'ofValues'],
  ['needs', 8, 'ofValues'],
  ['housingDilapidated', 2, 'ofFlags'],
  ['buildsOrRepairs', 4, 'ofValues'],
  ['inHardship', 2, 'ofFlags'],
  ['member', 1, 'ofFlags'],
  ['member.schoolLevel', 4, 'ofValues'],
  ['member.inSchool', 2, 'ofFlags'],
  ['member.isChildOfHousehold', 2, 'ofFlags'],
  ['named', 2, 'ofValues'],
  ['namedBirth', 7, 'ofValues'],
] as const;
const firstOfMember = 7;
const someone = 1;

/** A fact that some supports alone look at: what is held, what the body of a policy found. */
interface FurtherFact<Reads extends FactReader['reads']> {
  readonly reader: Extract<FactReader, { readonly reads: Reads }>;
  readonly place: number;
  readonly numbers: FactNumbers;
}

/**
 * The facts of a household and of one of its members as small whole numbers: equal numbers, equal values. The facts that a
 * support looks at then make one number, under which its decision is remembered.
 */
export class FactCodes {
  /** The code of each fact by its place, written anew by each reading. */
  readonly codes: number[] = [];
  private readonly rooms: Map<string, Room>;
  private readonly tally: Tally;
  private readonly keys: string[] = [];
  private readonly plain: readonly FactNumbers[];
  private readonly held: FurtherFact<'held'>[] = [];
  private readonly policies: FurtherFact<'policy'>[] = [];
  private readonly heldByMember: FurtherFact<'heldByMember'>[] = [];

  /** @param rooms by what reads a fact; one that is not there yet is added */
  constructor(rooms: Map<string, Room>, tally: Tally) {
    this.rooms = rooms;
    this.tally = tally;
    this.plain = plainFacts.map(([reads, bits, sort]) => this.begin(keyOfReader({ reads }), bits, sort).numbers);
  }

  private begin(
    key: string,
    bits: number,
    sort: 'ofValues' | 'ofFlags',
  ): { readonly place: number; readonly numbers: FactNumbers } {
    const room = this.rooms.get(key) ?? { bits };
    this.rooms.set(key, room);
    this.codes.push(nobodyAsked);
    return { place: this.keys.push(key) - 1, numbers: new FactNumbers(room, this.tally, sort) };
  }

  /** Where the code of the fact stands; null for one whose values hardly ever agree, such as a birth date. */
  placeOf(reader: FactReader): number | null {
    const key = keyOfReader(reader);
    const known = this.keys.indexOf(key);
    if (known >= 0) return known;
    if (reader.reads !== 'held' && reader.reads !== 'policy' && reader.reads !== 'heldByMember') return null;
    const begun = this.begin(key, 2, reader.reads === 'policy' ? 'ofFlags' : 'ofValues');
    if (reader.reads === 'held') this.held.push({ reader, ...begun });
    if (reader.reads === 'policy') this.policies.push({ reader, ...begun });
    if (reader.reads === 'heldByMember') this.heldByMember.push({ reader, ...begun });
    return begun.place;
  }

  /** It is a fact of the member. */
  isOfMember(place: number): boolean {
    if (place < plainFacts.length) return place >= firstOfMember;
    return this.heldByMember.some((one) => one.place === place);
  }

  /** How many bits the code at the place may have. */
  bitsAt(place: number): number {
    return this.rooms.get(this.keys[place] ?? '')?.bits ?? 0;
  }

  /** Reads the facts of the household as of a day. */
  readHousehold(facts: HouseholdFacts, asOf: IsoDate): void {
    const { codes } = this;
    const plain = this.plain as FactNumbers[];
    codes[0] = codeOfText(plain[0] as FactNumbers, asOf);
    codes[1] = codeOfWord(plain[1] as FactNumbers, facts.class);
    codes[2] = codeOfText(plain[2] as FactNumbers, facts.exitedOn);
    codes[3] = codeOfNumber(plain[3] as FactNumbers, readNeeds(facts));
    codes[4] = codeOfFlag(plain[4] as FactNumbers, facts.housingDilapidated);
    codes[5] = codeOfNumber(plain[5] as FactNumbers, readWorks(facts));
    codes[6] = codeOfFlag(plain[6] as FactNumbers, facts.inHardship);
    const holdsNothing = facts.supports.length === 0;
    for (const { reader, place, numbers } of this.held) {
      codes[place] = holdsNothing ? nobodyAsked : codeOfNumber(numbers, readHeld(facts, reader.measures));
    }
    for (const { reader, place, numbers } of this.policies) {
      codes[place] = codeOfFlag(numbers, facts.eligibleByRegulation?.[reader.policy]);
    }
  }

  /** Reads the facts of one of its members; null for the household as a whole. */
  readMember(facts: HouseholdFacts, member: MemberFacts | null): void {
    const { codes } = this;
    if (member === null) {
      for (let place = firstOfMember; place < plainFacts.length; place += 1) codes[place] = nobodyAsked;
      for (const { place } of this.heldByMember) codes[place] = nobodyAsked;
      return;
    }
    const plain = this.plain as FactNumbers[];
    const age = member.supportedUntilAge;
    codes[7] = someone;
    codes[8] = codeOfWord(plain[8] as FactNumbers, member.schoolLevel);
    codes[9] = codeOfFlag(plain[9] as FactNumbers, member.inSchool);
    codes[10] = codeOfFlag(plain[10] as FactNumbers, member.isChildOfHousehold);
    codes[11] = codeOfNumber(plain[11] as FactNumbers, age);
    codes[12] =
      age == null ? nobodyAsked : codeOfNumber(plain[12] as FactNumbers, member.birthDate ?? member.birthYear);
    const holdsNothing = facts.supports.length === 0;
    for (const { reader, place, numbers } of this.heldByMember) {
      codes[place] = codeOfCount(numbers, holdsNothing ? 0 : readHeldByMember(facts, member, reader.measure));
    }
  }
}
