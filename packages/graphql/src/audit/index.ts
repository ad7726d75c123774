import './audit-trail.queries.ts';
import './event.type.ts';
import './latest-change.type.ts';
import './whole-trail.queries.ts';

export { AuditEvent } from './audit-event.type.ts';
export { exportNames } from './export-names.ts';
export { recordedBy } from './recorder.ts';
