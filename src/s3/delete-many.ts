import { argumentTypeError, SansdkError, ServiceError } from '../errors.ts'
import { elementsOf } from '../protocols/index.ts'
import type { BucketContext } from './bucket-context.ts'
import { type CallOptions, checkedOptions, passedOn } from './call-options.ts'
import { checkedKey } from './check-key.ts'
import { deleteObject } from './delete-object.ts'
import { inParallel } from './in-parallel.ts'
import { childText, readXml } from './read-xml.ts'
import { sendXml } from './send-xml.ts'

/** An object, or one version of it, to delete. */
export interface ObjectVersion {
  readonly key: string
  readonly versionId?: string | undefined
}

/** Keys to delete, all at once or as they come. */
export type ManyObjects = Iterable<string | ObjectVersion> | AsyncIterable<string | ObjectVersion>

/** Options of `bucket.deleteMany`. */
export interface DeleteManyOptions extends CallOptions {
  /** Requests that run at a time; default 4. */
  readonly concurrency?: number | undefined
}

/** What became of one deletion. */
export interface DeletedObject {
  readonly key: string
  /** The version that was asked for. */
  readonly versionId: string | undefined
  /** The version of the delete marker that was made or deleted. */
  readonly deleteMarkerVersionId: string | undefined
  /** Undefined where it was deleted. */
  readonly error: { readonly code: string; readonly message: string } | undefined
}

/** What became of many deletions. */
export interface DeleteManyResult {
  readonly deleted: readonly DeletedObject[]
  /** Those that the store refused or that could not be asked for. */
  readonly failed: readonly DeletedObject[]
}

const DEFAULT_CONCURRENCY = 4
// Swift takes more than half a minute for 1,000 keys.
const BATCH_ATTEMPT_MS = 300_000

/**
 * Deletes many objects, up to 1,000 with a request. A key that XML cannot carry unharmed is deleted by
 * a request of its own. What fails is in the result, one by one; only a wrong argument or an abort
 * throws.
 */
export async function deleteMany(
  context: BucketContext,
  objects: ManyObjects,
  options: DeleteManyOptions = {},
): Promise<DeleteManyResult> {
  const { concurrency = DEFAULT_CONCURRENCY } = checkedOptions(options)
  await context.prepare()
  const deleted: DeletedObject[] = []
  const failed: DeletedObject[] = []
  await inParallel(
    batches(objects, context.store.maxDeleteKeys),
    async (batch) => {
      const results = await deleteBatch(context, batch, options).catch((error: unknown) =>
        failedBatch(batch, error, options),
      )
      for (const one of results) (one.error === undefined ? deleted : failed).push(one)
    },
    concurrency,
  )
  return { deleted, failed }
}

// Parsers trim white space, make \n of \r, and refuse control characters and U+FFFE (XML 1.0 section 2.2).
const HARMLESS =
  /^[^\s\p{Cc}\ufffe\uffff](?:[^\p{Cc}\u2028\u0085\ufffe\uffff]*[^\s\p{Cc}\ufffe\uffff])?$/u

/** Groups what can go together; what must go alone is a group of its own. */
async function* batches(
  objects: ManyObjects,
  limit: number,
): AsyncGenerator<readonly ObjectVersion[]> {
  let batch: ObjectVersion[] = []
  for await (const one of iterable(objects)) {
    const object = checkedObject(one)
    if (limit === 0 || !HARMLESS.test(object.key)) {
      yield [object]
      continue
    }
    batch.push(object)
    if (batch.length < limit) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

function iterable(objects: unknown): Exclude<ManyObjects, string> {
  const isIterable =
    typeof objects === 'object' &&
    objects !== null &&
    (Symbol.iterator in objects || Symbol.asyncIterator in objects)
  if (!isIterable) throw argumentTypeError('keys', 'an iterable of keys', objects)
  return objects as Exclude<ManyObjects, string>
}

function checkedObject(object: string | ObjectVersion): ObjectVersion {
  if (typeof object === 'string') return { key: checkedKey(object) }
  if (typeof object !== 'object' || object === null) {
    throw argumentTypeError('keys', 'keys or { key, versionId }', object)
  }
  const { key, versionId } = object
  return { key: checkedKey(key), versionId }
}

function deleteBatch(
  context: BucketContext,
  batch: readonly ObjectVersion[],
  options: CallOptions,
): Promise<readonly DeletedObject[]> {
  const [first] = batch
  const alone = batch.length === 1 && first !== undefined
  return alone ? deleteAlone(context, first, options) : deleteTogether(context, batch, options)
}

async function deleteAlone(
  context: BucketContext,
  { key, versionId }: ObjectVersion,
  options: CallOptions,
): Promise<readonly DeletedObject[]> {
  const { headers } = options
  const result = await deleteObject(context, key, { versionId, headers, ...passedOn(options) })
  const deleteMarkerVersionId = result.deleteMarker ? result.versionId : undefined
  return [{ key, versionId, deleteMarkerVersionId, error: undefined }]
}

async function deleteTogether(
  context: BucketContext,
  batch: readonly ObjectVersion[],
  options: CallOptions,
): Promise<readonly DeletedObject[]> {
  const response = await sendXml(
    context,
    {
      method: 'POST',
      operation: 'DeleteObjects',
      query: { delete: '' },
      root: 'Delete',
      value: { Object: batch.map(({ key, versionId }) => ({ Key: key, VersionId: versionId })) },
      // Deleting twice is deleting once; at worst a second delete marker lies on the first.
      idempotent: true,
      result: 'buffer',
    },
    { ...options, timeout: options.timeout ?? { attemptMs: BATCH_ATTEMPT_MS } },
  )
  const answers = await readAnswers(response)
  return batch.map(({ key, versionId }) => {
    const answer = answers.get(identity(key, versionId)) ?? NO_ANSWER
    return { key, versionId, ...answer }
  })
}

type Answer = Pick<DeletedObject, 'deleteMarkerVersionId' | 'error'>

const NO_ANSWER: Answer = {
  deleteMarkerVersionId: undefined,
  error: { code: 'NoAnswer', message: 'The store did not say what became of it' },
}

async function readAnswers(
  response: Parameters<typeof readXml>[0],
): Promise<ReadonlyMap<string, Answer>> {
  const root = await readXml(response)
  const answers = new Map<string, Answer>()
  for (const element of elementsOf(root['Deleted'])) {
    answers.set(identity(childText(element, 'Key'), childText(element, 'VersionId')), {
      deleteMarkerVersionId: childText(element, 'DeleteMarkerVersionId'),
      error: undefined,
    })
  }
  for (const element of elementsOf(root['Error'])) {
    const code = childText(element, 'Code') ?? 'Unknown'
    const message = childText(element, 'Message') ?? ''
    answers.set(identity(childText(element, 'Key'), childText(element, 'VersionId')), {
      deleteMarkerVersionId: undefined,
      error: { code, message },
    })
  }
  return answers
}

function identity(key = '', versionId = ''): string {
  return `${key}\0${versionId}`
}

// A batch that fails must not hide what became of the others.
function failedBatch(
  batch: readonly ObjectVersion[],
  error: unknown,
  { signal }: CallOptions,
): readonly DeletedObject[] {
  if (signal?.aborted || !(error instanceof SansdkError)) throw error
  const code = error instanceof ServiceError ? (error.awsCode ?? error.code) : error.code
  const { message } = error
  return batch.map(({ key, versionId }) => ({
    key,
    versionId,
    deleteMarkerVersionId: undefined,
    error: { code, message },
  }))
}
