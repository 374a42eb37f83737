// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AmazonApiGatewayManagementApi, API version 2018-11-29. */
export const apigatewaymanagementapi: ServiceModel = {
  name: 'apigatewaymanagementapi',
  packed: `{"name":"apigatewaymanagementapi","serviceId":"ApiGatewayManagementApi","fullName":"AmazonApiGatewayManagementApi","apiVersion":"2018-11-29","protocol":"rest-json","endpointPrefix":"execute-api","jsonVersion":"1.1"}
DeleteConnection DELETE /@connections/{connectionId} <0 status=204
GetConnection GET /@connections/{connectionId} <1 >2
PostToConnection POST /@connections/{connectionId} <3

ConnectionId:s!@u=connectionId
ConnectionId:s!@u=connectionId
ConnectedAt:T=connectedAt Identity:8=identity LastActiveAt:T=lastActiveAt
Data:B!@p ConnectionId:s!@u=connectionId
-
-
Message:s=message
-
SourceIp:s!=sourceIp UserAgent:s!=userAgent

ForbiddenException 4 status=403
GoneException 5 status=410
PayloadTooLargeException 6 status=413
LimitExceededException 7 status=429



`,
}
