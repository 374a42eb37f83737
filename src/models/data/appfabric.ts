// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AppFabric, API version 2023-05-19. */
export const appfabric: ServiceModel = {
  name: 'appfabric',
  packed: `{"name":"appfabric","serviceId":"AppFabric","fullName":"AppFabric","apiVersion":"2023-05-19","protocol":"rest-json","endpointPrefix":"appfabric","jsonVersion":"1.1"}
BatchGetUserAccessTasks POST /useraccess/batchget <0 >1
ConnectAppAuthorization POST /appbundles/{appBundleIdentifier}/appauthorizations/{appAuthorizationIdentifier}/connect <2 >3
CreateAppAuthorization POST /appbundles/{appBundleIdentifier}/appauthorizations <4 >5 status=201 idempotent
CreateAppBundle POST /appbundles <6 >7 status=201 idempotent
CreateIngestion POST /appbundles/{appBundleIdentifier}/ingestions <8 >9 status=201 idempotent
CreateIngestionDestination POST /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/ingestiondestinations <10 >11 status=201 idempotent
DeleteAppAuthorization DELETE /appbundles/{appBundleIdentifier}/appauthorizations/{appAuthorizationIdentifier} <12 >13 status=204 idempotent
DeleteAppBundle DELETE /appbundles/{appBundleIdentifier} <14 >15 status=204 idempotent
DeleteIngestion DELETE /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier} <16 >17 status=204 idempotent
DeleteIngestionDestination DELETE /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/ingestiondestinations/{ingestionDestinationIdentifier} <18 >19 status=204 idempotent
GetAppAuthorization GET /appbundles/{appBundleIdentifier}/appauthorizations/{appAuthorizationIdentifier} <20 >21
GetAppBundle GET /appbundles/{appBundleIdentifier} <22 >23
GetIngestion GET /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier} <24 >25
GetIngestionDestination GET /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/ingestiondestinations/{ingestionDestinationIdentifier} <26 >27
ListAppAuthorizations GET /appbundles/{appBundleIdentifier}/appauthorizations <28 >29
ListAppBundles GET /appbundles <30 >31
ListIngestionDestinations GET /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/ingestiondestinations <32 >33
ListIngestions GET /appbundles/{appBundleIdentifier}/ingestions <34 >35
ListTagsForResource GET /tags/{resourceArn} <36 >37
StartIngestion POST /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/start <38 >39
StartUserAccessTasks POST /useraccess/start <40 >41 status=201
StopIngestion POST /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/stop <42 >43
TagResource POST /tags/{resourceArn} <44 >45
UntagResource DELETE /tags/{resourceArn} <46 >47 idempotent
UpdateAppAuthorization PATCH /appbundles/{appBundleIdentifier}/appauthorizations/{appAuthorizationIdentifier} <48 >49
UpdateIngestionDestination PATCH /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/ingestiondestinations/{ingestionDestinationIdentifier} <50 >51

appBundleIdentifier:s! taskIdList:[s!
userAccessResultsList:[59
appBundleIdentifier:s!@u appAuthorizationIdentifier:s!@u authRequest:60
appAuthorizationSummary:61!
appBundleIdentifier:s!@u app:s! credential:62! tenant:63! authType:s! clientToken:s~ tags:[64
appAuthorization:65!
clientToken:s~ customerManagedKeyIdentifier:s tags:[64
appBundle:66!
appBundleIdentifier:s!@u app:s! tenantId:s! ingestionType:s! clientToken:s~ tags:[64
ingestion:67!
appBundleIdentifier:s!@u ingestionIdentifier:s!@u processingConfiguration:68! destinationConfiguration:69! clientToken:s~ tags:[64
ingestionDestination:70!
appBundleIdentifier:s!@u appAuthorizationIdentifier:s!@u
-
appBundleIdentifier:s!@u
-
appBundleIdentifier:s!@u ingestionIdentifier:s!@u
-
appBundleIdentifier:s!@u ingestionIdentifier:s!@u ingestionDestinationIdentifier:s!@u
-
appBundleIdentifier:s!@u appAuthorizationIdentifier:s!@u
appAuthorization:65!
appBundleIdentifier:s!@u
appBundle:66!
appBundleIdentifier:s!@u ingestionIdentifier:s!@u
ingestion:67!
appBundleIdentifier:s!@u ingestionIdentifier:s!@u ingestionDestinationIdentifier:s!@u
ingestionDestination:70!
appBundleIdentifier:s!@u maxResults:i@q nextToken:s@q
appAuthorizationSummaryList:[61! nextToken:s
maxResults:i@q nextToken:s@q
appBundleSummaryList:[71! nextToken:s
appBundleIdentifier:s!@u ingestionIdentifier:s!@u maxResults:i@q nextToken:s@q
ingestionDestinations:[72! nextToken:s
appBundleIdentifier:s!@u maxResults:i@q nextToken:s@q
ingestions:[73! nextToken:s
resourceArn:s!@u
tags:[64
ingestionIdentifier:s!@u appBundleIdentifier:s!@u
-
appBundleIdentifier:s! email:s!
userAccessTasksList:[74
ingestionIdentifier:s!@u appBundleIdentifier:s!@u
-
resourceArn:s!@u tags:[64!
-
resourceArn:s!@u tagKeys:[s!@q
-
appBundleIdentifier:s!@u appAuthorizationIdentifier:s!@u credential:62 tenant:63
appAuthorization:65!
appBundleIdentifier:s!@u ingestionIdentifier:s!@u ingestionDestinationIdentifier:s!@u destinationConfiguration:69!
ingestionDestination:70!
message:s!
message:s! resourceId:s! resourceType:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s! serviceCode:s! quotaCode:s!
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s! reason:s! fieldList:[75
app:s tenantId:s tenantDisplayName:s taskId:s resultStatus:s email:s userId:s userFullName:s userFirstName:s userLastName:s userStatus:s taskError:76
redirectUri:s! code:s!
appAuthorizationArn:s! appBundleArn:s! app:s! tenant:63! status:s! updatedAt:T!
%union oauth2Credential:77 apiKeyCredential:78
tenantIdentifier:s! tenantDisplayName:s!
key:s! value:s!
appAuthorizationArn:s! appBundleArn:s! app:s! tenant:63! authType:s! status:s! createdAt:T! updatedAt:T! persona:s authUrl:s
arn:s! customerManagedKeyArn:s
arn:s! appBundleArn:s! app:s! tenantId:s! createdAt:T! updatedAt:T! state:s! ingestionType:s!
%union auditLog:79
%union auditLog:80
arn:s! ingestionArn:s! processingConfiguration:68! destinationConfiguration:69! status:s statusReason:s createdAt:T updatedAt:T
arn:s!
arn:s!
arn:s! app:s! tenantId:s! state:s!
app:s! tenantId:s! taskId:s error:76
name:s! message:s!
errorCode:s errorMessage:s
clientId:s! clientSecret:s!
apiKey:s!
schema:s! format:s!
destination:81!
%union s3Bucket:82 firehoseStream:83
bucketName:s! prefix:s
streamName:s!

AccessDeniedException 52 status=403 sender
ConflictException 53 status=409 sender
InternalServerException 54 status=500 retryable
ResourceNotFoundException 55 status=404 sender
ServiceQuotaExceededException 56 status=402 sender
ThrottlingException 57 status=429 sender retryable throttling
ValidationException 58 status=400 sender

ListAppAuthorizations in=nextToken out=nextToken limit=maxResults results=appAuthorizationSummaryList
ListAppBundles in=nextToken out=nextToken limit=maxResults results=appBundleSummaryList
ListIngestionDestinations in=nextToken out=nextToken limit=maxResults results=ingestionDestinations
ListIngestions in=nextToken out=nextToken limit=maxResults results=ingestions

`,
}
