// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Secrets Manager, API version 2017-10-17. */
export const secretsmanager: ServiceModel = {
  name: 'secretsmanager',
  packed: `{"name":"secretsmanager","serviceId":"Secrets Manager","fullName":"AWS Secrets Manager","apiVersion":"2017-10-17","protocol":"json","protocols":["json"],"endpointPrefix":"secretsmanager","jsonVersion":"1.1","targetPrefix":"secretsmanager"}
BatchGetSecretValue <0 >1
CancelRotateSecret <2 >3
CreateSecret <4 >5
DeleteResourcePolicy <6 >7
DeleteSecret <8 >9
DescribeSecret <10 >11
GetRandomPassword <12 >13
GetResourcePolicy <14 >15
GetSecretValue <16 >17
ListSecretVersionIds <18 >19
ListSecrets <20 >21
PutResourcePolicy <22 >23
PutSecretValue <24 >25
RemoveRegionsFromReplication <26 >27
ReplicateSecretToRegions <28 >29
RestoreSecret <30 >31
RotateSecret <32 >33
StopReplicationToReplica <34 >35
TagResource <36
UntagResource <37
UpdateSecret <38 >39
UpdateSecretVersionStage <40 >41
ValidateResourcePolicy <42 >43

SecretIdList:[s Filters:[56 MaxResults:i NextToken:s
SecretValues:[57 NextToken:s Errors:[58
SecretId:s!
ARN:s Name:s VersionId:s
Name:s! ClientRequestToken:s~ Description:s KmsKeyId:s SecretBinary:B SecretString:s Tags:[59 AddReplicaRegions:[60 ForceOverwriteReplicaSecret:b Type:s
ARN:s Name:s VersionId:s ReplicationStatus:[61
SecretId:s!
ARN:s Name:s
SecretId:s! RecoveryWindowInDays:l ForceDeleteWithoutRecovery:b
ARN:s Name:s DeletionDate:t
SecretId:s!
ARN:s Name:s Type:s Description:s KmsKeyId:s RotationEnabled:b RotationLambdaARN:s RotationRules:62 ExternalSecretRotationMetadata:[63 ExternalSecretRotationRoleArn:s LastRotatedDate:t LastChangedDate:t LastAccessedDate:t DeletedDate:t NextRotationDate:t Tags:[59 VersionIdsToStages:{[s OwningService:s CreatedDate:t PrimaryRegion:s ReplicationStatus:[61
PasswordLength:l ExcludeCharacters:s ExcludeNumbers:b ExcludePunctuation:b ExcludeUppercase:b ExcludeLowercase:b IncludeSpace:b RequireEachIncludedType:b
RandomPassword:s
SecretId:s!
ARN:s Name:s ResourcePolicy:s
SecretId:s! VersionId:s VersionStage:s
ARN:s Name:s VersionId:s SecretBinary:B SecretString:s VersionStages:[s CreatedDate:t
SecretId:s! MaxResults:i NextToken:s IncludeDeprecated:b
Versions:[64 NextToken:s ARN:s Name:s
IncludePlannedDeletion:b MaxResults:i NextToken:s Filters:[56 SortOrder:s SortBy:s
SecretList:[65 NextToken:s
SecretId:s! ResourcePolicy:s! BlockPublicPolicy:b
ARN:s Name:s
SecretId:s! ClientRequestToken:s~ SecretBinary:B SecretString:s VersionStages:[s RotationToken:s
ARN:s Name:s VersionId:s VersionStages:[s
SecretId:s! RemoveReplicaRegions:[s!
ARN:s ReplicationStatus:[61
SecretId:s! AddReplicaRegions:[60! ForceOverwriteReplicaSecret:b
ARN:s ReplicationStatus:[61
SecretId:s!
ARN:s Name:s
SecretId:s! ClientRequestToken:s~ RotationLambdaARN:s RotationRules:62 ExternalSecretRotationMetadata:[63 ExternalSecretRotationRoleArn:s RotateImmediately:b
ARN:s Name:s VersionId:s
SecretId:s!
ARN:s
SecretId:s! Tags:[59!
SecretId:s! TagKeys:[s!
SecretId:s! ClientRequestToken:s~ Description:s KmsKeyId:s SecretBinary:B SecretString:s Type:s
ARN:s Name:s VersionId:s
SecretId:s! VersionStage:s! RemoveFromVersionId:s MoveToVersionId:s
ARN:s Name:s
SecretId:s ResourcePolicy:s!
PolicyValidationPassed:b ValidationErrors:[66
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Key:s Values:[s
ARN:s Name:s VersionId:s SecretBinary:B SecretString:s VersionStages:[s CreatedDate:t
SecretId:s ErrorCode:s Message:s
Key:s Value:s
Region:s KmsKeyId:s
Region:s KmsKeyId:s Status:s StatusMessage:s LastAccessedDate:t
AutomaticallyAfterDays:l Duration:s ScheduleExpression:s
Key:s Value:s
VersionId:s VersionStages:[s LastAccessedDate:t CreatedDate:t KmsKeyIds:[s
ARN:s Name:s Type:s Description:s KmsKeyId:s RotationEnabled:b RotationLambdaARN:s RotationRules:62 ExternalSecretRotationMetadata:[63 ExternalSecretRotationRoleArn:s LastRotatedDate:t LastChangedDate:t LastAccessedDate:t DeletedDate:t NextRotationDate:t Tags:[59 SecretVersionsToStages:{[s OwningService:s CreatedDate:t PrimaryRegion:s
CheckName:s ErrorMessage:s

DecryptionFailure 44
EncryptionFailure 45
InternalServiceError 46
InvalidNextTokenException 47
InvalidParameterException 48
InvalidRequestException 49
LimitExceededException 50
MalformedPolicyDocumentException 51
PreconditionNotMetException 52
PublicPolicyException 53
ResourceExistsException 54
ResourceNotFoundException 55

ListSecrets in=NextToken out=NextToken limit=MaxResults results=SecretList

`,
}
