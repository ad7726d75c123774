import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  lexicographicSortSchema,
  printSchema,
  specifiedScalarTypes,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../index.ts';
import { errorTypes, nodeTypes } from '../kernel/index.ts';

const types: readonly GraphQLNamedType[] = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !specifiedScalarTypes.some(({ name }) => name === type.name),
);

/** Refusals of steps in the life of a support, of payments, and of what is no support: assigning is none of them. */
const ofOthers: readonly string[] = [
  'PlanInUseError',
  'IllegalStepError',
  'SamePersonError',
  'ProposalsRefusedError',
  'FundExceededError',
  'AllocationExceededError',
  'RegulationRequiredError',
  'PlanLimitExceededError',
  'AlreadyGivenError',
  'Form3NotBalancedError',
  'NotASuccessorError',
];

describe('the schema', () => {
  it('is the one that is committed: run `pnpm --filter @vuonlen/graphql run schema` after a change', () => {
    const golden = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(golden);
  });

  it('describes every type, field, argument and value', () => {
    const silent: string[] = [];
    const look = (name: string, described: { description?: string | null | undefined }) => {
      if (!described.description) silent.push(name);
    };
    for (const type of types) {
      look(type.name, type);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          look(`${type.name}.${field.name}`, field);
          for (const arg of 'args' in field ? field.args : []) look(`${type.name}.${field.name}(${arg.name})`, arg);
        }
      }
      if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    }
    expect(silent).toEqual([]);
  });

  it('carries no float and no money in an Int', () => {
    const wrong = types.flatMap((type) => {
      if (!isObjectType(type) && !isInputObjectType(type)) return [];
      return Object.values(type.getFields())
        .filter(({ name, type: of }) => {
          const named = String(of).replaceAll(/[[\]!]/g, '');
          return named === 'Float' || (/amount|money|rate$|total$/i.test(name) && named === 'Int');
        })
        .map(({ name }) => `${type.name}.${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('answers each mutation with a union of its success and coded errors', () => {
    for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const title = mutation.name.charAt(0).toUpperCase() + mutation.name.slice(1);
      const answer = schema.getType(`${title}Result`);
      expect(String(mutation.type)).toBe(`${title}Result!`);
      if (!isUnionType(answer)) throw new Error(`${mutation.name} answers no union`);
      const [members, errors] = [answer.getTypes().map(({ name }) => name), Object.values<string>(errorTypes)];
      expect(members).toEqual(expect.arrayContaining([`${title}Success`, 'ForbiddenError', 'InvalidInputError']));
      expect(members.filter((name) => name !== `${title}Success` && !errors.includes(name))).toEqual([]);
      expect(mutation.args.map(({ name, type }) => `${name}: ${type}`)).toEqual([`input: ${title}Input!`]);
    }
  });

  it('lets an assignment answer every code there is but those of other acts', () => {
    const union = schema.getType('AssignSupportResult');
    if (!isUnionType(union)) throw new Error('no union');
    expect(
      union
        .getTypes()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      [
        'AssignSupportSuccess',
        ...Object.values(errorTypes).filter((name) => !ofOthers.includes(name) && !name.startsWith('Batch')),
      ].sort(),
    );
  });

  it('has no default on an enum or a scalar of ours', () => {
    for (const type of types.filter(isInputObjectType)) {
      for (const field of Object.values(type.getFields())) {
        const named = getNamedType(field.type);
        if (isEnumType(named) || isScalarType(named)) expect(field.defaultValue).toBeUndefined();
      }
    }
  });

  it('reads by id whatever says that it has one', () => {
    const nodes = schema.getType('Node');
    if (!isInterfaceType(nodes)) throw new Error('no interface');
    const named = schema.getPossibleTypes(nodes).map(({ name }) => name);
    expect(named.sort()).toEqual(nodeTypes());
  });

  it('reads these nodes by id', () => {
    expect(nodeTypes()).toEqual([
      'Agency',
      'ApiKey',
      'Assignment',
      'Attachment',
      'AuditEvent',
      'BankReport',
      'ChangeBatch',
      'ClassificationDecision',
      'Committee',
      'Decision',
      'Delegation',
      'Difficulty',
      'Disbursement',
      'DisbursementBatch',
      'Duty',
      'DutyPerson',
      'DutyProgress',
      'Entitlement',
      'FundingSource',
      'Gift',
      'Household',
      'HouseholdHandover',
      'HouseholdMember',
      'HouseholdReview',
      'ImportBatch',
      'Loan',
      'Measure',
      'Need',
      'OwnPledge',
      'Place',
      'Plan',
      'PlanRevision',
      'Pledge',
      'Reallocation',
      'Receipt',
      'ReportPeriod',
      'Sponsorship',
      'Succession',
      'SupportProposal',
      'UseCheck',
      'User',
    ]);
  });
});
