/**
 * AWS's API models in a compact form. `sansdk/models/NAME` holds the model of each service.
 *
 * @module
 */
export { compileModel, type ServiceDefinition, type ServiceExtras } from './compile.ts'
export type { ServiceModel } from './types.ts'
