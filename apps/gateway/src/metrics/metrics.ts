import type { Database } from '@vuonlen/database/kernel';
import type { RequestRecord } from '../request-scope.ts';
import { Counter, Gauge, Histogram, type Labels } from './series.ts';

/** A request that has ended. */
export interface EndedRequest {
  readonly path: string | null;
  readonly status: number;
  readonly seconds: number;
  readonly record: RequestRecord;
}

const routes = ['/graphql', '/graphiql', '/healthz', '/readyz', '/metrics'];

/** Where a path belongs; paths themselves are too many to count by. */
function routeOf(path: string | null): string {
  if (path === null) return 'none';
  if (routes.includes(path)) return path.slice(1);
  return path.startsWith('/api/') ? 'api' : 'files';
}

/** How an operation ended. */
export function outcomeOf({ refusals }: RequestRecord): string {
  const [first] = refusals;
  if (refusals.includes('INTERNAL')) return 'INTERNAL';
  return first ?? 'OK';
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const costs = [10, 100, 1_000, 5_000, 10_000, 25_000, 50_000];

function connectionsOf(database: Database): [Labels, number][] {
  return Object.entries(database.connections()).flatMap(([pool, { open, idle, waiting }]) => [
    [{ pool, state: 'open' }, open] as [Labels, number],
    [{ pool, state: 'idle' }, idle] as [Labels, number],
    [{ pool, state: 'waiting' }, waiting] as [Labels, number],
  ]);
}

/** The figures of one gateway for Prometheus. No label is of a person, and each has few values. */
export class Metrics {
  readonly #requests = new Counter('vuonlen_requests_total', 'Requests by route and status.');
  readonly #durations = new Histogram('vuonlen_request_duration_seconds', 'Duration of requests by route.', seconds);
  readonly #operations = new Counter('vuonlen_operations_total', 'GraphQL operations by name of a screen and outcome.');
  readonly #costs = new Histogram('vuonlen_operation_cost', 'Cost of the GraphQL operations that were asked.', costs);
  readonly #refusals = new Counter('vuonlen_refusals_total', 'Refusals by code, of requests and of acts.');
  readonly #statements = new Counter('vuonlen_statements_total', 'SQL statements.');
  readonly #statementSeconds = new Counter('vuonlen_statement_seconds_total', 'Time in SQL statements.');
  readonly #gauges: readonly Gauge[];

  constructor(database: Database) {
    this.#gauges = [
      new Gauge('vuonlen_pool_connections', 'Connections to PostgreSQL by pool and state.', () =>
        connectionsOf(database),
      ),
      new Gauge('process_resident_memory_bytes', 'Resident memory.', () => [[{}, process.memoryUsage.rss()]]),
      new Gauge('process_uptime_seconds', 'Time since the start.', () => [[{}, process.uptime()]]),
    ];
  }

  /** Counts a request that has ended. */
  count({ path, status, seconds: took, record }: EndedRequest): void {
    const route = routeOf(path);
    this.#requests.add({ route, status: String(status) });
    this.#durations.observe(took, { route });
    if (record.operation !== null) {
      this.#operations.add({ operation: record.operation, outcome: outcomeOf(record) });
      if (record.cost) this.#costs.observe(record.cost.requested);
    }
    for (const code of record.refusals) this.#refusals.add({ code });
  }

  /** Counts a statement, of a request or not. */
  countStatement(milliseconds: number): void {
    this.#statements.add();
    this.#statementSeconds.add({}, milliseconds / 1000);
  }

  /** All figures in the text format of Prometheus. */
  print(): string {
    const counted = [this.#requests, this.#durations, this.#operations, this.#costs, this.#refusals];
    return [...counted, this.#statements, this.#statementSeconds, ...this.#gauges].map((one) => one.print()).join('');
  }
}
