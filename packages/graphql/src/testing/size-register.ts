import pg from 'pg';
import { toGlobalId } from '../kernel/index.ts';
import type { TestRegister } from './test-register.ts';

const batch = '00000000-0000-7000-8000-000000000001';

/** A batch of payments with a line for each support of the register. */
export const largeBatch = toGlobalId('DisbursementBatch', batch);

const period = '00000000-0000-7000-8000-000000000002';

/** A period of form 3 that is open. */
export const openPeriod = toGlobalId('ReportPeriod', period);

const list = '00000000-0000-7000-8000-000000000003';

/** A list that is open, with an entry for each household of the register. */
export const largeImport = toGlobalId('ImportBatch', list);

/** Households that are kept: first those with supports of members, so that a small register has all that a large one has. */
const keep = (count: number) => `
  create temporary table kept as select h.id from household h
    where exists (select from assignment a where a.household_id = h.id and a.member_id is not null)
      or exists (select from assignment a where a.household_id = h.id and a.state = 'ASSIGNED')
    order by (select count(*) from assignment a where a.household_id = h.id and a.member_id is not null) desc, h.id
    limit ${count};
  delete from assignment_leg l using assignment a where a.id = l.assignment_id and a.household_id not in (table kept);
  delete from assignment where household_id not in (table kept);
  delete from household_member where household_id not in (table kept);
  delete from household where id not in (table kept);`;

const proposals = `
  insert into support_proposal (committee_id, id, household_id, member_id, measure, item_kind, state, state_since,
      decision_id, proposed_by, recorded_at, updated_at, version)
    select distinct on (household_id) committee_id, gen_random_uuid(), household_id, member_id, measure, item_kind,
      'SUBMITTED', effective_on, decision_id, 'somebody', recorded_at, recorded_at, 1
    from assignment order by household_id, member_id nulls last, id;
  insert into support_proposal_step (committee_id, id, proposal_id, sequence, step, from_state, to_state, effective_on,
      recorded_at, recorded_by)
    select committee_id, gen_random_uuid(), id, n, (array['PROPOSE', 'SUBMIT'])[n], (array[null, 'DRAFT'])[n],
      (array['DRAFT', 'SUBMITTED'])[n], state_since, recorded_at, 'somebody'
    from support_proposal, generate_series(1, 2) n;`;

const money = `
  insert into disbursement_batch (committee_id, id, measure, state, total, line_count, maker, recorded_at, updated_at, version)
    select a.committee_id, case row_number() over (order by a.id) when 1 then '${batch}' else gen_random_uuid() end,
      a.measure, 'DRAFT', 1, 1, 'somebody', a.recorded_at, a.recorded_at, 1
    from assignment a join assignment_leg l on l.assignment_id = a.id;
  insert into disbursement_line (committee_id, id, batch_id, leg_id, amount, recipient, recorded_at)
    select b.committee_id, gen_random_uuid(), b.id, l.id, 1000, 'Người nhận', b.recorded_at
    from disbursement_batch b join assignment_leg l on l.committee_id = b.committee_id where b.id = '${batch}';
  insert into disbursement (committee_id, id, line_id, quantity, amount, effective_on, document_number, recorded_at, recorded_by)
    select committee_id, gen_random_uuid(), id, 1, amount, '2024-06-10', 'CT-1', recorded_at, 'somebody'
    from disbursement_line;
  insert into receipt (committee_id, id, pledge, source, channel, quantity, amount, received_on, document_number,
      recorded_at, recorded_by)
    select l.committee_id, gen_random_uuid(), l.pledge, s.source, 'INTO_FUND', 1, 1000, '2024-06-10', 'PT-1',
      '2024-06-10 02:00Z', 'somebody'
    from assignment_leg l join lateral (select source from pledge_source p
      where p.committee_id = l.committee_id and p.pledge = l.pledge limit 1) s on true;
  insert into reallocation (committee_id, id, from_pledge, to_pledge, quantity, to_quantity, received, to_received,
      received_amount, effective_on, basis_document, recorded_at, recorded_by)
    select l.committee_id, gen_random_uuid(), l.pledge, (select min(p.id) from pledge p where p.id <> l.pledge), 1, 1, 0, 0,
      0, '2024-06-10', 'QĐ-1', '2024-06-10 02:00Z', 'somebody'
    from assignment_leg l;`;

const logs = `
  insert into loan (committee_id, id, household_id, member_id, kind, lender, amount, effective_on, term_months, outcome,
      reasons, missing, facts, plan_revision, recorded_at, recorded_by)
    select h.committee_id, gen_random_uuid(), h.id, (select min(m.id::text)::uuid from household_member m where m.household_id = h.id),
      'HOUSING_LOAN', 'social-policy-bank', 1000, '2024-06-10', 12, 'GRANTED', '[]', '{}', '{}',
      (select r.id from plan_revision r where r.committee_id = h.committee_id and r.state = 'ADOPTED'), h.recorded_at, 'somebody'
    from household h;
  insert into loan_repayment (committee_id, id, loan_id, amount, effective_on, recorded_at, recorded_by)
    select committee_id, gen_random_uuid(), id, 100, '2024-06-11', recorded_at, 'somebody' from loan;
  insert into entitlement (committee_id, id, household_id, member_id, policy, effective_on, outcome, reasons, missing, facts,
      plan_revision, guarded, recorded_at, recorded_by)
    select committee_id, id, household_id, member_id, 'HEALTH_INSURANCE_CARD', effective_on, 'GRANTED', '[]', '{}', '{}',
      plan_revision, false, recorded_at, 'somebody' from loan;
  insert into entitlement_revision (committee_id, entitlement_id, revision, withdrawn, corrected_on, recorded_at, recorded_by)
    select committee_id, id, 1, false, effective_on, recorded_at, 'somebody' from entitlement;
  insert into report_period (committee_id, id, from_on, to_on, state, recorded_at, recorded_by, updated_at, version)
    select committee_id, '${period}', '2024-01-01', '2024-06-30', 'OPEN', recorded_at, 'somebody', recorded_at, 1
    from household limit 1;`;

const lists = `
  insert into import_batch (committee_id, id, kind, state, file_name, content_hash, list_date, has_relations,
      unknown_columns, formulas, recorded_at, recorded_by, version)
    select committee_id, '${list}', 'HOUSEHOLDS', 'OPEN', 'a.xlsx', repeat('0', 64), '2024-06-10', true, '{}', 0, recorded_at,
      'somebody', 1
    from household limit 1;
  insert into import_entry (committee_id, batch_id, position, first_row, last_row, rows, is_scattered, confirmed, added_members, filled)
    select m.committee_id, '${list}', n - 1, n + 1, n + 1, jsonb_build_array(jsonb_build_object('row', n + 1, 'cells',
        jsonb_build_object('fullName', m.full_name, 'relation', 'Chủ hộ', 'citizenNumber', m.citizen_number))), false, false, '{}', '{}'
    from (select *, row_number() over (order by household_id)::integer as n from household_member where relation = 'HEAD') m;`;

/**
 * Leaves the register only so many households, each with a proposal, a loan and a policy, and
 * with money received and paid for its supports, and a list that names all of them again.
 * Test data only: no trigger and no key is asked.
 */
export async function sizeRegister({ database }: TestRegister, households: number): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `set session_replication_role = replica; ${keep(households)} ${proposals} ${money} ${logs} ${lists}`,
  );
  await client.end();
}
