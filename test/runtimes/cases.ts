import { loadSigningSuite } from '../vectors/load-signing-suite.ts'

/** AWS's signing suites as JSON holds them, for `smoke.mjs`. */
export function runtimeCases(): { readonly v4: object[]; readonly v4a: object[] } {
  return { v4: casesOf('v4'), v4a: casesOf('v4a') }
}

function casesOf(algorithm: 'v4' | 'v4a'): object[] {
  return loadSigningSuite(algorithm).map(({ expected: { header, query }, ...rest }) => ({
    ...rest,
    expected: { header: texts(header), query: texts(query) },
  }))
}

function texts({ canonicalRequest, signature }: { canonicalRequest: string; signature: string }) {
  return { canonicalRequest, signature }
}
