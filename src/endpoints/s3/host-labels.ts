const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/
const LABELS =
  /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/
const BUCKET_LABEL = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/
const BUCKET_LABELS =
  /^(?=.{3,63}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/

/** Whether a text is one label of a host name (RFC 1123 section 2.1). */
export function isHostLabel(text: string): boolean {
  return LABEL.test(text)
}

/** Whether a text is labels of a host name, with dots between them. */
export function isHostLabels(text: string): boolean {
  return LABELS.test(text)
}

/** Whether a text is a region as it stands in host names: AWS's are in lower case. */
export function isRegion(text: string): boolean {
  return LABELS.test(text) && text.toLowerCase() === text
}

/** Whether a bucket's name can be a label of a host name that certificates `*.host` hold for. */
export function isBucketLabel(bucket: string): boolean {
  return BUCKET_LABEL.test(bucket)
}

/** Whether a bucket's name can be labels of a host name where no certificate is checked. */
export function isBucketLabels(bucket: string): boolean {
  return BUCKET_LABELS.test(bucket) && !IPV4.test(bucket)
}

/** Whether a host, as `URL` spells it, is an address: nothing can stand before it. */
export function isIpHost(hostname: string): boolean {
  return hostname.startsWith('[') || IPV4.test(hostname)
}
