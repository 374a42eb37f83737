/** Which secret, and which version of it. */
export interface SecretQuery {
  SecretId: string
  VersionId?: string | undefined
  VersionStage?: string | undefined
}

/** A secret. */
export interface SecretValue {
  ARN?: string | undefined
  Name?: string | undefined
  VersionId?: string | undefined
  SecretString?: string | undefined
  SecretBinary?: Uint8Array | undefined
  VersionStages?: string[] | undefined
  CreatedDate?: Date | undefined
}
