import { type Decision, type Outcome, outcomeLabels, type Support } from '../../assignments/index.ts';
import { factLabels, type HouseholdFacts, labels, type MemberFacts } from '../../households/index.ts';
import { isIsoDate, type Text } from '../../kernel/index.ts';
import { type DecideRequest, decide } from '../decide.ts';
import { exampleRequest } from './example-household.ts';
import { spaced } from './markdown.ts';
import { codeWord, dayWords, type Page, periodWords, say } from './page.ts';

/** A value as TypeScript writes it; a day by the function that makes one. */
function literal(value: unknown): string {
  if (isIsoDate(value)) return `isoDate('${value}')`;
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([key, one]) => `${/^\w+$/.test(key) ? key : literal(key)}: ${literal(one)}`,
    );
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  return String(value);
}

type Told = readonly [label: Text, value: string];

function toldOfHousehold(page: Page, facts: HouseholdFacts): readonly (Told | null)[] {
  const { buildsOrRepairs: works, eligibleByRegulation } = facts;
  const yes = say(page, { vi: 'có', en: 'yes' });
  const needs = facts.needs?.map(({ kind, year }) => `${say(page, labels.need[kind])} (${year ?? '–'})`) ?? [];
  return [
    facts.class ? [factLabels.class, say(page, labels.householdClass[facts.class])] : null,
    facts.exitedOn ? [factLabels.exitedOn, dayWords(page, facts.exitedOn)] : null,
    needs.length > 0 ? [factLabels.needs, needs.join(', ')] : null,
    facts.housingDilapidated ? [factLabels.housingDilapidated, yes] : null,
    works === 'NO' ? [factLabels.buildsOrRepairs, say(page, { vi: 'không', en: 'no' })] : null,
    facts.inHardship ? [factLabels.inHardship, yes] : null,
    eligibleByRegulation ? [factLabels.eligibleByRegulation, say(page, { vi: 'đủ điều kiện', en: 'eligible' })] : null,
  ];
}

function toldOfMember(page: Page, member: MemberFacts | undefined): readonly (Told | null)[] {
  if (!member) return [];
  const yes = say(page, { vi: 'có', en: 'yes' });
  return [
    member.birthDate ? [factLabels['member.birthDate'], dayWords(page, member.birthDate)] : null,
    member.schoolLevel ? [factLabels['member.schoolLevel'], say(page, labels.schoolLevel[member.schoolLevel])] : null,
    member.inSchool ? [factLabels['member.inSchool'], yes] : null,
  ];
}

function factsInWords(page: Page, { facts, member }: DecideRequest): string {
  const told = [
    ...toldOfHousehold(page, facts),
    ...toldOfMember(
      page,
      facts.members?.find(({ id }) => id === member),
    ),
  ];
  return told
    .filter((one) => one !== null)
    .map(([label, value]) => `${say(page, label)}: ${value}`)
    .join('; ');
}

function outcomeWords(page: Page, outcome: Outcome): string {
  return spaced(`**${say(page, outcomeLabels[outcome])}**`, codeWord(page, outcome));
}

function resultInWords(page: Page, { outcome, entitlement }: Decision): string {
  const result = outcomeWords(page, outcome);
  if (!entitlement) return result;
  const { from, until, unit } = entitlement;
  // What is paid by the year tells its days itself.
  const isTold = unit === 'CHILD_YEAR' || (from === null && until === null);
  const days = isTold ? '' : `; ${periodWords(page, { from, until })}`;
  return `${result}: ${say(page, entitlement.text).replace(/\.$/, '')}${days}`;
}

/** The same question of a household of which nothing is recorded. */
function unknownTo(request: DecideRequest): DecideRequest {
  return { ...request, facts: { household: request.facts.household, supports: [] } };
}

function missingInWords(page: Page, request: DecideRequest): string {
  const { outcome, missing } = decide(page.plan, unknownTo(request));
  const facts = missing.map((fact) => say(page, factLabels[fact])).join('; ');
  const lead = say(page, { vi: 'Khi chưa ghi nhận thông tin nào', en: 'With nothing recorded' });
  const asks = facts === '' ? '' : `. ${say(page, { vi: 'Còn thiếu', en: 'Missing' })}: ${facts}`;
  return `${lead}: ${outcomeWords(page, outcome)}${asks}.`;
}

/** The calls as a developer writes them, each with what it answers. */
function calls(page: Page, request: DecideRequest, decision: Decision): readonly string[] {
  const member = request.member == null ? {} : { member: request.member };
  const unknown = unknownTo(request);
  const { missing } = decide(page.plan, unknown);
  const call = (facts: HouseholdFacts) =>
    `decide(plan, ${literal({ measure: request.measure, ...member, facts, asOf: request.asOf })})`;
  const text = decision.entitlement?.text[page.language];
  return [
    '```ts',
    `const decision = ${call(request.facts)};`,
    `decision.outcome; // ${literal(decision.outcome)}`,
    ...(text === undefined ? [] : [`decision.entitlement?.text.${page.language}; // ${literal(text)}`]),
    `${call(unknown.facts)}.missing; // ${literal(missing)}`,
    '```',
    '',
  ];
}

/** A typical household, decided: the answer is the one that `decide` gives when the page is made. */
export function exampleSection(page: Page, support: Support): readonly string[] {
  const request = exampleRequest(page.plan, support);
  const decision = decide(page.plan, request);
  const day = dayWords(page, request.asOf);
  const lead = say(page, { vi: `Xét vào ngày ${day}: `, en: `As of ${day}: ` });
  const answer = `${lead}${factsInWords(page, request)}. → ${resultInWords(page, decision)}.`;
  // An official does not read code.
  const code = page.language === 'en' ? calls(page, request, decision) : [];
  return [answer, '', missingInWords(page, request), '', ...code];
}
