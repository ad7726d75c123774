export type { Gateway, GatewayOptions } from './gateway.ts';
export { createGateway } from './gateway.ts';
export { documentId } from './graphql/trusted-documents.ts';
export { prepareRegister } from './start/prepare-register.ts';
export type { IssuedPassword } from './users/initial-administrator.ts';
export { createInitialAdministrator } from './users/initial-administrator.ts';
