import './event.type.ts';

export { AuditEvent } from './audit-event.type.ts';
