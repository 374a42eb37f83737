import { argumentTypeError, argumentValueError } from '../../errors.ts'
import type { HttpBinding, ProtocolName } from '../../protocols/index.ts'
import type { ServiceFacts } from '../catalogue/service-facts.ts'

/** What a binding is made for. */
export interface BindingQuery {
  readonly facts: ServiceFacts
  readonly protocol: ProtocolName
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
}

/**
 * Where a REST operation puts its members; undefined for other protocols.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` where a REST service's binding is missing or cannot be
 * read, and where another service is given one.
 */
export function httpBinding(asked: unknown, query: BindingQuery): HttpBinding | undefined {
  const { protocol, facts } = query
  if (protocol !== 'rest-json' && protocol !== 'rest-xml') {
    if (asked === undefined) return undefined
    throw argumentValueError(
      'options.http',
      `is for REST services; ${facts.name} speaks ${protocol}`,
    )
  }
  if (asked === undefined) throw missingBinding(query)
  const binding = typeof asked === 'string' ? shortBinding(asked, query) : checkedBinding(asked)
  return protocol === 'rest-xml' ? withRoot(binding, query) : binding
}

function missingBinding({ facts, operation }: BindingQuery): TypeError {
  return argumentValueError(
    'options.http',
    `must be given for ${operation}: ${facts.name} is a REST service, whose operations have a method and a path each. Take them from its API reference, such as 'GET /2015-03-31/functions/{FunctionName}'`,
  )
}

const SHORT = /^([A-Z]+) (\/\S*)$/
const WITHOUT_BODY = new Set(['GET', 'HEAD', 'DELETE'])

/** `METHOD /path/{Label}`. */
function shortBinding(text: string, { input }: BindingQuery): HttpBinding {
  const [, method, path] = SHORT.exec(text) ?? []
  if (method === undefined || path === undefined) {
    throw argumentValueError(
      'options.http',
      "must be a method in capitals and a path, such as 'GET /things/{Id}'",
    )
  }
  if (!WITHOUT_BODY.has(method)) return { method, path }
  const labels = new Set([...path.matchAll(/\{([^{}]+?)\+?\}/g)].map(([, label]) => label))
  const others = Object.keys(input).filter((member) => !labels.has(member))
  return { method, path, query: Object.fromEntries(others.map((member) => [member, member])) }
}

function checkedBinding(asked: unknown): HttpBinding {
  if (typeof asked !== 'object' || asked === null) {
    throw argumentTypeError('options.http', 'a string or an object', asked)
  }
  const { method, path } = asked as Partial<HttpBinding>
  if (typeof method !== 'string') throw argumentTypeError('options.http.method', 'a string', method)
  if (typeof path !== 'string') throw argumentTypeError('options.http.path', 'a string', path)
  if (!path.startsWith('/')) throw argumentValueError('options.http.path', 'must begin with /')
  return { ...asked, method, path }
}

/** Services want their namespace in the documents that they read. */
function withRoot(binding: HttpBinding, { facts, operation }: BindingQuery): HttpBinding {
  const { name = `${operation}Request`, namespace = facts.xmlNamespace } = binding.root ?? {}
  return { ...binding, root: { name, namespace } }
}
