import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

// Not among the flags that the tests are started with.
setFlagsFromString('--expose-gc')

/** Collects all garbage, so that what is measured is what can be reached. */
export const collectGarbage: () => void = runInNewContext('gc')
