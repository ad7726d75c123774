import './commitment.queries.ts';
import './working-date.mutations.ts';

import './plan.type.ts';
import './plan-revision.mutations.ts';
import './plan-revision.queries.ts';
import './ruling.mutations.ts';
