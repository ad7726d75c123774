export type { DemoOptions, LoadedDemo } from './load-demo-register.ts';
export { loadDemoRegister } from './load-demo-register.ts';
