// Loaded before a documentation example: every TLS connection goes to the loopback server that
// DOCS_TLS_PORT names, whatever host the example calls. The real hosts cannot be reached in a test.
import { syncBuiltinESMExports } from 'node:module'
import tls from 'node:tls'

const { connect } = tls
tls.connect = (options, ...rest) =>
  connect(
    {
      ...options,
      host: '127.0.0.1',
      port: Number(process.env.DOCS_TLS_PORT),
      rejectUnauthorized: false,
    },
    ...rest,
  )
syncBuiltinESMExports()
