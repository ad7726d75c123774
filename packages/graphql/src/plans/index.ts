import './working-date.mutations.ts';

import './plan.type.ts';
