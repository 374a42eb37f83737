// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Transfer Family, API version 2018-11-05. */
export const transfer: ServiceModel = {
  name: 'transfer',
  packed: `{"name":"transfer","serviceId":"Transfer","fullName":"AWS Transfer Family","apiVersion":"2018-11-05","protocol":"json","protocols":["json"],"endpointPrefix":"transfer","jsonVersion":"1.1","targetPrefix":"TransferService"}
CreateAccess <0 >1
CreateAgreement <2 >3
CreateConnector <4 >5
CreateProfile <6 >7
CreateServer <8 >9
CreateUser <10 >11 idempotent
CreateWebApp <12 >13
CreateWorkflow <14 >15
DeleteAccess <16
DeleteAgreement <17 idempotent
DeleteCertificate <18 idempotent
DeleteConnector <19 idempotent
DeleteHostKey <20
DeleteProfile <21 idempotent
DeleteServer <22 idempotent
DeleteSshPublicKey <23
DeleteUser <24 idempotent
DeleteWebApp <25 idempotent
DeleteWebAppCustomization <26 idempotent
DeleteWorkflow <27 idempotent
DescribeAccess <28 >29 readonly
DescribeAgreement <30 >31 readonly
DescribeCertificate <32 >33 readonly
DescribeConnector <34 >35 readonly
DescribeExecution <36 >37 readonly
DescribeHostKey <38 >39 readonly
DescribeProfile <40 >41 readonly
DescribeSecurityPolicy <42 >43 readonly
DescribeServer <44 >45 readonly
DescribeUser <46 >47 readonly
DescribeWebApp <48 >49 readonly
DescribeWebAppCustomization <50 >51 readonly
DescribeWorkflow <52 >53 readonly
ImportCertificate <54 >55
ImportHostKey <56 >57
ImportSshPublicKey <58 >59
ListAccesses <60 >61 readonly
ListAgreements <62 >63 readonly
ListCertificates <64 >65 readonly
ListConnectors <66 >67 readonly
ListExecutions <68 >69 readonly
ListFileTransferResults <70 >71
ListHostKeys <72 >73 readonly
ListProfiles <74 >75 readonly
ListSecurityPolicies <76 >77 readonly
ListServers <78 >79 readonly
ListTagsForResource <80 >81 readonly
ListUsers <82 >83 readonly
ListWebApps <84 >85 readonly
ListWorkflows <86 >87 readonly
SendWorkflowStepState <88 >89
StartDirectoryListing <90 >91
StartFileTransfer <92 >93
StartRemoteDelete <94 >95
StartRemoteMove <96 >97
StartServer <98
StopServer <99
TagResource <100
TestConnection <101 >102
TestIdentityProvider <103 >104
UntagResource <105
UpdateAccess <106 >107
UpdateAgreement <108 >109
UpdateCertificate <110 >111
UpdateConnector <112 >113
UpdateHostKey <114 >115
UpdateProfile <116 >117
UpdateServer <118 >119
UpdateUser <120 >121
UpdateWebApp <122 >123
UpdateWebAppCustomization <124 >125

HomeDirectory:s HomeDirectoryType:s HomeDirectoryMappings:[135 Policy:s PosixProfile:136 Role:s! ServerId:s! ExternalId:s!
ServerId:s! ExternalId:s!
Description:s ServerId:s! LocalProfileId:s! PartnerProfileId:s! BaseDirectory:s AccessRole:s! Status:s Tags:[137 PreserveFilename:s EnforceMessageSigning:s CustomDirectories:138
AgreementId:s!
Url:s As2Config:139 AccessRole:s! LoggingRole:s Tags:[137 SftpConfig:140 SecurityPolicyName:s EgressConfig:141 IpAddressType:s
ConnectorId:s!
As2Id:s! ProfileType:s! CertificateIds:[s Tags:[137
ProfileId:s!
Certificate:s Domain:s EndpointDetails:142 EndpointType:s HostKey:s IdentityProviderDetails:143 IdentityProviderType:s LoggingRole:s PostAuthenticationLoginBanner:s PreAuthenticationLoginBanner:s Protocols:[s ProtocolDetails:144 SecurityPolicyName:s Tags:[137 WorkflowDetails:145 StructuredLogDestinations:[s S3StorageOptions:146 IpAddressType:s
ServerId:s!
HomeDirectory:s HomeDirectoryType:s HomeDirectoryMappings:[135 Policy:s PosixProfile:136 Role:s! ServerId:s! SshPublicKeyBody:s Tags:[137 UserName:s!
ServerId:s! UserName:s!
IdentityProviderDetails:147! AccessEndpoint:s WebAppUnits:148 Tags:[137 WebAppEndpointPolicy:s EndpointDetails:149
WebAppId:s!
Description:s Steps:[150! OnExceptionSteps:[150 Tags:[137
WorkflowId:s!
ServerId:s! ExternalId:s!
AgreementId:s! ServerId:s!
CertificateId:s!
ConnectorId:s!
ServerId:s! HostKeyId:s!
ProfileId:s!
ServerId:s!
ServerId:s! SshPublicKeyId:s! UserName:s!
ServerId:s! UserName:s!
WebAppId:s!
WebAppId:s!
WorkflowId:s!
ServerId:s! ExternalId:s!
ServerId:s! Access:151!
AgreementId:s! ServerId:s!
Agreement:152!
CertificateId:s!
Certificate:153!
ConnectorId:s!
Connector:154!
ExecutionId:s! WorkflowId:s!
WorkflowId:s! Execution:155!
ServerId:s! HostKeyId:s!
HostKey:156!
ProfileId:s!
Profile:157!
SecurityPolicyName:s!
SecurityPolicy:158!
ServerId:s!
Server:159!
ServerId:s! UserName:s!
ServerId:s! User:160!
WebAppId:s!
WebApp:161!
WebAppId:s!
WebAppCustomization:162!
WorkflowId:s!
Workflow:163!
Usage:s! Certificate:s! CertificateChain:s PrivateKey:s ActiveDate:t InactiveDate:t Description:s Tags:[137
CertificateId:s!
ServerId:s! HostKeyBody:s! Description:s Tags:[137
ServerId:s! HostKeyId:s!
ServerId:s! SshPublicKeyBody:s! UserName:s!
ServerId:s! SshPublicKeyId:s! UserName:s!
MaxResults:i NextToken:s ServerId:s!
NextToken:s ServerId:s! Accesses:[164!
MaxResults:i NextToken:s ServerId:s!
NextToken:s Agreements:[165!
MaxResults:i NextToken:s
NextToken:s Certificates:[166!
MaxResults:i NextToken:s
NextToken:s Connectors:[167!
MaxResults:i NextToken:s WorkflowId:s!
NextToken:s WorkflowId:s! Executions:[168!
ConnectorId:s! TransferId:s! NextToken:s MaxResults:i
FileTransferResults:[169! NextToken:s
MaxResults:i NextToken:s ServerId:s!
NextToken:s ServerId:s! HostKeys:[170!
MaxResults:i NextToken:s ProfileType:s
NextToken:s Profiles:[171!
MaxResults:i NextToken:s
NextToken:s SecurityPolicyNames:[s!
MaxResults:i NextToken:s
NextToken:s Servers:[172!
Arn:s! MaxResults:i NextToken:s
Arn:s NextToken:s Tags:[137
MaxResults:i NextToken:s ServerId:s!
NextToken:s ServerId:s! Users:[173!
MaxResults:i NextToken:s
NextToken:s WebApps:[174!
MaxResults:i NextToken:s
NextToken:s Workflows:[175!
WorkflowId:s! ExecutionId:s! Token:s! Status:s!
-
ConnectorId:s! RemoteDirectoryPath:s! MaxItems:i OutputDirectoryPath:s!
ListingId:s! OutputFileName:s!
ConnectorId:s! SendFilePaths:[s RetrieveFilePaths:[s LocalDirectoryPath:s RemoteDirectoryPath:s CustomHttpHeaders:[176
TransferId:s!
ConnectorId:s! DeletePath:s!
DeleteId:s!
ConnectorId:s! SourcePath:s! TargetPath:s!
MoveId:s!
ServerId:s!
ServerId:s!
Arn:s! Tags:[137!
ConnectorId:s!
ConnectorId:s Status:s StatusMessage:s SftpConnectionDetails:177
ServerId:s! ServerProtocol:s SourceIp:s UserName:s! UserPassword:s
Response:s StatusCode:i! Message:s Url:s!
Arn:s! TagKeys:[s!
HomeDirectory:s HomeDirectoryType:s HomeDirectoryMappings:[135 Policy:s PosixProfile:136 Role:s ServerId:s! ExternalId:s!
ServerId:s! ExternalId:s!
AgreementId:s! ServerId:s! Description:s Status:s LocalProfileId:s PartnerProfileId:s BaseDirectory:s AccessRole:s PreserveFilename:s EnforceMessageSigning:s CustomDirectories:138
AgreementId:s!
CertificateId:s! ActiveDate:t InactiveDate:t Description:s
CertificateId:s!
ConnectorId:s! Url:s As2Config:139 AccessRole:s LoggingRole:s SftpConfig:140 SecurityPolicyName:s EgressConfig:178 IpAddressType:s
ConnectorId:s!
ServerId:s! HostKeyId:s! Description:s!
ServerId:s! HostKeyId:s!
ProfileId:s! CertificateIds:[s
ProfileId:s!
Certificate:s ProtocolDetails:144 EndpointDetails:142 EndpointType:s HostKey:s IdentityProviderDetails:143 LoggingRole:s PostAuthenticationLoginBanner:s PreAuthenticationLoginBanner:s Protocols:[s SecurityPolicyName:s ServerId:s! WorkflowDetails:145 StructuredLogDestinations:[s S3StorageOptions:146 IpAddressType:s IdentityProviderType:s
ServerId:s!
HomeDirectory:s HomeDirectoryType:s HomeDirectoryMappings:[135 Policy:s PosixProfile:136 Role:s ServerId:s! UserName:s!
ServerId:s! UserName:s!
WebAppId:s! IdentityProviderDetails:179 AccessEndpoint:s WebAppUnits:148 EndpointDetails:180
WebAppId:s!
WebAppId:s! Title:s LogoFile:B FaviconFile:B
WebAppId:s!
Message:s
Message:s!
Message:s!
Message:s!
Message:s!
Message:s! Resource:s! ResourceType:s!
Message:s! Resource:s! ResourceType:s!
Message:s
RetryAfterSeconds:s
Entry:s! Target:s! Type:s
Uid:l! Gid:l! SecondaryGids:[l
Key:s! Value:s!
FailedFilesDirectory:s! MdnFilesDirectory:s! PayloadFilesDirectory:s! StatusFilesDirectory:s! TemporaryFilesDirectory:s!
LocalProfileId:s PartnerProfileId:s MessageSubject:s Compression:s EncryptionAlgorithm:s SigningAlgorithm:s MdnSigningAlgorithm:s MdnResponse:s BasicAuthSecretId:s PreserveContentType:s AsyncMdnConfig:181
UserSecretId:s TrustedHostKeys:[s MaxConcurrentConnections:i
%union VpcLattice:182
AddressAllocationIds:[s SubnetIds:[s VpcEndpointId:s VpcId:s SecurityGroupIds:[s
Url:s InvocationRole:s DirectoryId:s Function:s SftpAuthenticationMethods:s
PassiveIp:s TlsSessionResumptionMode:s SetStatOption:s As2Transports:[s
OnUpload:[183 OnPartialUpload:[183
DirectoryListingOptimization:s
%union IdentityCenterConfig:184
%union Provisioned:i
%union Vpc:185
Type:s CopyStepDetails:186 CustomStepDetails:187 DeleteStepDetails:188 TagStepDetails:189 DecryptStepDetails:190
HomeDirectory:s HomeDirectoryMappings:[135 HomeDirectoryType:s Policy:s PosixProfile:136 Role:s ExternalId:s
Arn:s! AgreementId:s Description:s Status:s ServerId:s LocalProfileId:s PartnerProfileId:s BaseDirectory:s AccessRole:s Tags:[137 PreserveFilename:s EnforceMessageSigning:s CustomDirectories:138
Arn:s! CertificateId:s Usage:s Status:s Certificate:s CertificateChain:s ActiveDate:t InactiveDate:t Serial:s NotBeforeDate:t NotAfterDate:t Type:s Description:s Tags:[137
Arn:s! ConnectorId:s Url:s As2Config:139 AccessRole:s LoggingRole:s Tags:[137 SftpConfig:140 ServiceManagedEgressIpAddresses:[s SecurityPolicyName:s EgressConfig:191 EgressType:s! ErrorMessage:s Status:s! IpAddressType:s
ExecutionId:s InitialFileLocation:192 ServiceMetadata:193 ExecutionRole:s LoggingConfiguration:194 PosixProfile:136 Status:s Results:195
Arn:s! HostKeyId:s HostKeyFingerprint:s Description:s Type:s DateImported:t Tags:[137
Arn:s! ProfileId:s ProfileType:s As2Id:s CertificateIds:[s Tags:[137
Fips:b SecurityPolicyName:s! SshCiphers:[s SshKexs:[s SshMacs:[s TlsCiphers:[s SshHostKeyAlgorithms:[s Type:s Protocols:[s
Arn:s! Certificate:s ProtocolDetails:144 Domain:s EndpointDetails:142 EndpointType:s HostKeyFingerprint:s IdentityProviderDetails:143 IdentityProviderType:s LoggingRole:s PostAuthenticationLoginBanner:s PreAuthenticationLoginBanner:s Protocols:[s SecurityPolicyName:s ServerId:s State:s Tags:[137 UserCount:i WorkflowDetails:145 StructuredLogDestinations:[s S3StorageOptions:146 As2ServiceManagedEgressIpAddresses:[s IpAddressType:s
Arn:s! HomeDirectory:s HomeDirectoryMappings:[135 HomeDirectoryType:s Policy:s PosixProfile:136 Role:s SshPublicKeys:[196 Tags:[137 UserName:s
Arn:s! WebAppId:s! DescribedIdentityProviderDetails:197 AccessEndpoint:s WebAppEndpoint:s WebAppUnits:148 Tags:[137 WebAppEndpointPolicy:s EndpointType:s DescribedEndpointDetails:198
Arn:s! WebAppId:s! Title:s LogoFile:B FaviconFile:B
Arn:s! Description:s Steps:[150 OnExceptionSteps:[150 WorkflowId:s Tags:[137
HomeDirectory:s HomeDirectoryType:s Role:s ExternalId:s
Arn:s AgreementId:s Description:s Status:s ServerId:s LocalProfileId:s PartnerProfileId:s
Arn:s CertificateId:s Usage:s Status:s ActiveDate:t InactiveDate:t Type:s Description:s
Arn:s ConnectorId:s Url:s
ExecutionId:s InitialFileLocation:192 ServiceMetadata:193 Status:s
FilePath:s! StatusCode:s! FailureCode:s FailureMessage:s
Arn:s! HostKeyId:s Fingerprint:s Description:s Type:s DateImported:t
Arn:s ProfileId:s As2Id:s ProfileType:s
Arn:s! Domain:s IdentityProviderType:s EndpointType:s LoggingRole:s ServerId:s State:s UserCount:i
Arn:s! HomeDirectory:s HomeDirectoryType:s Role:s SshPublicKeyCount:i UserName:s
Arn:s! WebAppId:s! AccessEndpoint:s WebAppEndpoint:s EndpointType:s
WorkflowId:s Description:s Arn:s
Key:s Value:s
HostKey:s
%union VpcLattice:199
%union IdentityCenterConfig:200
%union Vpc:201
Url:s ServerIds:[s
ResourceConfigurationArn:s! PortNumber:i
WorkflowId:s! ExecutionRole:s!
InstanceArn:s Role:s
SubnetIds:[s VpcId:s SecurityGroupIds:[s IpAddressType:s
Name:s DestinationFileLocation:202 OverwriteExisting:s SourceFileLocation:s
Name:s Target:s TimeoutSeconds:i SourceFileLocation:s
Name:s SourceFileLocation:s
Name:s Tags:[203 SourceFileLocation:s
Name:s Type:s! SourceFileLocation:s OverwriteExisting:s DestinationFileLocation:202!
%union VpcLattice:204
S3FileLocation:205 EfsFileLocation:206
UserDetails:207!
LoggingRole:s LogGroupName:s
Steps:[208 OnExceptionSteps:[208
DateImported:t! SshPublicKeyBody:s! SshPublicKeyId:s!
%union IdentityCenterConfig:209
%union Vpc:210
ResourceConfigurationArn:s PortNumber:i
Role:s
SubnetIds:[s IpAddressType:s
S3FileLocation:211 EfsFileLocation:206
Key:s! Value:s!
ResourceConfigurationArn:s! PortNumber:i
Bucket:s Key:s VersionId:s Etag:s
FileSystemId:s Path:s
UserName:s! ServerId:s! SessionId:s
StepType:s Outputs:s Error:212
ApplicationArn:s InstanceArn:s Role:s
SubnetIds:[s VpcId:s VpcEndpointId:s
Bucket:s Key:s
Type:s! Message:s!

AccessDeniedException 126
ConflictException 127
InternalServiceError 128
InvalidNextTokenException 129
InvalidRequestException 130
ResourceExistsException 131
ResourceNotFoundException 132
ServiceUnavailableException 133
ThrottlingException 134

ListServers in=NextToken out=NextToken limit=MaxResults results=Servers
ListAccesses in=NextToken out=NextToken limit=MaxResults results=Accesses once=ServerId
ListExecutions in=NextToken out=NextToken limit=MaxResults results=Executions once=WorkflowId
ListSecurityPolicies in=NextToken out=NextToken limit=MaxResults results=SecurityPolicyNames
ListTagsForResource in=NextToken out=NextToken limit=MaxResults results=Tags once=Arn
ListUsers in=NextToken out=NextToken limit=MaxResults results=Users once=ServerId
ListWorkflows in=NextToken out=NextToken limit=MaxResults results=Workflows
ListAgreements in=NextToken out=NextToken limit=MaxResults results=Agreements
ListCertificates in=NextToken out=NextToken limit=MaxResults results=Certificates
ListConnectors in=NextToken out=NextToken limit=MaxResults results=Connectors
ListProfiles in=NextToken out=NextToken limit=MaxResults results=Profiles
ListFileTransferResults in=NextToken out=NextToken limit=MaxResults results=FileTransferResults
ListWebApps in=NextToken out=NextToken limit=MaxResults results=WebApps

ServerOffline DescribeServer 30 120 [{"matcher":"path","argument":"Server.State","state":"success","expected":"OFFLINE"},{"matcher":"path","argument":"Server.State","state":"failure","expected":"STOP_FAILED"}]
ServerOnline DescribeServer 30 120 [{"matcher":"path","argument":"Server.State","state":"success","expected":"ONLINE"},{"matcher":"path","argument":"Server.State","state":"failure","expected":"START_FAILED"}]`,
}
