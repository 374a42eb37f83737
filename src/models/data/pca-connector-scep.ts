// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Private CA Connector for SCEP, API version 2018-05-10. */
export const pcaConnectorScep: ServiceModel = {
  name: 'pca-connector-scep',
  packed: `{"name":"pca-connector-scep","serviceId":"Pca Connector Scep","fullName":"Private CA Connector for SCEP","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"pca-connector-scep"}
CreateChallenge POST /challenges <0 >1 status=202
CreateConnector POST /connectors <2 >3 status=202
DeleteChallenge DELETE /challenges/{ChallengeArn} <4 status=202 idempotent
DeleteConnector DELETE /connectors/{ConnectorArn} <5 status=202 idempotent
GetChallengeMetadata GET /challengeMetadata/{ChallengeArn} <6 >7 readonly
GetChallengePassword GET /challengePasswords/{ChallengeArn} <8 >9 readonly
GetConnector GET /connectors/{ConnectorArn} <10 >11 readonly
ListChallengeMetadata GET /challengeMetadata <12 >13 readonly
ListConnectors GET /connectors <14 >15 readonly
ListTagsForResource GET /tags/{ResourceArn} <16 >17 readonly
TagResource POST /tags/{ResourceArn} <18 status=204
UntagResource DELETE /tags/{ResourceArn} <19 status=204 idempotent

ConnectorArn:s! ClientToken:s~ Tags:{s
Challenge:28
CertificateAuthorityArn:s! MobileDeviceManagement:29 VpcEndpointId:s ClientToken:s~ Tags:{s
ConnectorArn:s
ChallengeArn:s!@u
ConnectorArn:s!@u
ChallengeArn:s!@u
ChallengeMetadata:30
ChallengeArn:s!@u
Password:s
ConnectorArn:s!@u
Connector:31
MaxResults:i@q NextToken:s@q ConnectorArn:s!@q
Challenges:[32 NextToken:s
MaxResults:i@q NextToken:s@q
Connectors:[33 NextToken:s
ResourceArn:s!@u
Tags:{s
ResourceArn:s!@u Tags:{s!
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
Message:s!
Message:s!
Message:s! ResourceId:s! ResourceType:s!
Message:s!
Message:s! ResourceId:s! ResourceType:s!
Message:s! ResourceType:s! ServiceCode:s! QuotaCode:s!
Message:s!
Message:s! Reason:s
Arn:s ConnectorArn:s CreatedAt:t UpdatedAt:t Password:s
%union Intune:34
Arn:s ConnectorArn:s CreatedAt:t UpdatedAt:t
Arn:s CertificateAuthorityArn:s Type:s MobileDeviceManagement:29 OpenIdConfiguration:35 Status:s StatusReason:s Endpoint:s CreatedAt:t UpdatedAt:t
Arn:s ConnectorArn:s CreatedAt:t UpdatedAt:t
Arn:s CertificateAuthorityArn:s Type:s MobileDeviceManagement:29 OpenIdConfiguration:35 Status:s StatusReason:s Endpoint:s CreatedAt:t UpdatedAt:t
AzureApplicationId:s! Domain:s!
Issuer:s Subject:s Audience:s

AccessDeniedException 20 status=403 sender
BadRequestException 21 status=400 sender
ConflictException 22 status=409 sender
InternalServerException 23 status=500 retryable
ResourceNotFoundException 24 status=404 sender
ServiceQuotaExceededException 25 status=402 sender
ThrottlingException 26 status=429 sender retryable throttling
ValidationException 27 status=400 sender

ListChallengeMetadata in=NextToken out=NextToken limit=MaxResults results=Challenges
ListConnectors in=NextToken out=NextToken limit=MaxResults results=Connectors

`,
}
