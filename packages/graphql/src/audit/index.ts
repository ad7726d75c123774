export { AuditEvent } from './audit-event.type.ts';
