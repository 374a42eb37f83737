// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Route53 Recovery Control Config, API version 2020-11-02. */
export const route53RecoveryControlConfig: ServiceModel = {
  name: 'route53-recovery-control-config',
  packed: `{"name":"route53-recovery-control-config","serviceId":"Route53 Recovery Control Config","fullName":"AWS Route53 Recovery Control Config","apiVersion":"2020-11-02","protocol":"rest-json","endpointPrefix":"route53-recovery-control-config","jsonVersion":"1.1"}
CreateCluster POST /cluster <0 >1
CreateControlPanel POST /controlpanel <2 >3
CreateRoutingControl POST /routingcontrol <4 >5
CreateSafetyRule POST /safetyrule <6 >7
DeleteCluster DELETE /cluster/{ClusterArn} <8 >9
DeleteControlPanel DELETE /controlpanel/{ControlPanelArn} <10 >11
DeleteRoutingControl DELETE /routingcontrol/{RoutingControlArn} <12 >13
DeleteSafetyRule DELETE /safetyrule/{SafetyRuleArn} <14 >15
DescribeCluster GET /cluster/{ClusterArn} <16 >17
DescribeControlPanel GET /controlpanel/{ControlPanelArn} <18 >19
DescribeRoutingControl GET /routingcontrol/{RoutingControlArn} <20 >21
DescribeSafetyRule GET /safetyrule/{SafetyRuleArn} <22 >23
GetResourcePolicy GET /resourcePolicy/{ResourceArn} <24 >25
ListAssociatedRoute53HealthChecks GET /routingcontrol/{RoutingControlArn}/associatedRoute53HealthChecks <26 >27
ListClusters GET /cluster <28 >29
ListControlPanels GET /controlpanels <30 >31
ListRoutingControls GET /controlpanel/{ControlPanelArn}/routingcontrols <32 >33
ListSafetyRules GET /controlpanel/{ControlPanelArn}/safetyrules <34 >35
ListTagsForResource GET /tags/{ResourceArn} <36 >37
TagResource POST /tags/{ResourceArn} <38 >39
UntagResource DELETE /tags/{ResourceArn} <40 >41
UpdateCluster PUT /cluster <42 >43
UpdateControlPanel PUT /controlpanel <44 >45
UpdateRoutingControl PUT /routingcontrol <46 >47
UpdateSafetyRule PUT /safetyrule <48 >49

ClientToken:s~ ClusterName:s! Tags:{s NetworkType:s
Cluster:57
ClientToken:s~ ClusterArn:s! ControlPanelName:s! Tags:{s
ControlPanel:58
ClientToken:s~ ClusterArn:s! ControlPanelArn:s RoutingControlName:s!
RoutingControl:59
AssertionRule:60 ClientToken:s~ GatingRule:61 Tags:{s
AssertionRule:62 GatingRule:63
ClusterArn:s!@u
-
ControlPanelArn:s!@u
-
RoutingControlArn:s!@u
-
SafetyRuleArn:s!@u
-
ClusterArn:s!@u
Cluster:57
ControlPanelArn:s!@u
ControlPanel:58
RoutingControlArn:s!@u
RoutingControl:59
SafetyRuleArn:s!@u
AssertionRule:62 GatingRule:63
ResourceArn:s!@u
Policy:s
MaxResults:i@q NextToken:s@q RoutingControlArn:s!@u
HealthCheckIds:[s NextToken:s
MaxResults:i@q NextToken:s@q
Clusters:[57 NextToken:s
ClusterArn:s@q MaxResults:i@q NextToken:s@q
ControlPanels:[58 NextToken:s
ControlPanelArn:s!@u MaxResults:i@q NextToken:s@q
NextToken:s RoutingControls:[59
ControlPanelArn:s!@u MaxResults:i@q NextToken:s@q
NextToken:s SafetyRules:[64
ResourceArn:s!@u
Tags:{s
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u TagKeys:[s!@q
-
ClusterArn:s! NetworkType:s!
Cluster:57
ControlPanelArn:s! ControlPanelName:s!
ControlPanel:58
RoutingControlArn:s! RoutingControlName:s!
RoutingControl:59
AssertionRuleUpdate:65 GatingRuleUpdate:66
AssertionRule:62 GatingRule:63
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
ClusterArn:s ClusterEndpoints:[67 Name:s Status:s Owner:s NetworkType:s
ClusterArn:s ControlPanelArn:s DefaultControlPanel:b Name:s RoutingControlCount:i Status:s Owner:s
ControlPanelArn:s Name:s RoutingControlArn:s Status:s Owner:s
AssertedControls:[s! ControlPanelArn:s! Name:s! RuleConfig:68! WaitPeriodMs:i!
ControlPanelArn:s! GatingControls:[s! Name:s! RuleConfig:68! TargetControls:[s! WaitPeriodMs:i!
AssertedControls:[s! ControlPanelArn:s! Name:s! RuleConfig:68! SafetyRuleArn:s! Status:s! WaitPeriodMs:i! Owner:s
ControlPanelArn:s! GatingControls:[s! Name:s! RuleConfig:68! SafetyRuleArn:s! Status:s! TargetControls:[s! WaitPeriodMs:i! Owner:s
ASSERTION:62 GATING:63
Name:s! SafetyRuleArn:s! WaitPeriodMs:i!
Name:s! SafetyRuleArn:s! WaitPeriodMs:i!
Endpoint:s Region:s
Inverted:b! Threshold:i! Type:s!

AccessDeniedException 50 status=403
ConflictException 51 status=409
InternalServerException 52 status=500
ResourceNotFoundException 53 status=404
ServiceQuotaExceededException 54 status=402
ThrottlingException 55 status=429
ValidationException 56 status=400

ListAssociatedRoute53HealthChecks in=NextToken out=NextToken limit=MaxResults results=HealthCheckIds
ListClusters in=NextToken out=NextToken limit=MaxResults results=Clusters
ListControlPanels in=NextToken out=NextToken limit=MaxResults results=ControlPanels
ListRoutingControls in=NextToken out=NextToken limit=MaxResults results=RoutingControls
ListSafetyRules in=NextToken out=NextToken limit=MaxResults results=SafetyRules

ClusterCreated DescribeCluster 5 26 [{"state":"success","matcher":"path","argument":"Cluster.Status","expected":"DEPLOYED"},{"state":"retry","matcher":"path","argument":"Cluster.Status","expected":"PENDING"},{"state":"retry","matcher":"status","expected":500}]
ClusterDeleted DescribeCluster 5 26 [{"state":"success","matcher":"status","expected":404},{"state":"retry","matcher":"path","argument":"Cluster.Status","expected":"PENDING_DELETION"},{"state":"retry","matcher":"status","expected":500}]
ControlPanelCreated DescribeControlPanel 5 26 [{"state":"success","matcher":"path","argument":"ControlPanel.Status","expected":"DEPLOYED"},{"state":"retry","matcher":"path","argument":"ControlPanel.Status","expected":"PENDING"},{"state":"retry","matcher":"status","expected":500}]
ControlPanelDeleted DescribeControlPanel 5 26 [{"state":"success","matcher":"status","expected":404},{"state":"retry","matcher":"path","argument":"ControlPanel.Status","expected":"PENDING_DELETION"},{"state":"retry","matcher":"status","expected":500}]
RoutingControlCreated DescribeRoutingControl 5 26 [{"state":"success","matcher":"path","argument":"RoutingControl.Status","expected":"DEPLOYED"},{"state":"retry","matcher":"path","argument":"RoutingControl.Status","expected":"PENDING"},{"state":"retry","matcher":"status","expected":500}]
RoutingControlDeleted DescribeRoutingControl 5 26 [{"state":"success","matcher":"status","expected":404},{"state":"retry","matcher":"path","argument":"RoutingControl.Status","expected":"PENDING_DELETION"},{"state":"retry","matcher":"status","expected":500}]`,
}
