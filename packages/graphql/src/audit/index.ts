import './audit-trail.queries.ts';
import './event.type.ts';

export { AuditEvent } from './audit-event.type.ts';
export { recordedBy } from './recorder.ts';
