import type { Command } from '../command.ts'

/** The commands of profiles and credentials. */
export const IDENTITY_COMMANDS: readonly Command[] = [
  {
    name: 'configure',
    summary: 'list profiles, read settings, export credentials',
    commands: [
      {
        name: 'list-profiles',
        summary: 'print the names of the profiles',
        load: async () => (await import('./configure.ts')).listProfiles,
      },
      {
        name: 'get',
        summary: 'print a setting of the profile',
        description:
          'Prints a setting of the profile, such as region. Exits with 1 and prints nothing where it is not set.',
        arguments: [{ name: 'setting' }],
        examples: ['configure get region', 'configure get output --profile work'],
        load: async () => (await import('./configure.ts')).getSetting,
      },
      {
        name: 'export-credentials',
        summary: 'print the credentials that requests would be signed with',
        description: `Prints the credentials that requests would be signed with. The format process is what SDKs read from a
credential_process:

  [profile shared]
  credential_process = sansdk configure export-credentials --profile work`,
        options: [
          {
            name: 'format',
            value: 'format',
            takes: ['process', 'env', 'env-no-export', 'powershell', 'windows-cmd', 'fish'],
            what: 'how they are printed; default process',
          },
        ],
        examples: ['eval "$(sansdk configure export-credentials --format env)"'],
        load: async () => (await import('./configure.ts')).exportCredentials,
      },
    ],
  },
]
