/** Data to encrypt, at most 4096 bytes. */
export interface EncryptInput {
  KeyId: string
  Plaintext: Uint8Array
  EncryptionContext?: Record<string, string> | undefined
  EncryptionAlgorithm?: string | undefined
}

/** Data to decrypt. */
export interface DecryptInput {
  CiphertextBlob: Uint8Array
  KeyId?: string | undefined
  EncryptionContext?: Record<string, string> | undefined
  EncryptionAlgorithm?: string | undefined
}
