export { Agency } from './agency.type.ts';
