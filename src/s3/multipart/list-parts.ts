import { malformed, type XmlElement } from '../../protocols/index.ts'
import { passedOn } from '../call-options.ts'
import { endless } from '../listing.ts'
import { childEtag, childFlag, childNumber, childrenOf, childText, readXml } from '../read-xml.ts'
import type { PartOptions, UploadedPart } from './types.ts'
import type { UploadState } from './upload-state.ts'

/**
 * The parts that the store has of an upload, page by page. Where the upload was begun with a customer's
 * key and a checksum, S3 wants the key to list them (ListParts in its API reference).
 */
export async function listParts(
  state: UploadState,
  options: PartOptions = {},
): Promise<UploadedPart[]> {
  const parts: UploadedPart[] = []
  for (let marker: number | undefined = 0; marker !== undefined; ) {
    const page: PartsPage = await fetchPage(state, marker, options)
    parts.push(...page.parts)
    marker = page.next
  }
  return parts
}

interface PartsPage {
  readonly parts: readonly UploadedPart[]
  /** The number behind which the next page begins; undefined on the last. */
  readonly next: number | undefined
}

const KIND = { operation: 'ListParts', root: 'ListPartsResult' }

async function fetchPage(
  { context, key, uploadId, partHeaders, plan }: UploadState,
  marker: number,
  options: PartOptions,
): Promise<PartsPage> {
  const response = await context.send({
    method: 'GET',
    key,
    query: { uploadId, 'part-number-marker': marker === 0 ? undefined : marker },
    headers: partHeaders,
    operation: KIND.operation,
    ...passedOn(options),
    result: 'buffer',
  })
  return await readXml(response, KIND, (page) => ({
    parts: childrenOf(page, 'Part').map((element) => partOf(element, plan.algorithm)),
    next: nextMarker(page, marker),
  }))
}

function partOf(element: XmlElement, algorithm: UploadState['plan']['algorithm']): UploadedPart {
  const partNumber = childNumber(element, 'PartNumber')
  const size = childNumber(element, 'Size')
  const etag = childEtag(element)
  if (partNumber === undefined || size === undefined || etag === undefined) {
    throw malformed('a part has no PartNumber, Size or ETag')
  }
  return {
    partNumber,
    size,
    etag,
    checksum: algorithm && childText(element, `Checksum${algorithm}`),
  }
}

function nextMarker(page: XmlElement, marker: number): number | undefined {
  if (childFlag(page, 'IsTruncated') !== true) return undefined
  const next = childNumber(page, 'NextPartNumberMarker')
  if (next === undefined) throw endless('no NextPartNumberMarker')
  if (next <= marker) throw endless('a marker that does not move on')
  return next
}
