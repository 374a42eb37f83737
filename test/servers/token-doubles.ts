import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** A server that speaks as much of a protocol as it takes to be given a password. */
export interface PasswordServer {
  readonly port: number
  /** User names and passwords, in the order of connections. */
  readonly logins: readonly (readonly [username: string, password: string])[]
  close(): void
}

type Logins = [username: string, password: string][]

/** Handles what has arrived of a connection, and returns what is left of it. */
type Speak = (socket: Socket, received: Buffer, logins: Logins) => Buffer

async function listen(speak: Speak, greet?: (socket: Socket) => void): Promise<PasswordServer> {
  const logins: Logins = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    greet?.(socket)
    let received = Buffer.alloc(0)
    socket.on('data', (chunk) => {
      received = Buffer.from(speak(socket, Buffer.concat([received, chunk]), logins))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    logins,
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

const NOTHING = Buffer.alloc(0)

/** PostgreSQL (protocol 3.0): asks for the password in clear text, and runs nothing. */
export async function postgresServer(): Promise<PasswordServer> {
  const users = new WeakMap<Socket, string>()
  return await listen((socket, received, logins) => {
    let rest = received
    while (rest.length >= 8) {
      const isStartup = !users.has(socket)
      const length = isStartup ? rest.readInt32BE(0) : rest.readInt32BE(1) + 1
      if (rest.length < length) break
      const message = rest.subarray(0, length)
      rest = rest.subarray(length)
      if (isStartup) {
        const [, user = ''] = /user\0([^\0]*)/.exec(message.toString('latin1')) ?? []
        users.set(socket, user)
        socket.write(Buffer.from('R\0\0\0\x08\0\0\0\x03', 'latin1'))
      } else if (message[0] === 0x70) {
        logins.push([users.get(socket) ?? '', message.toString('utf8', 5, length - 1)])
        socket.write(Buffer.from('R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I', 'latin1'))
      } else if (message[0] === 0x51) {
        socket.write(Buffer.from('C\0\0\0\x0dSELECT 0\0Z\0\0\0\x05I', 'latin1'))
      }
    }
    return rest
  })
}

/** MySQL (protocol 10): switches to `mysql_clear_password`, and runs nothing. */
export async function mysqlServer(): Promise<PasswordServer> {
  const users = new WeakMap<Socket, string>()
  const known = new WeakSet<Socket>()
  const ok = Buffer.from([0, 0, 0, 2, 0, 0, 0])
  const packet = (sequence: number, body: Buffer): Buffer => {
    const head = Buffer.alloc(4)
    head.writeUIntLE(body.length, 0, 3)
    head[3] = sequence
    return Buffer.concat([head, body])
  }
  const greeting = Buffer.concat([
    Buffer.from('\x0a8.0.0\0\x01\0\0\0saltsalt\0', 'latin1'),
    // Long password, protocol 4.1, secure connection, plugin authentication.
    Buffer.from([0x01, 0x82, 45, 2, 0, 0x08, 0x00, 21]),
    Buffer.alloc(10),
    Buffer.from('saltsaltsalt\0mysql_native_password\0', 'latin1'),
  ])
  return await listen(
    (socket, received, logins) => {
      let rest = received
      while (rest.length >= 4 && rest.length >= 4 + rest.readUIntLE(0, 3)) {
        const body = rest.subarray(4, 4 + rest.readUIntLE(0, 3))
        const sequence = rest[3] ?? 0
        rest = rest.subarray(4 + body.length)
        if (!users.has(socket)) {
          users.set(socket, body.toString('utf8', 32, body.indexOf(0, 32)))
          socket.write(packet(sequence + 1, Buffer.from('\xfemysql_clear_password\0\0', 'latin1')))
        } else {
          if (!known.has(socket)) {
            known.add(socket)
            logins.push([users.get(socket) ?? '', body.toString().replace(/\0$/, '')])
          }
          socket.write(packet(sequence + 1, ok))
        }
      }
      return rest
    },
    (socket) => socket.write(packet(0, greeting)),
  )
}

/** Redis (RESP): takes `AUTH` and `HELLO`, and says `OK` to everything. */
export async function redisServer(): Promise<PasswordServer> {
  return await listen((socket, received, logins) => {
    let text = received.toString()
    for (;;) {
      const [head, count] = /^\*(\d+)\r\n/.exec(text) ?? []
      if (head === undefined) break
      const command = new RegExp(`^\\*\\d+\\r\\n((?:\\$\\d+\\r\\n[^\\r]*\\r\\n){${count}})`).exec(
        text,
      )
      if (command === null) break
      const words = [...(command[1] ?? '').matchAll(/\$\d+\r\n([^\r]*)\r\n/g)].map(
        ([, word = '']) => word,
      )
      // `AUTH name password`, or `HELLO 3 AUTH name password`.
      const auth = words.findIndex((word) => word.toUpperCase() === 'AUTH')
      if (auth >= 0) logins.push([words[auth + 1] ?? '', words[auth + 2] ?? ''])
      socket.write('+OK\r\n')
      text = text.slice(command[0].length)
    }
    return Buffer.from(text)
  })
}

const API_VERSIONS = 18
const SASL_HANDSHAKE = 17
const SASL_AUTHENTICATE = 36

/** Kafka: takes a bearer token by SASL OAUTHBEARER (RFC 7628), and ends the connection after it. */
export async function kafkaServer(): Promise<PasswordServer> {
  return await listen((socket, received, logins) => {
    if (received.length < 4 || received.length < 4 + received.readInt32BE(0)) return received
    const key = received.readInt16BE(4)
    const answer = (body: Buffer): void => {
      const head = Buffer.alloc(8)
      head.writeInt32BE(4 + body.length, 0)
      received.copy(head, 4, 8, 12)
      socket.write(Buffer.concat([head, body]))
    }
    if (key === API_VERSIONS) {
      const apis = [API_VERSIONS, SASL_HANDSHAKE, SASL_AUTHENTICATE, 3, 1]
      const body = Buffer.alloc(2 + 4 + apis.length * 6 + 4)
      body.writeInt32BE(apis.length, 2)
      for (const [index, api] of apis.entries()) {
        body.writeInt16BE(api, 6 + index * 6)
        body.writeInt16BE(1, 10 + index * 6)
      }
      answer(body)
    } else if (key === SASL_HANDSHAKE) {
      answer(Buffer.from('\0\0\0\0\0\x01\0\x0bOAUTHBEARER', 'latin1'))
    } else if (key === SASL_AUTHENTICATE) {
      const [, bearer = ''] = received.toString('latin1').split('auth=Bearer ')
      const [token = ''] = bearer.split('\u0001')
      logins.push(['', token])
      socket.end()
    }
    return NOTHING
  })
}
