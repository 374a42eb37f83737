import type { Credentials } from '../../src/sigv4/index.ts'

/** What a server test needs to know about a program, or why the program is absent. */
export type Setting<Values> = Values | { readonly absent: string }

/** `NAME=value` lines as the scripts in `rig/` print them. */
export type ServerVariables = Readonly<Record<string, string>>

/** Where the servers and the reference signer are; the global setup passes it to every test file. */
export interface RigSettings {
  readonly rgw: Setting<{ readonly variables: ServerVariables }>
  readonly swift: Setting<{ readonly variables: ServerVariables }>
  readonly botocore: Setting<{ readonly python: string }>
}

/** The moto that test files share, which verifies signatures. */
export type MotoSetting = Setting<{
  readonly endpoint: string
  /** Keys of a user with all permissions. */
  readonly credentials: Credentials
}>

declare module 'vitest' {
  export interface ProvidedContext {
    rig: RigSettings
    moto: MotoSetting
  }
}
