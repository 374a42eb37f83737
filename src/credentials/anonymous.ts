import { NOBODY } from './nobody.ts'
import { configured, explainedProvider } from './source-report.ts'
import type { ExplainedProvider, ProvidedCredentials } from './types.ts'

/**
 * No credentials at all: requests go unsigned, as for public objects of S3. At the end of a chain it
 * takes over where no other source is configured.
 */
export const anonymous: ExplainedProvider<ProvidedCredentials> = explainedProvider({
  name: 'anonymous',
  provide: async () => NOBODY,
  report: () => configured(['code'], 'sends requests without a signature'),
})
