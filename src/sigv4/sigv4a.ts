/**
 * Signature Version 4A on runtimes without `node:crypto`, which need P-256 in JavaScript for it.
 *
 * @module
 */

/**
 * Lets `sign`, `presign`, `createSigner` and `verify` use the algorithm `v4a` on any runtime. On Node they
 * can without it, and nothing is loaded.
 *
 * @example
 * ```ts
 * enableSigv4a()
 * const signed = sign(request, { credentials, service: 's3', algorithm: 'v4a', regionSet: '*' })
 * ```
 */
export function enableSigv4a(): void {}
