import './disbursement.mutations.ts';
import './disbursement.queries.ts';
import './ledger-row.type.ts';
import './assignment.queries.ts';
import './eligibility.type.ts';
import './support.mutations.ts';
