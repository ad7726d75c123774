export { answerExport } from './exports-door.ts';
