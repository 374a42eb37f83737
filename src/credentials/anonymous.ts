import { NOBODY } from './nobody.ts'
import {
  type ExplainedProvider,
  explainedProvider,
  type ProvidedCredentials,
} from './source-report.ts'

/**
 * No credentials at all: requests go unsigned, as for public objects of S3. At the end of a chain it
 * takes over where no other source is configured.
 */
export const anonymous: ExplainedProvider<ProvidedCredentials> = explainedProvider({
  name: 'anonymous',
  provide: async () => NOBODY,
  report: () => ({
    configured: true,
    from: ['code'],
    reason: 'sends requests without a signature',
    hints: [],
  }),
})
