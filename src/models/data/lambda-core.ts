// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Lambda Core, API version 2026-04-30. */
export const lambdaCore: ServiceModel = {
  name: 'lambda-core',
  packed: `{"name":"lambda-core","serviceId":"Lambda Core","fullName":"AWS Lambda Core","apiVersion":"2026-04-30","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"lambda"}
CreateNetworkConnector POST /2026-04-04/network-connectors <0 >1 status=202 idempotent
DeleteNetworkConnector DELETE /2026-04-04/network-connectors/{Identifier} <2 >3 status=202 idempotent
GetNetworkConnector GET /2026-04-04/network-connectors/{Identifier} <4 >5 readonly
ListNetworkConnectors GET /2026-04-04/network-connectors <6 >7 readonly
UpdateNetworkConnector PUT /2026-04-04/network-connectors/{Identifier} <8 >9 status=202

Name:s! Configuration:16! OperatorRole:s ClientToken:s~ Tags:{s
Arn:s! Name:s! Id:s! Configuration:16 OperatorRole:s State:s
Identifier:s!@u
Arn:s! Name:s! Id:s! Configuration:16 OperatorRole:s State:s
Identifier:s!@u
Arn:s! Name:s! Id:s! Version:l Configuration:16 OperatorRole:s State:s StateReason:s StateReasonCode:s LastUpdateStatus:s LastUpdateStatusReason:s LastUpdateStatusReasonCode:s LastModified:T
State:s@q Marker:s@q MaxItems:i@q
NetworkConnectors:[17! NextMarker:s
Identifier:s!@u Configuration:16 OperatorRole:s ClientToken:s~
Arn:s! Name:s! Id:s! OperatorRole:s Configuration:16 State:s LastUpdateStatus:s LastUpdateStatusReason:s LastModified:T
Type:s message:s
Type:s message:s
Type:s message:s
Type:s Message:s
Type:s Message:s
retryAfterSeconds:s@h=Retry-After Type:s message:s Reason:s
%union VpcEgressConfiguration:18
Arn:s! Name:s! Id:s! Type:s! State:s LastModified:T
SubnetIds:[s SecurityGroupIds:[s NetworkProtocol:s AssociatedComputeResourceTypes:[s

InvalidParameterValueException 10 status=400 sender
NetworkConnectorLimitExceededException 11 status=400 sender
ResourceConflictException 12 status=409 sender
ResourceNotFoundException 13 status=404 sender
ServiceException 14 status=500
TooManyRequestsException 15 status=429 sender

ListNetworkConnectors in=Marker out=NextMarker limit=MaxItems results=NetworkConnectors

`,
}
