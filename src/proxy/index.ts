/**
 * A proxy that signs for others: callers sign with placeholder keys, and what rules allow is signed with
 * real ones.
 *
 * @module
 */
export type { ProxyRefusalCode } from './refusal.ts'
export { createSigningProxy, type SigningProxy } from './signing-proxy.ts'
export type {
  OperationRule,
  PathRule,
  ProxyRecord,
  ProxyRequest,
  ProxyRule,
  SigningProxyOptions,
  SigningProxyTimeout,
} from './types.ts'
