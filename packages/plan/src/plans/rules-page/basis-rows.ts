import type { Support } from '../../assignments/index.ts';
import { type Citation, type ClauseRef, isStated, type RelationKind } from '../../kernel/index.ts';
import { walkPlan } from '../collect-cited.ts';
import type { LegalInstrument } from '../plan.ts';
import { isRecord } from '../plan-path.ts';
import { spaced } from './markdown.ts';
import { cite, codeWord, dayWords, type Page, say } from './page.ts';
import { instrumentNames, relationNames } from './words.ts';

interface Basis {
  readonly kind: RelationKind;
  readonly instrument: string;
  readonly clause: ClauseRef;
}

function basisIn(value: unknown, clause: unknown): readonly Basis[] {
  if (!isRecord(value) || typeof value.instrument !== 'string' || typeof clause !== 'string') return [];
  return [{ kind: value.kind as RelationKind, instrument: value.instrument, clause }];
}

/** The laws that the support names for itself, and those behind one of its values. */
function basesOf(support: Support): readonly Basis[] {
  const found: Basis[] = [];
  walkPlan(support, (record) => {
    found.push(...basisIn(record, record.clause), ...basisIn(record.relation, record.clause));
  });
  return found.filter(
    (basis, index) =>
      found.findIndex((one) => one.instrument === basis.instrument && one.kind === basis.kind) === index,
  );
}

/** Name, number, date and issuer: "Nghị quyết số 31/NQ-HĐND ngày 18/12/2025 của HĐND huyện". */
export function instrumentWords(page: Page, { kind, number, issuedOn, issuer, subject }: LegalInstrument): string {
  const name = say(page, instrumentNames[kind]);
  const date = isStated(issuedOn) ? dayWords(page, issuedOn.value) : '';
  const words =
    page.language === 'vi'
      ? `${name} số ${number}${date && ` ngày ${date}`} của ${issuer.vi}`
      : `${name} ${number}${date && ` of ${date}`}, ${issuer.en}`;
  return `${words} (${say(page, subject)})`;
}

/** The law behind the support: how the plan follows it, which it is, the words that say so. */
export function basisRows(page: Page, support: Support): readonly (readonly [string, string, string])[] {
  return basesOf(support).flatMap(({ kind, instrument, clause }) => {
    const law = page.plan.legalInstruments.find(({ id }) => id === instrument);
    const place: Citation | undefined = law?.cited.find((one) => one.relation === kind && one.clause === clause);
    if (!law || !place) return [];
    const relation = `**${say(page, relationNames[kind])}**`;
    const words = spaced(relation, codeWord(page, kind), instrumentWords(page, law));
    return [[say(page, { vi: 'Căn cứ', en: 'Legal basis' }), words, cite(page, place)] as const];
  });
}
