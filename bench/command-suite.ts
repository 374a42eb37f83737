import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { judge } from './figures.ts'
import { median, quartiles } from './request-peers.ts'

const COMMAND = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const EMPTY = fileURLToPath(new URL('starts/empty-module.mjs', import.meta.url))

/** Command lines, and the milliseconds of CPU over an empty start that are aimed at. */
const LINES: readonly (readonly [line: string, goal: number])[] = [
  ['--version', 10],
  ['presign s3://reports/2026/may.pdf', 30],
  ['ec2 help', 40],
  ['sts get-caller-identity', 110],
]
/** Of the same lines in the AWS CLI, where it is installed, and says the same. */
const AWS_LINES: ReadonlyMap<string, string> = new Map([
  ['--version', '--version'],
  ['presign s3://reports/2026/may.pdf', 's3 presign s3://reports/2026/may.pdf'],
  ['sts get-caller-identity', 'sts get-caller-identity'],
])

const IDENTITY = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
<GetCallerIdentityResult><Arn>arn:aws:iam::000000000001:user/a</Arn><UserId>AIDAEXAMPLE</UserId>
<Account>000000000001</Account></GetCallerIdentityResult>
<ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></GetCallerIdentityResponse>`

/**
 * How much CPU time the command takes from its start to its end, beside an empty start of Node, and beside the AWS
 * CLI where it is installed. They start in turns; figures are medians. Needs bash, whose `time` counts what a
 * process used.
 */
export async function commandSuite(quick: boolean): Promise<boolean> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/xml').end(IDENTITY)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const home = mkdtempSync(join(tmpdir(), 'sansdk-command-'))
  try {
    const plain = environment(home)
    const { port } = server.address() as AddressInfo
    const calling = { ...plain, AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${port}` }
    const commands = commandLines()
    const times = new Map<string, number[]>([...commands.keys()].map((name) => [name, []]))
    for (let round = -1; round < (quick ? 3 : 21); round++) {
      for (const [name, words] of commands) {
        // A service's own URL costs a start something, so that only what calls it gets one.
        const ms = await cpuTime(words, words.includes('sts') ? calling : plain)
        // The first round fills the caches of files and of compiled code.
        if (round >= 0) times.get(name)?.push(ms)
      }
    }
    print(times)
    return true
  } finally {
    server.close()
    rmSync(home, { recursive: true })
  }
}

function commandLines(): ReadonlyMap<string, readonly string[]> {
  const commands = new Map<string, readonly string[]>([['empty', [process.execPath, EMPTY]]])
  const hasAws = spawnSync('aws', ['--version']).status === 0
  for (const [line] of LINES) {
    commands.set(`sansdk ${line}`, [process.execPath, COMMAND, ...line.split(' ')])
    const theirs = AWS_LINES.get(line)
    if (hasAws && theirs !== undefined) commands.set(`aws ${line}`, ['aws', ...theirs.split(' ')])
  }
  return commands
}

/** Without this machine's settings: keys and a region. */
function environment(home: string): NodeJS.ProcessEnv {
  const { PATH } = process.env
  return {
    PATH,
    HOME: home,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
    AWS_REGION: 'eu-central-1',
    // Version 1 of the AWS CLI reads this one only.
    AWS_DEFAULT_REGION: 'eu-central-1',
  }
}

/** Milliseconds of user and system time of one process. */
async function cpuTime(words: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const script = 'TIMEFORMAT="%3U %3S"; time "$@" > /dev/null 2> /dev/null'
  const shell = spawn('bash', ['-c', script, 'bash', ...words], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let text = ''
  shell.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  const [status] = await once(shell, 'close')
  const [user = Number.NaN, system = Number.NaN] = text.trim().split(' ').map(Number)
  if (status !== 0 || Number.isNaN(user + system)) {
    throw new Error(`${words.join(' ')} ended with status ${status}: ${text}`)
  }
  return (user + system) * 1000
}

function print(times: ReadonlyMap<string, readonly number[]>): void {
  const empty = times.get('empty') ?? []
  const above = (name: string): number[] =>
    (times.get(name) ?? []).map((ms, round) => ms - (empty[round] ?? Number.NaN))
  console.log('| command | ms of CPU over an empty start (quartiles) |\n| --- | ---: |')
  for (const name of times.keys()) {
    console.log(`| ${name} | ${median(above(name)).toFixed(0)} (${quartiles(above(name), 0)}) |`)
  }
  console.log('')
  for (const [line, goal] of LINES) {
    const value = median(above(`sansdk ${line}`))
    judge({ what: `sansdk ${line}, over an empty start`, value, goal, unit: 'ms', better: 'less' })
    const theirs = median(times.get(`aws ${line}`) ?? [])
    if (Number.isNaN(theirs)) continue
    const share = median(times.get(`sansdk ${line}`) ?? []) / theirs
    judge({ what: `sansdk ${line} / the AWS CLI`, value: share, better: 'less' })
  }
}
