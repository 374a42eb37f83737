// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon AppConfig, API version 2019-10-09. */
export const appconfig: ServiceModel = {
  name: 'appconfig',
  packed: `{"name":"appconfig","serviceId":"AppConfig","fullName":"Amazon AppConfig","apiVersion":"2019-10-09","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"appconfig","jsonVersion":"1.1"}
CreateApplication POST /applications <0 >1 status=201
CreateConfigurationProfile POST /applications/{ApplicationId}/configurationprofiles <2 >3 status=201
CreateDeploymentStrategy POST /deploymentstrategies <4 >5 status=201
CreateEnvironment POST /applications/{ApplicationId}/environments <6 >7 status=201
CreateExperimentDefinition POST /applications/{ApplicationIdentifier}/experimentdefinitions <8 >9 status=201
CreateExtension POST /extensions <10 >11 status=201
CreateExtensionAssociation POST /extensionassociations <12 >13 status=201
CreateHostedConfigurationVersion POST /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions <14 >15 status=201
DeleteApplication DELETE /applications/{ApplicationId} <16 status=204
DeleteConfigurationProfile DELETE /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId} <17 status=204
DeleteDeploymentStrategy DELETE /deployementstrategies/{DeploymentStrategyId} <18 status=204
DeleteEnvironment DELETE /applications/{ApplicationId}/environments/{EnvironmentId} <19 status=204
DeleteExperimentDefinition DELETE /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier} <20 status=204 idempotent
DeleteExtension DELETE /extensions/{ExtensionIdentifier} <21 status=204
DeleteExtensionAssociation DELETE /extensionassociations/{ExtensionAssociationId} <22 status=204
DeleteHostedConfigurationVersion DELETE /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions/{VersionNumber} <23 status=204
GetAccountSettings GET /settings >24
GetApplication GET /applications/{ApplicationId} <25 >1
GetConfiguration GET /applications/{Application}/environments/{Environment}/configurations/{Configuration} <26 >27 deprecated
GetConfigurationProfile GET /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId} <28 >3
GetDeployment GET /applications/{ApplicationId}/environments/{EnvironmentId}/deployments/{DeploymentNumber} <29 >30
GetDeploymentStrategy GET /deploymentstrategies/{DeploymentStrategyId} <31 >5
GetEnvironment GET /applications/{ApplicationId}/environments/{EnvironmentId} <32 >7
GetExperimentDefinition GET /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier} <33 >9 readonly
GetExperimentRun GET /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run} <34 >35 readonly
GetExtension GET /extensions/{ExtensionIdentifier} <36 >11
GetExtensionAssociation GET /extensionassociations/{ExtensionAssociationId} <37 >13
GetHostedConfigurationVersion GET /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions/{VersionNumber} <38 >15
ListApplications GET /applications <39 >40
ListConfigurationProfiles GET /applications/{ApplicationId}/configurationprofiles <41 >42
ListDeploymentStrategies GET /deploymentstrategies <43 >44
ListDeployments GET /applications/{ApplicationId}/environments/{EnvironmentId}/deployments <45 >46
ListEnvironments GET /applications/{ApplicationId}/environments <47 >48
ListExperimentDefinitions GET /experimentdefinitions <49 >50 readonly
ListExperimentRunEvents GET /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/events <51 >52 readonly
ListExperimentRuns GET /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns <53 >54 readonly
ListExtensionAssociations GET /extensionassociations <55 >56
ListExtensions GET /extensions <57 >58
ListHostedConfigurationVersions GET /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions <59 >60
ListTagsForResource GET /tags/{ResourceArn} <61 >62
StartDeployment POST /applications/{ApplicationId}/environments/{EnvironmentId}/deployments <63 >30 status=201
StartExperimentRun POST /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns <64 >35 status=201
StopDeployment DELETE /applications/{ApplicationId}/environments/{EnvironmentId}/deployments/{DeploymentNumber} <65 >30 status=202
StopExperimentRun PATCH /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/stop <66 >35
TagResource POST /tags/{ResourceArn} <67 status=204
UntagResource DELETE /tags/{ResourceArn} <68 status=204
UpdateAccountSettings PATCH /settings <69 >24
UpdateApplication PATCH /applications/{ApplicationId} <70 >1
UpdateConfigurationProfile PATCH /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId} <71 >3
UpdateDeploymentStrategy PATCH /deploymentstrategies/{DeploymentStrategyId} <72 >5
UpdateEnvironment PATCH /applications/{ApplicationId}/environments/{EnvironmentId} <73 >7
UpdateExperimentDefinition PATCH /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier} <74 >9
UpdateExperimentRun PATCH /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/update <75 >35
UpdateExtension PATCH /extensions/{ExtensionIdentifier} <76 >11
UpdateExtensionAssociation PATCH /extensionassociations/{ExtensionAssociationId} <77 >13
ValidateConfiguration POST /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/validators <78 status=204

Name:s! Description:s Tags:{s
Id:s Name:s Description:s
ApplicationId:s!@u Name:s! Description:s LocationUri:s! RetrievalRoleArn:s Validators:[85 Tags:{s Type:s KmsKeyIdentifier:s
ApplicationId:s Id:s Name:s Description:s LocationUri:s RetrievalRoleArn:s Validators:[85 Type:s KmsKeyArn:s KmsKeyIdentifier:s
Name:s! Description:s DeploymentDurationInMinutes:i! FinalBakeTimeInMinutes:i GrowthFactor:f! GrowthType:s ReplicateTo:s Tags:{s
Id:s Name:s Description:s DeploymentDurationInMinutes:i GrowthType:s GrowthFactor:f FinalBakeTimeInMinutes:i ReplicateTo:s
ApplicationId:s!@u Name:s! Description:s Monitors:[86 Tags:{s
ApplicationId:s Id:s Name:s Description:s State:s Monitors:[86
ApplicationIdentifier:s!@u Name:s! ConfigurationProfileIdentifier:s! EnvironmentIdentifier:s! FlagKey:s! Treatments:[87! Control:87! AudienceRule:s! Hypothesis:s AudienceDescription:s LaunchCriteria:s Tags:{s
ApplicationId:s Id:s Name:s Hypothesis:s Status:s ConfigurationProfileId:s EnvironmentId:s FlagKey:s AudienceRule:s AudienceDescription:s LaunchCriteria:s Treatments:[88 Control:88 CreatedAt:T UpdatedAt:T KmsKeyIdentifier:s
Name:s! Description:s Actions:{[89! Parameters:{90 Tags:{s LatestVersionNumber:i@h=Latest-Version-Number
Id:s Name:s VersionNumber:i Arn:s Description:s Actions:{[89 Parameters:{90
ExtensionIdentifier:s! ExtensionVersionNumber:i ResourceIdentifier:s! Parameters:{s Tags:{s
Id:s ExtensionArn:s ResourceArn:s Arn:s Parameters:{s ExtensionVersionNumber:i
ApplicationId:s!@u ConfigurationProfileId:s!@u Description:s@h Content:B!@p ContentType:s!@h=Content-Type LatestVersionNumber:i@h=Latest-Version-Number VersionLabel:s@h
ApplicationId:s@h=Application-Id ConfigurationProfileId:s@h=Configuration-Profile-Id VersionNumber:i@h=Version-Number Description:s@h Content:B@p ContentType:s@h=Content-Type VersionLabel:s@h KmsKeyArn:s@h
ApplicationId:s!@u
ApplicationId:s!@u ConfigurationProfileId:s!@u DeletionProtectionCheck:s@h=x-amzn-deletion-protection-check
DeploymentStrategyId:s!@u
EnvironmentId:s!@u ApplicationId:s!@u DeletionProtectionCheck:s@h=x-amzn-deletion-protection-check
ApplicationIdentifier:s!@u ExperimentDefinitionIdentifier:s!@u DeleteType:s@q=delete_type
ExtensionIdentifier:s!@u VersionNumber:i@q=version
ExtensionAssociationId:s!@u
ApplicationId:s!@u ConfigurationProfileId:s!@u VersionNumber:i!@u
DeletionProtection:91 VendedMetrics:92
ApplicationId:s!@u
Application:s!@u Environment:s!@u Configuration:s!@u ClientId:s!@q=client_id ClientConfigurationVersion:s@q=client_configuration_version
Content:B@p ConfigurationVersion:s@h=Configuration-Version ContentType:s@h=Content-Type
ApplicationId:s!@u ConfigurationProfileId:s!@u
ApplicationId:s!@u EnvironmentId:s!@u DeploymentNumber:i!@u
ApplicationId:s EnvironmentId:s DeploymentStrategyId:s ConfigurationProfileId:s DeploymentNumber:i ConfigurationName:s ConfigurationLocationUri:s ConfigurationVersion:s Description:s DeploymentDurationInMinutes:i GrowthType:s GrowthFactor:f FinalBakeTimeInMinutes:i State:s EventLog:[93 PercentageComplete:f StartedAt:T CompletedAt:T AppliedExtensions:[94 KmsKeyArn:s KmsKeyIdentifier:s VersionLabel:s
DeploymentStrategyId:s!@u
ApplicationId:s!@u EnvironmentId:s!@u
ApplicationIdentifier:s!@u ExperimentDefinitionIdentifier:s!@u
ApplicationIdentifier:s!@u ExperimentDefinitionIdentifier:s!@u Run:i!@u
ApplicationId:s ExperimentDefinitionId:s Run:i Description:s Status:s ExposurePercentage:f TreatmentOverrides:95 Result:96 StartedAt:T UpdatedAt:T EndedAt:T ExperimentDefinitionSnapshot:97
ExtensionIdentifier:s!@u VersionNumber:i@q=version_number
ExtensionAssociationId:s!@u
ApplicationId:s!@u ConfigurationProfileId:s!@u VersionNumber:i!@u
MaxResults:i@q=max_results NextToken:s@q=next_token
Items:[1 NextToken:s
ApplicationId:s!@u MaxResults:i@q=max_results NextToken:s@q=next_token Type:s@q=type
Items:[98 NextToken:s
MaxResults:i@q=max_results NextToken:s@q=next_token
Items:[5 NextToken:s
ApplicationId:s!@u EnvironmentId:s!@u MaxResults:i@q=max_results NextToken:s@q=next_token
Items:[99 NextToken:s
ApplicationId:s!@u MaxResults:i@q=max_results NextToken:s@q=next_token
Items:[7 NextToken:s
ApplicationIdentifier:s@q=application_identifier ConfigurationProfileIdentifier:s@q=configuration_profile_identifier EnvironmentIdentifier:s@q=environment_identifier Status:s@q=status MaxResults:i@q=max_results NextToken:s@q=next_token
Items:[100 NextToken:s
ApplicationIdentifier:s!@u ExperimentDefinitionIdentifier:s!@u Run:i!@u MaxResults:i@q=max_results NextToken:s@q=next_token
Items:[101 NextToken:s
ApplicationIdentifier:s!@u ExperimentDefinitionIdentifier:s!@u MaxResults:i@q=max_results NextToken:s@q=next_token Status:s@q=status
Items:[102 NextToken:s
ResourceIdentifier:s@q=resource_identifier ExtensionIdentifier:s@q=extension_identifier ExtensionVersionNumber:i@q=extension_version_number MaxResults:i@q=max_results NextToken:s@q=next_token
Items:[103 NextToken:s
MaxResults:i@q=max_results NextToken:s@q=next_token Name:s@q=name
Items:[104 NextToken:s
ApplicationId:s!@u ConfigurationProfileId:s!@u MaxResults:i@q=max_results NextToken:s@q=next_token VersionLabel:s@q=version_label
Items:[105 NextToken:s
ResourceArn:s!@u
Tags:{s
ApplicationId:s!@u EnvironmentId:s!@u DeploymentStrategyId:s! ConfigurationProfileId:s! ConfigurationVersion:s! Description:s Tags:{s KmsKeyIdentifier:s DynamicExtensionParameters:{s LatestDeploymentNumber:i
ApplicationIdentifier:s!@u ExperimentDefinitionIdentifier:s!@u Description:s ExposurePercentage:f TreatmentOverrides:95 Tags:{s DeploymentParameters:106
ApplicationId:s!@u EnvironmentId:s!@u DeploymentNumber:i!@u AllowRevert:b@h=Allow-Revert
ApplicationIdentifier:s!@u ExperimentDefinitionIdentifier:s!@u Run:i!@u Result:96 DeploymentParameters:106
ResourceArn:s!@u Tags:{s!
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
DeletionProtection:91 VendedMetrics:92
ApplicationId:s!@u Name:s Description:s
ApplicationId:s!@u ConfigurationProfileId:s!@u Name:s Description:s RetrievalRoleArn:s Validators:[85 KmsKeyIdentifier:s
DeploymentStrategyId:s!@u Description:s DeploymentDurationInMinutes:i FinalBakeTimeInMinutes:i GrowthFactor:f GrowthType:s
ApplicationId:s!@u EnvironmentId:s!@u Name:s Description:s Monitors:[86
ApplicationIdentifier:s!@u ExperimentDefinitionIdentifier:s!@u Treatments:[87 Control:87 Hypothesis:s AudienceRule:s AudienceDescription:s LaunchCriteria:s
ApplicationIdentifier:s!@u ExperimentDefinitionIdentifier:s!@u Run:i!@u Description:s ExposurePercentage:f TreatmentOverrides:95 DeploymentParameters:106
ExtensionIdentifier:s!@u Description:s Actions:{[89 Parameters:{90 VersionNumber:i
ExtensionAssociationId:s!@u Parameters:{s
ApplicationId:s!@u ConfigurationProfileId:s!@u ConfigurationVersion:s!@q=configuration_version
Message:s Reason:s Details:107
Message:s
Message:s
Message:s Measure:s Limit:f Size:f
Message:s ResourceName:s
Message:s
Type:s! Content:s!
AlarmArn:s! AlarmRoleArn:s
Weight:f! Description:s FlagValue:108!
Key:s Weight:f! Description:s FlagValue:108!
Name:s Description:s Uri:s RoleArn:s
Description:s Required:b Dynamic:b
Enabled:b ProtectionPeriodInMinutes:i
Enabled:b
EventType:s TriggeredBy:s Description:s ActionInvocations:[109 OccurredAt:T
ExtensionId:s ExtensionAssociationId:s VersionNumber:i Parameters:{s
%union Inline:{s
ExecutiveSummary:s ReasonsToLaunch:s ReasonsNotToLaunch:s
ApplicationId:s Id:s Name:s Hypothesis:s ConfigurationProfileId:s EnvironmentId:s FlagKey:s AudienceRule:s AudienceDescription:s LaunchCriteria:s Treatments:[88 Control:88
ApplicationId:s Id:s Name:s LocationUri:s ValidatorTypes:[s Type:s
DeploymentNumber:i ConfigurationProfileId:s ConfigurationName:s ConfigurationVersion:s DeploymentDurationInMinutes:i GrowthType:s GrowthFactor:f FinalBakeTimeInMinutes:i State:s PercentageComplete:f StartedAt:T CompletedAt:T VersionLabel:s Type:s
ApplicationId:s Id:s Name:s Hypothesis:s Status:s ConfigurationProfileId:s EnvironmentId:s FlagKey:s CreatedAt:T UpdatedAt:T
Description:s AssociatedDeployment:s EventType:s OccurredAt:T TriggeredBy:s ExposurePercentage:f TreatmentOverrides:95
ExperimentDefinitionId:s Run:i Description:s Status:s StartedAt:T UpdatedAt:T EndedAt:T
Id:s ExtensionArn:s ResourceArn:s
Id:s Name:s VersionNumber:i Arn:s Description:s
ApplicationId:s ConfigurationProfileId:s VersionNumber:i Description:s ContentType:s VersionLabel:s KmsKeyArn:s
DynamicExtensionParameters:{s Tags:{s
%union InvalidConfiguration:[110
Enabled:b! AttributeValues:{111
ExtensionIdentifier:s ActionName:s Uri:s RoleArn:s ErrorMessage:s ErrorCode:s InvocationId:s
Constraint:s Location:s Reason:s Type:s Value:s
%union StringValue:s NumberValue:d BooleanValue:b StringArray:[s NumberArray:[d

BadRequestException 79 status=400
ConflictException 80 status=409
InternalServerException 81 status=500
PayloadTooLargeException 82 status=413
ResourceNotFoundException 83 status=404
ServiceQuotaExceededException 84 status=402

ListApplications in=NextToken out=NextToken limit=MaxResults results=Items
ListConfigurationProfiles in=NextToken out=NextToken limit=MaxResults results=Items
ListDeploymentStrategies in=NextToken out=NextToken limit=MaxResults results=Items
ListDeployments in=NextToken out=NextToken limit=MaxResults results=Items
ListEnvironments in=NextToken out=NextToken limit=MaxResults results=Items
ListExtensionAssociations in=NextToken out=NextToken limit=MaxResults results=Items
ListExtensions in=NextToken out=NextToken limit=MaxResults results=Items
ListHostedConfigurationVersions in=NextToken out=NextToken limit=MaxResults results=Items
ListExperimentDefinitions in=NextToken out=NextToken limit=MaxResults results=Items
ListExperimentRunEvents in=NextToken out=NextToken limit=MaxResults results=Items
ListExperimentRuns in=NextToken out=NextToken limit=MaxResults results=Items

EnvironmentReadyForDeployment GetEnvironment 30 999 [{"state":"success","matcher":"path","argument":"State","expected":"ReadyForDeployment"},{"state":"failure","matcher":"path","argument":"State","expected":"RolledBack"},{"state":"failure","matcher":"path","argument":"State","expected":"Reverted"}]
DeploymentComplete GetDeployment 30 999 [{"state":"success","matcher":"path","argument":"State","expected":"COMPLETE"},{"state":"failure","matcher":"path","argument":"State","expected":"ROLLED_BACK"},{"state":"failure","matcher":"path","argument":"State","expected":"REVERTED"}]`,
}
