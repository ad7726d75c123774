import { isStated } from '@vuonlen/plan/kernel';
import { successions, withLaterPlaces } from '@vuonlen/plan/places';
import { type Plan, plannedAmount, pledgeAmount } from '@vuonlen/plan/plans';
import type { Projection } from './project-rows.ts';

/** Grows when the same document has to give other rows: the plan is then projected again at the next start. */
export const projectionVersion = 1;

function projectPlaces(committee: string, plan: Plan): Projection[] {
  const places = withLaterPlaces(plan.places);
  const ids = new Set(places.map(({ id }) => id));
  const baseline = new Map(plan.baseline.wards.map(({ place, households }) => [place, households.value]));
  return [
    {
      table: 'place',
      key: ['id'],
      rows: places.map(({ id, code, name, kind, validFrom, validTo }, position) => ({
        committee_id: committee,
        id,
        code,
        name_vi: name.vi,
        name_en: name.en,
        kind,
        valid_from: validFrom,
        valid_to: validTo,
        baseline_households: baseline.get(id) ?? null,
        position,
      })),
    },
    {
      table: 'place_succession',
      key: ['from_place', 'to_place', 'succeeds_on'],
      rows: successions
        .filter(({ from, to }) => ids.has(from) && ids.has(to))
        .map(({ from, to, on, scope, basis, verified }) => ({
          committee_id: committee,
          from_place: from,
          to_place: to,
          succeeds_on: on,
          scope,
          basis,
          verified,
        })),
    },
  ];
}

function projectAgencies(committee: string, plan: Plan): Projection {
  return {
    table: 'agency',
    key: ['id'],
    rows: plan.agencies.map(({ id, name, kind, section, place, named, validTo }, position) => ({
      committee_id: committee,
      id,
      name_vi: name.vi,
      name_en: name.en,
      kind,
      section,
      place,
      valid_to: validTo ?? null,
      clause: named.clause,
      quote: named.quote,
      position,
    })),
  };
}

function projectMeasures(committee: string, plan: Plan): Projection[] {
  return [
    {
      table: 'measure',
      key: ['code'],
      rows: plan.measures.map((measure, position) => ({
        committee_id: committee,
        code: measure.code,
        family: measure.family,
        name_vi: measure.name.vi,
        name_en: measure.name.en,
        clause: measure.clause,
        target: measure.target,
        unit: measure.unit,
        rate: isStated(measure.rate) ? measure.rate.value : null,
        rate_unit: measure.rateUnit,
        planned_quantity: isStated(measure.plannedQuantity) ? measure.plannedQuantity.value : null,
        planned_amount: plannedAmount(plan, measure.code),
        window_from: isStated(measure.window) ? measure.window.value.from : null,
        window_until: isStated(measure.window) ? measure.window.value.until : null,
        lead: measure.lead,
        position,
      })),
    },
    {
      table: 'measure_leg',
      key: ['measure', 'leg'],
      rows: plan.measures.flatMap(({ code, legs }) =>
        legs.map((leg, position) => ({
          committee_id: committee,
          measure: code,
          leg: leg.code,
          amount: leg.amount.value,
          position,
        })),
      ),
    },
  ];
}

function projectExclusion(committee: string, plan: Plan): Projection[] {
  return [
    {
      table: 'exclusion_group',
      key: ['code'],
      rows: plan.exclusionGroups.map(({ code, name, clause, quote }) => ({
        committee_id: committee,
        code,
        name_vi: name.vi,
        name_en: name.en,
        clause,
        quote,
      })),
    },
    {
      table: 'exclusion_group_measure',
      key: ['exclusion_group', 'measure'],
      rows: plan.exclusionGroups.flatMap(({ code, measures }) =>
        measures.map((measure) => ({ committee_id: committee, exclusion_group: code, measure })),
      ),
    },
  ];
}

function projectFunding(committee: string, plan: Plan): Projection[] {
  return [
    {
      table: 'source',
      key: ['id'],
      rows: plan.sources.map(({ id, name, kind, keeper, place, named }, position) => ({
        committee_id: committee,
        id,
        name_vi: name.vi,
        name_en: name.en,
        kind,
        keeper,
        place,
        clause: named.clause,
        quote: named.quote,
        position,
      })),
    },
    {
      table: 'pledge',
      key: ['id'],
      rows: plan.pledges.map((pledge, position) => ({
        committee_id: committee,
        id: pledge.id,
        measure: pledge.measure,
        leg: pledge.leg,
        form: pledge.form,
        unit: pledge.unit,
        quantity: pledge.quantity.value,
        money: pledgeAmount(plan, pledge),
        part_of: pledge.partOf,
        place: pledge.place,
        until_age: pledge.untilAge?.value ?? null,
        clause: pledge.quantity.clause,
        quote: pledge.quantity.quote,
        position,
      })),
    },
    {
      table: 'pledge_source',
      key: ['pledge', 'source'],
      rows: plan.pledges.flatMap(({ id, sources }) =>
        sources.map((source) => ({ committee_id: committee, pledge: id, source })),
      ),
    },
  ];
}

function projectDuties(committee: string, plan: Plan): Projection {
  return {
    table: 'duty',
    key: ['id'],
    rows: plan.duties.map((duty, position) => ({
      committee_id: committee,
      id: duty.id,
      agencies: duty.agencies,
      roles: duty.roles,
      mandate: duty.mandate,
      text_vi: duty.text.vi,
      text_en: duty.text.en,
      partners: duty.partners,
      measures: duty.measures,
      deadline: duty.deadline,
      clause: duty.clause,
      quote: duty.quote,
      position,
    })),
  };
}

/** The rows that a plan's document fixes, parents before children. */
export function projectPlan(committee: string, plan: Plan): readonly Projection[] {
  return [
    ...projectPlaces(committee, plan),
    projectAgencies(committee, plan),
    ...projectMeasures(committee, plan),
    ...projectExclusion(committee, plan),
    ...projectFunding(committee, plan),
    projectDuties(committee, plan),
  ];
}
