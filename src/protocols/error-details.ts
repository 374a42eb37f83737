/** What an error answer says. */
export interface ErrorDetails {
  /** Every code found, the one to show first. Empty for HEAD, empty and HTML answers. */
  readonly codes: readonly string[]
  readonly message: string | undefined
  /** The request id inside the document; the headers' own is preferred by callers. */
  readonly requestId: string | undefined
  readonly hostId: string | undefined
  /** S3's `ServerTime`, in milliseconds since the epoch. */
  readonly serverTime: number | undefined
  /** The body as text where it holds neither code nor message: it is no error of AWS's. */
  readonly text?: string | undefined
  /** The parsed error document; undefined where there was none that could be parsed. */
  readonly data: unknown
}
