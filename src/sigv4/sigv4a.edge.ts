/** Takes the place of `sigv4a.ts` in the edge build. */
import * as v4a from './signing-key-v4a.ts'
import { provideV4a } from './v4a.edge.ts'

export function enableSigv4a(): void {
  provideV4a(v4a)
}
