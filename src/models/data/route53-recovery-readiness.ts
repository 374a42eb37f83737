// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Route53 Recovery Readiness, API version 2019-12-02. */
export const route53RecoveryReadiness: ServiceModel = {
  name: 'route53-recovery-readiness',
  packed: `{"name":"route53-recovery-readiness","serviceId":"Route53 Recovery Readiness","fullName":"AWS Route53 Recovery Readiness","apiVersion":"2019-12-02","protocol":"rest-json","endpointPrefix":"route53-recovery-readiness","jsonVersion":"1.1"}
CreateCell POST /cells <0 >1
CreateCrossAccountAuthorization POST /crossaccountauthorizations <2 >3
CreateReadinessCheck POST /readinesschecks <4 >5
CreateRecoveryGroup POST /recoverygroups <6 >7
CreateResourceSet POST /resourcesets <8 >9
DeleteCell DELETE /cells/{cellName} <10 status=204
DeleteCrossAccountAuthorization DELETE /crossaccountauthorizations/{crossAccountAuthorization} <11 >12
DeleteReadinessCheck DELETE /readinesschecks/{readinessCheckName} <13 status=204
DeleteRecoveryGroup DELETE /recoverygroups/{recoveryGroupName} <14 status=204
DeleteResourceSet DELETE /resourcesets/{resourceSetName} <15 status=204
GetArchitectureRecommendations GET /recoverygroups/{recoveryGroupName}/architectureRecommendations <16 >17
GetCell GET /cells/{cellName} <18 >19
GetCellReadinessSummary GET /cellreadiness/{cellName} <20 >21
GetReadinessCheck GET /readinesschecks/{readinessCheckName} <22 >23
GetReadinessCheckResourceStatus GET /readinesschecks/{readinessCheckName}/resource/{resourceIdentifier}/status <24 >25
GetReadinessCheckStatus GET /readinesschecks/{readinessCheckName}/status <26 >27
GetRecoveryGroup GET /recoverygroups/{recoveryGroupName} <28 >29
GetRecoveryGroupReadinessSummary GET /recoverygroupreadiness/{recoveryGroupName} <30 >31
GetResourceSet GET /resourcesets/{resourceSetName} <32 >33
ListCells GET /cells <34 >35
ListCrossAccountAuthorizations GET /crossaccountauthorizations <36 >37
ListReadinessChecks GET /readinesschecks <38 >39
ListRecoveryGroups GET /recoverygroups <40 >41
ListResourceSets GET /resourcesets <42 >43
ListRules GET /rules <44 >45
ListTagsForResources GET /tags/{resource-arn} <46 >47
TagResource POST /tags/{resource-arn} <48 >49
UntagResource DELETE /tags/{resource-arn} <50 status=204
UpdateCell PUT /cells/{cellName} <51 >52
UpdateReadinessCheck PUT /readinesschecks/{readinessCheckName} <53 >54
UpdateRecoveryGroup PUT /recoverygroups/{recoveryGroupName} <55 >56
UpdateResourceSet PUT /resourcesets/{resourceSetName} <57 >58

CellName:s!=cellName Cells:[s=cells Tags:{s=tags
CellArn:s=cellArn CellName:s=cellName Cells:[s=cells ParentReadinessScopes:[s=parentReadinessScopes Tags:{s=tags
CrossAccountAuthorization:s!=crossAccountAuthorization
CrossAccountAuthorization:s=crossAccountAuthorization
ReadinessCheckName:s!=readinessCheckName ResourceSetName:s!=resourceSetName Tags:{s=tags
ReadinessCheckArn:s=readinessCheckArn ReadinessCheckName:s=readinessCheckName ResourceSet:s=resourceSet Tags:{s=tags
Cells:[s=cells RecoveryGroupName:s!=recoveryGroupName Tags:{s=tags
Cells:[s=cells RecoveryGroupArn:s=recoveryGroupArn RecoveryGroupName:s=recoveryGroupName Tags:{s=tags
ResourceSetName:s!=resourceSetName ResourceSetType:s!=resourceSetType Resources:[65!=resources Tags:{s=tags
ResourceSetArn:s=resourceSetArn ResourceSetName:s=resourceSetName ResourceSetType:s=resourceSetType Resources:[65=resources Tags:{s=tags
CellName:s!@u=cellName
CrossAccountAuthorization:s!@u=crossAccountAuthorization
-
ReadinessCheckName:s!@u=readinessCheckName
RecoveryGroupName:s!@u=recoveryGroupName
ResourceSetName:s!@u=resourceSetName
MaxResults:i@q=maxResults NextToken:s@q=nextToken RecoveryGroupName:s!@u=recoveryGroupName
LastAuditTimestamp:T=lastAuditTimestamp NextToken:s=nextToken Recommendations:[66=recommendations
CellName:s!@u=cellName
CellArn:s=cellArn CellName:s=cellName Cells:[s=cells ParentReadinessScopes:[s=parentReadinessScopes Tags:{s=tags
CellName:s!@u=cellName MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken Readiness:s=readiness ReadinessChecks:[67=readinessChecks
ReadinessCheckName:s!@u=readinessCheckName
ReadinessCheckArn:s=readinessCheckArn ReadinessCheckName:s=readinessCheckName ResourceSet:s=resourceSet Tags:{s=tags
MaxResults:i@q=maxResults NextToken:s@q=nextToken ReadinessCheckName:s!@u=readinessCheckName ResourceIdentifier:s!@u=resourceIdentifier
NextToken:s=nextToken Readiness:s=readiness Rules:[68=rules
MaxResults:i@q=maxResults NextToken:s@q=nextToken ReadinessCheckName:s!@u=readinessCheckName
Messages:[69=messages NextToken:s=nextToken Readiness:s=readiness Resources:[70=resources
RecoveryGroupName:s!@u=recoveryGroupName
Cells:[s=cells RecoveryGroupArn:s=recoveryGroupArn RecoveryGroupName:s=recoveryGroupName Tags:{s=tags
MaxResults:i@q=maxResults NextToken:s@q=nextToken RecoveryGroupName:s!@u=recoveryGroupName
NextToken:s=nextToken Readiness:s=readiness ReadinessChecks:[67=readinessChecks
ResourceSetName:s!@u=resourceSetName
ResourceSetArn:s=resourceSetArn ResourceSetName:s=resourceSetName ResourceSetType:s=resourceSetType Resources:[65=resources Tags:{s=tags
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Cells:[71=cells NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken
CrossAccountAuthorizations:[s=crossAccountAuthorizations NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken ReadinessChecks:[72=readinessChecks
MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken RecoveryGroups:[73=recoveryGroups
MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken ResourceSets:[74=resourceSets
MaxResults:i@q=maxResults NextToken:s@q=nextToken ResourceType:s@q=resourceType
NextToken:s=nextToken Rules:[75=rules
ResourceArn:s!@u=resource-arn
Tags:{s=tags
ResourceArn:s!@u=resource-arn Tags:{s!=tags
-
ResourceArn:s!@u=resource-arn TagKeys:[s!@q=tagKeys
CellName:s!@u=cellName Cells:[s!=cells
CellArn:s=cellArn CellName:s=cellName Cells:[s=cells ParentReadinessScopes:[s=parentReadinessScopes Tags:{s=tags
ReadinessCheckName:s!@u=readinessCheckName ResourceSetName:s!=resourceSetName
ReadinessCheckArn:s=readinessCheckArn ReadinessCheckName:s=readinessCheckName ResourceSet:s=resourceSet Tags:{s=tags
Cells:[s!=cells RecoveryGroupName:s!@u=recoveryGroupName
Cells:[s=cells RecoveryGroupArn:s=recoveryGroupArn RecoveryGroupName:s=recoveryGroupName Tags:{s=tags
ResourceSetName:s!@u=resourceSetName ResourceSetType:s!=resourceSetType Resources:[65!=resources
ResourceSetArn:s=resourceSetArn ResourceSetName:s=resourceSetName ResourceSetType:s=resourceSetType Resources:[65=resources Tags:{s=tags
Message:s=message
Message:s=message
Message:s=message
Message:s=message
Message:s=message
Message:s=message
ComponentId:s=componentId DnsTargetResource:76=dnsTargetResource ReadinessScopes:[s=readinessScopes ResourceArn:s=resourceArn
RecommendationText:s!=recommendationText
Readiness:s=readiness ReadinessCheckName:s=readinessCheckName
LastCheckedTimestamp:T!=lastCheckedTimestamp Messages:[69!=messages Readiness:s!=readiness RuleId:s!=ruleId
MessageText:s=messageText
ComponentId:s=componentId LastCheckedTimestamp:T!=lastCheckedTimestamp Readiness:s!=readiness ResourceArn:s=resourceArn
CellArn:s!=cellArn CellName:s!=cellName Cells:[s!=cells ParentReadinessScopes:[s!=parentReadinessScopes Tags:{s=tags
ReadinessCheckArn:s!=readinessCheckArn ReadinessCheckName:s=readinessCheckName ResourceSet:s!=resourceSet Tags:{s=tags
Cells:[s!=cells RecoveryGroupArn:s!=recoveryGroupArn RecoveryGroupName:s!=recoveryGroupName Tags:{s=tags
ResourceSetArn:s!=resourceSetArn ResourceSetName:s!=resourceSetName ResourceSetType:s!=resourceSetType Resources:[65!=resources Tags:{s=tags
ResourceType:s!=resourceType RuleDescription:s!=ruleDescription RuleId:s!=ruleId
DomainName:s=domainName HostedZoneArn:s=hostedZoneArn RecordSetId:s=recordSetId RecordType:s=recordType TargetResource:77=targetResource
NLBResource:78=nLBResource R53Resource:79=r53Resource
Arn:s=arn
DomainName:s=domainName RecordSetId:s=recordSetId

AccessDeniedException 59 status=403
ConflictException 60 status=409
InternalServerException 61 status=500
ResourceNotFoundException 62 status=404
ThrottlingException 63 status=429
ValidationException 64 status=400

ListReadinessChecks in=NextToken out=NextToken limit=MaxResults results=ReadinessChecks
ListResourceSets in=NextToken out=NextToken limit=MaxResults results=ResourceSets
ListCells in=NextToken out=NextToken limit=MaxResults results=Cells
ListRecoveryGroups in=NextToken out=NextToken limit=MaxResults results=RecoveryGroups
ListRules in=NextToken out=NextToken limit=MaxResults results=Rules
ListCrossAccountAuthorizations in=NextToken out=NextToken limit=MaxResults results=CrossAccountAuthorizations
GetCellReadinessSummary in=NextToken out=NextToken limit=MaxResults results=ReadinessChecks once=Readiness
GetRecoveryGroupReadinessSummary in=NextToken out=NextToken limit=MaxResults results=ReadinessChecks once=Readiness
GetReadinessCheckStatus in=NextToken out=NextToken limit=MaxResults results=Resources once=Readiness,Messages
GetReadinessCheckResourceStatus in=NextToken out=NextToken limit=MaxResults results=Rules once=Readiness

`,
}
