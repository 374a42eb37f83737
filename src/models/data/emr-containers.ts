// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon EMR Containers, API version 2020-10-01. */
export const emrContainers: ServiceModel = {
  name: 'emr-containers',
  packed: `{"name":"emr-containers","serviceId":"EMR containers","fullName":"Amazon EMR Containers","apiVersion":"2020-10-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"emr-containers","jsonVersion":"1.1"}
CancelJobRun DELETE /virtualclusters/{virtualClusterId}/jobruns/{jobRunId} <0 >1
CreateJobTemplate POST /jobtemplates <2 >3
CreateManagedEndpoint POST /virtualclusters/{virtualClusterId}/endpoints <4 >5
CreateSecurityConfiguration POST /securityconfigurations <6 >7
CreateVirtualCluster POST /virtualclusters <8 >9
DeleteJobTemplate DELETE /jobtemplates/{templateId} <10 >11
DeleteManagedEndpoint DELETE /virtualclusters/{virtualClusterId}/endpoints/{endpointId} <12 >13
DeleteSecurityConfiguration DELETE /securityconfigurations/{securityConfigurationId} <14 >15
DeleteVirtualCluster DELETE /virtualclusters/{virtualClusterId} <16 >17
DescribeJobRun GET /virtualclusters/{virtualClusterId}/jobruns/{jobRunId} <18 >19
DescribeJobTemplate GET /jobtemplates/{templateId} <20 >21
DescribeManagedEndpoint GET /virtualclusters/{virtualClusterId}/endpoints/{endpointId} <22 >23
DescribeSecurityConfiguration GET /securityconfigurations/{securityConfigurationId} <24 >25
DescribeVirtualCluster GET /virtualclusters/{virtualClusterId} <26 >27
GetManagedEndpointSessionCredentials POST /virtualclusters/{virtualClusterId}/endpoints/{endpointId}/credentials <28 >29
ListJobRuns GET /virtualclusters/{virtualClusterId}/jobruns <30 >31
ListJobTemplates GET /jobtemplates <32 >33
ListManagedEndpoints GET /virtualclusters/{virtualClusterId}/endpoints <34 >35
ListSecurityConfigurations GET /securityconfigurations <36 >37
ListTagsForResource GET /tags/{resourceArn} <38 >39
ListVirtualClusters GET /virtualclusters <40 >41
StartJobRun POST /virtualclusters/{virtualClusterId}/jobruns <42 >43
TagResource POST /tags/{resourceArn} <44 >45
UntagResource DELETE /tags/{resourceArn} <46 >47
UpdateVirtualCluster PATCH /virtualclusters/{virtualClusterId} <48 >49 idempotent

id:s!@u=jobRunId virtualClusterId:s!@u
id:s virtualClusterId:s
name:s! clientToken:s!~ jobTemplateData:55! tags:{s kmsKeyArn:s
id:s name:s arn:s createdAt:T
name:s! virtualClusterId:s!@u type:s! releaseLabel:s! executionRoleArn:s! certificateArn:s configurationOverrides:56 clientToken:s!~ tags:{s sessionIdleTimeoutInMinutes:i
id:s name:s arn:s virtualClusterId:s
clientToken:s!~ name:s! containerProvider:57 securityConfigurationData:58! tags:{s
id:s name:s arn:s
name:s! containerProvider:57! clientToken:s!~ tags:{s securityConfigurationId:s sessionEnabled:b schedulerConfiguration:59
id:s name:s arn:s
id:s!@u=templateId
id:s
id:s!@u=endpointId virtualClusterId:s!@u
id:s virtualClusterId:s
id:s!@u=securityConfigurationId
id:s
id:s!@u=virtualClusterId
id:s
id:s!@u=jobRunId virtualClusterId:s!@u
jobRun:60
id:s!@u=templateId
jobTemplate:61
id:s!@u=endpointId virtualClusterId:s!@u
endpoint:62
id:s!@u=securityConfigurationId
securityConfiguration:63
id:s!@u=virtualClusterId
virtualCluster:64
endpointIdentifier:s!@u=endpointId virtualClusterIdentifier:s!@u=virtualClusterId executionRoleArn:s! credentialType:s! durationInSeconds:i logContext:s clientToken:s~
id:s credentials:65 endpointCredentials:65 expiresAt:T
virtualClusterId:s!@u createdBefore:T@q createdAfter:T@q name:s@q states:[s@q maxResults:i@q nextToken:s@q
jobRuns:[60 nextToken:s
createdAfter:T@q createdBefore:T@q maxResults:i@q nextToken:s@q
templates:[61 nextToken:s
virtualClusterId:s!@u createdBefore:T@q createdAfter:T@q types:[s@q states:[s@q maxResults:i@q nextToken:s@q
endpoints:[62 nextToken:s
createdAfter:T@q createdBefore:T@q maxResults:i@q nextToken:s@q
securityConfigurations:[63 nextToken:s
resourceArn:s!@u
tags:{s
containerProviderId:s@q containerProviderType:s@q createdAfter:T@q createdBefore:T@q states:[s@q maxResults:i@q nextToken:s@q eksAccessEntryIntegrated:b@q
virtualClusters:[64 nextToken:s
name:s virtualClusterId:s!@u clientToken:s!~ executionRoleArn:s releaseLabel:s jobDriver:66 configurationOverrides:56 tags:{s jobTemplateId:s jobTemplateParameters:{s retryPolicyConfiguration:67
id:s name:s arn:s virtualClusterId:s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
id:s!@u=virtualClusterId schedulerConfiguration:59 clientToken:s!~
virtualCluster:64
message:s
message:s
message:s
message:s
message:s
executionRoleArn:s! releaseLabel:s! configurationOverrides:68 jobDriver:66! parameterConfiguration:{69 jobTags:{s
applicationConfiguration:[70 monitoringConfiguration:71
type:s! id:s! info:72
authorizationConfiguration:73 authenticationConfiguration:74
maxInQueueJobRuns:i maxConcurrentJobRuns:i
id:s name:s virtualClusterId:s arn:s state:s clientToken:s executionRoleArn:s releaseLabel:s configurationOverrides:56 jobDriver:66 createdAt:T createdBy:s finishedAt:T stateDetails:s failureReason:s tags:{s retryPolicyConfiguration:67 retryPolicyExecution:75
name:s id:s arn:s createdAt:T createdBy:s tags:{s jobTemplateData:55! kmsKeyArn:s decryptionError:s
id:s name:s arn:s virtualClusterId:s type:s state:s releaseLabel:s executionRoleArn:s certificateArn:s certificateAuthority:76 configurationOverrides:56 serverUrl:s authProxyUrl:s createdAt:T securityGroup:s subnetIds:[s stateDetails:s failureReason:s tags:{s
id:s name:s arn:s createdAt:T createdBy:s securityConfigurationData:58 tags:{s
id:s name:s arn:s state:s containerProvider:57 createdAt:T tags:{s securityConfigurationId:s sessionEnabled:b schedulerConfiguration:59 schedulerStatus:77
%union token:s
sparkSubmitJobDriver:78 sparkSqlJobDriver:79
maxAttempts:i!
applicationConfiguration:[70 monitoringConfiguration:80
type:s defaultValue:s
classification:s! properties:{s configurations:[70
managedLogs:81 persistentAppUI:s cloudWatchMonitoringConfiguration:82 s3MonitoringConfiguration:83 containerLogRotationConfiguration:84
%union eksInfo:85
lakeFormationConfiguration:86 encryptionConfiguration:87
identityCenterConfiguration:88 iamConfiguration:89
currentAttemptCount:i!
certificateArn:s certificateData:s
currentInQueueJobRuns:i currentConcurrentJobRuns:i
entryPoint:s! entryPointArguments:[s sparkSubmitParameters:s
entryPoint:s sparkSqlParameters:s
persistentAppUI:s cloudWatchMonitoringConfiguration:90 s3MonitoringConfiguration:91
allowAWSToRetainLogs:s encryptionKeyArn:s
logGroupName:s! logStreamNamePrefix:s
logUri:s! encryptionKeyArn:s
rotationSize:s! maxFilesToKeep:i!
namespace:s nodeLabel:s
authorizedSessionTagValue:s secureNamespaceInfo:92 queryEngineRoleArn:s
inTransitEncryptionConfiguration:93
enableIdentityCenter:b identityCenterApplicationAssignmentRequired:b identityCenterInstanceARN:s emrIdentityCenterApplicationARN:s
systemRole:s
logGroupName:s logStreamNamePrefix:s
logUri:s
clusterId:s namespace:s
tlsCertificateConfiguration:94
certificateProviderType:s publicCertificateSecretArn:s privateCertificateSecretArn:s

EKSRequestThrottledException 50 status=429
InternalServerException 51 status=500
RequestThrottledException 52 status=400
ResourceNotFoundException 53 status=400
ValidationException 54 status=400

ListJobRuns in=nextToken out=nextToken limit=maxResults results=jobRuns
ListManagedEndpoints in=nextToken out=nextToken limit=maxResults results=endpoints
ListVirtualClusters in=nextToken out=nextToken limit=maxResults results=virtualClusters
ListJobTemplates in=nextToken out=nextToken limit=maxResults results=templates
ListSecurityConfigurations in=nextToken out=nextToken limit=maxResults results=securityConfigurations

`,
}
