// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Route53 Recovery Cluster, API version 2019-12-02. */
export const route53RecoveryCluster: ServiceModel = {
  name: 'route53-recovery-cluster',
  packed: `{"name":"route53-recovery-cluster","serviceId":"Route53 Recovery Cluster","fullName":"Route53 Recovery Cluster","apiVersion":"2019-12-02","protocol":"json","protocols":["json"],"endpointPrefix":"route53-recovery-cluster","jsonVersion":"1.0","targetPrefix":"ToggleCustomerAPI"}
GetRoutingControlState <0 >1
ListRoutingControls <2 >3
UpdateRoutingControlState <4 >5
UpdateRoutingControlStates <6 >7

RoutingControlArn:s!
RoutingControlArn:s! RoutingControlState:s! RoutingControlName:s
ControlPanelArn:s NextToken:s MaxResults:i
RoutingControls:[16! NextToken:s
RoutingControlArn:s! RoutingControlState:s! SafetyRulesToOverride:[s
-
UpdateRoutingControlStateEntries:[17! SafetyRulesToOverride:[s
-
message:s!
message:s! resourceId:s! resourceType:s!
message:s!
message:s! retryAfterSeconds:i
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s resourceType:s limitCode:s! serviceCode:s!
message:s! retryAfterSeconds:i
message:s! reason:s fields:[18
ControlPanelArn:s ControlPanelName:s RoutingControlArn:s RoutingControlName:s RoutingControlState:s Owner:s
RoutingControlArn:s! RoutingControlState:s!
name:s! message:s!

AccessDeniedException 8
ConflictException 9
EndpointTemporarilyUnavailableException 10
InternalServerException 11
ResourceNotFoundException 12
ServiceLimitExceededException 13
ThrottlingException 14
ValidationException 15

ListRoutingControls in=NextToken out=NextToken limit=MaxResults results=RoutingControls

`,
}
