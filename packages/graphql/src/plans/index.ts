import './commitment.queries.ts';
import './working-date.mutations.ts';

import './plan.type.ts';
import './ruling.mutations.ts';
