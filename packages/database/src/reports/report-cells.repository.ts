import { moneyStages, type ReportCell } from '@vuonlen/plan/reports';
import { sql } from 'kysely';
import type { Reader, Scope } from '../kernel/index.ts';
import { moneyOf } from './report-money.ts';

/**
 * The money of every stage with all by which it may be cut, in one statement. Each đồng stands in one cell, so that the
 * sums of any two ways to cut agree.
 *
 * @param year the year of the plan: what it plans and what was pledged for it counts there
 */
export async function readReportCells(reader: Reader, scope: Scope, year: number): Promise<ReportCell[]> {
  const cells = sql<ReportCell>`(
    select stage, sum(amount) as amount, ward, source, measure, year, agency
    from ${moneyOf(scope, year, moneyStages)}
    group by stage, ward, source, measure, year, agency)`;
  return reader
    .selectFrom(cells.as('cells'))
    .selectAll()
    .orderBy('stage')
    .orderBy('ward')
    .orderBy('source')
    .orderBy('measure')
    .orderBy('year')
    .orderBy('agency')
    .execute();
}
