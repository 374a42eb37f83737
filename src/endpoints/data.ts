// Made by scripts/make-endpoints.py from botocore 1.43.107; do not edit.

/** Rules that several services share, one line each. */
export const SHARED_RULES = `*:01=N.G.D@G *:23=N-fips.G.D@G
*:01=N.R.api.aws *:23=!F aws,aws-us-gov:01=N.R.D
*:0=N.G.S@G *:1=N.G.D@G *:2=N-fips.G.S@G *:3=N-fips.G.D@G
*:0=N.R.D *:2=N-fips.R.D
*:0=R.signin.aws.amazon.com aws-cn:0=R.signin.amazonaws.cn aws-eusc:0=R.signin.amazonaws-eusc.eu aws-iso:0=R.signin.c2shome.ic.gov aws-iso-b:0=R.signin.sc2shome.sgov.gov aws-iso-e:0=R.signin.csphome.adc-e.uk aws-iso-f:0=R.signin.csphome.hci.ic.gov aws-us-gov:0=R.signin.amazonaws-us-gov.com aws-us-gov:2=R.signin-fips.amazonaws-us-gov.com us-gov-west-1:2=N-fips.amazonaws-us-gov.com
aws,aws-cn,aws-us-gov:1=aos.R.D
aws-us-gov:2=N.R.S
aws-us-gov:2=N.R.S aws-us-gov:3=N.R.D
aws:0=N.G.S@G
aws:1=N.R.S us-east-1,us-east-2,us-west-1,us-west-2:3=N-fips.R.S
dataplane-us-gov-east-1:0=N-ats.iot.us-gov-east-1.S@us-gov-east-1 dataplane-us-gov-west-1:0=N-ats.iot.us-gov-west-1.S@us-gov-west-1 us-gov-east-1,us-gov-west-1:2=N.R.S
us-east-1:0=N.S
us-gov-east-1,us-gov-west-1:2=N.R.S`

/** name, endpoint prefix, host, signing name, rules or the line of the shared ones. */
export const SERVICES = `accessanalyzer|access-analyzer|||6
account||||2
account-access||||3
acm||||6
acm?ServiceType=ACM-ACME||!P||*:0123=!P aws:01=acm-acme.R.D aws:23=!F
acm-pca||||6
agent-registry||||1
agent-registry-control|||agent-registry|1
amp|aps
apigatewaymanagementapi|execute-api
apigatewayv2|apigateway
appconfig||||12
appconfigdata|||appconfig|6
appintegrations|app-integrations
application-autoscaling||||6
application-insights|applicationinsights
application-signals||||3
applicationcostprofiler|application-cost-profiler
appstream|appstream2||appstream
arc-region-switch||||3
arc-region-switch?UseControlPlaneEndpoint=true||arc-region-switch-control-plane||*:01=N.G.D@G *:23=N-fips.G.D@G aws-cn:01=N.cn-north-1.D@cn-north-1 aws-cn:23=!F
artifact||||2
autoscaling||||6
autoscaling-plans||||12
backupsearch|backup-search|||3
batch||||aws:2=fips.batch.R.S aws-us-gov:2=N.R.S
bcm-dashboards||||0
bcm-data-exports||||*:01=N.G.D@G *:23=N-fips.G.D@G aws-iso,aws-iso-b,aws-iso-e,aws-iso-f:01=N.G.S@G
bcm-pricing-calculator||||0
bcm-recommended-actions||||0
bedrock-agent|||bedrock
bedrock-agent-runtime|||bedrock
bedrock-agentcore-control|||bedrock-agentcore
bedrock-data-automation|||bedrock
bedrock-data-automation-runtime|||bedrock
bedrock-runtime|||bedrock
billing||||*:0=N.G.S@G *:1=N.G.D@G *:2=N-fips.G.S@G *:3=N-fips.G.D@G aws:0=N.G.D@G
billingconductor||||8
budgets||||*:0=N.S@G *:1=N.D@G *:2=N-fips.S@G *:3=N-fips.D@G aws:1=N.G.D@G aws-eusc:01=N.G.D@G aws-iso-b,aws-iso-e,aws-iso-f:0=N.global.S@G
ce||||*:0=N.G.S@G *:1=N.G.D@G *:2=N-fips.G.S@G *:3=N-fips.G.D@G aws-eusc:0=N.G.D@G
chime||||8
chime-sdk-identity|identity-chime||chime
chime-sdk-media-pipelines|media-pipelines-chime||chime
chime-sdk-meetings|meetings-chime||chime
chime-sdk-messaging|messaging-chime||chime
chime-sdk-voice|voice-chime||chime
cleanroomsml|cleanrooms-ml
cloudcontrol|cloudcontrolapi
clouddirectory||||6
cloudformation||||6
cloudfront||||*:0=N.S@G *:1=N.D@G *:2=N-fips.S@G *:3=N-fips.D@G aws:1=N.global.D@G aws:3=N-fips.global.D@G aws-cn:0=N.G.S@G aws-cn:2=N-fips.G.S@G
cloudfront-keyvaluestore||||*:0123=!A
cloudhsmv2|||cloudhsm
cloudsearchdomain|||cloudsearch
cloudtrail||||12
cloudwatch|monitoring|||7
cloudwatchomni|cloudwatch-omni||cloudwatch|3
codecatalyst||codecatalyst.global||*:01=N.D *:23=codecatalyst-fips.global.D
codeguruprofiler|codeguru-profiler
cognito-identity||||9
cognito-idp||||9
compute-optimizer-automation|aco-automation
config||||6
connect||||6
connect-contact-lens|contact-lens||connect
connectcampaigns|connect-campaigns
connectcampaignsv2|connect-campaigns
connectcases|cases
connecthealth|health-agent|||3
connectparticipant|participant.connect||execute-api|6
customer-profiles|profile
databrew||||us-gov-west-1:2=N.R.S
datazone||||3
detective|api.detective||detective|aws,aws-us-gov:1=detective.R.D aws,aws-us-gov:3=detective-fips.R.D
devops-agent|aidevops|||3
dlm||||6
dms||||aws-iso,aws-iso-b,aws-us-gov:2=N.R.S
docdb|rds|||6
dsql||||3
dynamodb||||aws-us-gov:2=N.R.S local:0=http://localhost:8000@G local:1=!D local:23=!F
dynamodbstreams|streams.dynamodb||dynamodb|aws,aws-cn,aws-us-gov:1=streams-dynamodb.R.D aws,aws-cn,aws-us-gov:3=streams-dynamodb-fips.R.D aws-us-gov:2=N.R.S
ec2||||6
ecr|api.ecr||ecr|*:1=ecr.R.D *:3=ecr-fips.R.D
ecr-public|api.ecr-public||ecr-public|aws:1=ecr-public.R.D
efs|elasticfilesystem|||aws,aws-cn,aws-us-gov:1=efs.R.D aws,aws-cn,aws-us-gov:3=efs-fips.R.D
eks||||aws:2=fips.eks.R.S aws-us-gov:2=N.R.S
eks-auth||||3
elasticache||||6
elasticbeanstalk||||6
elb|elasticloadbalancing|||6
elbv2|elasticloadbalancing|||6
elementalinference|elemental-inference
emr|elasticmapreduce|||6
emr-containers||||12
endusermessaging|end-user-messaging
es||||5
eventbridgev2|eventsv2||events
events||||aws-us-gov:3=N.R.D us-gov-east-1,us-gov-west-1:2=N.R.S
finspace-data|finspace-api
fis||||6
forecastquery|||forecast
freetier||||*:0=N.R.D *:2=N-fips.R.D aws:01=N.G.D@G
gameliftstreams||||3
geo-maps||||aws,aws-us-gov:0=maps.geo.R.S aws,aws-us-gov:1=maps.geo.R.D aws,aws-us-gov:2=maps.geo-fips.R.S aws,aws-us-gov:3=maps.geo-fips.R.D
geo-places||||aws,aws-us-gov:0=places.geo.R.S aws,aws-us-gov:1=places.geo.R.D aws,aws-us-gov:2=places.geo-fips.R.S aws,aws-us-gov:3=places.geo-fips.R.D
geo-routes||||aws:0=routes.geo.R.S aws:1=routes.geo.R.D aws:2=routes.geo-fips.R.S aws:3=routes.geo-fips.R.D aws-us-gov:0=routes.geo.R.us-gov.S aws-us-gov:1=routes.geo.R.us-gov.D aws-us-gov:2=routes.geo-fips.R.us-gov.S aws-us-gov:3=routes.geo-fips.R.us-gov.D
glacier||||6
greengrass||||10
greengrassv2|greengrass|||10
guardduty||||6
health||||aws-cn-global,aws-global:0=global.health.S@G aws-eusc:0=N.R.D aws-eusc:2=N-fips.R.D
iam||||*:0=N.G.S@G *:1=N.D@G *:2=N-fips.S@G *:3=N-fips.D@G aws:0=N.S@G aws:3=N-fips.global.D@G aws,aws-eusc:1=N.global.D@G aws-cn:0=N.cn-north-1.S@cn-north-1 aws-cn:1=N.global.D@cn-north-1 aws-cn:2=N-fips.S@cn-north-1 aws-cn:3=N-fips.D@cn-north-1 aws-iso,aws-iso-b:2=N-fips.G.S@G aws-us-gov:02=N.us-gov.S@G aws-us-gov:13=N.us-gov.D@G
iam-toolbox|||iam
identitystore||||6
imagebuilder||||6
importexport||||aws:0=N.S@IngestionService/G aws:1=N.R.D@IngestionService/G aws:2=N-fips.R.S@IngestionService/G aws:3=N-fips.R.D@IngestionService/G
interconnect||||3
invoicing||||0
iot-data|data-ats.iot||iotdata|ca-central-1,us-east-1,us-east-2,us-gov-east-1,us-gov-west-1,us-west-1,us-west-2:2=data.iot-fips.R.S cn-north-1:0=data.ats.iot.R.S
iot-jobs-data|data.jobs.iot||iot-jobs-data
iot-managed-integrations|api.iotmanagedintegrations||iotmanagedintegrations|3
iotdeviceadvisor|api.iotdeviceadvisor||iotdeviceadvisor
iotsecuretunneling|api.tunneling.iot||IoTSecuredTunneling|aws,aws-cn,aws-us-gov:1=api.iot-tunneling.R.D aws,aws-cn,aws-us-gov:3=api.iot-tunneling-fips.R.D
iotwireless|api.iotwireless||iotwireless
ivs-realtime|ivsrealtime||ivs
kafka||||*:1=N-api.R.D aws:3=N-api-fips.R.D aws-iso,aws-iso-b,aws-iso-e,aws-iso-f:1=N.R.D aws-us-gov:2=N.R.S aws-us-gov:3=N-api.R.D
kafkaconnect||||7
kendra-ranking||||3
keyspaces|cassandra|||6
keyspacesstreams|cassandra-streams||cassandra|3
kinesis||||6
kinesis-video-archived-media|kinesisvideo
kinesis-video-media|kinesisvideo
kinesis-video-signaling|kinesisvideo
kinesis-video-webrtc-storage|kinesisvideo
kinesisanalyticsv2|kinesisanalytics
lambda-core|lambda
lambda-microvms|lambda
lambda-web|lambda
launch-wizard|launchwizard
lex-models|models.lex||lex|aws,aws-us-gov:2=models-fips.lex.R.S
lex-runtime|runtime.lex||lex|aws,aws-us-gov:2=runtime-fips.lex.R.S
lexv2-models|models-v2-lex||lex
lexv2-runtime|runtime-v2-lex||lex
location|geo
logs||||12
mailmanager|mail-manager||ses
marketplace-agreement|agreement-marketplace||aws-marketplace
marketplace-catalog|catalog.marketplace||aws-marketplace|us-east-1:1=catalog-marketplace.R.D
marketplace-deployment|deployment-marketplace||aws-marketplace
marketplace-discovery|discovery-marketplace||aws-marketplace|3
marketplace-entitlement|entitlement.marketplace||aws-marketplace|aws,aws-cn:1=entitlement-marketplace.R.D aws-cn,aws-eusc:0=entitlement-marketplace.R.S
marketplace-reporting|reporting-marketplace||aws-marketplace
mediaconvert||||aws-us-gov:2=N.R.S cn-northwest-1:0=subscribe.mediaconvert.R.S
mediastore-data|data.mediastore||mediastore
mediatailor|api.mediatailor||mediatailor|aws:1=mediatailor.R.D
memorydb|memory-db||memorydb|fips:0=N-fips.us-west-1.S@us-west-1
meteringmarketplace|metering.marketplace||aws-marketplace|aws,aws-cn,aws-us-gov:1=metering-marketplace.R.D aws-eusc:0=metering-marketplace.R.S
migration-hub-refactor-spaces|refactor-spaces
migrationhub-config|||mgh
migrationhuborchestrator|migrationhub-orchestrator
migrationhubstrategy|migrationhub-strategy
mpa||||3
mturk|mturk-requester|||sandbox:0=N-sandbox.G.S
mwaa|airflow
mwaa-serverless|airflow-serverless|||3
neptune|rds|||6
neptune-graph?ApiType=DataPlane||||*:0=R.neptune-graph.S *:1=N.R.on.aws *:23=!F
neptunedata|neptune-db
network-security-manager||||3
networkflowmonitor||||3
networkmanager||||*:0=N.G.S@G *:1=N.G.D@G *:2=N-fips.G.S@G *:3=N-fips.G.D@G aws:0=N.us-west-2.S@us-west-2 aws:1=N.us-west-2.D@us-west-2 aws:2=N-fips.us-west-2.S@us-west-2 aws:3=N-fips.us-west-2.D@us-west-2 aws-us-gov:2=N.G.S@G aws-us-gov:3=N.G.D@G
notifications||||3
notificationscontacts|notifications-contacts|||0
opensearch|es|||5
opensearchserverless|aoss
organizations||||*:0=N.G.S@G aws:2=N-fips.G.S@G aws-eusc,aws-iso-e:0=N.R.S aws-us-gov:2=N.G.S@G
outposts||||6
partnercentral-account||||3
partnercentral-benefits||||3
partnercentral-channel||partnercentral-channel.global||*:01=N.D@*G *:23=partnercentral-channel-fips.global.D@*G *:4=E@*R aws-us-gov:01=partnercentral-channel.us-gov.D@*G aws-us-gov:23=partnercentral-channel-fips.us-gov.D@*G
partnercentral-revenue-measurement|partnercentral-prm|partnercentral-prm.global|partnercentral|*:01=N.D@*G *:23=partnercentral-prm-fips.global.D@*G *:4=E@*R aws-us-gov:01=partnercentral-prm.us-gov.D@*G aws-us-gov:23=partnercentral-prm-fips.us-gov.D@*G
partnercentral-selling||||3
payment-cryptography|controlplane.payment-cryptography||payment-cryptography
payment-cryptography-data|dataplane.payment-cryptography||payment-cryptography
personalize-events|||personalize
personalize-runtime|||personalize
pinpoint|||mobiletargeting
pinpoint-email|email||ses
pinpoint-sms-voice|sms-voice.pinpoint||sms-voice
pinpoint-sms-voice-v2|sms-voice
pricing|api.pricing||pricing
pricing-plan-manager|pricingplanmanager|pricingplanmanager.us-east-1.api.aws||*:01=pricingplanmanager.us-east-1.api.aws@us-east-1 *:23=!F *:4=E@us-east-1 aws:01=pricingplanmanager.G.D@G aws:4=E@G aws-us-gov:01=pricingplanmanager.us-east-1.D@us-east-1
qapps|data.qapps||qapps
qbusiness||||3
qconnect|wisdom
ram||||6
rds||||6
redshift||||6
resiliencehubv2|resiliencehub
resource-groups||||6
resourcegroupstaggingapi|tagging
route53||||*:0=N.S@G *:1=N.D@G *:2=N-fips.S@G *:3=N-fips.D@G aws:3=N-fips.global.D@G aws,aws-cn,aws-eusc:1=N.global.D@G aws-us-gov:02=N.us-gov.S@G aws-us-gov:13=N.us-gov.D@G
route53-recovery-control-config||||*:0=N.G.S@G *:1=N.G.D@G *:2=N-fips.G.S@G *:3=N-fips.G.D@G aws:0=N.us-west-2.S@us-west-2 aws:1=arc-recovery-control-config.us-west-2.D@us-west-2
route53globalresolver||||3
route53resolver||||12
s3||||*:1=N.dualstack.R.S *:3=N-fips.dualstack.R.S aws-cn:23=!F aws-global:0=N.S@G
s3control|s3-control||s3|*:1=N.dualstack.R.S *:3=N-fips.dualstack.R.S aws-cn:23=!F
s3files||||3
s3outposts|s3-outposts
s3vectors||||3
sagemaker|api.sagemaker||sagemaker|aws,aws-us-gov:2=api-fips.sagemaker.R.S
sagemaker-a2i-runtime|a2i-runtime.sagemaker||sagemaker
sagemaker-edge|edge.sagemaker||sagemaker
sagemaker-featurestore-runtime|featurestore-runtime.sagemaker||sagemaker
sagemaker-metrics|metrics.sagemaker||sagemaker|aws:2=metrics-fips.sagemaker.R.S
sagemaker-runtime|runtime.sagemaker||sagemaker|aws:2=runtime-fips.sagemaker.R.S aws-us-gov:2=N.R.S
sagemakerjobruntime|job-runtime.sagemaker||sagemaker|3
savingsplans||||aws:0=N.S@G aws:1=N.global.D@G
sdb||||11
secretsmanager||||aws,aws-cn,aws-us-gov:1=N.R.S aws,aws-us-gov:3=N-fips.R.S
security-ir||||3
securityagent||||3
serverlessrepo||||6
service-quotas|servicequotas|||6
servicecatalog-appregistry|||servicecatalog|6
ses|email||ses
sesv2|email||ses
shield||||aws:0=N.G.S@G aws:2=N-fips.G.S@G
signer-data|data-signer||signer
signin||||4
signin?IsControlPlane=true||||*:0234=N.R.D
signin?IsControlPlane=false||||4
signin?IsOAuthEndpoint=true||||*:0=R.oauth.signin.aws *:23=!F aws:1=R.oauth.signin.aws aws-cn:0=R.signin.amazonaws.cn aws-eusc:0=R.signin.amazonaws-eusc.eu aws-iso:0=R.signin.c2shome.ic.gov aws-iso-b:0=R.signin.sc2shome.sgov.gov aws-iso-e:0=R.signin.csphome.adc-e.uk aws-iso-f:0=R.signin.csphome.hci.ic.gov aws-us-gov:0=R.signin.amazonaws-us-gov.com
simpledbv2|sdb|||11
sms-voice|sms-voice.pinpoint||sms-voice
sns||||12
socialmessaging|social-messaging
sqs||||6
ssm||||6
sso|portal.sso||awsssoportal|6
sso-admin|sso|||6
sso-oidc|oidc||sso-oauth|6
stepfunctions|states|||aws-us-gov:1=N-fips.R.D us-gov-west-1:2=N.R.S
sts||||aws-global:0=N.S@G aws-us-gov:2=N.R.S
supplychain|scn
support||||*:0=N.G.S@G aws-cn:0=N.cn-north-1.S@cn-north-1 aws-eusc,aws-iso-e,aws-iso-f:0=N.R.S aws-us-gov:2=N.G.S@G
support-app|supportapp
supportauthz||||3
sustainability||sustainability.global||*:01=N.D@*G *:23=sustainability-fips.global.D@*G *:4=E@*R aws:01=api.sustainability.R.D@*G aws-us-gov:01=sustainability.us-gov.D@*G aws-us-gov:23=sustainability-fips.us-gov.D@*G
swf||||aws-us-gov:1=N-fips.R.D aws-us-gov:2=N.R.S
taxsettings|tax|||2
timestream-query|query.timestream||timestream|aws:1=timestream-query.R.D aws:3=timestream-query-fips.R.D aws-us-gov:13=timestream-query.R.D aws-us-gov:2=N.R.S
timestream-write|ingest.timestream||timestream|aws:1=timestream-ingest.R.D aws:3=timestream-ingest-fips.R.D aws-us-gov:13=timestream-ingest.R.D aws-us-gov:2=N.R.S
transcribe||||aws,aws-us-gov:2=fips.transcribe.R.S cn-north-1,cn-northwest-1:0=cn.transcribe.R.S
uxc||||3
voice-id|voiceid
waf||||aws:0=N.S@G aws:2=N-fips.S@G
wellarchitected?SubServiceType=AGENT||wellarchitected-agent
wickr|admin.wickr||wickr
workspaces-instances||||3
workspaces-thin-client|thinclient
iotevents-data|data.iotevents||ioteventsdata`
