import type { Command } from '../command.ts'
import type { CommandOption } from '../option.ts'

const FORMATS = ['process', 'env', 'env-no-export', 'powershell', 'windows-cmd', 'fish']

const CODE: CommandOption = {
  name: 'code',
  value: 'digits',
  what: 'the six digits that the device shows; asked for where it is needed',
}

const USE_DEVICE_CODE: CommandOption = {
  name: 'use-device-code',
  what: 'show a code for a page on any device',
}

const NO_BROWSER: CommandOption = {
  name: 'no-browser',
  what: 'print the address of the page only',
}

const LOGIN: Omit<Command, 'name'> = {
  summary: 'log in to IAM Identity Center, or with the page of the console',
  description: `Logs in where the profile says: to IAM Identity Center (sso_session), by a page of the browser or, with
--use-device-code, by a code that is typed on any device; or with --console by the console's own page, as the
user of the console. Every AWS SDK finds the login where the AWS CLI keeps it.`,
  options: [
    { name: 'sso-session', value: 'name', what: 'the [sso-session] of the config file' },
    USE_DEVICE_CODE,
    {
      name: 'console',
      what: "log in with the console's page, and write login_session into the profile",
    },
    {
      name: 'remote',
      what: 'with --console: the page is on another device, and shows a code to type',
    },
    { name: 'overwrite', what: 'with --console: take the place of another user in the profile' },
    NO_BROWSER,
  ],
  load: async () => (await import('./login.ts')).runLogin,
}

const LOGOUT: Omit<Command, 'name'> = {
  summary: 'end the login of a profile',
  options: [{ name: 'sso-session', value: 'name', what: 'the [sso-session] of the config file' }],
  load: async () => (await import('./login.ts')).runLogout,
}

/** The commands of profiles and credentials. */
export const IDENTITY_COMMANDS: readonly Command[] = [
  {
    name: 'configure',
    summary: 'write and read profiles',
    description: `Asks for the keys, region and output format of the profile; an empty answer keeps what is there. Keys are written
into the credentials file, everything else into the config file.`,
    examples: ['configure', 'configure --profile work'],
    load: async () => (await import('./configure-files.ts')).configure,
    commands: [
      {
        name: 'list',
        summary: 'print profile, keys and region, and where they come from',
        examples: ['configure list --profile work'],
        load: async () => (await import('./configure.ts')).listSettings,
      },
      {
        name: 'list-profiles',
        summary: 'print the names of the profiles',
        examples: ['configure list-profiles'],
        load: async () => (await import('./configure.ts')).listProfiles,
      },
      {
        name: 'get',
        summary: 'print a setting of the profile',
        description:
          'Prints a setting of the profile, such as region. Exits with 1 and prints nothing where it is not set.',
        arguments: [{ name: 'setting' }],
        examples: [
          'configure get region --profile work',
          'configure get profile.work.s3.addressing_style',
        ],
        load: async () => (await import('./configure.ts')).getSetting,
      },
      {
        name: 'set',
        summary: 'write a setting into the profile',
        description: `Writes a setting into the profile, and keeps the rest of the file as it is. The shell keeps such a line in its
history: sansdk configure asks for keys instead.`,
        arguments: [{ name: 'setting' }, { name: 'value' }],
        examples: [
          'configure set region eu-central-1 --profile work',
          'configure set sso-session.corp.sso_region eu-west-1',
        ],
        load: async () => (await import('./configure-files.ts')).setSetting,
      },
      {
        name: 'import',
        summary: 'write the keys of a file of the console into profiles',
        description: `Reads a file with the columns "Access key ID", "Secret access key" and, for the names of the profiles, "User name".`,
        options: [
          {
            name: 'csv',
            value: 'file',
            takes: 'file',
            what: 'the file, as the console of IAM offers it',
          },
          {
            name: 'profile-prefix',
            value: 'text',
            what: 'what the names of the profiles begin with',
          },
          { name: 'overwrite', what: 'replace the keys of profiles that hold others' },
        ],
        examples: ['configure import --csv alice_accessKeys.csv --profile alice'],
        load: async () => (await import('./configure-files.ts')).importKeys,
      },
      {
        name: 'sso',
        summary: 'make a profile for an account and role of IAM Identity Center',
        description: `Asks for a session of IAM Identity Center, logs in to it, lets you choose an account and a role, and writes the
profile. Nothing is written before all is answered.`,
        options: [USE_DEVICE_CODE, NO_BROWSER],
        examples: ['configure sso', 'configure sso --profile work --use-device-code'],
        load: async () => (await import('./configure-sso.ts')).configureSso,
      },
      {
        name: 'sso-session',
        summary: 'write a session of IAM Identity Center, to which profiles refer',
        examples: ['configure sso-session'],
        load: async () => (await import('./configure-sso.ts')).configureSsoSession,
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
            takes: FORMATS,
            what: 'how they are printed; default process',
          },
        ],
        examples: ['eval "$(sansdk configure export-credentials --format env)"'],
        load: async () => (await import('./configure.ts')).exportCredentials,
      },
    ],
  },
  {
    name: 'whoami',
    summary: 'print whose credentials requests are signed with',
    description:
      'Prints account, ARN, region and the source of the credentials. With --output json as a document.',
    examples: ['whoami', 'whoami --profile work --output json'],
    load: async () => (await import('./sources.ts')).runWhoami,
  },
  {
    name: 'credentials',
    summary: 'explain where credentials come from, source by source',
    description: `Prints every source of credentials in the order of asking: what was looked at, and what it had. The sign * stands
before the one that gives them, + before others that are set up, - before those that are not.`,
    options: [{ name: 'show-secrets', what: 'print secrets as they are' }],
    examples: ['credentials', 'credentials --profile work --output json'],
    load: async () => (await import('./sources.ts')).explainCredentials,
  },
  {
    name: 'mfa',
    summary: 'begin a session with an MFA device, in a profile of its own',
    description: `Begins a session with the code of an MFA device and writes its keys into a profile: NAME-mfa for the profile NAME.
The device is that of mfa_serial in the profile, else the only one of the user.`,
    options: [
      { name: 'serial', value: 'arn', what: 'the device' },
      CODE,
      { name: 'duration', value: 'time', what: 'how long, such as 900, 15m or 36h; default 12h' },
      { name: 'into', value: 'profile', takes: 'profile', what: 'the profile of the session' },
    ],
    examples: ['mfa --profile work', 'mfa --code 123456 --duration 1h --into session'],
    load: async () => (await import('./sessions.ts')).runMfa,
  },
  {
    name: 'assume',
    summary: 'run a command with the credentials of a role',
    description: `Assumes a role, and runs a command with its credentials in the environment. The name of a role stands for one of the
own account. The exit status is that of the command. With --format the credentials are printed instead.`,
    arguments: [{ name: 'role' }],
    rest: 'command …',
    options: [
      { name: 'session-name', value: 'text', what: 'what the session is called in logs' },
      { name: 'external-id', value: 'text', what: 'what the trust policy asks for' },
      { name: 'duration', value: 'time', what: 'how long, such as 900, 15m or 1h; default 1h' },
      { name: 'serial', value: 'arn', what: 'the MFA device that the role requires' },
      CODE,
      { name: 'format', value: 'format', takes: FORMATS, what: 'print the credentials' },
    ],
    examples: [
      'assume arn:aws:iam::123456789012:role/deploy -- npm run deploy',
      'assume deploy --profile work --duration 15m -- terraform plan',
      'eval "$(sansdk assume deploy --format env)"',
    ],
    load: async () => (await import('./sessions.ts')).runAssume,
  },
  {
    name: 'login',
    ...LOGIN,
    examples: [
      'login --profile work',
      'login --sso-session corp --use-device-code',
      'login --console',
    ],
  },
  { name: 'logout', ...LOGOUT, examples: ['logout --profile work'] },
  {
    name: 'sso',
    summary: 'log in to IAM Identity Center',
    isService: true,
    commands: [
      { name: 'login', ...LOGIN, examples: ['sso login --profile work'] },
      { name: 'logout', ...LOGOUT, examples: ['sso logout --profile work'] },
    ],
  },
]
