// Made by `npm run data` from botocore 1.43.67; do not edit.

/** Every service: its name, service id, endpoint prefix and signing name; empty where it is the name. */
export const SERVICES = `
accessanalyzer|AccessAnalyzer|access-analyzer|access-analyzer
account|Account
acm|ACM
acm-pca|ACM PCA
agent-registry|Agent Registry
agent-registry-control|Agent Registry Control||agent-registry
aiops|AIOps
amp||aps|aps
amplify|Amplify
amplifybackend|AmplifyBackend
amplifyuibuilder|AmplifyUIBuilder
apigateway|API Gateway
apigatewaymanagementapi|ApiGatewayManagementApi|execute-api|execute-api
apigatewayv2|ApiGatewayV2|apigateway|apigateway
appconfig|AppConfig
appconfigdata|AppConfigData||appconfig
appfabric|AppFabric
appflow|Appflow
appintegrations|AppIntegrations|app-integrations|app-integrations
application-autoscaling|Application Auto Scaling
application-insights|Application Insights|applicationinsights|applicationinsights
application-signals|Application Signals
applicationcostprofiler|ApplicationCostProfiler|application-cost-profiler|application-cost-profiler
appmesh|App Mesh
apprunner|AppRunner
appstream|AppStream|appstream2
appsync|AppSync
arc-region-switch|ARC Region switch
arc-zonal-shift|ARC Zonal Shift
artifact|Artifact
athena|Athena
auditmanager|AuditManager
autoscaling|Auto Scaling
autoscaling-plans|Auto Scaling Plans
b2bi
backup|Backup
backup-gateway|Backup Gateway
backupsearch|BackupSearch|backup-search|backup-search
batch|Batch
bcm-dashboards|BCM Dashboards
bcm-data-exports|BCM Data Exports
bcm-pricing-calculator|BCM Pricing Calculator
bcm-recommended-actions|BCM Recommended Actions
bedrock|Bedrock
bedrock-agent|Bedrock Agent||bedrock
bedrock-agent-runtime|Bedrock Agent Runtime||bedrock
bedrock-agentcore|Bedrock AgentCore
bedrock-agentcore-control|Bedrock AgentCore Control||bedrock-agentcore
bedrock-data-automation|Bedrock Data Automation||bedrock
bedrock-data-automation-runtime|Bedrock Data Automation Runtime||bedrock
bedrock-runtime|Bedrock Runtime||bedrock
billing|Billing
billingconductor
braket|Braket
budgets|Budgets
ce|Cost Explorer
chatbot
chime|Chime
chime-sdk-identity|Chime SDK Identity|identity-chime|chime
chime-sdk-media-pipelines|Chime SDK Media Pipelines|media-pipelines-chime|chime
chime-sdk-meetings|Chime SDK Meetings|meetings-chime|chime
chime-sdk-messaging|Chime SDK Messaging|messaging-chime|chime
chime-sdk-voice|Chime SDK Voice|voice-chime|chime
cleanrooms|CleanRooms
cleanroomsml|CleanRoomsML|cleanrooms-ml|cleanrooms-ml
cloud9|Cloud9
cloudcontrol|CloudControl|cloudcontrolapi|cloudcontrolapi
clouddirectory|CloudDirectory
cloudformation|CloudFormation
cloudfront|CloudFront
cloudfront-keyvaluestore|CloudFront KeyValueStore
cloudhsm|CloudHSM
cloudhsmv2|CloudHSM V2||cloudhsm
cloudsearch|CloudSearch
cloudsearchdomain|CloudSearch Domain||cloudsearch
cloudtrail|CloudTrail
cloudtrail-data|CloudTrail Data
cloudwatch|CloudWatch|monitoring|monitoring
codeartifact
codebuild|CodeBuild
codecatalyst|CodeCatalyst
codecommit|CodeCommit
codeconnections|CodeConnections
codedeploy|CodeDeploy
codeguru-reviewer|CodeGuru Reviewer
codeguru-security|CodeGuru Security
codeguruprofiler|CodeGuruProfiler|codeguru-profiler|codeguru-profiler
codepipeline|CodePipeline
codestar-connections|CodeStar connections
codestar-notifications|codestar notifications
cognito-identity|Cognito Identity
cognito-idp|Cognito Identity Provider
cognito-sync|Cognito Sync
comprehend|Comprehend
comprehendmedical|ComprehendMedical
compute-optimizer|Compute Optimizer
compute-optimizer-automation|Compute Optimizer Automation|aco-automation|aco-automation
config|Config Service
connect|Connect
connect-contact-lens|Connect Contact Lens|contact-lens|connect
connectcampaigns|ConnectCampaigns|connect-campaigns|connect-campaigns
connectcampaignsv2|ConnectCampaignsV2|connect-campaigns|connect-campaigns
connectcases|ConnectCases|cases|cases
connecthealth|ConnectHealth|health-agent|health-agent
connectparticipant|ConnectParticipant|participant.connect|execute-api
controlcatalog|ControlCatalog
controltower|ControlTower
cost-optimization-hub|Cost Optimization Hub
cur|Cost and Usage Report Service
customer-profiles|Customer Profiles|profile|profile
databrew|DataBrew
dataexchange|DataExchange
datapipeline|Data Pipeline
datasync|DataSync
datazone|DataZone
dax|DAX
deadline
detective|Detective|api.detective
devicefarm|Device Farm
devops-agent|DevOps Agent|aidevops|aidevops
devops-guru|DevOps Guru
directconnect|Direct Connect
discovery|Application Discovery Service
dlm|DLM
dms|Database Migration Service
docdb|DocDB|rds|rds
docdb-elastic|DocDB Elastic
drs
ds|Directory Service
ds-data|Directory Service Data
dsql|DSQL
dynamodb|DynamoDB
dynamodbstreams|DynamoDB Streams|streams.dynamodb|dynamodb
ebs|EBS
ec2|EC2
ec2-instance-connect|EC2 Instance Connect
ecr|ECR|api.ecr
ecr-public|ECR PUBLIC|api.ecr-public
ecs|ECS
efs|EFS|elasticfilesystem|elasticfilesystem
eks|EKS
eks-auth|EKS Auth
elasticache|ElastiCache
elasticbeanstalk|Elastic Beanstalk
elb|Elastic Load Balancing|elasticloadbalancing|elasticloadbalancing
elbv2|Elastic Load Balancing v2|elasticloadbalancing|elasticloadbalancing
elementalinference|ElementalInference|elemental-inference|elemental-inference
emr|EMR|elasticmapreduce|elasticmapreduce
emr-containers|EMR containers
emr-serverless|EMR Serverless
entityresolution|EntityResolution
es|Elasticsearch Service
events|EventBridge
evs
finspace
finspace-data|finspace data|finspace-api|finspace-api
firehose|Firehose
fis
fms|FMS
forecast
forecastquery|||forecast
frauddetector|FraudDetector
freetier|FreeTier
fsx|FSx
gamelift|GameLift
gameliftstreams|GameLiftStreams
geo-maps|Geo Maps
geo-places|Geo Places
geo-routes|Geo Routes
glacier|Glacier
globalaccelerator|Global Accelerator
glue|Glue
grafana
greengrass|Greengrass
greengrassv2|GreengrassV2|greengrass|greengrass
groundstation|GroundStation
guardduty|GuardDuty
health|Health
healthlake|HealthLake
iam|IAM
identitystore
imagebuilder
importexport|ImportExport
inspector|Inspector
inspector-scan|Inspector Scan
inspector2|Inspector2
interconnect|Interconnect
internetmonitor|InternetMonitor
invoicing|Invoicing
iot|IoT
iot-data|IoT Data Plane|data-ats.iot|iotdata
iot-jobs-data|IoT Jobs Data Plane|data.jobs.iot
iot-managed-integrations|IoT Managed Integrations|api.iotmanagedintegrations|iotmanagedintegrations
iotdeviceadvisor|IotDeviceAdvisor|api.iotdeviceadvisor
iotfleetwise|IoTFleetWise
iotsecuretunneling|IoTSecureTunneling|api.tunneling.iot|IoTSecuredTunneling
iotsitewise|IoTSiteWise
iotthingsgraph|IoTThingsGraph
iottwinmaker|IoTTwinMaker
iotwireless|IoT Wireless|api.iotwireless
ivs
ivs-realtime|IVS RealTime|ivsrealtime|ivs
ivschat
kafka|Kafka
kafkaconnect|KafkaConnect
kendra
kendra-ranking|Kendra Ranking
keyspaces|Keyspaces|cassandra|cassandra
keyspacesstreams|KeyspacesStreams|cassandra-streams|cassandra
kinesis|Kinesis
kinesis-video-archived-media|Kinesis Video Archived Media|kinesisvideo|kinesisvideo
kinesis-video-media|Kinesis Video Media|kinesisvideo|kinesisvideo
kinesis-video-signaling|Kinesis Video Signaling|kinesisvideo|kinesisvideo
kinesis-video-webrtc-storage|Kinesis Video WebRTC Storage|kinesisvideo|kinesisvideo
kinesisanalytics|Kinesis Analytics
kinesisanalyticsv2|Kinesis Analytics V2|kinesisanalytics|kinesisanalytics
kinesisvideo|Kinesis Video
kms|KMS
lakeformation|LakeFormation
lambda|Lambda
lambda-core|Lambda Core|lambda|lambda
lambda-microvms|Lambda Microvms|lambda|lambda
launch-wizard|Launch Wizard|launchwizard|launchwizard
lex-models|Lex Model Building Service|models.lex|lex
lex-runtime|Lex Runtime Service|runtime.lex|lex
lexv2-models|Lex Models V2|models-v2-lex|lex
lexv2-runtime|Lex Runtime V2|runtime-v2-lex|lex
license-manager|License Manager
license-manager-linux-subscriptions|License Manager Linux Subscriptions
license-manager-user-subscriptions|License Manager User Subscriptions
lightsail|Lightsail
location|Location|geo|geo
logs|CloudWatch Logs
lookoutequipment|LookoutEquipment
m2
machinelearning|Machine Learning
macie2|Macie2
mailmanager|MailManager|mail-manager|ses
managedblockchain|ManagedBlockchain
managedblockchain-query|ManagedBlockchain Query
marketplace-agreement|Marketplace Agreement|agreement-marketplace|aws-marketplace
marketplace-catalog|Marketplace Catalog|catalog.marketplace|aws-marketplace
marketplace-deployment|Marketplace Deployment|deployment-marketplace|aws-marketplace
marketplace-discovery|Marketplace Discovery|discovery-marketplace|aws-marketplace
marketplace-entitlement|Marketplace Entitlement Service|entitlement.marketplace|aws-marketplace
marketplace-reporting|Marketplace Reporting|reporting-marketplace|aws-marketplace
marketplacecommerceanalytics|Marketplace Commerce Analytics
mediaconnect|MediaConnect
mediaconvert|MediaConvert
medialive|MediaLive
mediapackage|MediaPackage
mediapackage-vod|MediaPackage Vod
mediapackagev2|MediaPackageV2
mediastore|MediaStore
mediastore-data|MediaStore Data|data.mediastore|mediastore
mediatailor|MediaTailor|api.mediatailor
medical-imaging|Medical Imaging
memorydb|MemoryDB|memory-db
meteringmarketplace|Marketplace Metering|metering.marketplace|aws-marketplace
mgh|Migration Hub
mgn
migration-hub-refactor-spaces|Migration Hub Refactor Spaces|refactor-spaces|refactor-spaces
migrationhub-config|MigrationHub Config||mgh
migrationhuborchestrator|MigrationHubOrchestrator|migrationhub-orchestrator|migrationhub-orchestrator
migrationhubstrategy|MigrationHubStrategy|migrationhub-strategy|migrationhub-strategy
mpa|MPA
mq
mturk|MTurk|mturk-requester|mturk-requester
mwaa|MWAA|airflow|airflow
mwaa-serverless|MWAA Serverless|airflow-serverless|airflow-serverless
neptune|Neptune|rds|rds
neptune-graph|Neptune Graph
neptunedata||neptune-db|neptune-db
network-firewall|Network Firewall
networkflowmonitor|NetworkFlowMonitor
networkmanager|NetworkManager
networkmonitor|NetworkMonitor
notifications|Notifications
notificationscontacts|NotificationsContacts|notifications-contacts|notifications-contacts
nova-act|Nova Act
oam|OAM
observabilityadmin|ObservabilityAdmin
odb
omics|Omics
opensearch|OpenSearch|es|es
opensearchserverless|OpenSearchServerless|aoss|aoss
organizations|Organizations
osis|OSIS
outposts|Outposts
partnercentral-account|PartnerCentral Account
partnercentral-benefits|PartnerCentral Benefits
partnercentral-channel|PartnerCentral Channel
partnercentral-revenue-measurement|PartnerCentral Revenue Measurement|partnercentral-prm|partnercentral
partnercentral-selling|PartnerCentral Selling
payment-cryptography|Payment Cryptography|controlplane.payment-cryptography
payment-cryptography-data|Payment Cryptography Data|dataplane.payment-cryptography|payment-cryptography
pca-connector-ad|Pca Connector Ad
pca-connector-scep|Pca Connector Scep
pcs|PCS
personalize|Personalize
personalize-events|Personalize Events||personalize
personalize-runtime|Personalize Runtime||personalize
pi|PI
pinpoint|Pinpoint||mobiletargeting
pinpoint-email|Pinpoint Email|email|ses
pinpoint-sms-voice|Pinpoint SMS Voice|sms-voice.pinpoint|sms-voice
pinpoint-sms-voice-v2|Pinpoint SMS Voice V2|sms-voice|sms-voice
pipes|Pipes
polly|Polly
pricing|Pricing|api.pricing
pricing-plan-manager|Pricing Plan Manager|pricingplanmanager|pricingplanmanager
proton|Proton
qapps|QApps|data.qapps
qbusiness|QBusiness
qconnect|QConnect|wisdom|wisdom
quicksight|QuickSight
ram|RAM
rbin
rds|RDS
rds-data|RDS Data
redshift|Redshift
redshift-data|Redshift Data
redshift-serverless|Redshift Serverless
rekognition|Rekognition
repostspace
resiliencehub
resiliencehubv2||resiliencehub|resiliencehub
resource-explorer-2|Resource Explorer 2
resource-groups|Resource Groups
resourcegroupstaggingapi|Resource Groups Tagging API|tagging|tagging
rolesanywhere|RolesAnywhere
route53|Route 53
route53-recovery-cluster|Route53 Recovery Cluster
route53-recovery-control-config|Route53 Recovery Control Config
route53-recovery-readiness|Route53 Recovery Readiness
route53domains|Route 53 Domains
route53globalresolver|Route53GlobalResolver
route53profiles|Route53Profiles
route53resolver|Route53Resolver
rtbfabric|RTBFabric
rum|RUM
s3|S3
s3control|S3 Control|s3-control|s3
s3files|S3Files
s3outposts|S3Outposts|s3-outposts|s3-outposts
s3tables|S3Tables
s3vectors|S3Vectors
sagemaker|SageMaker|api.sagemaker
sagemaker-a2i-runtime|SageMaker A2I Runtime|a2i-runtime.sagemaker|sagemaker
sagemaker-edge|Sagemaker Edge|edge.sagemaker|sagemaker
sagemaker-featurestore-runtime|SageMaker FeatureStore Runtime|featurestore-runtime.sagemaker|sagemaker
sagemaker-geospatial|SageMaker Geospatial
sagemaker-metrics|SageMaker Metrics|metrics.sagemaker|sagemaker
sagemaker-runtime|SageMaker Runtime|runtime.sagemaker|sagemaker
sagemakerjobruntime|SagemakerJobRuntime|job-runtime.sagemaker|sagemaker
savingsplans
scheduler|Scheduler
schemas
sdb|SimpleDB
secretsmanager|Secrets Manager
security-ir|Security IR
securityagent|SecurityAgent
securityhub|SecurityHub
securitylake|SecurityLake
serverlessrepo|ServerlessApplicationRepository
service-quotas|Service Quotas|servicequotas|servicequotas
servicecatalog|Service Catalog
servicecatalog-appregistry|Service Catalog AppRegistry||servicecatalog
servicediscovery|ServiceDiscovery
ses|SES|email
sesv2|SESv2|email|ses
shield|Shield
signer
signer-data|Signer Data|data-signer|signer
signin|Signin
simpledbv2|SimpleDBv2|sdb|sdb
sms-voice|Pinpoint SMS Voice|sms-voice.pinpoint
snow-device-management|Snow Device Management
snowball|Snowball
sns|SNS
socialmessaging|SocialMessaging|social-messaging|social-messaging
sqs|SQS
ssm|SSM
ssm-contacts|SSM Contacts
ssm-guiconnect|SSM GuiConnect
ssm-incidents|SSM Incidents
ssm-quicksetup|SSM QuickSetup
ssm-sap|Ssm Sap
sso|SSO|portal.sso|awsssoportal
sso-admin|SSO Admin|sso|sso
sso-oidc|SSO OIDC|oidc|sso-oauth
stepfunctions|SFN|states|states
storagegateway|Storage Gateway
sts|STS
supplychain|SupplyChain|scn|scn
support|Support
support-app|Support App|supportapp|supportapp
supportauthz|SupportAuthZ
sustainability|Sustainability
swf|SWF
synthetics
taxsettings|TaxSettings|tax|tax
textract|Textract
timestream-influxdb|Timestream InfluxDB
timestream-query|Timestream Query|query.timestream|timestream
timestream-write|Timestream Write|ingest.timestream|timestream
tnb
transcribe|Transcribe
transcribe-streaming|Transcribe Streaming|transcribestreaming|transcribe
transfer|Transfer
translate|Translate
trustedadvisor|TrustedAdvisor
uxc
verifiedpermissions|VerifiedPermissions
voice-id|Voice ID|voiceid|voiceid
vpc-lattice|VPC Lattice
waf|WAF
waf-regional|WAF Regional
wafv2|WAFV2
wellarchitected|WellArchitected
wickr|Wickr|admin.wickr
wisdom|Wisdom
workdocs|WorkDocs
workmail|WorkMail
workmailmessageflow|WorkMailMessageFlow
workspaces|WorkSpaces
workspaces-instances|Workspaces Instances
workspaces-thin-client|WorkSpaces Thin Client|thinclient|thinclient
workspaces-web|WorkSpaces Web
xray|XRay
`
