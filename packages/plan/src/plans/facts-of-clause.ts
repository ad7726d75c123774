import { labels } from '../households/index.ts';
import type { Certainty, ClauseRef, RelationKind, Text } from '../kernel/index.ts';
import { type CitedAt, collectCited } from './collect-cited.ts';
import { findMeasure } from './find-in-plan.ts';
import { labelOfPath } from './path-labels.ts';
import type { Plan } from './plan.ts';
import { isRecord, readPath } from './plan-path.ts';
import { shownValue } from './shown-value.ts';

/** A value that stands on words of a clause, ready to be read beside the text. */
export interface EncodedFact {
  /** Where it stands in the plan's document. */
  readonly path: string;
  readonly label: Text;
  /** The value as an official writes it: "20.000.000 đồng", "02 hộ", "năm 2025 - 2027". */
  readonly value: string;
  readonly clause: ClauseRef;
  readonly quote: string;
  readonly certainty: Certainty;
  readonly relation: RelationKind | null;
}

type Owner = Readonly<Record<string, unknown>>;

/** The entry around a value that has a name of its own; the plan itself where there is none. */
function ownerOf(plan: Plan, path: string): Owner {
  for (let parent = parentOf(path); parent !== ''; parent = parentOf(parent)) {
    const [node] = readPath(plan, parent);
    if (
      isRecord(node) &&
      ('name' in node || 'text' in node || 'number' in node || 'place' in node || 'level' in node)
    ) {
      return node;
    }
  }
  return {};
}

function parentOf(path: string): string {
  return path.replace(/(?:\.[^.[\]]+|\[[^\]]*\]|^[^.[\]]+)$/, '');
}

function textOf(value: unknown): Text | null {
  return isRecord(value) && typeof value.vi === 'string' && typeof value.en === 'string'
    ? { vi: value.vi, en: value.en }
    : null;
}

function nameOf(plan: Plan, owner: Owner): Text | null {
  const place = plan.places.find(({ id }) => id === owner.place)?.name;
  const measure = typeof owner.measure === 'string' ? findMeasure(plan, owner.measure)?.name : undefined;
  const level = owner.level === 'CENTRAL' || owner.level === 'CITY' ? labels.standard[owner.level] : undefined;
  return textOf(owner.name) ?? textOf(owner.text) ?? textOf(owner.subject) ?? level ?? measure ?? place ?? null;
}

/** Subtotals and pledges count in the unit of their measure. */
function withUnit(plan: Plan, owner: Owner): Owner {
  if ('unit' in owner || typeof owner.measure !== 'string') return owner;
  return { ...owner, unit: findMeasure(plan, owner.measure)?.unit };
}

function pledgeName(plan: Plan, owner: Owner): Text | null {
  const ids = Array.isArray(owner.sources) ? owner.sources : [];
  const names = plan.sources.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const join = (words: readonly string[]) => words.join(' + ');
  return names.length === 0 ? null : { vi: join(names.map(({ vi }) => vi)), en: join(names.map(({ en }) => en)) };
}

/** The bodies of a duty. */
function bodiesOf(plan: Plan, pattern: string, cited: CitedAt['cited']): Text | null {
  const ids = cited.agencies;
  if (pattern !== 'duties[]' || !Array.isArray(ids)) return null;
  const bodies = plan.agencies.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return { vi: bodies.map(({ vi }) => vi).join(', '), en: bodies.map(({ en }) => en).join(', ') };
}

/** The total of the text is one for the measures of a family: 560.000.000 đồng for new houses and the repair. */
function familyName(plan: Plan, pattern: string, owner: Owner): Text | null {
  if (pattern !== 'measures[].statedTotal') return null;
  const family = plan.measures.filter((measure) => measure.family === owner.family);
  return { vi: family.map(({ name }) => name.vi).join(' + '), en: family.map(({ name }) => name.en).join(' + ') };
}

function relationOf(cited: CitedAt['cited'], pattern: string): RelationKind | null {
  const relation = isRecord(cited.relation) ? cited.relation.kind : cited.relation;
  return ((pattern.endsWith('.bases[]') ? cited.kind : relation) as RelationKind | undefined) ?? null;
}

/** Values that are the name of their entry, and the mandate, which is said once for many duties. */
const saysItself: ReadonlySet<string> = new Set([
  'targets[].value',
  'duties[].mandateCite',
  'sources[].named',
  'agencies[].named',
  'measures[].itemKinds[].named',
]);

function factOf(plan: Plan, { path, cited }: CitedAt): EncodedFact {
  const pattern = path.replace(/\[[^\]]*\]/g, '[]');
  const owner = withUnit(plan, ownerOf(plan, path));
  const label = labelOfPath(pattern) ?? { vi: pattern, en: pattern };
  const name = saysItself.has(pattern)
    ? null
    : (bodiesOf(plan, pattern, cited) ??
      familyName(plan, pattern, owner) ??
      pledgeName(plan, owner) ??
      nameOf(plan, owner));
  return {
    path,
    label: name ? { vi: `${label.vi} — ${name.vi}`, en: `${label.en} — ${name.en}` } : label,
    value: shownValue(pattern, cited, owner),
    clause: cited.clause,
    quote: cited.quote,
    certainty: (cited.certainty as Certainty | undefined) ?? 'FIXED',
    relation: relationOf(cited, pattern),
  };
}

const saidOnce = /\.(?:mandateCite|statedTotal)$/;

/** A mandate is said once for all duties of a kind, a total once for its family. */
function isRepeated(fact: EncodedFact, index: number, all: readonly EncodedFact[]): boolean {
  if (!saidOnce.test(fact.path)) return false;
  return all.findIndex((other) => saidOnce.test(other.path) && other.quote === fact.quote) < index;
}

/**
 * What is encoded of a clause, in the order of the document: for the screen that sets the text beside its encoding.
 * @example factsOfClause(haDong2024, 'II.2.2.2#2').map((fact) => fact.value) // ['20.000.000 đồng/sổ']
 * @example factsOfClause(haDong2024, 'II.2.2.2#2')[0]?.label.vi // 'Mức hỗ trợ — Tặng sổ tiết kiệm'
 * @example factsOfClause(haDong2024, 'IV') // []
 */
export function factsOfClause(plan: Plan, clause: ClauseRef): readonly EncodedFact[] {
  return collectCited(plan)
    .filter(({ cited }) => cited.clause === clause)
    .map((entry) => factOf(plan, entry))
    .filter((fact, index, all) => !isRepeated(fact, index, all));
}
