// Made by `npm run data` from botocore 1.43.67; do not edit.

/**
 * A line for each service whose endpoints depart from the standard forms. `host` and `signing` are `prefix` where they are missing, and that is the name:
 *
 *     NAME[?CONSTANTS] [prefix=PREFIX] [host=HOST] [signing=NAME]; SCOPES VARIANTS TEMPLATE [@SIGNING]; …
 *
 * SCOPES are regions, partitions, or `*`; the narrowest that holds a request's region counts. VARIANTS are `plain`,
 * `dual` (stack), `fips`, `fips+dual` and `custom` (an endpoint that the caller sets). `@` precedes the
 * region in the credential scope, after `NAME/` where another service is signed for, and after `*` where
 * SigV4a signs for all regions. `!` precedes the reason why there is no endpoint.
 */
export const SERVICES = `accessanalyzer prefix=access-analyzer; aws-us-gov fips {host}.{region}.{suffix}
account-access; * plain {host}.{region}.{dualSuffix}; * fips {host}-fips.{region}.{dualSuffix}
account; * dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}; * fips {host}-fips.{globalRegion}.{suffix} @{globalRegion}; * fips+dual {host}-fips.{globalRegion}.{dualSuffix} @{globalRegion}; * plain {host}.{globalRegion}.{suffix} @{globalRegion}
acm-pca; aws-us-gov fips {host}.{region}.{suffix}
acm; aws-us-gov fips {host}.{region}.{suffix}
acm?ServiceType=ACM-ACME; * plain,dual,fips,fips+dual !not-in-partition; aws fips,fips+dual !no-fips; aws plain,dual {host}-acme.{region}.{dualSuffix}
agent-registry-control signing=agent-registry; * fips,fips+dual !no-fips; * plain,dual {host}.{region}.api.aws; aws,aws-us-gov plain,dual {host}.{region}.{dualSuffix}
agent-registry; * fips,fips+dual !no-fips; * plain,dual {host}.{region}.api.aws; aws,aws-us-gov plain,dual {host}.{region}.{dualSuffix}
amp prefix=aps
apigatewaymanagementapi prefix=execute-api
apigatewayv2 prefix=apigateway
appconfig; us-gov-east-1,us-gov-west-1 fips {host}.{region}.{suffix}
appconfigdata signing=appconfig; aws-us-gov fips {host}.{region}.{suffix}
appintegrations prefix=app-integrations
application-autoscaling; aws-us-gov fips {host}.{region}.{suffix}
application-insights prefix=applicationinsights
application-signals; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
applicationcostprofiler prefix=application-cost-profiler
appstream prefix=appstream2 signing=appstream
arc-region-switch; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
arc-region-switch?UseControlPlaneEndpoint=true host=arc-region-switch-control-plane; * fips,fips+dual {host}-fips.{globalRegion}.{dualSuffix} @{globalRegion}; * plain,dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}; aws-cn fips,fips+dual !no-fips; aws-cn plain,dual {host}.cn-north-1.{dualSuffix} @cn-north-1
artifact; * dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}; * fips {host}-fips.{globalRegion}.{suffix} @{globalRegion}; * fips+dual {host}-fips.{globalRegion}.{dualSuffix} @{globalRegion}; * plain {host}.{globalRegion}.{suffix} @{globalRegion}
autoscaling-plans; us-gov-east-1,us-gov-west-1 fips {host}.{region}.{suffix}
autoscaling; aws-us-gov fips {host}.{region}.{suffix}
backupsearch prefix=backup-search; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
batch; aws fips fips.batch.{region}.{suffix}; aws-us-gov fips {host}.{region}.{suffix}
bcm-dashboards; * fips,fips+dual {host}-fips.{globalRegion}.{dualSuffix} @{globalRegion}; * plain,dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}
bcm-data-exports; * fips,fips+dual {host}-fips.{globalRegion}.{dualSuffix} @{globalRegion}; * plain,dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}; aws-iso,aws-iso-b,aws-iso-e,aws-iso-f plain,dual {host}.{globalRegion}.{suffix} @{globalRegion}
bcm-pricing-calculator; * fips,fips+dual {host}-fips.{globalRegion}.{dualSuffix} @{globalRegion}; * plain,dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}
bcm-recommended-actions; * fips,fips+dual {host}-fips.{globalRegion}.{dualSuffix} @{globalRegion}; * plain,dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}
bedrock-agent signing=bedrock
bedrock-agent-runtime signing=bedrock
bedrock-agentcore-control signing=bedrock-agentcore
bedrock-data-automation signing=bedrock
bedrock-data-automation-runtime signing=bedrock
bedrock-runtime signing=bedrock
billing; * dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}; * fips {host}-fips.{globalRegion}.{suffix} @{globalRegion}; * fips+dual {host}-fips.{globalRegion}.{dualSuffix} @{globalRegion}; * plain {host}.{globalRegion}.{suffix} @{globalRegion}; aws plain {host}.{globalRegion}.{dualSuffix} @{globalRegion}
billingconductor; aws plain {host}.{globalRegion}.{suffix} @{globalRegion}
budgets; * dual {host}.{dualSuffix} @{globalRegion}; * fips {host}-fips.{suffix} @{globalRegion}; * fips+dual {host}-fips.{dualSuffix} @{globalRegion}; * plain {host}.{suffix} @{globalRegion}; aws dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}; aws-eusc plain,dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}; aws-iso-b,aws-iso-e,aws-iso-f plain {host}.global.{suffix} @{globalRegion}
ce; * dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}; * fips {host}-fips.{globalRegion}.{suffix} @{globalRegion}; * fips+dual {host}-fips.{globalRegion}.{dualSuffix} @{globalRegion}; * plain {host}.{globalRegion}.{suffix} @{globalRegion}; aws-eusc plain {host}.{globalRegion}.{dualSuffix} @{globalRegion}
chime-sdk-identity prefix=identity-chime signing=chime
chime-sdk-media-pipelines prefix=media-pipelines-chime signing=chime
chime-sdk-meetings prefix=meetings-chime signing=chime
chime-sdk-messaging prefix=messaging-chime signing=chime
chime-sdk-voice prefix=voice-chime signing=chime
chime; aws plain {host}.{globalRegion}.{suffix} @{globalRegion}
cleanroomsml prefix=cleanrooms-ml
cloudcontrol prefix=cloudcontrolapi
clouddirectory; aws-us-gov fips {host}.{region}.{suffix}
cloudformation; aws-us-gov fips {host}.{region}.{suffix}
cloudfront-keyvaluestore; * plain,dual,fips,fips+dual !needs-arn
cloudfront; * dual {host}.{dualSuffix} @{globalRegion}; * fips {host}-fips.{suffix} @{globalRegion}; * fips+dual {host}-fips.{dualSuffix} @{globalRegion}; * plain {host}.{suffix} @{globalRegion}; aws dual {host}.global.{dualSuffix} @{globalRegion}; aws fips+dual {host}-fips.global.{dualSuffix} @{globalRegion}; aws-cn fips {host}-fips.{globalRegion}.{suffix} @{globalRegion}; aws-cn plain {host}.{globalRegion}.{suffix} @{globalRegion}
cloudhsmv2 signing=cloudhsm
cloudsearchdomain signing=cloudsearch
cloudtrail; us-gov-east-1,us-gov-west-1 fips {host}.{region}.{suffix}
cloudwatch prefix=monitoring; aws-us-gov fips {host}.{region}.{suffix}; aws-us-gov fips+dual {host}.{region}.{dualSuffix}
cloudwatchomni prefix=cloudwatch-omni signing=cloudwatch; * plain {host}.{region}.{dualSuffix}; * fips {host}-fips.{region}.{dualSuffix}
codecatalyst host=codecatalyst.global; * fips,fips+dual codecatalyst-fips.global.{dualSuffix}; * plain,dual {host}.{dualSuffix}
codeguruprofiler prefix=codeguru-profiler
cognito-identity; aws dual {host}.{region}.{suffix}; us-east-1,us-east-2,us-west-1,us-west-2 fips+dual {host}-fips.{region}.{suffix}
cognito-idp; aws dual {host}.{region}.{suffix}; us-east-1,us-east-2,us-west-1,us-west-2 fips+dual {host}-fips.{region}.{suffix}
compute-optimizer-automation prefix=aco-automation
config; aws-us-gov fips {host}.{region}.{suffix}
connect-contact-lens prefix=contact-lens signing=connect
connect; aws-us-gov fips {host}.{region}.{suffix}
connectcampaigns prefix=connect-campaigns
connectcampaignsv2 prefix=connect-campaigns
connectcases prefix=cases
connecthealth prefix=health-agent; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
connectparticipant prefix=participant.connect signing=execute-api; aws-us-gov fips {host}.{region}.{suffix}
customer-profiles prefix=profile
databrew; us-gov-west-1 fips {host}.{region}.{suffix}
datazone; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
detective prefix=api.detective signing=detective; aws,aws-us-gov dual detective.{region}.{dualSuffix}; aws,aws-us-gov fips+dual detective-fips.{region}.{dualSuffix}
devops-agent prefix=aidevops; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
dlm; aws-us-gov fips {host}.{region}.{suffix}
dms; aws-iso,aws-iso-b,aws-us-gov fips {host}.{region}.{suffix}
docdb prefix=rds; aws-us-gov fips {host}.{region}.{suffix}
dsql; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
dynamodb; aws-us-gov fips {host}.{region}.{suffix}; local dual !no-dual-stack; local fips,fips+dual !no-fips; local plain http://localhost:8000 @{globalRegion}
dynamodbstreams prefix=streams.dynamodb signing=dynamodb; aws,aws-cn,aws-us-gov dual streams-dynamodb.{region}.{dualSuffix}; aws,aws-cn,aws-us-gov fips+dual streams-dynamodb-fips.{region}.{dualSuffix}; aws-us-gov fips {host}.{region}.{suffix}
ec2; aws-us-gov fips {host}.{region}.{suffix}
ecr prefix=api.ecr signing=ecr; * dual ecr.{region}.{dualSuffix}; * fips+dual ecr-fips.{region}.{dualSuffix}
ecr-public prefix=api.ecr-public signing=ecr-public; aws dual ecr-public.{region}.{dualSuffix}
efs prefix=elasticfilesystem; aws,aws-cn,aws-us-gov dual efs.{region}.{dualSuffix}; aws,aws-cn,aws-us-gov fips+dual efs-fips.{region}.{dualSuffix}
eks-auth; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
eks; aws fips fips.eks.{region}.{suffix}; aws-us-gov fips {host}.{region}.{suffix}
elasticache; aws-us-gov fips {host}.{region}.{suffix}
elasticbeanstalk; aws-us-gov fips {host}.{region}.{suffix}
elb prefix=elasticloadbalancing; aws-us-gov fips {host}.{region}.{suffix}
elbv2 prefix=elasticloadbalancing; aws-us-gov fips {host}.{region}.{suffix}
elementalinference prefix=elemental-inference
emr prefix=elasticmapreduce; aws-us-gov fips {host}.{region}.{suffix}
emr-containers; us-gov-east-1,us-gov-west-1 fips {host}.{region}.{suffix}
endusermessaging prefix=end-user-messaging
es; aws,aws-cn,aws-us-gov dual aos.{region}.{dualSuffix}
eventbridgev2 prefix=eventsv2 signing=events
events; aws-us-gov fips+dual {host}.{region}.{dualSuffix}; us-gov-east-1,us-gov-west-1 fips {host}.{region}.{suffix}
finspace-data prefix=finspace-api
fis; aws-us-gov fips {host}.{region}.{suffix}
forecastquery signing=forecast
freetier; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}; aws plain,dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}
gameliftstreams; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
geo-maps; aws,aws-us-gov dual maps.geo.{region}.{dualSuffix}/v2; aws,aws-us-gov fips maps.geo-fips.{region}.{suffix}/v2; aws,aws-us-gov fips+dual maps.geo-fips.{region}.{dualSuffix}/v2; aws,aws-us-gov plain maps.geo.{region}.{suffix}/v2
geo-places; aws,aws-us-gov dual places.geo.{region}.{dualSuffix}; aws,aws-us-gov fips places.geo-fips.{region}.{suffix}; aws,aws-us-gov fips+dual places.geo-fips.{region}.{dualSuffix}; aws,aws-us-gov plain places.geo.{region}.{suffix}
geo-routes; aws dual routes.geo.{region}.{dualSuffix}; aws fips routes.geo-fips.{region}.{suffix}; aws fips+dual routes.geo-fips.{region}.{dualSuffix}; aws plain routes.geo.{region}.{suffix}; aws-us-gov dual routes.geo.{region}.us-gov.{dualSuffix}; aws-us-gov fips routes.geo-fips.{region}.us-gov.{suffix}; aws-us-gov fips+dual routes.geo-fips.{region}.us-gov.{dualSuffix}; aws-us-gov plain routes.geo.{region}.us-gov.{suffix}
glacier; aws-us-gov fips {host}.{region}.{suffix}
greengrass; dataplane-us-gov-east-1 plain {host}-ats.iot.us-gov-east-1.{suffix} @us-gov-east-1; dataplane-us-gov-west-1 plain {host}-ats.iot.us-gov-west-1.{suffix} @us-gov-west-1; us-gov-east-1,us-gov-west-1 fips {host}.{region}.{suffix}
greengrassv2 prefix=greengrass; dataplane-us-gov-east-1 plain {host}-ats.iot.us-gov-east-1.{suffix} @us-gov-east-1; dataplane-us-gov-west-1 plain {host}-ats.iot.us-gov-west-1.{suffix} @us-gov-west-1; us-gov-east-1,us-gov-west-1 fips {host}.{region}.{suffix}
guardduty; aws-us-gov fips {host}.{region}.{suffix}
health; aws-cn-global,aws-global plain global.health.{suffix} @{globalRegion}; aws-eusc fips {host}-fips.{region}.{dualSuffix}; aws-eusc plain {host}.{region}.{dualSuffix}
iam-toolbox signing=iam
iam; * dual {host}.{dualSuffix} @{globalRegion}; * fips {host}-fips.{suffix} @{globalRegion}; * fips+dual {host}-fips.{dualSuffix} @{globalRegion}; * plain {host}.{globalRegion}.{suffix} @{globalRegion}; aws fips+dual {host}-fips.global.{dualSuffix} @{globalRegion}; aws plain {host}.{suffix} @{globalRegion}; aws,aws-eusc dual {host}.global.{dualSuffix} @{globalRegion}; aws-cn dual {host}.global.{dualSuffix} @cn-north-1; aws-cn fips {host}-fips.{suffix} @cn-north-1; aws-cn fips+dual {host}-fips.{dualSuffix} @cn-north-1; aws-cn plain {host}.cn-north-1.{suffix} @cn-north-1; aws-iso,aws-iso-b fips {host}-fips.{globalRegion}.{suffix} @{globalRegion}; aws-us-gov dual,fips+dual {host}.us-gov.{dualSuffix} @{globalRegion}; aws-us-gov plain,fips {host}.us-gov.{suffix} @{globalRegion}
identitystore; aws-us-gov fips {host}.{region}.{suffix}
imagebuilder; aws-us-gov fips {host}.{region}.{suffix}
importexport; aws dual {host}.{region}.{dualSuffix} @IngestionService/{globalRegion}; aws fips {host}-fips.{region}.{suffix} @IngestionService/{globalRegion}; aws fips+dual {host}-fips.{region}.{dualSuffix} @IngestionService/{globalRegion}; aws plain {host}.{suffix} @IngestionService/{globalRegion}
interconnect; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
invoicing; * fips,fips+dual {host}-fips.{globalRegion}.{dualSuffix} @{globalRegion}; * plain,dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}
iot-data prefix=data-ats.iot signing=iotdata; ca-central-1,us-east-1,us-east-2,us-gov-east-1,us-gov-west-1,us-west-1,us-west-2 fips data.iot-fips.{region}.{suffix}; cn-north-1 plain data.ats.iot.{region}.{suffix}
iot-jobs-data prefix=data.jobs.iot signing=iot-jobs-data
iot-managed-integrations prefix=api.iotmanagedintegrations signing=iotmanagedintegrations; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
iotdeviceadvisor prefix=api.iotdeviceadvisor signing=iotdeviceadvisor
iotevents-data prefix=data.iotevents signing=ioteventsdata
iotsecuretunneling prefix=api.tunneling.iot signing=IoTSecuredTunneling; aws,aws-cn,aws-us-gov dual api.iot-tunneling.{region}.{dualSuffix}; aws,aws-cn,aws-us-gov fips+dual api.iot-tunneling-fips.{region}.{dualSuffix}
iotwireless prefix=api.iotwireless signing=iotwireless
ivs-realtime prefix=ivsrealtime signing=ivs
kafka; * dual {host}-api.{region}.{dualSuffix}; aws fips+dual {host}-api-fips.{region}.{dualSuffix}; aws-iso,aws-iso-b,aws-iso-e,aws-iso-f dual {host}.{region}.{dualSuffix}; aws-us-gov fips {host}.{region}.{suffix}; aws-us-gov fips+dual {host}-api.{region}.{dualSuffix}
kafkaconnect; aws-us-gov fips {host}.{region}.{suffix}; aws-us-gov fips+dual {host}.{region}.{dualSuffix}
kendra-ranking; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
keyspaces prefix=cassandra; aws-us-gov fips {host}.{region}.{suffix}
keyspacesstreams prefix=cassandra-streams signing=cassandra; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
kinesis-video-archived-media prefix=kinesisvideo
kinesis-video-media prefix=kinesisvideo
kinesis-video-signaling prefix=kinesisvideo
kinesis-video-webrtc-storage prefix=kinesisvideo
kinesis; aws-us-gov fips {host}.{region}.{suffix}
kinesisanalyticsv2 prefix=kinesisanalytics
lambda-core prefix=lambda
lambda-microvms prefix=lambda
lambda-web prefix=lambda
launch-wizard prefix=launchwizard
lex-models prefix=models.lex signing=lex; aws,aws-us-gov fips models-fips.lex.{region}.{suffix}
lex-runtime prefix=runtime.lex signing=lex; aws,aws-us-gov fips runtime-fips.lex.{region}.{suffix}
lexv2-models prefix=models-v2-lex signing=lex
lexv2-runtime prefix=runtime-v2-lex signing=lex
location prefix=geo
logs; us-gov-east-1,us-gov-west-1 fips {host}.{region}.{suffix}
mailmanager prefix=mail-manager signing=ses
marketplace-agreement prefix=agreement-marketplace signing=aws-marketplace
marketplace-catalog prefix=catalog.marketplace signing=aws-marketplace; us-east-1 dual catalog-marketplace.{region}.{dualSuffix}
marketplace-deployment prefix=deployment-marketplace signing=aws-marketplace
marketplace-discovery prefix=discovery-marketplace signing=aws-marketplace; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
marketplace-entitlement prefix=entitlement.marketplace signing=aws-marketplace; aws,aws-cn dual entitlement-marketplace.{region}.{dualSuffix}; aws-cn,aws-eusc plain entitlement-marketplace.{region}.{suffix}
marketplace-reporting prefix=reporting-marketplace signing=aws-marketplace
mediaconvert; aws-us-gov fips {host}.{region}.{suffix}; cn-northwest-1 plain subscribe.mediaconvert.{region}.{suffix}
mediastore-data prefix=data.mediastore signing=mediastore
mediatailor prefix=api.mediatailor signing=mediatailor; aws dual mediatailor.{region}.{dualSuffix}
memorydb prefix=memory-db signing=memorydb; fips plain {host}-fips.us-west-1.{suffix} @us-west-1
meteringmarketplace prefix=metering.marketplace signing=aws-marketplace; aws,aws-cn,aws-us-gov dual metering-marketplace.{region}.{dualSuffix}; aws-eusc plain metering-marketplace.{region}.{suffix}
migration-hub-refactor-spaces prefix=refactor-spaces
migrationhub-config signing=mgh
migrationhuborchestrator prefix=migrationhub-orchestrator
migrationhubstrategy prefix=migrationhub-strategy
mpa; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
mturk prefix=mturk-requester; sandbox plain {host}-sandbox.{globalRegion}.{suffix}
mwaa prefix=airflow
mwaa-serverless prefix=airflow-serverless; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
neptune prefix=rds; aws-us-gov fips {host}.{region}.{suffix}
neptune-graph?ApiType=DataPlane; * dual {host}.{region}.on.aws; * fips,fips+dual !no-fips; * plain {region}.neptune-graph.{suffix}
neptunedata prefix=neptune-db
network-security-manager; * plain {host}.{region}.{dualSuffix}; * fips {host}-fips.{region}.{dualSuffix}
networkflowmonitor; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
networkmanager; * dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}; * fips {host}-fips.{globalRegion}.{suffix} @{globalRegion}; * fips+dual {host}-fips.{globalRegion}.{dualSuffix} @{globalRegion}; * plain {host}.{globalRegion}.{suffix} @{globalRegion}; aws dual {host}.us-west-2.{dualSuffix} @us-west-2; aws fips {host}-fips.us-west-2.{suffix} @us-west-2; aws fips+dual {host}-fips.us-west-2.{dualSuffix} @us-west-2; aws plain {host}.us-west-2.{suffix} @us-west-2; aws-us-gov fips {host}.{globalRegion}.{suffix} @{globalRegion}; aws-us-gov fips+dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}
notifications; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
notificationscontacts prefix=notifications-contacts; * fips,fips+dual {host}-fips.{globalRegion}.{dualSuffix} @{globalRegion}; * plain,dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}
opensearch prefix=es; aws,aws-cn,aws-us-gov dual aos.{region}.{dualSuffix}
opensearchserverless prefix=aoss
organizations; * plain {host}.{globalRegion}.{suffix} @{globalRegion}; aws fips {host}-fips.{globalRegion}.{suffix} @{globalRegion}; aws-eusc,aws-iso-e plain {host}.{region}.{suffix}; aws-us-gov fips {host}.{globalRegion}.{suffix} @{globalRegion}
outposts; aws-us-gov fips {host}.{region}.{suffix}
partnercentral-account; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
partnercentral-benefits; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
partnercentral-channel host=partnercentral-channel.global; * custom {custom} @*{region}; * fips,fips+dual partnercentral-channel-fips.global.{dualSuffix} @*{globalRegion}; * plain,dual {host}.{dualSuffix} @*{globalRegion}; aws-us-gov fips,fips+dual partnercentral-channel-fips.us-gov.{dualSuffix} @*{globalRegion}; aws-us-gov plain,dual partnercentral-channel.us-gov.{dualSuffix} @*{globalRegion}
partnercentral-revenue-measurement prefix=partnercentral-prm host=partnercentral-prm.global signing=partnercentral; * custom {custom} @*{region}; * fips,fips+dual partnercentral-prm-fips.global.{dualSuffix} @*{globalRegion}; * plain,dual {host}.{dualSuffix} @*{globalRegion}; aws-us-gov fips,fips+dual partnercentral-prm-fips.us-gov.{dualSuffix} @*{globalRegion}; aws-us-gov plain,dual partnercentral-prm.us-gov.{dualSuffix} @*{globalRegion}
partnercentral-selling; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
payment-cryptography prefix=controlplane.payment-cryptography signing=payment-cryptography
payment-cryptography-data prefix=dataplane.payment-cryptography signing=payment-cryptography
personalize-events signing=personalize
personalize-runtime signing=personalize
pinpoint signing=mobiletargeting
pinpoint-email prefix=email signing=ses
pinpoint-sms-voice prefix=sms-voice.pinpoint signing=sms-voice
pinpoint-sms-voice-v2 prefix=sms-voice
pricing prefix=api.pricing signing=pricing
pricing-plan-manager prefix=pricingplanmanager host=pricingplanmanager.us-east-1.api.aws; * custom {custom} @us-east-1; * fips,fips+dual !no-fips; * plain,dual pricingplanmanager.us-east-1.api.aws @us-east-1; aws custom {custom} @{globalRegion}; aws plain,dual pricingplanmanager.{globalRegion}.{dualSuffix} @{globalRegion}; aws-us-gov plain,dual pricingplanmanager.us-east-1.{dualSuffix} @us-east-1
qapps prefix=data.qapps signing=qapps
qbusiness; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
qconnect prefix=wisdom
ram; aws-us-gov fips {host}.{region}.{suffix}
rds; aws-us-gov fips {host}.{region}.{suffix}
redshift; aws-us-gov fips {host}.{region}.{suffix}
resiliencehubv2 prefix=resiliencehub
resource-groups; aws-us-gov fips {host}.{region}.{suffix}
resourcegroupstaggingapi prefix=tagging
route53-recovery-control-config; * dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}; * fips {host}-fips.{globalRegion}.{suffix} @{globalRegion}; * fips+dual {host}-fips.{globalRegion}.{dualSuffix} @{globalRegion}; * plain {host}.{globalRegion}.{suffix} @{globalRegion}; aws dual arc-recovery-control-config.us-west-2.{dualSuffix} @us-west-2; aws plain {host}.us-west-2.{suffix} @us-west-2
route53; * dual {host}.{dualSuffix} @{globalRegion}; * fips {host}-fips.{suffix} @{globalRegion}; * fips+dual {host}-fips.{dualSuffix} @{globalRegion}; * plain {host}.{suffix} @{globalRegion}; aws fips+dual {host}-fips.global.{dualSuffix} @{globalRegion}; aws,aws-cn,aws-eusc dual {host}.global.{dualSuffix} @{globalRegion}; aws-us-gov dual,fips+dual {host}.us-gov.{dualSuffix} @{globalRegion}; aws-us-gov plain,fips {host}.us-gov.{suffix} @{globalRegion}
route53globalresolver; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
route53resolver; us-gov-east-1,us-gov-west-1 fips {host}.{region}.{suffix}
s3; * dual {host}.dualstack.{region}.{suffix}; * fips+dual {host}-fips.dualstack.{region}.{suffix}; aws-cn fips,fips+dual !no-fips; aws-global plain {host}.{suffix} @{globalRegion}
s3control prefix=s3-control signing=s3; * dual {host}.dualstack.{region}.{suffix}; * fips+dual {host}-fips.dualstack.{region}.{suffix}; aws-cn fips,fips+dual !no-fips
s3files; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
s3outposts prefix=s3-outposts
s3vectors; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
sagemaker prefix=api.sagemaker signing=sagemaker; aws,aws-us-gov fips api-fips.sagemaker.{region}.{suffix}
sagemaker-a2i-runtime prefix=a2i-runtime.sagemaker signing=sagemaker
sagemaker-edge prefix=edge.sagemaker signing=sagemaker
sagemaker-featurestore-runtime prefix=featurestore-runtime.sagemaker signing=sagemaker
sagemaker-metrics prefix=metrics.sagemaker signing=sagemaker; aws fips metrics-fips.sagemaker.{region}.{suffix}
sagemaker-runtime prefix=runtime.sagemaker signing=sagemaker; aws fips runtime-fips.sagemaker.{region}.{suffix}; aws-us-gov fips {host}.{region}.{suffix}
sagemakerjobruntime prefix=job-runtime.sagemaker signing=sagemaker; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
savingsplans; aws dual {host}.global.{dualSuffix} @{globalRegion}; aws plain {host}.{suffix} @{globalRegion}
sdb; us-east-1 plain {host}.{suffix}
secretsmanager; aws,aws-cn,aws-us-gov dual {host}.{region}.{suffix}; aws,aws-us-gov fips+dual {host}-fips.{region}.{suffix}
security-ir; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
securityagent; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
serverlessrepo; aws-us-gov fips {host}.{region}.{suffix}
service-quotas prefix=servicequotas; aws-us-gov fips {host}.{region}.{suffix}
servicecatalog-appregistry signing=servicecatalog; aws-us-gov fips {host}.{region}.{suffix}
ses prefix=email signing=ses
sesv2 prefix=email signing=ses
shield; aws fips {host}-fips.{globalRegion}.{suffix} @{globalRegion}; aws plain {host}.{globalRegion}.{suffix} @{globalRegion}
signer-data prefix=data-signer signing=signer
signin; * plain {region}.signin.aws.amazon.com; aws-cn plain {region}.signin.amazonaws.cn; aws-eusc plain {region}.signin.amazonaws-eusc.eu; aws-iso plain {region}.signin.c2shome.ic.gov; aws-iso-b plain {region}.signin.sc2shome.sgov.gov; aws-iso-e plain {region}.signin.csphome.adc-e.uk; aws-iso-f plain {region}.signin.csphome.hci.ic.gov; aws-us-gov fips {region}.signin-fips.amazonaws-us-gov.com; aws-us-gov plain {region}.signin.amazonaws-us-gov.com; us-gov-west-1 fips {host}-fips.amazonaws-us-gov.com
signin?IsControlPlane=false; * plain {region}.signin.aws.amazon.com; aws-cn plain {region}.signin.amazonaws.cn; aws-eusc plain {region}.signin.amazonaws-eusc.eu; aws-iso plain {region}.signin.c2shome.ic.gov; aws-iso-b plain {region}.signin.sc2shome.sgov.gov; aws-iso-e plain {region}.signin.csphome.adc-e.uk; aws-iso-f plain {region}.signin.csphome.hci.ic.gov; aws-us-gov fips {region}.signin-fips.amazonaws-us-gov.com; aws-us-gov plain {region}.signin.amazonaws-us-gov.com; us-gov-west-1 fips {host}-fips.amazonaws-us-gov.com
signin?IsControlPlane=true; * plain,fips,fips+dual {host}.{region}.{dualSuffix}
signin?IsOAuthEndpoint=true; * fips,fips+dual !no-fips; * plain {region}.oauth.signin.aws; aws dual {region}.oauth.signin.aws; aws-cn plain {region}.signin.amazonaws.cn; aws-eusc plain {region}.signin.amazonaws-eusc.eu; aws-iso plain {region}.signin.c2shome.ic.gov; aws-iso-b plain {region}.signin.sc2shome.sgov.gov; aws-iso-e plain {region}.signin.csphome.adc-e.uk; aws-iso-f plain {region}.signin.csphome.hci.ic.gov; aws-us-gov plain {region}.signin.amazonaws-us-gov.com
simpledbv2 prefix=sdb; us-east-1 plain {host}.{suffix}
sms-voice prefix=sms-voice.pinpoint signing=sms-voice
sns; us-gov-east-1,us-gov-west-1 fips {host}.{region}.{suffix}
socialmessaging prefix=social-messaging
sqs; aws-us-gov fips {host}.{region}.{suffix}
ssm; aws-us-gov fips {host}.{region}.{suffix}
sso prefix=portal.sso signing=awsssoportal; aws-us-gov fips {host}.{region}.{suffix}
sso-admin prefix=sso; aws-us-gov fips {host}.{region}.{suffix}
sso-oidc prefix=oidc signing=sso-oauth; aws-us-gov fips {host}.{region}.{suffix}
stepfunctions prefix=states; aws-us-gov dual {host}-fips.{region}.{dualSuffix}; us-gov-west-1 fips {host}.{region}.{suffix}
sts; aws-global plain {host}.{suffix} @{globalRegion}; aws-us-gov fips {host}.{region}.{suffix}
supplychain prefix=scn
support-app prefix=supportapp
support; * plain {host}.{globalRegion}.{suffix} @{globalRegion}; aws-cn plain {host}.cn-north-1.{suffix} @cn-north-1; aws-eusc,aws-iso-e,aws-iso-f plain {host}.{region}.{suffix}; aws-us-gov fips {host}.{globalRegion}.{suffix} @{globalRegion}
supportauthz; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
sustainability host=sustainability.global; * custom {custom} @*{region}; * fips,fips+dual sustainability-fips.global.{dualSuffix} @*{globalRegion}; * plain,dual {host}.{dualSuffix} @*{globalRegion}; aws plain,dual api.sustainability.{region}.{dualSuffix} @*{globalRegion}; aws-us-gov fips,fips+dual sustainability-fips.us-gov.{dualSuffix} @*{globalRegion}; aws-us-gov plain,dual sustainability.us-gov.{dualSuffix} @*{globalRegion}
swf; aws-us-gov dual {host}-fips.{region}.{dualSuffix}; aws-us-gov fips {host}.{region}.{suffix}
taxsettings prefix=tax; * dual {host}.{globalRegion}.{dualSuffix} @{globalRegion}; * fips {host}-fips.{globalRegion}.{suffix} @{globalRegion}; * fips+dual {host}-fips.{globalRegion}.{dualSuffix} @{globalRegion}; * plain {host}.{globalRegion}.{suffix} @{globalRegion}
timestream-query prefix=query.timestream signing=timestream; aws dual timestream-query.{region}.{dualSuffix}; aws fips+dual timestream-query-fips.{region}.{dualSuffix}; aws-us-gov dual,fips+dual timestream-query.{region}.{dualSuffix}; aws-us-gov fips {host}.{region}.{suffix}
timestream-write prefix=ingest.timestream signing=timestream; aws dual timestream-ingest.{region}.{dualSuffix}; aws fips+dual timestream-ingest-fips.{region}.{dualSuffix}; aws-us-gov dual,fips+dual timestream-ingest.{region}.{dualSuffix}; aws-us-gov fips {host}.{region}.{suffix}
transcribe-streaming prefix=transcribestreaming signing=transcribe
transcribe; aws,aws-us-gov fips fips.transcribe.{region}.{suffix}; cn-north-1,cn-northwest-1 plain cn.transcribe.{region}.{suffix}
uxc; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
voice-id prefix=voiceid
waf; aws fips {host}-fips.{suffix} @{globalRegion}; aws plain {host}.{suffix} @{globalRegion}
wellarchitected?SubServiceType=AGENT host=wellarchitected-agent
wickr prefix=admin.wickr signing=wickr
workspaces-instances; * fips {host}-fips.{region}.{dualSuffix}; * plain {host}.{region}.{dualSuffix}
workspaces-thin-client prefix=thinclient`
