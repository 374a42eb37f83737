/**
 * Says why a server refused a signature, from the request, the options it was signed with and the answer.
 *
 * @module
 */
export type { DiagnosisCause } from './causes.ts'
export { diagnose } from './diagnose.ts'
export type { DiagnoseOptions } from './sent.ts'
export type { Candidate, Confidence, Diagnosis, Difference, ServerResponse } from './types.ts'
