/** The version of botocore from which all data in `scripts/data` is, but for what its NOTICE says. */
export const BOTOCORE_VERSION = '1.43.67'

/** A file that is made from data. */
export interface MadeFile {
  /** From the root of the repository. */
  readonly path: string
  readonly text: string
  /** Written compressed by brotli. */
  readonly compressed?: true
}
