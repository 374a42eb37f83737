import type { IncomingMessage } from 'node:http'
import { crc32 } from 'node:zlib'
import { verify } from '../../../src/verify/index.ts'
import type { KnownCredentials } from '../../../src/verify/types.ts'
import type { SoakAnswer } from './server.ts'

/** An item as DynamoDB writes it, with a text as its key. */
type Item = Readonly<Record<string, unknown>> & { readonly id: { readonly S: string } }

interface Input {
  readonly Item?: Item
  readonly Key?: Item
  readonly ExclusiveStartTableName?: string
  readonly Limit?: number
}

const items = new Map<string, Item>()

/** The names of the tables, which are listed in pages. */
export const TABLES: readonly string[] = Array.from(
  { length: 30 },
  (_, index) => `table-${index + 10}`,
)

const OPERATIONS: Readonly<Record<string, (input: Input) => object>> = {
  PutItem: ({ Item }) => {
    if (Item !== undefined) items.set(Item.id.S, Item)
    return {}
  },
  GetItem: ({ Key }) => {
    const Item = items.get(Key?.id.S ?? '')
    return Item === undefined ? {} : { Item }
  },
  DeleteItem: ({ Key }) => {
    items.delete(Key?.id.S ?? '')
    return {}
  },
  ListTables: ({ ExclusiveStartTableName: after, Limit = 10 }) => {
    const start = after === undefined ? 0 : TABLES.indexOf(after) + 1
    const TableNames = TABLES.slice(start, start + Limit)
    const isLast = start + Limit >= TABLES.length
    return { TableNames, ...(!isLast && { LastEvaluatedTableName: TableNames.at(-1) }) }
  },
}

/** Answers a request as DynamoDB does: verifies its signature, runs its operation, adds a checksum. */
export async function answerTables(
  { headers, method, rawHeaders, url }: IncomingMessage,
  body: Buffer,
  credentials: (accessKeyId: string) => KnownCredentials | undefined,
): Promise<SoakAnswer> {
  const rules = { credentials, services: 'dynamodb', regions: 'us-east-1', body }
  await verify({ method, url, headers, rawHeaders }, rules)
  const name = String(headers['x-amz-target']).split('.')[1] ?? ''
  const output = OPERATIONS[name]?.(JSON.parse(body.toString()) as Input)
  if (output === undefined) throw new Error(`there is no operation ${name}`)
  const text = Buffer.from(JSON.stringify(output))
  return {
    status: 200,
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-crc32': String(crc32(text)),
    },
    body: text,
  }
}
