// Made by `npm run data` from botocore 1.43.67; do not edit.
export interface CancelKeyDeletionRequest {
  KeyId: string
}
export interface ConnectCustomKeyStoreRequest {
  CustomKeyStoreId: string
}
export interface CreateAliasRequest {
  AliasName: string
  TargetKeyId: string
}
export interface CreateCustomKeyStoreRequest {
  CustomKeyStoreName: string
  CloudHsmClusterId?: string | undefined
  TrustAnchorCertificate?: string | undefined
  KeyStorePassword?: string | undefined
  CustomKeyStoreType?: CustomKeyStoreType | undefined
  XksProxyUriEndpoint?: string | undefined
  XksProxyUriPath?: string | undefined
  XksProxyVpcEndpointServiceName?: string | undefined
  XksProxyVpcEndpointServiceOwner?: string | undefined
  XksProxyAuthenticationCredential?: XksProxyAuthenticationCredentialType | undefined
  XksProxyConnectivity?: XksProxyConnectivityType | undefined
}
export interface CreateGrantRequest {
  KeyId: string
  GranteePrincipal?: string | undefined
  RetiringPrincipal?: string | undefined
  Operations: GrantOperation[]
  Constraints?: GrantConstraints | undefined
  GrantTokens?: string[] | undefined
  Name?: string | undefined
  DryRun?: boolean | undefined
  GranteeServicePrincipal?: string | undefined
  RetiringServicePrincipal?: string | undefined
}
export interface CreateKeyRequest {
  Policy?: string | undefined
  Description?: string | undefined
  KeyUsage?: KeyUsageType | undefined
  CustomerMasterKeySpec?: CustomerMasterKeySpec | undefined
  KeySpec?: KeySpec | undefined
  Origin?: OriginType | undefined
  CustomKeyStoreId?: string | undefined
  BypassPolicyLockoutSafetyCheck?: boolean | undefined
  Tags?: Tag[] | undefined
  MultiRegion?: boolean | undefined
  XksKeyId?: string | undefined
}
export interface DecryptRequest {
  CiphertextBlob?: Uint8Array | string | undefined
  EncryptionContext?: { [key: string]: string } | undefined
  GrantTokens?: string[] | undefined
  KeyId?: string | undefined
  EncryptionAlgorithm?: EncryptionAlgorithmSpec | undefined
  Recipient?: RecipientInfo | undefined
  DryRun?: boolean | undefined
  DryRunModifiers?: DryRunModifierType[] | undefined
}
export interface DeleteAliasRequest {
  AliasName: string
}
export interface DeleteCustomKeyStoreRequest {
  CustomKeyStoreId: string
}
export interface DeleteImportedKeyMaterialRequest {
  KeyId: string
  KeyMaterialId?: string | undefined
}
export interface DeriveSharedSecretRequest {
  KeyId: string
  KeyAgreementAlgorithm: KeyAgreementAlgorithmSpec
  PublicKey: Uint8Array | string
  GrantTokens?: string[] | undefined
  DryRun?: boolean | undefined
  Recipient?: RecipientInfo | undefined
}
export interface DescribeCustomKeyStoresRequest {
  CustomKeyStoreId?: string | undefined
  CustomKeyStoreName?: string | undefined
  Limit?: number | undefined
  Marker?: string | undefined
}
export interface DescribeKeyRequest {
  KeyId: string
  GrantTokens?: string[] | undefined
}
export interface DisableKeyRequest {
  KeyId: string
}
export interface DisableKeyRotationRequest {
  KeyId: string
}
export interface DisconnectCustomKeyStoreRequest {
  CustomKeyStoreId: string
}
export interface EnableKeyRequest {
  KeyId: string
}
export interface EnableKeyRotationRequest {
  KeyId: string
  RotationPeriodInDays?: number | undefined
}
export interface EncryptRequest {
  KeyId: string
  Plaintext: Uint8Array | string
  EncryptionContext?: { [key: string]: string } | undefined
  GrantTokens?: string[] | undefined
  EncryptionAlgorithm?: EncryptionAlgorithmSpec | undefined
  DryRun?: boolean | undefined
}
export interface GenerateDataKeyRequest {
  KeyId: string
  EncryptionContext?: { [key: string]: string } | undefined
  NumberOfBytes?: number | undefined
  KeySpec?: DataKeySpec | undefined
  GrantTokens?: string[] | undefined
  Recipient?: RecipientInfo | undefined
  DryRun?: boolean | undefined
}
export interface GenerateDataKeyPairRequest {
  EncryptionContext?: { [key: string]: string } | undefined
  KeyId: string
  KeyPairSpec: DataKeyPairSpec
  GrantTokens?: string[] | undefined
  Recipient?: RecipientInfo | undefined
  DryRun?: boolean | undefined
}
export interface GenerateDataKeyPairWithoutPlaintextRequest {
  EncryptionContext?: { [key: string]: string } | undefined
  KeyId: string
  KeyPairSpec: DataKeyPairSpec
  GrantTokens?: string[] | undefined
  DryRun?: boolean | undefined
}
export interface GenerateDataKeyWithoutPlaintextRequest {
  KeyId: string
  EncryptionContext?: { [key: string]: string } | undefined
  KeySpec?: DataKeySpec | undefined
  NumberOfBytes?: number | undefined
  GrantTokens?: string[] | undefined
  DryRun?: boolean | undefined
}
export interface GenerateMacRequest {
  Message: Uint8Array | string
  KeyId: string
  MacAlgorithm: MacAlgorithmSpec
  GrantTokens?: string[] | undefined
  DryRun?: boolean | undefined
}
export interface GenerateRandomRequest {
  NumberOfBytes?: number | undefined
  CustomKeyStoreId?: string | undefined
  Recipient?: RecipientInfo | undefined
}
export interface GetKeyLastUsageRequest {
  KeyId: string
}
export interface GetKeyPolicyRequest {
  KeyId: string
  PolicyName?: string | undefined
}
export interface GetKeyRotationStatusRequest {
  KeyId: string
}
export interface GetParametersForImportRequest {
  KeyId: string
  WrappingAlgorithm: AlgorithmSpec
  WrappingKeySpec: WrappingKeySpec
}
export interface GetPublicKeyRequest {
  KeyId: string
  GrantTokens?: string[] | undefined
}
export interface ImportKeyMaterialRequest {
  KeyId: string
  ImportToken: Uint8Array | string
  EncryptedKeyMaterial: Uint8Array | string
  ValidTo?: Date | undefined
  ExpirationModel?: ExpirationModelType | undefined
  ImportType?: ImportType | undefined
  KeyMaterialDescription?: string | undefined
  KeyMaterialId?: string | undefined
}
export interface ListAliasesRequest {
  KeyId?: string | undefined
  Limit?: number | undefined
  Marker?: string | undefined
}
export interface ListGrantsRequest {
  Limit?: number | undefined
  Marker?: string | undefined
  KeyId: string
  GrantId?: string | undefined
  GranteePrincipal?: string | undefined
  GranteeServicePrincipal?: string | undefined
}
export interface ListKeyPoliciesRequest {
  KeyId: string
  Limit?: number | undefined
  Marker?: string | undefined
}
export interface ListKeyRotationsRequest {
  KeyId: string
  IncludeKeyMaterial?: IncludeKeyMaterial | undefined
  Limit?: number | undefined
  Marker?: string | undefined
}
export interface ListKeysRequest {
  Limit?: number | undefined
  Marker?: string | undefined
}
export interface ListResourceTagsRequest {
  KeyId: string
  Limit?: number | undefined
  Marker?: string | undefined
}
export interface ListRetirableGrantsRequest {
  Limit?: number | undefined
  Marker?: string | undefined
  RetiringPrincipal?: string | undefined
  RetiringServicePrincipal?: string | undefined
}
export interface PutKeyPolicyRequest {
  KeyId: string
  PolicyName?: string | undefined
  Policy: string
  BypassPolicyLockoutSafetyCheck?: boolean | undefined
}
export interface ReEncryptRequest {
  CiphertextBlob?: Uint8Array | string | undefined
  SourceEncryptionContext?: { [key: string]: string } | undefined
  SourceKeyId?: string | undefined
  DestinationKeyId: string
  DestinationEncryptionContext?: { [key: string]: string } | undefined
  SourceEncryptionAlgorithm?: EncryptionAlgorithmSpec | undefined
  DestinationEncryptionAlgorithm?: EncryptionAlgorithmSpec | undefined
  GrantTokens?: string[] | undefined
  DryRun?: boolean | undefined
  DryRunModifiers?: DryRunModifierType[] | undefined
}
export interface ReplicateKeyRequest {
  KeyId: string
  ReplicaRegion: string
  Policy?: string | undefined
  BypassPolicyLockoutSafetyCheck?: boolean | undefined
  Description?: string | undefined
  Tags?: Tag[] | undefined
}
export interface RetireGrantRequest {
  GrantToken?: string | undefined
  KeyId?: string | undefined
  GrantId?: string | undefined
  DryRun?: boolean | undefined
}
export interface RevokeGrantRequest {
  KeyId: string
  GrantId: string
  DryRun?: boolean | undefined
}
export interface RotateKeyOnDemandRequest {
  KeyId: string
}
export interface ScheduleKeyDeletionRequest {
  KeyId: string
  PendingWindowInDays?: number | undefined
}
export interface SignRequest {
  KeyId: string
  Message: Uint8Array | string
  MessageType?: MessageType | undefined
  GrantTokens?: string[] | undefined
  SigningAlgorithm: SigningAlgorithmSpec
  DryRun?: boolean | undefined
}
export interface TagResourceRequest {
  KeyId: string
  Tags: Tag[]
}
export interface UntagResourceRequest {
  KeyId: string
  TagKeys: string[]
}
export interface UpdateAliasRequest {
  AliasName: string
  TargetKeyId: string
}
export interface UpdateCustomKeyStoreRequest {
  CustomKeyStoreId: string
  NewCustomKeyStoreName?: string | undefined
  KeyStorePassword?: string | undefined
  CloudHsmClusterId?: string | undefined
  XksProxyUriEndpoint?: string | undefined
  XksProxyUriPath?: string | undefined
  XksProxyVpcEndpointServiceName?: string | undefined
  XksProxyVpcEndpointServiceOwner?: string | undefined
  XksProxyAuthenticationCredential?: XksProxyAuthenticationCredentialType | undefined
  XksProxyConnectivity?: XksProxyConnectivityType | undefined
}
export interface UpdateKeyDescriptionRequest {
  KeyId: string
  Description: string
}
export interface UpdatePrimaryRegionRequest {
  KeyId: string
  PrimaryRegion: string
}
export interface VerifyRequest {
  KeyId: string
  Message: Uint8Array | string
  MessageType?: MessageType | undefined
  Signature: Uint8Array | string
  SigningAlgorithm: SigningAlgorithmSpec
  GrantTokens?: string[] | undefined
  DryRun?: boolean | undefined
}
export interface VerifyMacRequest {
  Message: Uint8Array | string
  KeyId: string
  MacAlgorithm: MacAlgorithmSpec
  Mac: Uint8Array | string
  GrantTokens?: string[] | undefined
  DryRun?: boolean | undefined
}
export interface XksProxyAuthenticationCredentialType {
  AccessKeyId: string
  RawSecretAccessKey: string
}
export interface GrantConstraints {
  EncryptionContextSubset?: { [key: string]: string } | undefined
  EncryptionContextEquals?: { [key: string]: string } | undefined
  SourceArn?: string | undefined
}
export interface Tag {
  TagKey: string
  TagValue: string
}
export interface RecipientInfo {
  KeyEncryptionAlgorithm?: KeyEncryptionMechanism | undefined
  AttestationDocument?: Uint8Array | string | undefined
}
export interface CancelKeyDeletionResponse {
  KeyId?: string
}
export interface ConnectCustomKeyStoreResponse {
}
export interface CreateCustomKeyStoreResponse {
  CustomKeyStoreId?: string
}
export interface CreateGrantResponse {
  GrantToken?: string
  GrantId?: string
}
export interface CreateKeyResponse {
  KeyMetadata?: KeyMetadata
}
export interface DecryptResponse {
  KeyId?: string
  Plaintext?: Uint8Array
  EncryptionAlgorithm?: EncryptionAlgorithmSpec
  CiphertextForRecipient?: Uint8Array
  KeyMaterialId?: string
}
export interface DeleteCustomKeyStoreResponse {
}
export interface DeleteImportedKeyMaterialResponse {
  KeyId?: string
  KeyMaterialId?: string
}
export interface DeriveSharedSecretResponse {
  KeyId?: string
  SharedSecret?: Uint8Array
  CiphertextForRecipient?: Uint8Array
  KeyAgreementAlgorithm?: KeyAgreementAlgorithmSpec
  KeyOrigin?: OriginType
}
export interface DescribeCustomKeyStoresResponse {
  CustomKeyStores?: CustomKeyStoresListEntry[]
  NextMarker?: string
  Truncated?: boolean
}
export interface DescribeKeyResponse {
  KeyMetadata?: KeyMetadata
}
export interface DisconnectCustomKeyStoreResponse {
}
export interface EncryptResponse {
  CiphertextBlob?: Uint8Array
  KeyId?: string
  EncryptionAlgorithm?: EncryptionAlgorithmSpec
}
export interface GenerateDataKeyResponse {
  CiphertextBlob?: Uint8Array
  Plaintext?: Uint8Array
  KeyId?: string
  CiphertextForRecipient?: Uint8Array
  KeyMaterialId?: string
}
export interface GenerateDataKeyPairResponse {
  PrivateKeyCiphertextBlob?: Uint8Array
  PrivateKeyPlaintext?: Uint8Array
  PublicKey?: Uint8Array
  KeyId?: string
  KeyPairSpec?: DataKeyPairSpec
  CiphertextForRecipient?: Uint8Array
  KeyMaterialId?: string
}
export interface GenerateDataKeyPairWithoutPlaintextResponse {
  PrivateKeyCiphertextBlob?: Uint8Array
  PublicKey?: Uint8Array
  KeyId?: string
  KeyPairSpec?: DataKeyPairSpec
  KeyMaterialId?: string
}
export interface GenerateDataKeyWithoutPlaintextResponse {
  CiphertextBlob?: Uint8Array
  KeyId?: string
  KeyMaterialId?: string
}
export interface GenerateMacResponse {
  Mac?: Uint8Array
  MacAlgorithm?: MacAlgorithmSpec
  KeyId?: string
}
export interface GenerateRandomResponse {
  Plaintext?: Uint8Array
  CiphertextForRecipient?: Uint8Array
}
export interface GetKeyLastUsageResponse {
  KeyId?: string
  KeyLastUsage?: KeyLastUsageData
  TrackingStartDate?: Date
  KeyCreationDate?: Date
}
export interface GetKeyPolicyResponse {
  Policy?: string
  PolicyName?: string
}
export interface GetKeyRotationStatusResponse {
  KeyRotationEnabled?: boolean
  KeyId?: string
  RotationPeriodInDays?: number
  NextRotationDate?: Date
  OnDemandRotationStartDate?: Date
}
export interface GetParametersForImportResponse {
  KeyId?: string
  ImportToken?: Uint8Array
  PublicKey?: Uint8Array
  ParametersValidTo?: Date
}
export interface GetPublicKeyResponse {
  KeyId?: string
  PublicKey?: Uint8Array
  CustomerMasterKeySpec?: CustomerMasterKeySpec
  KeySpec?: KeySpec
  KeyUsage?: KeyUsageType
  EncryptionAlgorithms?: EncryptionAlgorithmSpec[]
  SigningAlgorithms?: SigningAlgorithmSpec[]
  KeyAgreementAlgorithms?: KeyAgreementAlgorithmSpec[]
}
export interface ImportKeyMaterialResponse {
  KeyId?: string
  KeyMaterialId?: string
}
export interface ListAliasesResponse {
  Aliases?: AliasListEntry[]
  NextMarker?: string
  Truncated?: boolean
}
export interface ListGrantsResponse {
  Grants?: GrantListEntry[]
  NextMarker?: string
  Truncated?: boolean
}
export interface ListKeyPoliciesResponse {
  PolicyNames?: string[]
  NextMarker?: string
  Truncated?: boolean
}
export interface ListKeyRotationsResponse {
  Rotations?: RotationsListEntry[]
  NextMarker?: string
  Truncated?: boolean
}
export interface ListKeysResponse {
  Keys?: KeyListEntry[]
  NextMarker?: string
  Truncated?: boolean
}
export interface ListResourceTagsResponse {
  Tags?: Tag[]
  NextMarker?: string
  Truncated?: boolean
}
export interface ReEncryptResponse {
  CiphertextBlob?: Uint8Array
  SourceKeyId?: string
  KeyId?: string
  SourceEncryptionAlgorithm?: EncryptionAlgorithmSpec
  DestinationEncryptionAlgorithm?: EncryptionAlgorithmSpec
  SourceKeyMaterialId?: string
  DestinationKeyMaterialId?: string
}
export interface ReplicateKeyResponse {
  ReplicaKeyMetadata?: KeyMetadata
  ReplicaPolicy?: string
  ReplicaTags?: Tag[]
}
export interface RotateKeyOnDemandResponse {
  KeyId?: string
}
export interface ScheduleKeyDeletionResponse {
  KeyId?: string
  DeletionDate?: Date
  KeyState?: KeyState
  PendingWindowInDays?: number
}
export interface SignResponse {
  KeyId?: string
  Signature?: Uint8Array
  SigningAlgorithm?: SigningAlgorithmSpec
}
export interface UpdateCustomKeyStoreResponse {
}
export interface VerifyResponse {
  KeyId?: string
  SignatureValid?: boolean
  SigningAlgorithm?: SigningAlgorithmSpec
}
export interface VerifyMacResponse {
  KeyId?: string
  MacValid?: boolean
  MacAlgorithm?: MacAlgorithmSpec
}
export interface KeyMetadata {
  AWSAccountId?: string
  KeyId?: string
  Arn?: string
  CreationDate?: Date
  Enabled?: boolean
  Description?: string
  KeyUsage?: KeyUsageType
  KeyState?: KeyState
  DeletionDate?: Date
  ValidTo?: Date
  Origin?: OriginType
  CustomKeyStoreId?: string
  CloudHsmClusterId?: string
  ExpirationModel?: ExpirationModelType
  KeyManager?: KeyManagerType
  CustomerMasterKeySpec?: CustomerMasterKeySpec
  KeySpec?: KeySpec
  EncryptionAlgorithms?: EncryptionAlgorithmSpec[]
  SigningAlgorithms?: SigningAlgorithmSpec[]
  KeyAgreementAlgorithms?: KeyAgreementAlgorithmSpec[]
  MultiRegion?: boolean
  MultiRegionConfiguration?: MultiRegionConfiguration
  PendingDeletionWindowInDays?: number
  MacAlgorithms?: MacAlgorithmSpec[]
  XksKeyConfiguration?: XksKeyConfigurationType
  CurrentKeyMaterialId?: string
}
export interface CustomKeyStoresListEntry {
  CustomKeyStoreId?: string
  CustomKeyStoreName?: string
  CloudHsmClusterId?: string
  TrustAnchorCertificate?: string
  ConnectionState?: ConnectionStateType
  ConnectionErrorCode?: ConnectionErrorCodeType
  CreationDate?: Date
  CustomKeyStoreType?: CustomKeyStoreType
  XksProxyConfiguration?: XksProxyConfigurationType
}
export interface KeyLastUsageData {
  Operation?: KeyLastUsageTrackingOperation
  Timestamp?: Date
  CloudTrailEventId?: string
  KmsRequestId?: string
}
export interface AliasListEntry {
  AliasName?: string
  AliasArn?: string
  TargetKeyId?: string
  CreationDate?: Date
  LastUpdatedDate?: Date
}
export interface GrantListEntry {
  KeyId?: string
  GrantId?: string
  Name?: string
  CreationDate?: Date
  GranteePrincipal?: string
  RetiringPrincipal?: string
  IssuingAccount?: string
  Operations?: GrantOperation[]
  Constraints?: GrantConstraints
  GranteeServicePrincipal?: string
  RetiringServicePrincipal?: string
}
export interface RotationsListEntry {
  KeyId?: string
  KeyMaterialId?: string
  KeyMaterialDescription?: string
  ImportState?: ImportState
  KeyMaterialState?: KeyMaterialState
  ExpirationModel?: ExpirationModelType
  ValidTo?: Date
  RotationDate?: Date
  RotationType?: RotationType
}
export interface KeyListEntry {
  KeyId?: string
  KeyArn?: string
}
export interface MultiRegionConfiguration {
  MultiRegionKeyType?: MultiRegionKeyType
  PrimaryKey?: MultiRegionKey
  ReplicaKeys?: MultiRegionKey[]
}
export interface XksKeyConfigurationType {
  Id?: string
}
export interface XksProxyConfigurationType {
  Connectivity?: XksProxyConnectivityType
  AccessKeyId?: string
  UriEndpoint?: string
  UriPath?: string
  VpcEndpointServiceName?: string
  VpcEndpointServiceOwner?: string
}
export interface MultiRegionKey {
  Arn?: string
  Region?: string
}
export type CustomKeyStoreType =
  | 'AWS_CLOUDHSM'
  | 'EXTERNAL_KEY_STORE'
  | (string & {})
export type XksProxyConnectivityType =
  | 'PUBLIC_ENDPOINT'
  | 'VPC_ENDPOINT_SERVICE'
  | (string & {})
export type GrantOperation =
  | 'Decrypt'
  | 'Encrypt'
  | 'GenerateDataKey'
  | 'GenerateDataKeyWithoutPlaintext'
  | 'ReEncryptFrom'
  | 'ReEncryptTo'
  | 'Sign'
  | 'Verify'
  | 'GetPublicKey'
  | 'CreateGrant'
  | 'RetireGrant'
  | 'DescribeKey'
  | 'GenerateDataKeyPair'
  | 'GenerateDataKeyPairWithoutPlaintext'
  | 'GenerateMac'
  | 'VerifyMac'
  | 'DeriveSharedSecret'
  | (string & {})
export type KeyUsageType =
  | 'SIGN_VERIFY'
  | 'ENCRYPT_DECRYPT'
  | 'GENERATE_VERIFY_MAC'
  | 'KEY_AGREEMENT'
  | (string & {})
export type CustomerMasterKeySpec =
  | 'RSA_2048'
  | 'RSA_3072'
  | 'RSA_4096'
  | 'ECC_NIST_P256'
  | 'ECC_NIST_P384'
  | 'ECC_NIST_P521'
  | 'ECC_SECG_P256K1'
  | 'SYMMETRIC_DEFAULT'
  | 'HMAC_224'
  | 'HMAC_256'
  | 'HMAC_384'
  | 'HMAC_512'
  | 'SM2'
  | (string & {})
export type KeySpec =
  | 'RSA_2048'
  | 'RSA_3072'
  | 'RSA_4096'
  | 'ECC_NIST_P256'
  | 'ECC_NIST_P384'
  | 'ECC_NIST_P521'
  | 'ECC_SECG_P256K1'
  | 'SYMMETRIC_DEFAULT'
  | 'HMAC_224'
  | 'HMAC_256'
  | 'HMAC_384'
  | 'HMAC_512'
  | 'SM2'
  | 'ML_DSA_44'
  | 'ML_DSA_65'
  | 'ML_DSA_87'
  | 'ECC_NIST_EDWARDS25519'
  | (string & {})
export type OriginType =
  | 'AWS_KMS'
  | 'EXTERNAL'
  | 'AWS_CLOUDHSM'
  | 'EXTERNAL_KEY_STORE'
  | (string & {})
export type EncryptionAlgorithmSpec =
  | 'SYMMETRIC_DEFAULT'
  | 'RSAES_OAEP_SHA_1'
  | 'RSAES_OAEP_SHA_256'
  | 'SM2PKE'
  | (string & {})
export type DryRunModifierType =
  | 'IGNORE_CIPHERTEXT'
  | (string & {})
export type KeyAgreementAlgorithmSpec =
  | 'ECDH'
  | (string & {})
export type DataKeySpec =
  | 'AES_256'
  | 'AES_128'
  | (string & {})
export type DataKeyPairSpec =
  | 'RSA_2048'
  | 'RSA_3072'
  | 'RSA_4096'
  | 'ECC_NIST_P256'
  | 'ECC_NIST_P384'
  | 'ECC_NIST_P521'
  | 'ECC_SECG_P256K1'
  | 'SM2'
  | 'ECC_NIST_EDWARDS25519'
  | (string & {})
export type MacAlgorithmSpec =
  | 'HMAC_SHA_224'
  | 'HMAC_SHA_256'
  | 'HMAC_SHA_384'
  | 'HMAC_SHA_512'
  | (string & {})
export type AlgorithmSpec =
  | 'RSAES_PKCS1_V1_5'
  | 'RSAES_OAEP_SHA_1'
  | 'RSAES_OAEP_SHA_256'
  | 'RSA_AES_KEY_WRAP_SHA_1'
  | 'RSA_AES_KEY_WRAP_SHA_256'
  | 'SM2PKE'
  | (string & {})
export type WrappingKeySpec =
  | 'RSA_2048'
  | 'RSA_3072'
  | 'RSA_4096'
  | 'SM2'
  | (string & {})
export type ExpirationModelType =
  | 'KEY_MATERIAL_EXPIRES'
  | 'KEY_MATERIAL_DOES_NOT_EXPIRE'
  | (string & {})
export type ImportType =
  | 'NEW_KEY_MATERIAL'
  | 'EXISTING_KEY_MATERIAL'
  | (string & {})
export type IncludeKeyMaterial =
  | 'ALL_KEY_MATERIAL'
  | 'ROTATIONS_ONLY'
  | (string & {})
export type MessageType =
  | 'RAW'
  | 'DIGEST'
  | 'EXTERNAL_MU'
  | (string & {})
export type SigningAlgorithmSpec =
  | 'RSASSA_PSS_SHA_256'
  | 'RSASSA_PSS_SHA_384'
  | 'RSASSA_PSS_SHA_512'
  | 'RSASSA_PKCS1_V1_5_SHA_256'
  | 'RSASSA_PKCS1_V1_5_SHA_384'
  | 'RSASSA_PKCS1_V1_5_SHA_512'
  | 'ECDSA_SHA_256'
  | 'ECDSA_SHA_384'
  | 'ECDSA_SHA_512'
  | 'SM2DSA'
  | 'ML_DSA_SHAKE_256'
  | 'ED25519_SHA_512'
  | 'ED25519_PH_SHA_512'
  | (string & {})
export type KeyEncryptionMechanism =
  | 'RSAES_OAEP_SHA_256'
  | (string & {})
export type KeyState =
  | 'Creating'
  | 'Enabled'
  | 'Disabled'
  | 'PendingDeletion'
  | 'PendingImport'
  | 'PendingReplicaDeletion'
  | 'Unavailable'
  | 'Updating'
  | (string & {})
export type KeyManagerType =
  | 'AWS'
  | 'CUSTOMER'
  | (string & {})
export type ConnectionStateType =
  | 'CONNECTED'
  | 'CONNECTING'
  | 'FAILED'
  | 'DISCONNECTED'
  | 'DISCONNECTING'
  | (string & {})
export type ConnectionErrorCodeType =
  | 'INVALID_CREDENTIALS'
  | 'CLUSTER_NOT_FOUND'
  | 'NETWORK_ERRORS'
  | 'INTERNAL_ERROR'
  | 'INSUFFICIENT_CLOUDHSM_HSMS'
  | 'USER_LOCKED_OUT'
  | 'USER_NOT_FOUND'
  | 'USER_LOGGED_IN'
  | 'SUBNET_NOT_FOUND'
  | 'INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET'
  | 'XKS_PROXY_ACCESS_DENIED'
  | 'XKS_PROXY_NOT_REACHABLE'
  | 'XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND'
  | 'XKS_PROXY_INVALID_RESPONSE'
  | 'XKS_PROXY_INVALID_CONFIGURATION'
  | 'XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION'
  | 'XKS_PROXY_TIMED_OUT'
  | 'XKS_PROXY_INVALID_TLS_CONFIGURATION'
  | (string & {})
export type KeyLastUsageTrackingOperation =
  | 'Decrypt'
  | 'DeriveSharedSecret'
  | 'Encrypt'
  | 'GenerateDataKey'
  | 'GenerateDataKeyPair'
  | 'GenerateDataKeyPairWithoutPlaintext'
  | 'GenerateDataKeyWithoutPlaintext'
  | 'GenerateMac'
  | 'ReEncrypt'
  | 'Sign'
  | 'Verify'
  | 'VerifyMac'
  | (string & {})
export type ImportState =
  | 'IMPORTED'
  | 'PENDING_IMPORT'
  | (string & {})
export type KeyMaterialState =
  | 'NON_CURRENT'
  | 'CURRENT'
  | 'PENDING_ROTATION'
  | 'PENDING_MULTI_REGION_IMPORT_AND_ROTATION'
  | (string & {})
export type RotationType =
  | 'AUTOMATIC'
  | 'ON_DEMAND'
  | (string & {})
export type MultiRegionKeyType =
  | 'PRIMARY'
  | 'REPLICA'
  | (string & {})
export interface ServiceOperations {
  'kms.CancelKeyDeletion': { input: CancelKeyDeletionRequest; output: CancelKeyDeletionResponse }
  'kms.ConnectCustomKeyStore': { input: ConnectCustomKeyStoreRequest; output: ConnectCustomKeyStoreResponse }
  'kms.CreateAlias': { input: CreateAliasRequest; output: object }
  'kms.CreateCustomKeyStore': { input: CreateCustomKeyStoreRequest; output: CreateCustomKeyStoreResponse }
  'kms.CreateGrant': { input: CreateGrantRequest; output: CreateGrantResponse }
  'kms.CreateKey': { input: CreateKeyRequest; output: CreateKeyResponse }
  'kms.Decrypt': { input: DecryptRequest; output: DecryptResponse }
  'kms.DeleteAlias': { input: DeleteAliasRequest; output: object }
  'kms.DeleteCustomKeyStore': { input: DeleteCustomKeyStoreRequest; output: DeleteCustomKeyStoreResponse }
  'kms.DeleteImportedKeyMaterial': { input: DeleteImportedKeyMaterialRequest; output: DeleteImportedKeyMaterialResponse }
  'kms.DeriveSharedSecret': { input: DeriveSharedSecretRequest; output: DeriveSharedSecretResponse }
  'kms.DescribeCustomKeyStores': { input: DescribeCustomKeyStoresRequest; output: DescribeCustomKeyStoresResponse; pages: 'CustomKeyStores' }
  'kms.DescribeKey': { input: DescribeKeyRequest; output: DescribeKeyResponse }
  'kms.DisableKey': { input: DisableKeyRequest; output: object }
  'kms.DisableKeyRotation': { input: DisableKeyRotationRequest; output: object }
  'kms.DisconnectCustomKeyStore': { input: DisconnectCustomKeyStoreRequest; output: DisconnectCustomKeyStoreResponse }
  'kms.EnableKey': { input: EnableKeyRequest; output: object }
  'kms.EnableKeyRotation': { input: EnableKeyRotationRequest; output: object }
  'kms.Encrypt': { input: EncryptRequest; output: EncryptResponse }
  'kms.GenerateDataKey': { input: GenerateDataKeyRequest; output: GenerateDataKeyResponse }
  'kms.GenerateDataKeyPair': { input: GenerateDataKeyPairRequest; output: GenerateDataKeyPairResponse }
  'kms.GenerateDataKeyPairWithoutPlaintext': { input: GenerateDataKeyPairWithoutPlaintextRequest; output: GenerateDataKeyPairWithoutPlaintextResponse }
  'kms.GenerateDataKeyWithoutPlaintext': { input: GenerateDataKeyWithoutPlaintextRequest; output: GenerateDataKeyWithoutPlaintextResponse }
  'kms.GenerateMac': { input: GenerateMacRequest; output: GenerateMacResponse }
  'kms.GenerateRandom': { input: GenerateRandomRequest; output: GenerateRandomResponse }
  'kms.GetKeyLastUsage': { input: GetKeyLastUsageRequest; output: GetKeyLastUsageResponse }
  'kms.GetKeyPolicy': { input: GetKeyPolicyRequest; output: GetKeyPolicyResponse }
  'kms.GetKeyRotationStatus': { input: GetKeyRotationStatusRequest; output: GetKeyRotationStatusResponse }
  'kms.GetParametersForImport': { input: GetParametersForImportRequest; output: GetParametersForImportResponse }
  'kms.GetPublicKey': { input: GetPublicKeyRequest; output: GetPublicKeyResponse }
  'kms.ImportKeyMaterial': { input: ImportKeyMaterialRequest; output: ImportKeyMaterialResponse }
  'kms.ListAliases': { input: ListAliasesRequest; output: ListAliasesResponse; pages: 'Aliases' }
  'kms.ListGrants': { input: ListGrantsRequest; output: ListGrantsResponse; pages: 'Grants' }
  'kms.ListKeyPolicies': { input: ListKeyPoliciesRequest; output: ListKeyPoliciesResponse; pages: 'PolicyNames' }
  'kms.ListKeyRotations': { input: ListKeyRotationsRequest; output: ListKeyRotationsResponse; pages: 'Rotations' }
  'kms.ListKeys': { input: ListKeysRequest; output: ListKeysResponse; pages: 'Keys' }
  'kms.ListResourceTags': { input: ListResourceTagsRequest; output: ListResourceTagsResponse; pages: 'Tags' }
  'kms.ListRetirableGrants': { input: ListRetirableGrantsRequest; output: ListGrantsResponse; pages: 'Grants' }
  'kms.PutKeyPolicy': { input: PutKeyPolicyRequest; output: object }
  'kms.ReEncrypt': { input: ReEncryptRequest; output: ReEncryptResponse }
  'kms.ReplicateKey': { input: ReplicateKeyRequest; output: ReplicateKeyResponse }
  'kms.RetireGrant': { input: RetireGrantRequest; output: object }
  'kms.RevokeGrant': { input: RevokeGrantRequest; output: object }
  'kms.RotateKeyOnDemand': { input: RotateKeyOnDemandRequest; output: RotateKeyOnDemandResponse }
  'kms.ScheduleKeyDeletion': { input: ScheduleKeyDeletionRequest; output: ScheduleKeyDeletionResponse }
  'kms.Sign': { input: SignRequest; output: SignResponse }
  'kms.TagResource': { input: TagResourceRequest; output: object }
  'kms.UntagResource': { input: UntagResourceRequest; output: object }
  'kms.UpdateAlias': { input: UpdateAliasRequest; output: object }
  'kms.UpdateCustomKeyStore': { input: UpdateCustomKeyStoreRequest; output: UpdateCustomKeyStoreResponse }
  'kms.UpdateKeyDescription': { input: UpdateKeyDescriptionRequest; output: object }
  'kms.UpdatePrimaryRegion': { input: UpdatePrimaryRegionRequest; output: object }
  'kms.Verify': { input: VerifyRequest; output: VerifyResponse }
  'kms.VerifyMac': { input: VerifyMacRequest; output: VerifyMacResponse }
}
export interface ServiceWaiters {
}
export interface ServiceAliases {
  'KMS': 'kms'
}
