// Made by `npm run data` from botocore 1.43.67; do not edit.
export interface BatchGetSecretValueRequest {
  SecretIdList?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface CancelRotateSecretRequest {
  SecretId: string
}
export interface CreateSecretRequest {
  Name: string
  ClientRequestToken?: string | undefined
  Description?: string | undefined
  KmsKeyId?: string | undefined
  SecretBinary?: Uint8Array | string | undefined
  SecretString?: string | undefined
  Tags?: Tag[] | undefined
  AddReplicaRegions?: ReplicaRegionType[] | undefined
  ForceOverwriteReplicaSecret?: boolean | undefined
  Type?: string | undefined
}
export interface DeleteResourcePolicyRequest {
  SecretId: string
}
export interface DeleteSecretRequest {
  SecretId: string
  RecoveryWindowInDays?: number | bigint | undefined
  ForceDeleteWithoutRecovery?: boolean | undefined
}
export interface DescribeSecretRequest {
  SecretId: string
}
export interface GetRandomPasswordRequest {
  PasswordLength?: number | bigint | undefined
  ExcludeCharacters?: string | undefined
  ExcludeNumbers?: boolean | undefined
  ExcludePunctuation?: boolean | undefined
  ExcludeUppercase?: boolean | undefined
  ExcludeLowercase?: boolean | undefined
  IncludeSpace?: boolean | undefined
  RequireEachIncludedType?: boolean | undefined
}
export interface GetResourcePolicyRequest {
  SecretId: string
}
export interface GetSecretValueRequest {
  SecretId: string
  VersionId?: string | undefined
  VersionStage?: string | undefined
}
export interface ListSecretVersionIdsRequest {
  SecretId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
  IncludeDeprecated?: boolean | undefined
}
export interface ListSecretsRequest {
  IncludePlannedDeletion?: boolean | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
  SortOrder?: SortOrderType | undefined
  SortBy?: SortByType | undefined
}
export interface PutResourcePolicyRequest {
  SecretId: string
  ResourcePolicy: string
  BlockPublicPolicy?: boolean | undefined
}
export interface PutSecretValueRequest {
  SecretId: string
  ClientRequestToken?: string | undefined
  SecretBinary?: Uint8Array | string | undefined
  SecretString?: string | undefined
  VersionStages?: string[] | undefined
  RotationToken?: string | undefined
}
export interface RemoveRegionsFromReplicationRequest {
  SecretId: string
  RemoveReplicaRegions: string[]
}
export interface ReplicateSecretToRegionsRequest {
  SecretId: string
  AddReplicaRegions: ReplicaRegionType[]
  ForceOverwriteReplicaSecret?: boolean | undefined
}
export interface RestoreSecretRequest {
  SecretId: string
}
export interface RotateSecretRequest {
  SecretId: string
  ClientRequestToken?: string | undefined
  RotationLambdaARN?: string | undefined
  RotationRules?: RotationRulesType | undefined
  ExternalSecretRotationMetadata?: ExternalSecretRotationMetadataItem[] | undefined
  ExternalSecretRotationRoleArn?: string | undefined
  RotateImmediately?: boolean | undefined
}
export interface StopReplicationToReplicaRequest {
  SecretId: string
}
export interface TagResourceRequest {
  SecretId: string
  Tags: Tag[]
}
export interface UntagResourceRequest {
  SecretId: string
  TagKeys: string[]
}
export interface UpdateSecretRequest {
  SecretId: string
  ClientRequestToken?: string | undefined
  Description?: string | undefined
  KmsKeyId?: string | undefined
  SecretBinary?: Uint8Array | string | undefined
  SecretString?: string | undefined
  Type?: string | undefined
}
export interface UpdateSecretVersionStageRequest {
  SecretId: string
  VersionStage: string
  RemoveFromVersionId?: string | undefined
  MoveToVersionId?: string | undefined
}
export interface ValidateResourcePolicyRequest {
  SecretId?: string | undefined
  ResourcePolicy: string
}
export interface Filter {
  Key?: FilterNameStringType | undefined
  Values?: string[] | undefined
}
export interface Tag {
  Key?: string | undefined
  Value?: string | undefined
}
export interface ReplicaRegionType {
  Region?: string | undefined
  KmsKeyId?: string | undefined
}
export interface RotationRulesType {
  AutomaticallyAfterDays?: number | bigint | undefined
  Duration?: string | undefined
  ScheduleExpression?: string | undefined
}
export interface ExternalSecretRotationMetadataItem {
  Key?: string | undefined
  Value?: string | undefined
}
export interface BatchGetSecretValueResponse {
  SecretValues?: SecretValueEntry[]
  NextToken?: string
  Errors?: APIErrorType[]
}
export interface CancelRotateSecretResponse {
  ARN?: string
  Name?: string
  VersionId?: string
}
export interface CreateSecretResponse {
  ARN?: string
  Name?: string
  VersionId?: string
  ReplicationStatus?: ReplicationStatusType[]
}
export interface DeleteResourcePolicyResponse {
  ARN?: string
  Name?: string
}
export interface DeleteSecretResponse {
  ARN?: string
  Name?: string
  DeletionDate?: Date
}
export interface DescribeSecretResponse {
  ARN?: string
  Name?: string
  Type?: string
  Description?: string
  KmsKeyId?: string
  RotationEnabled?: boolean
  RotationLambdaARN?: string
  RotationRules?: RotationRulesType
  ExternalSecretRotationMetadata?: ExternalSecretRotationMetadataItem[]
  ExternalSecretRotationRoleArn?: string
  LastRotatedDate?: Date
  LastChangedDate?: Date
  LastAccessedDate?: Date
  DeletedDate?: Date
  NextRotationDate?: Date
  Tags?: Tag[]
  VersionIdsToStages?: { [key: string]: string[] }
  OwningService?: string
  CreatedDate?: Date
  PrimaryRegion?: string
  ReplicationStatus?: ReplicationStatusType[]
}
export interface GetRandomPasswordResponse {
  RandomPassword?: string
}
export interface GetResourcePolicyResponse {
  ARN?: string
  Name?: string
  ResourcePolicy?: string
}
export interface GetSecretValueResponse {
  ARN?: string
  Name?: string
  VersionId?: string
  SecretBinary?: Uint8Array
  SecretString?: string
  VersionStages?: string[]
  CreatedDate?: Date
}
export interface ListSecretVersionIdsResponse {
  Versions?: SecretVersionsListEntry[]
  NextToken?: string
  ARN?: string
  Name?: string
}
export interface ListSecretsResponse {
  SecretList?: SecretListEntry[]
  NextToken?: string
}
export interface PutResourcePolicyResponse {
  ARN?: string
  Name?: string
}
export interface PutSecretValueResponse {
  ARN?: string
  Name?: string
  VersionId?: string
  VersionStages?: string[]
}
export interface RemoveRegionsFromReplicationResponse {
  ARN?: string
  ReplicationStatus?: ReplicationStatusType[]
}
export interface ReplicateSecretToRegionsResponse {
  ARN?: string
  ReplicationStatus?: ReplicationStatusType[]
}
export interface RestoreSecretResponse {
  ARN?: string
  Name?: string
}
export interface RotateSecretResponse {
  ARN?: string
  Name?: string
  VersionId?: string
}
export interface StopReplicationToReplicaResponse {
  ARN?: string
}
export interface UpdateSecretResponse {
  ARN?: string
  Name?: string
  VersionId?: string
}
export interface UpdateSecretVersionStageResponse {
  ARN?: string
  Name?: string
}
export interface ValidateResourcePolicyResponse {
  PolicyValidationPassed?: boolean
  ValidationErrors?: ValidationErrorsEntry[]
}
export interface SecretValueEntry {
  ARN?: string
  Name?: string
  VersionId?: string
  SecretBinary?: Uint8Array
  SecretString?: string
  VersionStages?: string[]
  CreatedDate?: Date
}
export interface APIErrorType {
  SecretId?: string
  ErrorCode?: string
  Message?: string
}
export interface ReplicationStatusType {
  Region?: string
  KmsKeyId?: string
  Status?: StatusType
  StatusMessage?: string
  LastAccessedDate?: Date
}
export interface SecretVersionsListEntry {
  VersionId?: string
  VersionStages?: string[]
  LastAccessedDate?: Date
  CreatedDate?: Date
  KmsKeyIds?: string[]
}
export interface SecretListEntry {
  ARN?: string
  Name?: string
  Type?: string
  Description?: string
  KmsKeyId?: string
  RotationEnabled?: boolean
  RotationLambdaARN?: string
  RotationRules?: RotationRulesType
  ExternalSecretRotationMetadata?: ExternalSecretRotationMetadataItem[]
  ExternalSecretRotationRoleArn?: string
  LastRotatedDate?: Date
  LastChangedDate?: Date
  LastAccessedDate?: Date
  DeletedDate?: Date
  NextRotationDate?: Date
  Tags?: Tag[]
  SecretVersionsToStages?: { [key: string]: string[] }
  OwningService?: string
  CreatedDate?: Date
  PrimaryRegion?: string
}
export interface ValidationErrorsEntry {
  CheckName?: string
  ErrorMessage?: string
}
export type SortOrderType =
  | 'asc'
  | 'desc'
  | (string & {})
export type SortByType =
  | 'created-date'
  | 'last-accessed-date'
  | 'last-changed-date'
  | 'name'
  | (string & {})
export type FilterNameStringType =
  | 'description'
  | 'name'
  | 'tag-key'
  | 'tag-value'
  | 'primary-region'
  | 'owning-service'
  | 'all'
  | (string & {})
export type StatusType =
  | 'InSync'
  | 'Failed'
  | 'InProgress'
  | (string & {})
export interface ServiceOperations {
  'secretsmanager.BatchGetSecretValue': { input: BatchGetSecretValueRequest; output: BatchGetSecretValueResponse }
  'secretsmanager.CancelRotateSecret': { input: CancelRotateSecretRequest; output: CancelRotateSecretResponse }
  'secretsmanager.CreateSecret': { input: CreateSecretRequest; output: CreateSecretResponse }
  'secretsmanager.DeleteResourcePolicy': { input: DeleteResourcePolicyRequest; output: DeleteResourcePolicyResponse }
  'secretsmanager.DeleteSecret': { input: DeleteSecretRequest; output: DeleteSecretResponse }
  'secretsmanager.DescribeSecret': { input: DescribeSecretRequest; output: DescribeSecretResponse }
  'secretsmanager.GetRandomPassword': { input: GetRandomPasswordRequest; output: GetRandomPasswordResponse }
  'secretsmanager.GetResourcePolicy': { input: GetResourcePolicyRequest; output: GetResourcePolicyResponse }
  'secretsmanager.GetSecretValue': { input: GetSecretValueRequest; output: GetSecretValueResponse }
  'secretsmanager.ListSecretVersionIds': { input: ListSecretVersionIdsRequest; output: ListSecretVersionIdsResponse }
  'secretsmanager.ListSecrets': { input: ListSecretsRequest; output: ListSecretsResponse; pages: 'SecretList' }
  'secretsmanager.PutResourcePolicy': { input: PutResourcePolicyRequest; output: PutResourcePolicyResponse }
  'secretsmanager.PutSecretValue': { input: PutSecretValueRequest; output: PutSecretValueResponse }
  'secretsmanager.RemoveRegionsFromReplication': { input: RemoveRegionsFromReplicationRequest; output: RemoveRegionsFromReplicationResponse }
  'secretsmanager.ReplicateSecretToRegions': { input: ReplicateSecretToRegionsRequest; output: ReplicateSecretToRegionsResponse }
  'secretsmanager.RestoreSecret': { input: RestoreSecretRequest; output: RestoreSecretResponse }
  'secretsmanager.RotateSecret': { input: RotateSecretRequest; output: RotateSecretResponse }
  'secretsmanager.StopReplicationToReplica': { input: StopReplicationToReplicaRequest; output: StopReplicationToReplicaResponse }
  'secretsmanager.TagResource': { input: TagResourceRequest; output: object }
  'secretsmanager.UntagResource': { input: UntagResourceRequest; output: object }
  'secretsmanager.UpdateSecret': { input: UpdateSecretRequest; output: UpdateSecretResponse }
  'secretsmanager.UpdateSecretVersionStage': { input: UpdateSecretVersionStageRequest; output: UpdateSecretVersionStageResponse }
  'secretsmanager.ValidateResourcePolicy': { input: ValidateResourcePolicyRequest; output: ValidateResourcePolicyResponse }
}
export interface ServiceWaiters {
}
export interface ServiceAliases {
  'Secrets Manager': 'secretsmanager'
}
