// Made by `npm run data` from botocore 1.43.67; do not edit.

/**
 * What precedes region and domain in the hosts of services, without the marks of FIPS and dual stack:
 *
 *     START[=NAME][*[REGION]]
 *
 * `NAME` is the signing name, where it is another, and `!` where hosts do not tell it or the region. Behind
 * `*` there are hosts without a region. They are signed for the global region of their partition, in that
 * of `REGION` for `REGION`.
 */
export const HOSTS = `
a2i-runtime.sagemaker=sagemaker access-analyzer account account-access acm acm-acme=acm acm-pca
aco-automation admin.wickr=wickr agent-registry agent-registry-control=agent-registry
agreement-marketplace=aws-marketplace aidevops aiops airflow airflow-serverless amplify
amplifybackend amplifyuibuilder aos=es aoss api.detective=detective api.ecr-public=ecr-public
api.ecr=ecr api.iot-tunneling=IoTSecuredTunneling api.iotdeviceadvisor=iotdeviceadvisor
api.iotmanagedintegrations=iotmanagedintegrations api.iotwireless=iotwireless
api.mediatailor=mediatailor api.pricing=pricing api.sagemaker=sagemaker api.sustainability=!
api.tunneling.iot=IoTSecuredTunneling apigateway app-integrations appconfig appconfigdata=appconfig
appfabric appflow application-autoscaling application-cost-profiler application-signals
applicationinsights appmesh apprunner appstream2=appstream appsync aps
arc-recovery-control-config=route53-recovery-control-config arc-region-switch
arc-region-switch-control-plane=arc-region-switch arc-zonal-shift artifact athena auditmanager
autoscaling autoscaling-plans b2bi backup backup-gateway backup-search batch bcm-dashboards
bcm-data-exports bcm-pricing-calculator bcm-recommended-actions bedrock
bedrock-agent-runtime=bedrock bedrock-agent=bedrock bedrock-agentcore
bedrock-agentcore-control=bedrock-agentcore bedrock-data-automation-runtime=bedrock
bedrock-data-automation=bedrock bedrock-runtime=bedrock billing billingconductor braket budgets*
cases cassandra cassandra-streams=cassandra catalog-marketplace=aws-marketplace
catalog.marketplace=aws-marketplace ce chatbot chime cleanrooms cleanrooms-ml cloud9 cloudcontrolapi
clouddirectory cloudformation cloudfront* cloudhsm cloudhsmv2=cloudhsm cloudsearch
cloudsearchdomain=cloudsearch cloudtrail cloudtrail-data cloudwatch-omni=cloudwatch
cn.transcribe=transcribe codeartifact codebuild codecatalyst=! codecommit codeconnections codedeploy
codeguru-profiler codeguru-reviewer codeguru-security codepipeline codestar-connections
codestar-notifications cognito-identity cognito-idp cognito-sync comprehend comprehendmedical
compute-optimizer config connect connect-campaigns contact-lens=connect controlcatalog
controlplane.payment-cryptography=payment-cryptography controltower cost-optimization-hub cur
data-ats.iot=iotdata data-signer=signer data.ats.iot=iotdata data.iot=iotdata
data.iotevents=ioteventsdata data.jobs.iot=iot-jobs-data data.mediastore=mediastore data.qapps=qapps
databrew dataexchange datapipeline dataplane.payment-cryptography=payment-cryptography datasync
datazone dax deadline deployment-marketplace=aws-marketplace detective devicefarm devops-guru
directconnect discovery discovery-marketplace=aws-marketplace dlm dms docdb-elastic drs ds ds-data
dsql dynamodb ebs ec2 ec2-instance-connect ecr ecr-public ecs edge.sagemaker=sagemaker
efs=elasticfilesystem eks eks-auth elasticache elasticbeanstalk elasticfilesystem
elasticloadbalancing elasticmapreduce elemental-inference email=ses emr-containers emr-serverless
end-user-messaging entitlement-marketplace=aws-marketplace entitlement.marketplace=aws-marketplace
entityresolution es events eventsv2=events evs execute-api featurestore-runtime.sagemaker=sagemaker
finspace finspace-api firehose fis fms forecast forecastquery=forecast frauddetector freetier fsx
gamelift gameliftstreams geo geo-maps geo-places geo-routes glacier globalaccelerator glue grafana
greengrass groundstation guardduty health health-agent healthlake iam*cn-north-1 iam-toolbox=iam
identity-chime=chime identitystore imagebuilder importexport=! ingest.timestream=timestream
inspector inspector-scan inspector2 interconnect internetmonitor invoicing iot iotfleetwise
iotsitewise iotthingsgraph iottwinmaker ivs ivschat ivsrealtime=ivs job-runtime.sagemaker=sagemaker
kafka kafka-api=kafka kafkaconnect kendra kendra-ranking kinesis kinesisanalytics kinesisvideo kms
lakeformation lambda launchwizard license-manager license-manager-linux-subscriptions
license-manager-user-subscriptions lightsail logs lookoutequipment m2 machinelearning macie2
mail-manager=ses managedblockchain managedblockchain-query maps.geo=geo-maps
marketplacecommerceanalytics media-pipelines-chime=chime mediaconnect mediaconvert medialive
mediapackage mediapackage-vod mediapackagev2 mediastore mediatailor medical-imaging
meetings-chime=chime memory-db=memorydb messaging-chime=chime metering-marketplace=aws-marketplace
metering.marketplace=aws-marketplace metrics.sagemaker=sagemaker mgh mgn migrationhub-config=mgh
migrationhub-orchestrator migrationhub-strategy models-v2-lex=lex models.lex=lex monitoring mpa mq
mturk-requester neptune-db neptune-graph network-firewall network-security-manager
networkflowmonitor networkmanager networkmonitor notifications notifications-contacts nova-act oam
observabilityadmin odb oidc=sso-oauth omics organizations osis outposts
participant.connect=execute-api partnercentral-account partnercentral-benefits
partnercentral-channel=! partnercentral-prm=! partnercentral-selling pca-connector-ad
pca-connector-scep pcs personalize personalize-events=personalize personalize-runtime=personalize pi
pinpoint=mobiletargeting pipes places.geo=geo-places polly portal.sso=awsssoportal
pricingplanmanager profile proton qbusiness query.timestream=timestream quicksight ram rbin rds
rds-data redshift redshift-data redshift-serverless refactor-spaces rekognition
reporting-marketplace=aws-marketplace repostspace resiliencehub resource-explorer-2 resource-groups
rolesanywhere route53* route53-recovery-cluster route53-recovery-control-config
route53-recovery-readiness route53domains route53globalresolver route53profiles route53resolver
routes.geo.us-gov=geo-routes routes.geo=geo-routes rtbfabric rum runtime-v2-lex=lex runtime.lex=lex
runtime.sagemaker=sagemaker s3 s3-control=s3 s3-outposts s3files s3tables s3vectors
sagemaker-geospatial savingsplans* scheduler schemas scn sdb* secretsmanager security-ir
securityagent securityhub securitylake serverlessrepo servicecatalog
servicecatalog-appregistry=servicecatalog servicediscovery servicequotas shield signer signin
sms-voice sms-voice.pinpoint=sms-voice snow-device-management snowball sns social-messaging sqs ssm
ssm-contacts ssm-guiconnect ssm-incidents ssm-quicksetup ssm-sap sso states storagegateway
streams-dynamodb=dynamodb streams.dynamodb=dynamodb sts subscribe.mediaconvert=mediaconvert support
supportapp supportauthz sustainability=! swf synthetics tagging tax textract thinclient
timestream-influxdb timestream-ingest=timestream timestream-query=timestream tnb transcribe
transcribestreaming=transcribe transfer translate trustedadvisor uxc verifiedpermissions
voice-chime=chime voiceid vpc-lattice waf* waf-regional wafv2 wellarchitected
wellarchitected-agent=wellarchitected wisdom workdocs workmail workmailmessageflow workspaces
workspaces-instances workspaces-web xray
`
