/** Codes of every fact: 0 where there is nobody to ask, 1 where the fact is not known; its values follow. */
export const nobodyAsked = 0;
const notKnown = 1;
/** Yes and no are so frequent that they are not looked up. */
const no = 2;
const yes = 3;

/** The code of the first value that is numbered. */
const first = { ofValues: 2, ofFlags: 4 } as const;

/** What is remembered in all, and whether a value has come that has no room. */
export interface Tally {
  count: number;
  isFull: boolean;
}

/** How many bits the codes of a fact have: kept when everything else is forgotten. */
export interface Room {
  bits: number;
}

/**
 * Numbers the values of one fact as they come: equal values, equal number. Each sort of value has a function of its own,
 * because one that compares all sorts is several times as slow.
 */
export class FactNumbers {
  readonly room: Room;
  readonly tally: Tally;
  readonly all = new Map<unknown, number>();
  /** The last value is at hand: whoever is asked next mostly agrees in it. */
  last: unknown = undefined;
  lastCode: number = notKnown;
  /** The first words, in their order: few words are found faster one by one. */
  readonly few: unknown[] = [];
  readonly first: number;

  constructor(room: Room, tally: Tally, sort: keyof typeof first) {
    this.room = room;
    this.tally = tally;
    this.first = first[sort];
  }
}

const fewWords = 10;

function numberAnew({ all, few, first, room, tally }: FactNumbers, value: unknown): number {
  const code = first + all.size;
  all.set(value, code);
  if (few.length < fewWords) few.push(value);
  tally.count += 1;
  if (code >= 2 ** room.bits) {
    room.bits += 1;
    tally.isFull = true;
  }
  return code;
}

function lookUp(numbers: FactNumbers, value: unknown): number {
  const code = numbers.all.get(value) ?? numberAnew(numbers, value);
  numbers.last = value;
  numbers.lastCode = code;
  return code;
}

/** A day, or a text of many values. */
export function codeOfText(numbers: FactNumbers, value: string | null | undefined): number {
  if (value === null || value === undefined) return notKnown;
  return value === numbers.last ? numbers.lastCode : lookUp(numbers, value);
}

/** A word of a small vocabulary. */
export function codeOfWord(numbers: FactNumbers, value: string | null | undefined): number {
  if (value === null || value === undefined) return notKnown;
  const { few } = numbers;
  for (let at = 0; at < few.length; at += 1) if (few[at] === value) return first.ofValues + at;
  return lookUp(numbers, value);
}

/** A number, or now and then a text. */
export function codeOfNumber(numbers: FactNumbers, value: unknown): number {
  if (value === null || value === undefined) return notKnown;
  return value === numbers.last ? numbers.lastCode : lookUp(numbers, value);
}

/** A count from 0; it needs no numbering. */
export function codeOfCount({ room, tally }: FactNumbers, count: number): number {
  const code = 1 + count;
  if (code >>> room.bits !== 0) {
    room.bits += 1;
    tally.isFull = true;
  }
  return code;
}

/** Yes, no or unknown; data without types may carry anything else. */
export function codeOfFlag(numbers: FactNumbers, value: unknown): number {
  if (value === true) return yes;
  if (value === false) return no;
  return value === null || value === undefined ? notKnown : lookUp(numbers, value);
}
