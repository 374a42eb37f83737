// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Glue DataBrew, API version 2017-07-25. */
export const databrew: ServiceModel = {
  name: 'databrew',
  packed: `{"name":"databrew","serviceId":"DataBrew","fullName":"AWS Glue DataBrew","apiVersion":"2017-07-25","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"databrew","jsonVersion":"1.1"}
BatchDeleteRecipeVersion POST /recipes/{name}/batchDeleteRecipeVersion <0 >1
CreateDataset POST /datasets <2 >3
CreateProfileJob POST /profileJobs <4 >5
CreateProject POST /projects <6 >7
CreateRecipe POST /recipes <8 >9
CreateRecipeJob POST /recipeJobs <10 >11
CreateRuleset POST /rulesets <12 >13
CreateSchedule POST /schedules <14 >15
DeleteDataset DELETE /datasets/{name} <16 >17
DeleteJob DELETE /jobs/{name} <18 >19
DeleteProject DELETE /projects/{name} <20 >21
DeleteRecipeVersion DELETE /recipes/{name}/recipeVersion/{recipeVersion} <22 >23
DeleteRuleset DELETE /rulesets/{name} <24 >25
DeleteSchedule DELETE /schedules/{name} <26 >27
DescribeDataset GET /datasets/{name} <28 >29
DescribeJob GET /jobs/{name} <30 >31
DescribeJobRun GET /jobs/{name}/jobRun/{runId} <32 >33
DescribeProject GET /projects/{name} <34 >35
DescribeRecipe GET /recipes/{name} <36 >37
DescribeRuleset GET /rulesets/{name} <38 >39
DescribeSchedule GET /schedules/{name} <40 >41
ListDatasets GET /datasets <42 >43
ListJobRuns GET /jobs/{name}/jobRuns <44 >45
ListJobs GET /jobs <46 >47
ListProjects GET /projects <48 >49
ListRecipeVersions GET /recipeVersions <50 >51
ListRecipes GET /recipes <52 >53
ListRulesets GET /rulesets <54 >55
ListSchedules GET /schedules <56 >57
ListTagsForResource GET /tags/{ResourceArn} <58 >59
PublishRecipe POST /recipes/{name}/publishRecipe <60 >61
SendProjectSessionAction PUT /projects/{name}/sendProjectSessionAction <62 >63
StartJobRun POST /jobs/{name}/startJobRun <64 >65
StartProjectSession PUT /projects/{name}/startProjectSession <66 >67
StopJobRun POST /jobs/{name}/jobRun/{runId}/stopJobRun <68 >69
TagResource POST /tags/{ResourceArn} <70 >71
UntagResource DELETE /tags/{ResourceArn} <72 >73
UpdateDataset PUT /datasets/{name} <74 >75
UpdateProfileJob PUT /profileJobs/{name} <76 >77
UpdateProject PUT /projects/{name} <78 >79
UpdateRecipe PUT /recipes/{name} <80 >81
UpdateRecipeJob PUT /recipeJobs/{name} <82 >83
UpdateRuleset PUT /rulesets/{name} <84 >85
UpdateSchedule PUT /schedules/{name} <86 >87

Name:s!@u=name RecipeVersions:[s!
Name:s! Errors:[94
Name:s! Format:s FormatOptions:95 Input:96! PathOptions:97 Tags:{s
Name:s!
DatasetName:s! EncryptionKeyArn:s EncryptionMode:s Name:s! LogSubscription:s MaxCapacity:i MaxRetries:i OutputLocation:98! Configuration:99 ValidationConfigurations:[100 RoleArn:s! Tags:{s Timeout:i JobSample:101
Name:s!
DatasetName:s! Name:s! RecipeName:s! Sample:102 RoleArn:s! Tags:{s
Name:s!
Description:s Name:s! Steps:[103! Tags:{s
Name:s!
DatasetName:s EncryptionKeyArn:s EncryptionMode:s Name:s! LogSubscription:s MaxCapacity:i MaxRetries:i Outputs:[104 DataCatalogOutputs:[105 DatabaseOutputs:[106 ProjectName:s RecipeReference:107 RoleArn:s! Tags:{s Timeout:i
Name:s!
Name:s! Description:s TargetArn:s! Rules:[108! Tags:{s
Name:s!
JobNames:[s CronExpression:s! Tags:{s Name:s!
Name:s!
Name:s!@u=name
Name:s!
Name:s!@u=name
Name:s!
Name:s!@u=name
Name:s!
Name:s!@u=name RecipeVersion:s!@u=recipeVersion
Name:s! RecipeVersion:s!
Name:s!@u=name
Name:s!
Name:s!@u=name
Name:s!
Name:s!@u=name
CreatedBy:s CreateDate:t Name:s! Format:s FormatOptions:95 Input:96! LastModifiedDate:t LastModifiedBy:s Source:s PathOptions:97 Tags:{s ResourceArn:s
Name:s!@u=name
CreateDate:t CreatedBy:s DatasetName:s EncryptionKeyArn:s EncryptionMode:s Name:s! Type:s LastModifiedBy:s LastModifiedDate:t LogSubscription:s MaxCapacity:i MaxRetries:i Outputs:[104 DataCatalogOutputs:[105 DatabaseOutputs:[106 ProjectName:s ProfileConfiguration:99 ValidationConfigurations:[100 RecipeReference:107 ResourceArn:s RoleArn:s Tags:{s Timeout:i JobSample:101
Name:s!@u=name RunId:s!@u=runId
Attempt:i CompletedOn:t DatasetName:s ErrorMessage:s ExecutionTime:i JobName:s! ProfileConfiguration:99 ValidationConfigurations:[100 RunId:s State:s LogSubscription:s LogGroupName:s Outputs:[104 DataCatalogOutputs:[105 DatabaseOutputs:[106 RecipeReference:107 StartedBy:s StartedOn:t JobSample:101
Name:s!@u=name
CreateDate:t CreatedBy:s DatasetName:s LastModifiedDate:t LastModifiedBy:s Name:s! RecipeName:s ResourceArn:s Sample:102 RoleArn:s Tags:{s SessionStatus:s OpenedBy:s OpenDate:t
Name:s!@u=name RecipeVersion:s@q=recipeVersion
CreatedBy:s CreateDate:t LastModifiedBy:s LastModifiedDate:t ProjectName:s PublishedBy:s PublishedDate:t Description:s Name:s! Steps:[103 Tags:{s ResourceArn:s RecipeVersion:s
Name:s!@u=name
Name:s! Description:s TargetArn:s Rules:[108 CreateDate:t CreatedBy:s LastModifiedBy:s LastModifiedDate:t ResourceArn:s Tags:{s
Name:s!@u=name
CreateDate:t CreatedBy:s JobNames:[s LastModifiedBy:s LastModifiedDate:t ResourceArn:s CronExpression:s Tags:{s Name:s!
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Datasets:[109! NextToken:s
Name:s!@u=name MaxResults:i@q=maxResults NextToken:s@q=nextToken
JobRuns:[110! NextToken:s
DatasetName:s@q=datasetName MaxResults:i@q=maxResults NextToken:s@q=nextToken ProjectName:s@q=projectName
Jobs:[111! NextToken:s
NextToken:s@q=nextToken MaxResults:i@q=maxResults
Projects:[112! NextToken:s
MaxResults:i@q=maxResults NextToken:s@q=nextToken Name:s!@q=name
NextToken:s Recipes:[113!
MaxResults:i@q=maxResults NextToken:s@q=nextToken RecipeVersion:s@q=recipeVersion
Recipes:[113! NextToken:s
TargetArn:s@q=targetArn MaxResults:i@q=maxResults NextToken:s@q=nextToken
Rulesets:[114! NextToken:s
JobName:s@q=jobName MaxResults:i@q=maxResults NextToken:s@q=nextToken
Schedules:[115! NextToken:s
ResourceArn:s!@u
Tags:{s
Description:s Name:s!@u=name
Name:s!
Preview:b Name:s!@u=name RecipeStep:103 StepIndex:i ClientSessionId:s ViewFrame:116
Result:s Name:s! ActionId:i
Name:s!@u=name
RunId:s!
Name:s!@u=name AssumeControl:b
Name:s! ClientSessionId:s
Name:s!@u=name RunId:s!@u=runId
RunId:s!
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
-
Name:s!@u=name Format:s FormatOptions:95 Input:96! PathOptions:97
Name:s!
Configuration:99 EncryptionKeyArn:s EncryptionMode:s Name:s!@u=name LogSubscription:s MaxCapacity:i MaxRetries:i OutputLocation:98! ValidationConfigurations:[100 RoleArn:s! Timeout:i JobSample:101
Name:s!
Sample:102 RoleArn:s! Name:s!@u=name
LastModifiedDate:t Name:s!
Description:s Name:s!@u=name Steps:[103
Name:s!
EncryptionKeyArn:s EncryptionMode:s Name:s!@u=name LogSubscription:s MaxCapacity:i MaxRetries:i Outputs:[104 DataCatalogOutputs:[105 DatabaseOutputs:[106 RoleArn:s! Timeout:i
Name:s!
Name:s!@u=name Description:s Rules:[108!
Name:s!
JobNames:[s CronExpression:s! Name:s!@u=name
Name:s!
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
ErrorCode:s ErrorMessage:s RecipeVersion:s
Json:117 Excel:118 Csv:119
S3InputDefinition:98 DataCatalogInputDefinition:120 DatabaseInputDefinition:121 Metadata:122
LastModifiedDateCondition:123 FilesLimit:124 Parameters:{125
Bucket:s! Key:s BucketOwner:s
DatasetStatisticsConfiguration:126 ProfileColumns:[127 ColumnStatisticsConfigurations:[128 EntityDetectorConfiguration:129
RulesetArn:s! ValidationMode:s
Mode:s Size:l
Size:i Type:s!
Action:130! ConditionExpressions:[131
CompressionFormat:s Format:s PartitionColumns:[s Location:98! Overwrite:b FormatOptions:132 MaxOutputFiles:i
CatalogId:s DatabaseName:s! TableName:s! S3Options:133 DatabaseOptions:134 Overwrite:b
GlueConnectionName:s! DatabaseOptions:134! DatabaseOutputMode:s
Name:s! RecipeVersion:s
Name:s! Disabled:b CheckExpression:s! SubstitutionMap:{s Threshold:135 ColumnSelectors:[127
AccountId:s CreatedBy:s CreateDate:t Name:s! Format:s FormatOptions:95 Input:96! LastModifiedDate:t LastModifiedBy:s Source:s PathOptions:97 Tags:{s ResourceArn:s
Attempt:i CompletedOn:t DatasetName:s ErrorMessage:s ExecutionTime:i JobName:s RunId:s State:s LogSubscription:s LogGroupName:s Outputs:[104 DataCatalogOutputs:[105 DatabaseOutputs:[106 RecipeReference:107 StartedBy:s StartedOn:t JobSample:101 ValidationConfigurations:[100
AccountId:s CreatedBy:s CreateDate:t DatasetName:s EncryptionKeyArn:s EncryptionMode:s Name:s! Type:s LastModifiedBy:s LastModifiedDate:t LogSubscription:s MaxCapacity:i MaxRetries:i Outputs:[104 DataCatalogOutputs:[105 DatabaseOutputs:[106 ProjectName:s RecipeReference:107 ResourceArn:s RoleArn:s Timeout:i Tags:{s JobSample:101 ValidationConfigurations:[100
AccountId:s CreateDate:t CreatedBy:s DatasetName:s LastModifiedDate:t LastModifiedBy:s Name:s! RecipeName:s! ResourceArn:s Sample:102 Tags:{s RoleArn:s OpenedBy:s OpenDate:t
CreatedBy:s CreateDate:t LastModifiedBy:s LastModifiedDate:t ProjectName:s PublishedBy:s PublishedDate:t Description:s Name:s! ResourceArn:s Steps:[103 Tags:{s RecipeVersion:s
AccountId:s CreatedBy:s CreateDate:t Description:s LastModifiedBy:s LastModifiedDate:t Name:s! ResourceArn:s RuleCount:i Tags:{s TargetArn:s!
AccountId:s CreatedBy:s CreateDate:t JobNames:[s LastModifiedBy:s LastModifiedDate:t ResourceArn:s CronExpression:s Tags:{s Name:s!
StartColumnIndex:i! ColumnRange:i HiddenColumns:[s StartRowIndex:i RowRange:i Analytics:s
MultiLine:b
SheetNames:[s SheetIndexes:[i HeaderRow:b
Delimiter:s HeaderRow:b
CatalogId:s DatabaseName:s! TableName:s! TempDirectory:98
GlueConnectionName:s! DatabaseTableName:s TempDirectory:98 QueryString:s
SourceArn:s
Expression:s! ValuesMap:{s!
MaxFiles:i! OrderedBy:s Order:s
Name:s! Type:s! DatetimeOptions:136 CreateColumn:b Filter:123
IncludedStatistics:[s Overrides:[137
Regex:s Name:s
Selectors:[127 Statistics:126!
EntityTypes:[s! AllowedStatistics:[138
Operation:s! Parameters:{s
Condition:s! Value:s TargetColumn:s!
Csv:139
Location:98!
TempDirectory:98 TableName:s!
Value:d! Type:s Unit:s
Format:s! TimezoneOffset:s LocaleCode:s
Statistic:s! Parameters:{s!
Statistics:[s!
Delimiter:s

AccessDeniedException 88 status=403
ConflictException 89 status=409
InternalServerException 90 status=500
ResourceNotFoundException 91 status=404
ServiceQuotaExceededException 92 status=402
ValidationException 93 status=400

ListDatasets in=NextToken out=NextToken limit=MaxResults results=Datasets
ListJobRuns in=NextToken out=NextToken limit=MaxResults results=JobRuns
ListJobs in=NextToken out=NextToken limit=MaxResults results=Jobs
ListProjects in=NextToken out=NextToken limit=MaxResults results=Projects
ListRecipeVersions in=NextToken out=NextToken limit=MaxResults results=Recipes
ListRecipes in=NextToken out=NextToken limit=MaxResults results=Recipes
ListSchedules in=NextToken out=NextToken limit=MaxResults results=Schedules
ListRulesets in=NextToken out=NextToken limit=MaxResults results=Rulesets

`,
}
