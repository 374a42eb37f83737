import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { elastiCacheAuthToken, mskAuthToken, rdsAuthToken } from '../../src/tokens/index.ts'
import { verify } from '../../src/verify/index.ts'
import {
  kafkaServer,
  mysqlServer,
  type PasswordServer,
  postgresServer,
  redisServer,
} from './token-doubles.ts'

// The recipes of docs/tokens.md with the clients themselves, against servers that take the token down. No real server
// could check it: databases of AWS ask IAM.
const CLIENTS = process.env['SANSDK_CLIENTS'] ?? fileURLToPath(new URL('clients', import.meta.url))
const load = createRequire(join(CLIENTS, 'package.json'))
const has = (name: string): boolean => existsSync(join(CLIENTS, 'node_modules', name))
const INSTALL = 'npm install --prefix test/servers/clients'

const region = 'eu-central-1'
const keys = {
  accessKeyId: 'ASIAEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: 'to/ken+with=every%kind',
}
/** A provider, as roles have it; counts how often it is asked. */
let asked = 0
const credentials = async () => {
  asked += 1
  return keys
}

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

async function started(start: () => Promise<PasswordServer>): Promise<PasswordServer> {
  asked = 0
  const server = await start()
  closing.push(server.close)
  return server
}

/** A token is a presigned URL without its scheme: a service checks it like any request. */
async function accepted(url: string, services: string): Promise<void> {
  const { host } = new URL(url)
  const options = { credentials: () => keys, regions: region, services }
  await verify({ method: 'GET', url, headers: { host } }, options)
}

describe('tokens in clients of databases', () => {
  const db = {
    hostname: 'db.abc.eu-central-1.rds.amazonaws.com',
    username: 'app',
    region,
    credentials,
  }

  it.skipIf(!has('pg'))(`pg: a new one for each connection (${INSTALL})`, async () => {
    const server = await started(postgresServer)
    const { Pool } = load('pg')
    const pool = new Pool({
      host: '127.0.0.1',
      port: server.port,
      user: 'app',
      database: 'orders',
      max: 2,
      password: async () => (await rdsAuthToken({ ...db, port: 5432 })).token,
    })
    closing.push(() => pool.end())
    await Promise.all([pool.query('SELECT 1'), pool.query('SELECT 2'), pool.query('SELECT 3')])
    expect(server.logins).toHaveLength(2)
    expect(asked).toBe(2)
    for (const [username, password] of server.logins) {
      expect(username).toBe('app')
      await accepted(`https://${password}`, 'rds-db')
    }
  })

  it.skipIf(!has('mysql2'))(`mysql2: a new one for each connection (${INSTALL})`, async () => {
    const server = await started(mysqlServer)
    const { createPool } = load('mysql2/promise')
    const pool = createPool({
      host: '127.0.0.1',
      port: server.port,
      user: 'app',
      connectionLimit: 2,
      authPlugins: {
        mysql_clear_password: () => async () => {
          const { token } = await rdsAuthToken({ ...db, port: 3306 })
          return Buffer.from(`${token}\0`)
        },
      },
    })
    closing.push(() => pool.end())
    await Promise.all([pool.query('SELECT 1'), pool.query('SELECT 2')])
    expect(server.logins).toHaveLength(2)
    for (const [username, password] of server.logins) {
      expect(username).toBe('app')
      await accepted(`https://${password}`, 'rds-db')
    }
  })

  it.skipIf(!has('ioredis'))(
    `ioredis: a new one for each attempt to connect (${INSTALL})`,
    async () => {
      const server = await started(redisServer)
      const { Redis } = load('ioredis')
      const cache = { cacheName: 'sessions', username: 'app', region, credentials }
      const renew = async (): Promise<void> => {
        redis.options.password = (await elastiCacheAuthToken(cache)).token
      }
      const redis = new Redis({
        host: '127.0.0.1',
        port: server.port,
        username: 'app',
        lazyConnect: true,
        enableReadyCheck: false,
        retryStrategy: () => {
          void renew()
          return 100
        },
      })
      closing.push(() => redis.disconnect())
      await renew()
      await redis.connect()
      await redis.set('a', 'b')
      redis.disconnect(true)
      await redis.set('a', 'b')
      expect(server.logins).toHaveLength(2)
      expect(asked).toBe(2)
      for (const [username, password] of server.logins) {
        expect(username).toBe('app')
        await accepted(`https://${password}`, 'elasticache')
      }
    },
  )

  it.skipIf(!has('kafkajs'))(`kafkajs: one for each broker (${INSTALL})`, async () => {
    const server = await started(kafkaServer)
    const { Kafka, logLevel } = load('kafkajs')
    const kafka = new Kafka({
      brokers: [`127.0.0.1:${server.port}`],
      logLevel: logLevel.NOTHING,
      retry: { retries: 0 },
      sasl: {
        mechanism: 'oauthbearer',
        oauthBearerProvider: async () => {
          const { token } = await mskAuthToken({ region, credentials })
          return { value: token }
        },
      },
    })
    const admin = kafka.admin()
    await admin.connect().catch(() => undefined)
    closing.push(() => admin.disconnect())
    const [, token = ''] = server.logins[0] ?? []
    const url = Buffer.from(token, 'base64url')
      .toString()
      .replace(/&User-Agent=[^&]*/, '')
    await accepted(url, 'kafka-cluster')
  })
})
