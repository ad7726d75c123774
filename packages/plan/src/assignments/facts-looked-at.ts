import { type Condition, factsOfCondition } from '../measures/index.ts';
import type { AskedSupport } from './asked-support.ts';
import { codeBits } from './facts-code.ts';
import { countsChildren, isGeneralPolicy, isSpecialMeasure } from './support.ts';

/** What the decisions of a support look at: households that agree in it get the same decision on the same day. */
export interface FactsLookedAt {
  /** The facts of few values, as a mask of `codeOfFacts`. */
  readonly mask: number;
  readonly supports: boolean;
  readonly policies: readonly string[];
  readonly exitedOn: boolean;
  readonly birthDate: boolean;
  readonly works: boolean;
  readonly needs: boolean;
}

function policiesOf(condition: Condition): readonly string[] {
  if (condition.kind === 'ANY_OF') return condition.of.flatMap(policiesOf);
  return condition.kind === 'BY_REGULATION' ? [condition.policy] : [];
}

/** The facts that the conditions, the exclusion groups and the notes of a support look at. */
export function factsLookedAt({ support, conditions, groups }: AskedSupport): FactsLookedAt {
  const names = conditions.flatMap(factsOfCondition);
  const policies = conditions.flatMap(policiesOf);
  let mask = codeBits.member | codeBits.untilAge;
  for (const [name, bits] of Object.entries(codeBits)) if (names.some((one) => one === name)) mask |= bits;
  return {
    mask,
    supports: groups.length > 0 || countsChildren(support) || (isSpecialMeasure(support) && support.target === 'ITEM'),
    policies: isGeneralPolicy(support) ? [...policies, support.code] : policies,
    exitedOn: names.includes('exitedOn'),
    birthDate: names.includes('member.birthDate'),
    works: names.includes('buildsOrRepairs'),
    needs: names.includes('needs'),
  };
}
