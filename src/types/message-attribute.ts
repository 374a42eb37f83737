/** An attribute of a message. */
export interface MessageAttribute {
  DataType: string
  StringValue?: string | undefined
  BinaryValue?: Uint8Array | undefined
}
