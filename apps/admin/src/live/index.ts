export { LiveChanges } from './LiveChanges.tsx';
