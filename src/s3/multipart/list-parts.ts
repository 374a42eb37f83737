import { elementsOf } from '../../protocols/index.ts'
import { passedOn } from '../call-options.ts'
import { childNumber, childText, readXml } from '../read-xml.ts'
import type { PartOptions, UploadedPart } from './types.ts'
import type { UploadState } from './upload-state.ts'

/** The parts that the store has of an upload, page by page. */
export async function listParts(
  state: UploadState,
  options: PartOptions = {},
): Promise<UploadedPart[]> {
  const { context, key, uploadId, plan } = state
  const parts: UploadedPart[] = []
  for (let marker: string | undefined = '0'; marker !== undefined; ) {
    const response = await context.send({
      method: 'GET',
      key,
      query: { uploadId, ...(marker !== '0' && { 'part-number-marker': marker }) },
      headers: state.headers,
      operation: 'ListParts',
      ...passedOn(options),
      result: 'buffer',
    })
    const page = await readXml(response)
    for (const element of elementsOf(page['Part'])) {
      parts.push({
        partNumber: childNumber(element, 'PartNumber') ?? 0,
        size: childNumber(element, 'Size') ?? 0,
        etag: childText(element, 'ETag') ?? '',
        checksum: plan.algorithm && childText(element, `Checksum${plan.algorithm}`),
      })
    }
    const next: string | undefined = childText(page, 'NextPartNumberMarker')
    // A marker that does not move would be asked for for ever.
    const goesOn: boolean =
      childText(page, 'IsTruncated') === 'true' && Number(next) > Number(marker)
    marker = goesOn ? next : undefined
  }
  return parts
}
