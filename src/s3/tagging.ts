import { malformed, type XmlElement } from '../protocols/index.ts'
import type { BucketContext } from './bucket-context.ts'
import { type CallOptions, checkedOptions, headersOf, passedOn } from './call-options.ts'
import { checkedTags } from './object-properties.ts'
import { childOf, childrenOf, childText, readNothing, readXml, requiredText } from './read-xml.ts'
import { sendXml } from './send-xml.ts'

/** Options of the operations on tags. */
export interface TaggingOptions extends CallOptions {
  readonly versionId?: string | undefined
}

/** Tags by their names. */
export type Tags = Record<string, string>

/** The tags of objects. */
export interface Tagging {
  /** Empty where there are none. */
  get(key: string, options?: TaggingOptions): Promise<Tags>
  /** Replaces all tags. */
  put(key: string, tags: Readonly<Tags>, options?: TaggingOptions): Promise<void>
  delete(key: string, options?: TaggingOptions): Promise<void>
}

/** The operations on the tags of objects. */
export function createTagging(context: BucketContext): Tagging {
  return {
    get: (key, options = {}) => getTags(context, key, options),
    put: (key, tags, options = {}) => putTags(context, key, tags, options),
    async delete(key, options = {}) {
      const response = await context.send({
        method: 'DELETE',
        operation: 'DeleteObjectTagging',
        key,
        query: { tagging: '', versionId: checkedOptions(options).versionId },
        headers: headersOf(options, {}),
        ...passedOn(options),
      })
      await readNothing(response, 'DeleteObjectTagging')
    },
  }
}

async function getTags(
  context: BucketContext,
  key: string,
  options: TaggingOptions,
): Promise<Tags> {
  const response = await context.send({
    method: 'GET',
    operation: 'GetObjectTagging',
    key,
    query: { tagging: '', versionId: checkedOptions(options).versionId },
    headers: headersOf(options, {}),
    result: 'buffer',
    ...passedOn(options),
  })
  return await readXml(response, { operation: 'GetObjectTagging', root: 'Tagging' }, (root) => {
    const set = childOf(root, 'TagSet')
    if (set === undefined) throw malformed('there is no TagSet')
    return tagsOf(set) ?? {}
  })
}

/** The tags among an element's children; undefined for none. @throws SansdkError for unreadable ones. */
export function tagsOf(element: XmlElement): Tags | undefined {
  const tags = childrenOf(element, 'Tag').map(
    (tag) => [requiredText(tag, 'Key'), childText(tag, 'Value') ?? ''] as const,
  )
  return tags.length === 0 ? undefined : Object.fromEntries(tags)
}

async function putTags(
  context: BucketContext,
  key: string,
  tags: Readonly<Tags>,
  options: TaggingOptions,
): Promise<void> {
  const list = checkedTags(tags, 'tags').map(([name, value]) => ({ Key: name, Value: value }))
  const response = await sendXml(
    context,
    {
      method: 'PUT',
      operation: 'PutObjectTagging',
      key,
      query: { tagging: '', versionId: checkedOptions(options).versionId },
      root: 'Tagging',
      value: { TagSet: { Tag: list } },
    },
    options,
  )
  await readNothing(response, 'PutObjectTagging')
}
