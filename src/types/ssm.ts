/** Which parameter of Systems Manager; `Name:version` and `Name:label` work too. */
export interface ParameterQuery {
  Name: string
  WithDecryption?: boolean | undefined
}

/** Which parameters of Systems Manager. */
export interface ParametersByPathInput {
  Path: string
  Recursive?: boolean | undefined
  WithDecryption?: boolean | undefined
  ParameterFilters?: { Key: string; Option?: string; Values?: string[] }[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

/** A page of parameters. */
export interface ParameterPage {
  Parameters?: SsmParameter[] | undefined
  NextToken?: string | undefined
}

/** A parameter of Systems Manager. */
export interface SsmParameter {
  Name?: string | undefined
  Type?: 'String' | 'StringList' | 'SecureString' | undefined
  Value?: string | undefined
  Version?: number | undefined
  LastModifiedDate?: Date | undefined
  ARN?: string | undefined
  DataType?: string | undefined
}

/** A parameter to write. */
export interface PutParameterInput {
  Name: string
  Value: string
  Type?: 'String' | 'StringList' | 'SecureString' | undefined
  Description?: string | undefined
  KeyId?: string | undefined
  Overwrite?: boolean | undefined
  Tier?: 'Standard' | 'Advanced' | 'Intelligent-Tiering' | undefined
  Tags?: { Key: string; Value: string }[] | undefined
}
