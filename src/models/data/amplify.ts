// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Amplify, API version 2017-07-25. */
export const amplify: ServiceModel = {
  name: 'amplify',
  packed: `{"name":"amplify","serviceId":"Amplify","fullName":"AWS Amplify","apiVersion":"2017-07-25","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"amplify","jsonVersion":"1.1"}
CreateApp POST /apps <0 >1
CreateBackendEnvironment POST /apps/{appId}/backendenvironments <2 >3
CreateBranch POST /apps/{appId}/branches <4 >5
CreateDeployment POST /apps/{appId}/branches/{branchName}/deployments <6 >7
CreateDomainAssociation POST /apps/{appId}/domains <8 >9
CreateWebhook POST /apps/{appId}/webhooks <10 >11
DeleteApp DELETE /apps/{appId} <12 >13
DeleteBackendEnvironment DELETE /apps/{appId}/backendenvironments/{environmentName} <14 >15
DeleteBranch DELETE /apps/{appId}/branches/{branchName} <16 >17
DeleteDomainAssociation DELETE /apps/{appId}/domains/{domainName} <18 >19
DeleteJob DELETE /apps/{appId}/branches/{branchName}/jobs/{jobId} <20 >21
DeleteWebhook DELETE /webhooks/{webhookId} <22 >23
GenerateAccessLogs POST /apps/{appId}/accesslogs <24 >25
GetApp GET /apps/{appId} <26 >27
GetArtifactUrl GET /artifacts/{artifactId} <28 >29
GetBackendEnvironment GET /apps/{appId}/backendenvironments/{environmentName} <30 >31
GetBranch GET /apps/{appId}/branches/{branchName} <32 >33
GetDomainAssociation GET /apps/{appId}/domains/{domainName} <34 >35
GetJob GET /apps/{appId}/branches/{branchName}/jobs/{jobId} <36 >37
GetWebhook GET /webhooks/{webhookId} <38 >39
ListApps GET /apps <40 >41
ListArtifacts GET /apps/{appId}/branches/{branchName}/jobs/{jobId}/artifacts <42 >43
ListBackendEnvironments GET /apps/{appId}/backendenvironments <44 >45
ListBranches GET /apps/{appId}/branches <46 >47
ListDomainAssociations GET /apps/{appId}/domains <48 >49
ListJobs GET /apps/{appId}/branches/{branchName}/jobs <50 >51
ListTagsForResource GET /tags/{resourceArn} <52 >53
ListWebhooks GET /apps/{appId}/webhooks <54 >55
StartDeployment POST /apps/{appId}/branches/{branchName}/deployments/start <56 >57
StartJob POST /apps/{appId}/branches/{branchName}/jobs <58 >59
StopJob DELETE /apps/{appId}/branches/{branchName}/jobs/{jobId}/stop <60 >61
TagResource POST /tags/{resourceArn} <62 >63
UntagResource DELETE /tags/{resourceArn} <64 >65
UpdateApp POST /apps/{appId} <66 >67
UpdateBranch POST /apps/{appId}/branches/{branchName} <68 >69
UpdateDomainAssociation POST /apps/{appId}/domains/{domainName} <70 >71
UpdateWebhook POST /webhooks/{webhookId} <72 >73

name:s! description:s repository:s platform:s computeRoleArn:s iamServiceRoleArn:s oauthToken:s accessToken:s environmentVariables:{s enableBranchAutoBuild:b enableBranchAutoDeletion:b enableBasicAuth:b basicAuthCredentials:s customRules:[81 tags:{s buildSpec:s customHeaders:s enableAutoBranchCreation:b autoBranchCreationPatterns:[s autoBranchCreationConfig:82 jobConfig:83 cacheConfig:84
app:85!
appId:s!@u environmentName:s! stackName:s deploymentArtifacts:s
backendEnvironment:86!
appId:s!@u branchName:s! description:s stage:s framework:s enableNotification:b enableAutoBuild:b enableSkewProtection:b environmentVariables:{s basicAuthCredentials:s enableBasicAuth:b enablePerformanceMode:b tags:{s buildSpec:s ttl:s displayName:s enablePullRequestPreview:b pullRequestEnvironmentName:s backendEnvironmentArn:s backend:87 computeRoleArn:s
branch:88!
appId:s!@u branchName:s!@u fileMap:{s
jobId:s fileUploadUrls:{s! zipUploadUrl:s!
appId:s!@u domainName:s! enableAutoSubDomain:b subDomainSettings:[89! autoSubDomainCreationPatterns:[s autoSubDomainIAMRole:s certificateSettings:90
domainAssociation:91!
appId:s!@u branchName:s! description:s
webhook:92!
appId:s!@u
app:85!
appId:s!@u environmentName:s!@u
backendEnvironment:86!
appId:s!@u branchName:s!@u
branch:88!
appId:s!@u domainName:s!@u
domainAssociation:91!
appId:s!@u branchName:s!@u jobId:s!@u
jobSummary:93!
webhookId:s!@u
webhook:92!
startTime:t endTime:t domainName:s! appId:s!@u
logUrl:s
appId:s!@u
app:85!
artifactId:s!@u
artifactId:s! artifactUrl:s!
appId:s!@u environmentName:s!@u
backendEnvironment:86!
appId:s!@u branchName:s!@u
branch:88!
appId:s!@u domainName:s!@u
domainAssociation:91!
appId:s!@u branchName:s!@u jobId:s!@u
job:94!
webhookId:s!@u
webhook:92!
nextToken:s@q maxResults:i@q
apps:[85! nextToken:s
appId:s!@u branchName:s!@u jobId:s!@u nextToken:s@q maxResults:i@q
artifacts:[95! nextToken:s
appId:s!@u environmentName:s@q nextToken:s@q maxResults:i@q
backendEnvironments:[86! nextToken:s
appId:s!@u nextToken:s@q maxResults:i@q
branches:[88! nextToken:s
appId:s!@u nextToken:s@q maxResults:i@q
domainAssociations:[91! nextToken:s
appId:s!@u branchName:s!@u nextToken:s@q maxResults:i@q
jobSummaries:[93! nextToken:s
resourceArn:s!@u
tags:{s
appId:s!@u nextToken:s@q maxResults:i@q
webhooks:[92! nextToken:s
appId:s!@u branchName:s!@u jobId:s sourceUrl:s sourceUrlType:s
jobSummary:93!
appId:s!@u branchName:s!@u jobId:s jobType:s! jobReason:s commitId:s commitMessage:s commitTime:t
jobSummary:93!
appId:s!@u branchName:s!@u jobId:s!@u
jobSummary:93!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
appId:s!@u name:s description:s platform:s computeRoleArn:s iamServiceRoleArn:s environmentVariables:{s enableBranchAutoBuild:b enableBranchAutoDeletion:b enableBasicAuth:b basicAuthCredentials:s customRules:[81 buildSpec:s customHeaders:s enableAutoBranchCreation:b autoBranchCreationPatterns:[s autoBranchCreationConfig:82 repository:s oauthToken:s accessToken:s jobConfig:83 cacheConfig:84
app:85!
appId:s!@u branchName:s!@u description:s framework:s stage:s enableNotification:b enableAutoBuild:b enableSkewProtection:b environmentVariables:{s basicAuthCredentials:s enableBasicAuth:b enablePerformanceMode:b buildSpec:s ttl:s displayName:s enablePullRequestPreview:b pullRequestEnvironmentName:s backendEnvironmentArn:s backend:87 computeRoleArn:s
branch:88!
appId:s!@u domainName:s!@u enableAutoSubDomain:b subDomainSettings:[89 autoSubDomainCreationPatterns:[s autoSubDomainIAMRole:s certificateSettings:90
domainAssociation:91!
webhookId:s!@u branchName:s description:s
webhook:92!
message:s
message:s
message:s
message:s
message:s
code:s! message:s!
message:s
source:s! target:s! status:s condition:s
stage:s framework:s enableAutoBuild:b environmentVariables:{s basicAuthCredentials:s enableBasicAuth:b enablePerformanceMode:b buildSpec:s enablePullRequestPreview:b pullRequestEnvironmentName:s
buildComputeType:s!
type:s!
appId:s! appArn:s! name:s! tags:{s description:s! repository:s! platform:s! createTime:t! updateTime:t! computeRoleArn:s iamServiceRoleArn:s environmentVariables:{s! defaultDomain:s! enableBranchAutoBuild:b! enableBranchAutoDeletion:b enableBasicAuth:b! basicAuthCredentials:s customRules:[81 productionBranch:96 buildSpec:s customHeaders:s enableAutoBranchCreation:b autoBranchCreationPatterns:[s autoBranchCreationConfig:82 repositoryCloneMethod:s cacheConfig:84 webhookCreateTime:t wafConfiguration:97 jobConfig:83
backendEnvironmentArn:s! environmentName:s! stackName:s deploymentArtifacts:s createTime:t! updateTime:t!
stackArn:s
branchArn:s! branchName:s! description:s! tags:{s stage:s! displayName:s! enableNotification:b! createTime:t! updateTime:t! environmentVariables:{s! enableAutoBuild:b! enableSkewProtection:b customDomains:[s! framework:s! activeJobId:s! totalNumberOfJobs:s! enableBasicAuth:b! enablePerformanceMode:b thumbnailUrl:s basicAuthCredentials:s buildSpec:s ttl:s! associatedResources:[s enablePullRequestPreview:b! pullRequestEnvironmentName:s destinationBranch:s sourceBranch:s backendEnvironmentArn:s backend:87 computeRoleArn:s
prefix:s! branchName:s!
type:s! customCertificateArn:s
domainAssociationArn:s! domainName:s! enableAutoSubDomain:b! autoSubDomainCreationPatterns:[s autoSubDomainIAMRole:s domainStatus:s! updateStatus:s statusReason:s! certificateVerificationDNSRecord:s subDomains:[98! certificate:99
webhookArn:s! webhookId:s! webhookUrl:s! appId:s branchName:s! description:s! createTime:t! updateTime:t!
jobArn:s! jobId:s! commitId:s! commitMessage:s! commitTime:t! startTime:t! status:s! endTime:t jobType:s! sourceUrl:s sourceUrlType:s
summary:93! steps:[100!
artifactFileName:s! artifactId:s!
lastDeployTime:t status:s thumbnailUrl:s branchName:s
webAclArn:s wafStatus:s statusReason:s
subDomainSetting:89! verified:b! dnsRecord:s!
type:s! customCertificateArn:s certificateVerificationDNSRecord:s
stepName:s! startTime:t! status:s! endTime:t! logUrl:s artifactsUrl:s testArtifactsUrl:s testConfigUrl:s screenshots:{s statusReason:s context:s

BadRequestException 74 status=400
DependentServiceFailureException 75 status=503
InternalFailureException 76 status=500
LimitExceededException 77 status=429
NotFoundException 78 status=404
ResourceNotFoundException 79 status=404
UnauthorizedException 80 status=401

ListApps in=nextToken out=nextToken limit=maxResults results=apps
ListBranches in=nextToken out=nextToken limit=maxResults results=branches
ListDomainAssociations in=nextToken out=nextToken limit=maxResults results=domainAssociations
ListJobs in=nextToken out=nextToken limit=maxResults results=jobSummaries

`,
}
