// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Interconnect, API version 2022-07-26. */
export const interconnect: ServiceModel = {
  name: 'interconnect',
  packed: `{"name":"interconnect","serviceId":"Interconnect","fullName":"Interconnect","apiVersion":"2022-07-26","protocol":"smithy-rpc-v2-cbor","protocols":["smithy-rpc-v2-cbor","json"],"endpointPrefix":"interconnect","jsonVersion":"1.0","targetPrefix":"Interconnect"}
AcceptConnectionProposal <0 >1 idempotent
CreateConnection <2 >3 idempotent
DeleteConnection <4 >5 idempotent
DescribeConnectionProposal <6 >7 readonly
GetConnection <8 >9 readonly
GetEnvironment <10 >11 readonly
ListAttachPoints <12 >13 readonly
ListConnections <14 >15 readonly
ListEnvironments <16 >17 readonly
ListTagsForResource <18 >19 readonly
TagResource <20 >21
UntagResource <22 >23
UpdateConnection <24 >25 idempotent

attachPoint:33! activationKey:s! description:s tags:{s clientToken:s~
connection:34
description:s bandwidth:s! attachPoint:33! environmentId:s! remoteAccount:35 tags:{s clientToken:s~
connection:34
identifier:s! clientToken:s~
connection:34!
activationKey:s!
bandwidth:s! environmentId:s! provider:36! location:s!
identifier:s!
connection:34
id:s!
environment:37!
environmentId:s! maxResults:i nextToken:s
attachPoints:[38! nextToken:s
maxResults:i nextToken:s state:s environmentId:s provider:36 attachPoint:33
connections:[39 nextToken:s
maxResults:i nextToken:s provider:36 location:s
environments:[37! nextToken:s
arn:s!
tags:{s
arn:s! tags:{s!
-
arn:s! tagKeys:[s!
-
identifier:s! description:s bandwidth:s clientToken:s~
connection:34
message:s
message:s!
message:s!
message:s!
message:s
message:s
message:s
%union directConnectGateway:s arn:s
id:s! arn:s! description:s! bandwidth:s! attachPoint:33! environmentId:s! provider:36! location:s! type:s! state:s! sharedId:s! billingTier:i ownerAccount:s! activationKey:s! tags:{s
%union identifier:s
%union cloudServiceProvider:s lastMileProvider:s
provider:36! location:s! environmentId:s! state:s! bandwidths:40! type:s! activationPageUrl:s remoteIdentifierType:s
type:s! identifier:s! name:s!
id:s! arn:s! description:s! bandwidth:s! attachPoint:33! environmentId:s! provider:36! location:s! type:s! state:s! sharedId:s! billingTier:i
available:[s supported:[s

AccessDeniedException 26 status=403 sender
InterconnectClientException 27 status=400 sender
InterconnectServerException 28 status=500
InterconnectValidationException 29 status=400 sender
ResourceNotFoundException 30 status=404 sender
ServiceQuotaExceededException 31 status=402 sender
ThrottlingException 32 status=429 sender

ListAttachPoints in=nextToken out=nextToken limit=maxResults results=attachPoints
ListConnections in=nextToken out=nextToken limit=maxResults results=connections
ListEnvironments in=nextToken out=nextToken limit=maxResults results=environments

ConnectionAvailable GetConnection 30 5 [{"matcher":"path","argument":"connection.state","state":"success","expected":"available"},{"matcher":"path","argument":"connection.state","state":"failure","expected":"deleted"},{"matcher":"path","argument":"connection.state","state":"failure","expected":"down"}]
ConnectionDeleted GetConnection 30 5 [{"matcher":"path","argument":"connection.state","state":"success","expected":"deleted"}]`,
}
