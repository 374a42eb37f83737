// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Systems Manager QuickSetup, API version 2018-05-10. */
export const ssmQuicksetup: ServiceModel = {
  name: 'ssm-quicksetup',
  packed: `{"name":"ssm-quicksetup","serviceId":"SSM QuickSetup","fullName":"AWS Systems Manager QuickSetup","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"ssm-quicksetup","jsonVersion":"1.1"}
CreateConfigurationManager POST /configurationManager <0 >1
DeleteConfigurationManager DELETE /configurationManager/{ManagerArn} <2 idempotent
GetConfiguration GET /getConfiguration/{ConfigurationId} <3 >4
GetConfigurationManager GET /configurationManager/{ManagerArn} <5 >6
GetServiceSettings GET /serviceSettings >7
ListConfigurationManagers POST /listConfigurationManagers <8 >9
ListConfigurations POST /listConfigurations <10 >11
ListQuickSetupTypes GET /listQuickSetupTypes >12
ListTagsForResource GET /tags/{ResourceArn} <13 >14
TagResource PUT /tags/{ResourceArn} <15 idempotent
UntagResource DELETE /tags/{ResourceArn} <16 idempotent
UpdateConfigurationDefinition PUT /configurationDefinition/{ManagerArn}/{Id} <17 idempotent
UpdateConfigurationManager PUT /configurationManager/{ManagerArn} <18 idempotent
UpdateServiceSettings PUT /serviceSettings <19 idempotent

ConfigurationDefinitions:[26! Description:s Name:s Tags:{s
ManagerArn:s!
ManagerArn:s!@u
ConfigurationId:s!@u
Account:s ConfigurationDefinitionId:s CreatedAt:T Id:s LastModifiedAt:T ManagerArn:s Parameters:{s Region:s StatusSummaries:[27 Type:s TypeVersion:s
ManagerArn:s!@u
ConfigurationDefinitions:[28 CreatedAt:T Description:s LastModifiedAt:T ManagerArn:s! Name:s StatusSummaries:[27 Tags:{s
ServiceSettings:29
Filters:[30 MaxItems:i StartingToken:s
ConfigurationManagersList:[31 NextToken:s
ConfigurationDefinitionId:s Filters:[30 ManagerArn:s MaxItems:i StartingToken:s
ConfigurationsList:[32 NextToken:s
QuickSetupTypeList:[33
ResourceArn:s!@u
Tags:[34
ResourceArn:s!@u Tags:{s!
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
Id:s!@u LocalDeploymentAdministrationRoleArn:s LocalDeploymentExecutionRoleName:s ManagerArn:s!@u Parameters:{s TypeVersion:s
Description:s ManagerArn:s!@u Name:s
ExplorerEnablingRoleArn:s
Message:s
Message:s
Message:s
Message:s
Message:s!
Message:s
LocalDeploymentAdministrationRoleArn:s LocalDeploymentExecutionRoleName:s Parameters:{s! Type:s! TypeVersion:s
LastUpdatedAt:T! Status:s StatusDetails:{s StatusMessage:s StatusType:s!
Id:s LocalDeploymentAdministrationRoleArn:s LocalDeploymentExecutionRoleName:s Parameters:{s! Type:s! TypeVersion:s
ExplorerEnablingRoleArn:s
Key:s! Values:[s!
ConfigurationDefinitionSummaries:[35 Description:s ManagerArn:s! Name:s StatusSummaries:[27
Account:s ConfigurationDefinitionId:s CreatedAt:T FirstClassParameters:{s Id:s ManagerArn:s Region:s StatusSummaries:[27 Type:s TypeVersion:s
LatestVersion:s Type:s
Key:s Value:s
FirstClassParameters:{s Id:s Type:s TypeVersion:s

AccessDeniedException 20 status=403 sender
ConflictException 21 status=409 sender
InternalServerException 22 status=500 retryable
ResourceNotFoundException 23 status=404 sender
ThrottlingException 24 status=429 sender retryable
ValidationException 25 status=400 sender

ListConfigurationManagers in=StartingToken out=NextToken limit=MaxItems results=ConfigurationManagersList
ListConfigurations in=StartingToken out=NextToken limit=MaxItems results=ConfigurationsList

`,
}
