// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWSServerlessApplicationRepository, API version 2017-09-08. */
export const serverlessrepo: ServiceModel = {
  name: 'serverlessrepo',
  packed: `{"name":"serverlessrepo","serviceId":"ServerlessApplicationRepository","fullName":"AWSServerlessApplicationRepository","apiVersion":"2017-09-08","protocol":"rest-json","endpointPrefix":"serverlessrepo","jsonVersion":"1.1"}
CreateApplication POST /applications <0 >1 status=201
CreateApplicationVersion PUT /applications/{applicationId}/versions/{semanticVersion} <2 >3 status=201
CreateCloudFormationChangeSet POST /applications/{applicationId}/changesets <4 >5 status=201
CreateCloudFormationTemplate POST /applications/{applicationId}/templates <6 >7 status=201
DeleteApplication DELETE /applications/{applicationId} <8 status=204
GetApplication GET /applications/{applicationId} <9 >10
GetApplicationPolicy GET /applications/{applicationId}/policy <11 >12
GetCloudFormationTemplate GET /applications/{applicationId}/templates/{templateId} <13 >14
ListApplicationDependencies GET /applications/{applicationId}/dependencies <15 >16
ListApplicationVersions GET /applications/{applicationId}/versions <17 >18
ListApplications GET /applications <19 >20
PutApplicationPolicy PUT /applications/{applicationId}/policy <21 >22
UnshareApplication POST /applications/{applicationId}/unshare <23 status=204
UpdateApplication PATCH /applications/{applicationId} <24 >25

Author:s!=author Description:s!=description HomePageUrl:s=homePageUrl Labels:[s=labels LicenseBody:s=licenseBody LicenseUrl:s=licenseUrl Name:s!=name ReadmeBody:s=readmeBody ReadmeUrl:s=readmeUrl SemanticVersion:s=semanticVersion SourceCodeArchiveUrl:s=sourceCodeArchiveUrl SourceCodeUrl:s=sourceCodeUrl SpdxLicenseId:s=spdxLicenseId TemplateBody:s=templateBody TemplateUrl:s=templateUrl
ApplicationId:s=applicationId Author:s=author CreationTime:s=creationTime Description:s=description HomePageUrl:s=homePageUrl IsVerifiedAuthor:b=isVerifiedAuthor Labels:[s=labels LicenseUrl:s=licenseUrl Name:s=name ReadmeUrl:s=readmeUrl SpdxLicenseId:s=spdxLicenseId VerifiedAuthorUrl:s=verifiedAuthorUrl Version:32=version
ApplicationId:s!@u=applicationId SemanticVersion:s!@u=semanticVersion SourceCodeArchiveUrl:s=sourceCodeArchiveUrl SourceCodeUrl:s=sourceCodeUrl TemplateBody:s=templateBody TemplateUrl:s=templateUrl
ApplicationId:s=applicationId CreationTime:s=creationTime ParameterDefinitions:[33=parameterDefinitions RequiredCapabilities:[s=requiredCapabilities ResourcesSupported:b=resourcesSupported SemanticVersion:s=semanticVersion SourceCodeArchiveUrl:s=sourceCodeArchiveUrl SourceCodeUrl:s=sourceCodeUrl TemplateUrl:s=templateUrl
ApplicationId:s!@u=applicationId Capabilities:[s=capabilities ChangeSetName:s=changeSetName ClientToken:s=clientToken Description:s=description NotificationArns:[s=notificationArns ParameterOverrides:[34=parameterOverrides ResourceTypes:[s=resourceTypes RollbackConfiguration:35=rollbackConfiguration SemanticVersion:s=semanticVersion StackName:s!=stackName Tags:[36=tags TemplateId:s=templateId
ApplicationId:s=applicationId ChangeSetId:s=changeSetId SemanticVersion:s=semanticVersion StackId:s=stackId
ApplicationId:s!@u=applicationId SemanticVersion:s=semanticVersion
ApplicationId:s=applicationId CreationTime:s=creationTime ExpirationTime:s=expirationTime SemanticVersion:s=semanticVersion Status:s=status TemplateId:s=templateId TemplateUrl:s=templateUrl
ApplicationId:s!@u=applicationId
ApplicationId:s!@u=applicationId SemanticVersion:s@q=semanticVersion
ApplicationId:s=applicationId Author:s=author CreationTime:s=creationTime Description:s=description HomePageUrl:s=homePageUrl IsVerifiedAuthor:b=isVerifiedAuthor Labels:[s=labels LicenseUrl:s=licenseUrl Name:s=name ReadmeUrl:s=readmeUrl SpdxLicenseId:s=spdxLicenseId VerifiedAuthorUrl:s=verifiedAuthorUrl Version:32=version
ApplicationId:s!@u=applicationId
Statements:[37=statements
ApplicationId:s!@u=applicationId TemplateId:s!@u=templateId
ApplicationId:s=applicationId CreationTime:s=creationTime ExpirationTime:s=expirationTime SemanticVersion:s=semanticVersion Status:s=status TemplateId:s=templateId TemplateUrl:s=templateUrl
ApplicationId:s!@u=applicationId MaxItems:i@q=maxItems NextToken:s@q=nextToken SemanticVersion:s@q=semanticVersion
Dependencies:[38=dependencies NextToken:s=nextToken
ApplicationId:s!@u=applicationId MaxItems:i@q=maxItems NextToken:s@q=nextToken
NextToken:s=nextToken Versions:[39=versions
MaxItems:i@q=maxItems NextToken:s@q=nextToken
Applications:[40=applications NextToken:s=nextToken
ApplicationId:s!@u=applicationId Statements:[37!=statements
Statements:[37=statements
ApplicationId:s!@u=applicationId OrganizationId:s!=organizationId
ApplicationId:s!@u=applicationId Author:s=author Description:s=description HomePageUrl:s=homePageUrl Labels:[s=labels ReadmeBody:s=readmeBody ReadmeUrl:s=readmeUrl
ApplicationId:s=applicationId Author:s=author CreationTime:s=creationTime Description:s=description HomePageUrl:s=homePageUrl IsVerifiedAuthor:b=isVerifiedAuthor Labels:[s=labels LicenseUrl:s=licenseUrl Name:s=name ReadmeUrl:s=readmeUrl SpdxLicenseId:s=spdxLicenseId VerifiedAuthorUrl:s=verifiedAuthorUrl Version:32=version
ErrorCode:s=errorCode Message:s=message
ErrorCode:s=errorCode Message:s=message
ErrorCode:s=errorCode Message:s=message
ErrorCode:s=errorCode Message:s=message
ErrorCode:s=errorCode Message:s=message
ErrorCode:s=errorCode Message:s=message
ApplicationId:s!=applicationId CreationTime:s!=creationTime ParameterDefinitions:[33!=parameterDefinitions RequiredCapabilities:[s!=requiredCapabilities ResourcesSupported:b!=resourcesSupported SemanticVersion:s!=semanticVersion SourceCodeArchiveUrl:s=sourceCodeArchiveUrl SourceCodeUrl:s=sourceCodeUrl TemplateUrl:s!=templateUrl
AllowedPattern:s=allowedPattern AllowedValues:[s=allowedValues ConstraintDescription:s=constraintDescription DefaultValue:s=defaultValue Description:s=description MaxLength:i=maxLength MaxValue:i=maxValue MinLength:i=minLength MinValue:i=minValue Name:s!=name NoEcho:b=noEcho ReferencedByResources:[s!=referencedByResources Type:s=type
Name:s!=name Value:s!=value
MonitoringTimeInMinutes:i=monitoringTimeInMinutes RollbackTriggers:[41=rollbackTriggers
Key:s!=key Value:s!=value
Actions:[s!=actions PrincipalOrgIDs:[s=principalOrgIDs Principals:[s!=principals StatementId:s=statementId
ApplicationId:s!=applicationId SemanticVersion:s!=semanticVersion
ApplicationId:s!=applicationId CreationTime:s!=creationTime SemanticVersion:s!=semanticVersion SourceCodeUrl:s=sourceCodeUrl
ApplicationId:s!=applicationId Author:s!=author CreationTime:s=creationTime Description:s!=description HomePageUrl:s=homePageUrl Labels:[s=labels Name:s!=name SpdxLicenseId:s=spdxLicenseId
Arn:s!=arn Type:s!=type

BadRequestException 26 status=400
ConflictException 27 status=409
ForbiddenException 28 status=403
InternalServerErrorException 29 status=500
NotFoundException 30 status=404
TooManyRequestsException 31 status=429

ListApplicationDependencies in=NextToken out=NextToken limit=MaxItems results=Dependencies
ListApplicationVersions in=NextToken out=NextToken limit=MaxItems results=Versions
ListApplications in=NextToken out=NextToken limit=MaxItems results=Applications

`,
}
