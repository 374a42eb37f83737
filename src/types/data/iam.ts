// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { OneOf } from '../values.ts'
export interface AcceptDelegationRequestRequest {
  DelegationRequestId: string
}
export interface AddClientIDToOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string
  ClientID: string
}
export interface AddRoleToInstanceProfileRequest {
  InstanceProfileName: string
  RoleName: string
}
export interface AddUserToGroupRequest {
  GroupName: string
  UserName: string
}
export interface AssociateDelegationRequestRequest {
  DelegationRequestId: string
}
export interface AttachGroupPolicyRequest {
  GroupName: string
  PolicyArn: string
}
export interface AttachRolePolicyRequest {
  RoleName: string
  PolicyArn: string
}
export interface AttachUserPolicyRequest {
  UserName: string
  PolicyArn: string
}
export interface ChangePasswordRequest {
  OldPassword: string
  NewPassword: string
}
export interface CreateAccessKeyRequest {
  UserName?: string | undefined
}
export interface CreateAccountAliasRequest {
  AccountAlias: string
}
export interface CreateDelegationRequestRequest {
  OwnerAccountId?: string | undefined
  Description: string
  Permissions: DelegationPermission
  RequestMessage?: string | undefined
  RequestorWorkflowId: string
  RedirectUrl?: string | undefined
  NotificationChannel: string
  SessionDuration: number
  OnlySendByOwner?: boolean | undefined
}
export interface CreateGroupRequest {
  Path?: string | undefined
  GroupName: string
}
export interface CreateInstanceProfileRequest {
  InstanceProfileName: string
  Path?: string | undefined
  Tags?: Tag[] | undefined
}
export interface CreateLoginProfileRequest {
  UserName?: string | undefined
  Password?: string | undefined
  PasswordResetRequired?: boolean | undefined
}
export interface CreateOpenIDConnectProviderRequest {
  Url: string
  ClientIDList?: string[] | undefined
  ThumbprintList?: string[] | undefined
  Tags?: Tag[] | undefined
}
export interface CreatePolicyRequest {
  PolicyName: string
  Path?: string | undefined
  PolicyDocument: string
  Description?: string | undefined
  Tags?: Tag[] | undefined
}
export interface CreatePolicyVersionRequest {
  PolicyArn: string
  PolicyDocument: string
  SetAsDefault?: boolean | undefined
}
export interface CreateRoleRequest {
  Path?: string | undefined
  RoleName: string
  AssumeRolePolicyDocument: string
  Description?: string | undefined
  MaxSessionDuration?: number | undefined
  PermissionsBoundary?: string | undefined
  Tags?: Tag[] | undefined
}
export interface CreateSAMLProviderRequest {
  SAMLMetadataDocument: string
  Name: string
  Tags?: Tag[] | undefined
  AssertionEncryptionMode?: assertionEncryptionModeType | undefined
  AddPrivateKey?: string | undefined
}
export interface CreateServiceLinkedRoleRequest {
  AWSServiceName: string
  Description?: string | undefined
  CustomSuffix?: string | undefined
}
export interface CreateServiceSpecificCredentialRequest {
  UserName: string
  ServiceName: string
  CredentialAgeDays?: number | undefined
}
export interface CreateUserRequest {
  Path?: string | undefined
  UserName: string
  PermissionsBoundary?: string | undefined
  Tags?: Tag[] | undefined
}
export interface CreateVirtualMFADeviceRequest {
  Path?: string | undefined
  VirtualMFADeviceName: string
  Tags?: Tag[] | undefined
}
export interface DeactivateMFADeviceRequest {
  UserName?: string | undefined
  SerialNumber: string
}
export interface DeleteAccessKeyRequest {
  UserName?: string | undefined
  AccessKeyId: string
}
export interface DeleteAccountAliasRequest {
  AccountAlias: string
}
export interface DeleteGroupRequest {
  GroupName: string
}
export interface DeleteGroupPolicyRequest {
  GroupName: string
  PolicyName: string
}
export interface DeleteInstanceProfileRequest {
  InstanceProfileName: string
}
export interface DeleteLoginProfileRequest {
  UserName?: string | undefined
}
export interface DeleteOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string
}
export interface DeletePolicyRequest {
  PolicyArn: string
}
export interface DeletePolicyVersionRequest {
  PolicyArn: string
  VersionId: string
}
export interface DeleteRoleRequest {
  RoleName: string
}
export interface DeleteRolePermissionsBoundaryRequest {
  RoleName: string
}
export interface DeleteRolePolicyRequest {
  RoleName: string
  PolicyName: string
}
export interface DeleteSAMLProviderRequest {
  SAMLProviderArn: string
}
export interface DeleteSSHPublicKeyRequest {
  UserName: string
  SSHPublicKeyId: string
}
export interface DeleteServerCertificateRequest {
  ServerCertificateName: string
}
export interface DeleteServiceLinkedRoleRequest {
  RoleName: string
}
export interface DeleteServiceSpecificCredentialRequest {
  UserName?: string | undefined
  ServiceSpecificCredentialId: string
}
export interface DeleteSigningCertificateRequest {
  UserName?: string | undefined
  CertificateId: string
}
export interface DeleteUserRequest {
  UserName: string
}
export interface DeleteUserPermissionsBoundaryRequest {
  UserName: string
}
export interface DeleteUserPolicyRequest {
  UserName: string
  PolicyName: string
}
export interface DeleteVirtualMFADeviceRequest {
  SerialNumber: string
}
export interface DetachGroupPolicyRequest {
  GroupName: string
  PolicyArn: string
}
export interface DetachRolePolicyRequest {
  RoleName: string
  PolicyArn: string
}
export interface DetachUserPolicyRequest {
  UserName: string
  PolicyArn: string
}
export interface DisableOrganizationsRootCredentialsManagementRequest {
}
export interface DisableOrganizationsRootSessionsRequest {
}
export interface EnableMFADeviceRequest {
  UserName: string
  SerialNumber: string
  AuthenticationCode1: string
  AuthenticationCode2: string
}
export interface EnableOrganizationsRootCredentialsManagementRequest {
}
export interface EnableOrganizationsRootSessionsRequest {
}
export interface GenerateOrganizationsAccessReportRequest {
  EntityPath: string
  OrganizationsPolicyId?: string | undefined
}
export interface GenerateServiceLastAccessedDetailsRequest {
  Arn: string
  Granularity?: AccessAdvisorUsageGranularityType | undefined
}
export interface GetAccessKeyLastUsedRequest {
  AccessKeyId: string
}
export interface GetAccountAuthorizationDetailsRequest {
  Filter?: EntityType[] | undefined
  MaxItems?: number | undefined
  Marker?: string | undefined
}
export interface GetContextKeysForCustomPolicyRequest {
  PolicyInputList: string[]
}
export interface GetContextKeysForPrincipalPolicyRequest {
  PolicySourceArn: string
  PolicyInputList?: string[] | undefined
}
export interface GetDelegationRequestRequest {
  DelegationRequestId: string
  DelegationPermissionCheck?: boolean | undefined
}
export interface GetGroupRequest {
  GroupName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface GetGroupPolicyRequest {
  GroupName: string
  PolicyName: string
}
export interface GetHumanReadableSummaryRequest {
  EntityArn: string
  Locale?: string | undefined
}
export interface GetInstanceProfileRequest {
  InstanceProfileName: string
}
export interface GetLoginProfileRequest {
  UserName?: string | undefined
}
export interface GetMFADeviceRequest {
  SerialNumber: string
  UserName?: string | undefined
}
export interface GetOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string
}
export interface GetOrganizationsAccessReportRequest {
  JobId: string
  MaxItems?: number | undefined
  Marker?: string | undefined
  SortKey?: sortKeyType | undefined
}
export interface GetPolicyRequest {
  PolicyArn: string
}
export interface GetPolicyVersionRequest {
  PolicyArn: string
  VersionId: string
}
export interface GetRoleRequest {
  RoleName: string
}
export interface GetRolePolicyRequest {
  RoleName: string
  PolicyName: string
}
export interface GetSAMLProviderRequest {
  SAMLProviderArn: string
}
export interface GetSSHPublicKeyRequest {
  UserName: string
  SSHPublicKeyId: string
  Encoding: encodingType
}
export interface GetServerCertificateRequest {
  ServerCertificateName: string
}
export interface GetServiceLastAccessedDetailsRequest {
  JobId: string
  MaxItems?: number | undefined
  Marker?: string | undefined
}
export interface GetServiceLastAccessedDetailsWithEntitiesRequest {
  JobId: string
  ServiceNamespace: string
  MaxItems?: number | undefined
  Marker?: string | undefined
}
export interface GetServiceLinkedRoleDeletionStatusRequest {
  DeletionTaskId: string
}
export interface GetUserRequest {
  UserName?: string | undefined
}
export interface GetUserPolicyRequest {
  UserName: string
  PolicyName: string
}
export interface ListAccessKeysRequest {
  UserName?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListAccountAliasesRequest {
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListAttachedGroupPoliciesRequest {
  GroupName: string
  PathPrefix?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListAttachedRolePoliciesRequest {
  RoleName: string
  PathPrefix?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListAttachedUserPoliciesRequest {
  UserName: string
  PathPrefix?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListDelegationRequestsRequest {
  OwnerId?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListEntitiesForPolicyRequest {
  PolicyArn: string
  EntityFilter?: EntityType | undefined
  PathPrefix?: string | undefined
  PolicyUsageFilter?: PolicyUsageType | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListGroupPoliciesRequest {
  GroupName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListGroupsRequest {
  PathPrefix?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListGroupsForUserRequest {
  UserName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListInstanceProfileTagsRequest {
  InstanceProfileName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListInstanceProfilesRequest {
  PathPrefix?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListInstanceProfilesForRoleRequest {
  RoleName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListMFADeviceTagsRequest {
  SerialNumber: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListMFADevicesRequest {
  UserName?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListOpenIDConnectProviderTagsRequest {
  OpenIDConnectProviderArn: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListOpenIDConnectProvidersRequest {
}
export interface ListOrganizationsFeaturesRequest {
}
export interface ListPoliciesRequest {
  Scope?: policyScopeType | undefined
  OnlyAttached?: boolean | undefined
  PathPrefix?: string | undefined
  PolicyUsageFilter?: PolicyUsageType | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListPoliciesGrantingServiceAccessRequest {
  Marker?: string | undefined
  Arn: string
  ServiceNamespaces: string[]
}
export interface ListPolicyTagsRequest {
  PolicyArn: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListPolicyVersionsRequest {
  PolicyArn: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListRolePoliciesRequest {
  RoleName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListRoleTagsRequest {
  RoleName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListRolesRequest {
  PathPrefix?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListSAMLProviderTagsRequest {
  SAMLProviderArn: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListSAMLProvidersRequest {
}
export interface ListSSHPublicKeysRequest {
  UserName?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListServerCertificateTagsRequest {
  ServerCertificateName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListServerCertificatesRequest {
  PathPrefix?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListServiceSpecificCredentialsRequest {
  UserName?: string | undefined
  ServiceName?: string | undefined
  AllUsers?: boolean | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListSigningCertificatesRequest {
  UserName?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListUserPoliciesRequest {
  UserName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListUserTagsRequest {
  UserName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListUsersRequest {
  PathPrefix?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListVirtualMFADevicesRequest {
  AssignmentStatus?: assignmentStatusType | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface PutGroupPolicyRequest {
  GroupName: string
  PolicyName: string
  PolicyDocument: string
}
export interface PutRolePermissionsBoundaryRequest {
  RoleName: string
  PermissionsBoundary: string
}
export interface PutRolePolicyRequest {
  RoleName: string
  PolicyName: string
  PolicyDocument: string
}
export interface PutUserPermissionsBoundaryRequest {
  UserName: string
  PermissionsBoundary: string
}
export interface PutUserPolicyRequest {
  UserName: string
  PolicyName: string
  PolicyDocument: string
}
export interface RejectDelegationRequestRequest {
  DelegationRequestId: string
  Notes?: string | undefined
}
export interface RemoveClientIDFromOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string
  ClientID: string
}
export interface RemoveRoleFromInstanceProfileRequest {
  InstanceProfileName: string
  RoleName: string
}
export interface RemoveUserFromGroupRequest {
  GroupName: string
  UserName: string
}
export interface ResetServiceSpecificCredentialRequest {
  UserName?: string | undefined
  ServiceSpecificCredentialId: string
}
export interface ResyncMFADeviceRequest {
  UserName: string
  SerialNumber: string
  AuthenticationCode1: string
  AuthenticationCode2: string
}
export interface SendDelegationTokenRequest {
  DelegationRequestId: string
}
export interface SetDefaultPolicyVersionRequest {
  PolicyArn: string
  VersionId: string
}
export interface SetSecurityTokenServicePreferencesRequest {
  GlobalEndpointTokenVersion: globalEndpointTokenVersion
}
export interface SimulateCustomPolicyRequest {
  PolicyInputList: string[]
  PermissionsBoundaryPolicyInputList?: string[] | undefined
  OrderedOrganizationPolicyInputList?: OrderedOrganizationPolicyType[] | undefined
  ActionNames: string[]
  ResourceArns?: string[] | undefined
  ResourcePolicy?: string | undefined
  ResourceOwner?: string | undefined
  CallerArn?: string | undefined
  ContextEntries?: ContextEntry[] | undefined
  ResourceHandlingOption?: string | undefined
  MaxItems?: number | undefined
  Marker?: string | undefined
}
export interface SimulatePrincipalPolicyRequest {
  PolicySourceArn: string
  PolicyInputList?: string[] | undefined
  PermissionsBoundaryPolicyInputList?: string[] | undefined
  PolicyExclusionList?: PolicyIdentifier[] | undefined
  ActionNames: string[]
  ResourceArns?: string[] | undefined
  ResourcePolicy?: string | undefined
  ResourceOwner?: string | undefined
  CallerArn?: string | undefined
  ContextEntries?: ContextEntry[] | undefined
  ResourceHandlingOption?: string | undefined
  MaxItems?: number | undefined
  Marker?: string | undefined
}
export interface TagInstanceProfileRequest {
  InstanceProfileName: string
  Tags: Tag[]
}
export interface TagMFADeviceRequest {
  SerialNumber: string
  Tags: Tag[]
}
export interface TagOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string
  Tags: Tag[]
}
export interface TagPolicyRequest {
  PolicyArn: string
  Tags: Tag[]
}
export interface TagRoleRequest {
  RoleName: string
  Tags: Tag[]
}
export interface TagSAMLProviderRequest {
  SAMLProviderArn: string
  Tags: Tag[]
}
export interface TagServerCertificateRequest {
  ServerCertificateName: string
  Tags: Tag[]
}
export interface TagUserRequest {
  UserName: string
  Tags: Tag[]
}
export interface UntagInstanceProfileRequest {
  InstanceProfileName: string
  TagKeys: string[]
}
export interface UntagMFADeviceRequest {
  SerialNumber: string
  TagKeys: string[]
}
export interface UntagOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string
  TagKeys: string[]
}
export interface UntagPolicyRequest {
  PolicyArn: string
  TagKeys: string[]
}
export interface UntagRoleRequest {
  RoleName: string
  TagKeys: string[]
}
export interface UntagSAMLProviderRequest {
  SAMLProviderArn: string
  TagKeys: string[]
}
export interface UntagServerCertificateRequest {
  ServerCertificateName: string
  TagKeys: string[]
}
export interface UntagUserRequest {
  UserName: string
  TagKeys: string[]
}
export interface UpdateAccessKeyRequest {
  UserName?: string | undefined
  AccessKeyId: string
  Status: statusType
}
export interface UpdateAccountPasswordPolicyRequest {
  MinimumPasswordLength?: number | undefined
  RequireSymbols?: boolean | undefined
  RequireNumbers?: boolean | undefined
  RequireUppercaseCharacters?: boolean | undefined
  RequireLowercaseCharacters?: boolean | undefined
  AllowUsersToChangePassword?: boolean | undefined
  MaxPasswordAge?: number | undefined
  PasswordReusePrevention?: number | undefined
  HardExpiry?: boolean | undefined
}
export interface UpdateAssumeRolePolicyRequest {
  RoleName: string
  PolicyDocument: string
}
export interface UpdateDelegationRequestRequest {
  DelegationRequestId: string
  Notes?: string | undefined
}
export interface UpdateGroupRequest {
  GroupName: string
  NewPath?: string | undefined
  NewGroupName?: string | undefined
}
export interface UpdateLoginProfileRequest {
  UserName: string
  Password?: string | undefined
  PasswordResetRequired?: boolean | undefined
}
export interface UpdateOpenIDConnectProviderThumbprintRequest {
  OpenIDConnectProviderArn: string
  ThumbprintList: string[]
}
export interface UpdateRoleRequest {
  RoleName: string
  Description?: string | undefined
  MaxSessionDuration?: number | undefined
}
export interface UpdateRoleDescriptionRequest {
  RoleName: string
  Description: string
}
export interface UpdateSAMLProviderRequest {
  SAMLMetadataDocument?: string | undefined
  SAMLProviderArn: string
  AssertionEncryptionMode?: assertionEncryptionModeType | undefined
  AddPrivateKey?: string | undefined
  RemovePrivateKey?: string | undefined
}
export interface UpdateSSHPublicKeyRequest {
  UserName: string
  SSHPublicKeyId: string
  Status: statusType
}
export interface UpdateServerCertificateRequest {
  ServerCertificateName: string
  NewPath?: string | undefined
  NewServerCertificateName?: string | undefined
}
export interface UpdateServiceSpecificCredentialRequest {
  UserName?: string | undefined
  ServiceSpecificCredentialId: string
  Status: statusType
}
export interface UpdateSigningCertificateRequest {
  UserName?: string | undefined
  CertificateId: string
  Status: statusType
}
export interface UpdateUserRequest {
  UserName: string
  NewPath?: string | undefined
  NewUserName?: string | undefined
}
export interface UploadSSHPublicKeyRequest {
  UserName: string
  SSHPublicKeyBody: string
}
export interface UploadServerCertificateRequest {
  Path?: string | undefined
  ServerCertificateName: string
  CertificateBody: string
  PrivateKey: string
  CertificateChain?: string | undefined
  Tags?: Tag[] | undefined
}
export interface UploadSigningCertificateRequest {
  UserName?: string | undefined
  CertificateBody: string
}
export interface DelegationPermission {
  PolicyTemplateArn?: string | undefined
  Parameters?: PolicyParameter[] | undefined
}
export interface Tag {
  Key: string
  Value: string
}
export interface OrderedOrganizationPolicyType {
  ServiceControlPolicyInputList?: string[] | undefined
}
export interface ContextEntry {
  ContextKeyName?: string | undefined
  ContextKeyValues?: string[] | undefined
  ContextKeyType?: ContextKeyTypeEnum | undefined
}
export type PolicyIdentifier = OneOf<{
  PolicyType: PolicyIdentifierPolicyType
  PolicyArn: string
  InlinePolicyIdentifier: InlinePolicyIdentifierType
}>
export interface PolicyParameter {
  Name?: string | undefined
  Values?: string[] | undefined
  Type?: PolicyParameterTypeEnum | undefined
}
export interface InlinePolicyIdentifierType {
  PolicyName: string
  AttachmentType: AttachmentType
  AttachmentName: string
}
export interface CreateAccessKeyResponse {
  AccessKey?: AccessKey
}
export interface CreateDelegationRequestResponse {
  ConsoleDeepLink?: string
  DelegationRequestId?: string
}
export interface CreateGroupResponse {
  Group?: Group
}
export interface CreateInstanceProfileResponse {
  InstanceProfile?: InstanceProfile
}
export interface CreateLoginProfileResponse {
  LoginProfile?: LoginProfile
}
export interface CreateOpenIDConnectProviderResponse {
  OpenIDConnectProviderArn?: string
  Tags?: Tag[]
}
export interface CreatePolicyResponse {
  Policy?: Policy
}
export interface CreatePolicyVersionResponse {
  PolicyVersion?: PolicyVersion
}
export interface CreateRoleResponse {
  Role?: Role
}
export interface CreateSAMLProviderResponse {
  SAMLProviderArn?: string
  Tags?: Tag[]
}
export interface CreateServiceLinkedRoleResponse {
  Role?: Role
}
export interface CreateServiceSpecificCredentialResponse {
  ServiceSpecificCredential?: ServiceSpecificCredential
}
export interface CreateUserResponse {
  User?: User
}
export interface CreateVirtualMFADeviceResponse {
  VirtualMFADevice?: VirtualMFADevice
}
export interface DeleteServiceLinkedRoleResponse {
  DeletionTaskId?: string
}
export interface DisableOrganizationsRootCredentialsManagementResponse {
  OrganizationId?: string
  EnabledFeatures?: FeatureType[]
}
export interface DisableOrganizationsRootSessionsResponse {
  OrganizationId?: string
  EnabledFeatures?: FeatureType[]
}
export interface EnableOrganizationsRootCredentialsManagementResponse {
  OrganizationId?: string
  EnabledFeatures?: FeatureType[]
}
export interface EnableOrganizationsRootSessionsResponse {
  OrganizationId?: string
  EnabledFeatures?: FeatureType[]
}
export interface EnableOutboundWebIdentityFederationResponse {
  IssuerIdentifier?: string
}
export interface GenerateCredentialReportResponse {
  State?: ReportStateType
  Description?: string
}
export interface GenerateOrganizationsAccessReportResponse {
  JobId?: string
}
export interface GenerateServiceLastAccessedDetailsResponse {
  JobId?: string
}
export interface GetAccessKeyLastUsedResponse {
  UserName?: string
  AccessKeyLastUsed?: AccessKeyLastUsed
}
export interface GetAccountAuthorizationDetailsResponse {
  UserDetailList?: UserDetail[]
  GroupDetailList?: GroupDetail[]
  RoleDetailList?: RoleDetail[]
  Policies?: ManagedPolicyDetail[]
  IsTruncated?: boolean
  Marker?: string
}
export interface GetAccountPasswordPolicyResponse {
  PasswordPolicy?: PasswordPolicy
}
export interface GetAccountSummaryResponse {
  SummaryMap?: { [Key in summaryKeyType]?: number }
}
export interface GetContextKeysForPolicyResponse {
  ContextKeyNames?: string[]
}
export interface GetCredentialReportResponse {
  Content?: Uint8Array
  ReportFormat?: ReportFormatType
  GeneratedTime?: Date
}
export interface GetDelegationRequestResponse {
  DelegationRequest?: DelegationRequest
  PermissionCheckStatus?: permissionCheckStatusType
  PermissionCheckResult?: permissionCheckResultType
}
export interface GetGroupResponse {
  Group?: Group
  Users?: User[]
  IsTruncated?: boolean
  Marker?: string
}
export interface GetGroupPolicyResponse {
  GroupName?: string
  PolicyName?: string
  PolicyDocument?: string
}
export interface GetHumanReadableSummaryResponse {
  SummaryContent?: string
  Locale?: string
  SummaryState?: summaryStateType
}
export interface GetInstanceProfileResponse {
  InstanceProfile?: InstanceProfile
}
export interface GetLoginProfileResponse {
  LoginProfile?: LoginProfile
}
export interface GetMFADeviceResponse {
  UserName?: string
  SerialNumber?: string
  EnableDate?: Date
  Certifications?: { [key: string]: string }
}
export interface GetOpenIDConnectProviderResponse {
  Url?: string
  ClientIDList?: string[]
  ThumbprintList?: string[]
  CreateDate?: Date
  Tags?: Tag[]
}
export interface GetOrganizationsAccessReportResponse {
  JobStatus?: jobStatusType
  JobCreationDate?: Date
  JobCompletionDate?: Date
  NumberOfServicesAccessible?: number
  NumberOfServicesNotAccessed?: number
  AccessDetails?: AccessDetail[]
  IsTruncated?: boolean
  Marker?: string
  ErrorDetails?: ErrorDetails
}
export interface GetOutboundWebIdentityFederationInfoResponse {
  IssuerIdentifier?: string
  JwtVendingEnabled?: boolean
}
export interface GetPolicyResponse {
  Policy?: Policy
}
export interface GetPolicyVersionResponse {
  PolicyVersion?: PolicyVersion
}
export interface GetRoleResponse {
  Role?: Role
}
export interface GetRolePolicyResponse {
  RoleName?: string
  PolicyName?: string
  PolicyDocument?: string
}
export interface GetSAMLProviderResponse {
  SAMLProviderUUID?: string
  SAMLMetadataDocument?: string
  CreateDate?: Date
  ValidUntil?: Date
  Tags?: Tag[]
  AssertionEncryptionMode?: assertionEncryptionModeType
  PrivateKeyList?: SAMLPrivateKey[]
}
export interface GetSSHPublicKeyResponse {
  SSHPublicKey?: SSHPublicKey
}
export interface GetServerCertificateResponse {
  ServerCertificate?: ServerCertificate
}
export interface GetServiceLastAccessedDetailsResponse {
  JobStatus?: jobStatusType
  JobType?: AccessAdvisorUsageGranularityType
  JobCreationDate?: Date
  ServicesLastAccessed?: ServiceLastAccessed[]
  JobCompletionDate?: Date
  IsTruncated?: boolean
  Marker?: string
  Error?: ErrorDetails
}
export interface GetServiceLastAccessedDetailsWithEntitiesResponse {
  JobStatus?: jobStatusType
  JobCreationDate?: Date
  JobCompletionDate?: Date
  EntityDetailsList?: EntityDetails[]
  IsTruncated?: boolean
  Marker?: string
  Error?: ErrorDetails
}
export interface GetServiceLinkedRoleDeletionStatusResponse {
  Status?: DeletionTaskStatusType
  Reason?: DeletionTaskFailureReasonType
}
export interface GetUserResponse {
  User?: User
}
export interface GetUserPolicyResponse {
  UserName?: string
  PolicyName?: string
  PolicyDocument?: string
}
export interface ListAccessKeysResponse {
  AccessKeyMetadata?: AccessKeyMetadata[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListAccountAliasesResponse {
  AccountAliases?: string[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListAttachedGroupPoliciesResponse {
  AttachedPolicies?: AttachedPolicy[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListAttachedRolePoliciesResponse {
  AttachedPolicies?: AttachedPolicy[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListAttachedUserPoliciesResponse {
  AttachedPolicies?: AttachedPolicy[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListDelegationRequestsResponse {
  DelegationRequests?: DelegationRequest[]
  Marker?: string
  isTruncated?: boolean
}
export interface ListEntitiesForPolicyResponse {
  PolicyGroups?: PolicyGroup[]
  PolicyUsers?: PolicyUser[]
  PolicyRoles?: PolicyRole[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListGroupPoliciesResponse {
  PolicyNames?: string[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListGroupsResponse {
  Groups?: Group[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListGroupsForUserResponse {
  Groups?: Group[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListInstanceProfileTagsResponse {
  Tags?: Tag[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListInstanceProfilesResponse {
  InstanceProfiles?: InstanceProfile[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListInstanceProfilesForRoleResponse {
  InstanceProfiles?: InstanceProfile[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListMFADeviceTagsResponse {
  Tags?: Tag[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListMFADevicesResponse {
  MFADevices?: MFADevice[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListOpenIDConnectProviderTagsResponse {
  Tags?: Tag[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListOpenIDConnectProvidersResponse {
  OpenIDConnectProviderList?: OpenIDConnectProviderListEntry[]
}
export interface ListOrganizationsFeaturesResponse {
  OrganizationId?: string
  EnabledFeatures?: FeatureType[]
}
export interface ListPoliciesResponse {
  Policies?: Policy[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListPoliciesGrantingServiceAccessResponse {
  PoliciesGrantingServiceAccess?: ListPoliciesGrantingServiceAccessEntry[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListPolicyTagsResponse {
  Tags?: Tag[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListPolicyVersionsResponse {
  Versions?: PolicyVersion[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListRolePoliciesResponse {
  PolicyNames?: string[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListRoleTagsResponse {
  Tags?: Tag[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListRolesResponse {
  Roles?: Role[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListSAMLProviderTagsResponse {
  Tags?: Tag[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListSAMLProvidersResponse {
  SAMLProviderList?: SAMLProviderListEntry[]
}
export interface ListSSHPublicKeysResponse {
  SSHPublicKeys?: SSHPublicKeyMetadata[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListServerCertificateTagsResponse {
  Tags?: Tag[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListServerCertificatesResponse {
  ServerCertificateMetadataList?: ServerCertificateMetadata[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListServiceSpecificCredentialsResponse {
  ServiceSpecificCredentials?: ServiceSpecificCredentialMetadata[]
  Marker?: string
  IsTruncated?: boolean
}
export interface ListSigningCertificatesResponse {
  Certificates?: SigningCertificate[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListUserPoliciesResponse {
  PolicyNames?: string[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListUserTagsResponse {
  Tags?: Tag[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListUsersResponse {
  Users?: User[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ListVirtualMFADevicesResponse {
  VirtualMFADevices?: VirtualMFADevice[]
  IsTruncated?: boolean
  Marker?: string
}
export interface ResetServiceSpecificCredentialResponse {
  ServiceSpecificCredential?: ServiceSpecificCredential
}
export interface SimulatePolicyResponse {
  EvaluationResults?: EvaluationResult[]
  IsTruncated?: boolean
  Marker?: string
}
export interface UpdateRoleResponse {
}
export interface UpdateRoleDescriptionResponse {
  Role?: Role
}
export interface UpdateSAMLProviderResponse {
  SAMLProviderArn?: string
}
export interface UploadSSHPublicKeyResponse {
  SSHPublicKey?: SSHPublicKey
}
export interface UploadServerCertificateResponse {
  ServerCertificateMetadata?: ServerCertificateMetadata
  Tags?: Tag[]
}
export interface UploadSigningCertificateResponse {
  Certificate?: SigningCertificate
}
export interface AccessKey {
  UserName?: string
  AccessKeyId?: string
  Status?: statusType
  SecretAccessKey?: string
  CreateDate?: Date
}
export interface Group {
  Path?: string
  GroupName?: string
  GroupId?: string
  Arn?: string
  CreateDate?: Date
}
export interface InstanceProfile {
  Path?: string
  InstanceProfileName?: string
  InstanceProfileId?: string
  Arn?: string
  CreateDate?: Date
  Roles?: Role[]
  Tags?: Tag[]
}
export interface LoginProfile {
  UserName?: string
  CreateDate?: Date
  PasswordResetRequired?: boolean
}
export interface Policy {
  PolicyName?: string
  PolicyId?: string
  Arn?: string
  Path?: string
  DefaultVersionId?: string
  AttachmentCount?: number
  PermissionsBoundaryUsageCount?: number
  IsAttachable?: boolean
  Description?: string
  CreateDate?: Date
  UpdateDate?: Date
  Tags?: Tag[]
}
export interface PolicyVersion {
  Document?: string
  VersionId?: string
  IsDefaultVersion?: boolean
  CreateDate?: Date
}
export interface Role {
  Path?: string
  RoleName?: string
  RoleId?: string
  Arn?: string
  CreateDate?: Date
  AssumeRolePolicyDocument?: string
  Description?: string
  MaxSessionDuration?: number
  PermissionsBoundary?: AttachedPermissionsBoundary
  Tags?: Tag[]
  RoleLastUsed?: RoleLastUsed
}
export interface ServiceSpecificCredential {
  CreateDate?: Date
  ExpirationDate?: Date
  ServiceName?: string
  ServiceUserName?: string
  ServicePassword?: string
  ServiceCredentialAlias?: string
  ServiceCredentialSecret?: string
  ServiceSpecificCredentialId?: string
  UserName?: string
  Status?: statusType
}
export interface User {
  Path?: string
  UserName?: string
  UserId?: string
  Arn?: string
  CreateDate?: Date
  PasswordLastUsed?: Date
  PermissionsBoundary?: AttachedPermissionsBoundary
  Tags?: Tag[]
}
export interface VirtualMFADevice {
  SerialNumber?: string
  Base32StringSeed?: Uint8Array
  QRCodePNG?: Uint8Array
  User?: User
  EnableDate?: Date
  Tags?: Tag[]
}
export interface AccessKeyLastUsed {
  LastUsedDate?: Date
  ServiceName?: string
  Region?: string
}
export interface UserDetail {
  Path?: string
  UserName?: string
  UserId?: string
  Arn?: string
  CreateDate?: Date
  UserPolicyList?: PolicyDetail[]
  GroupList?: string[]
  AttachedManagedPolicies?: AttachedPolicy[]
  PermissionsBoundary?: AttachedPermissionsBoundary
  Tags?: Tag[]
}
export interface GroupDetail {
  Path?: string
  GroupName?: string
  GroupId?: string
  Arn?: string
  CreateDate?: Date
  GroupPolicyList?: PolicyDetail[]
  AttachedManagedPolicies?: AttachedPolicy[]
}
export interface RoleDetail {
  Path?: string
  RoleName?: string
  RoleId?: string
  Arn?: string
  CreateDate?: Date
  AssumeRolePolicyDocument?: string
  InstanceProfileList?: InstanceProfile[]
  RolePolicyList?: PolicyDetail[]
  AttachedManagedPolicies?: AttachedPolicy[]
  PermissionsBoundary?: AttachedPermissionsBoundary
  Tags?: Tag[]
  RoleLastUsed?: RoleLastUsed
}
export interface ManagedPolicyDetail {
  PolicyName?: string
  PolicyId?: string
  Arn?: string
  Path?: string
  DefaultVersionId?: string
  AttachmentCount?: number
  PermissionsBoundaryUsageCount?: number
  IsAttachable?: boolean
  Description?: string
  CreateDate?: Date
  UpdateDate?: Date
  PolicyVersionList?: PolicyVersion[]
}
export interface PasswordPolicy {
  MinimumPasswordLength?: number
  RequireSymbols?: boolean
  RequireNumbers?: boolean
  RequireUppercaseCharacters?: boolean
  RequireLowercaseCharacters?: boolean
  AllowUsersToChangePassword?: boolean
  ExpirePasswords?: boolean
  MaxPasswordAge?: number
  PasswordReusePrevention?: number
  HardExpiry?: boolean
}
export interface DelegationRequest {
  DelegationRequestId?: string
  OwnerAccountId?: string
  Description?: string
  RequestMessage?: string
  Permissions?: DelegationPermission
  PermissionPolicy?: string
  RolePermissionRestrictionArns?: string[]
  OwnerId?: string
  ApproverId?: string
  State?: stateType
  ExpirationTime?: Date
  RequestorId?: string
  RequestorName?: string
  CreateDate?: Date
  SessionDuration?: number
  RedirectUrl?: string
  Notes?: string
  RejectionReason?: string
  OnlySendByOwner?: boolean
  UpdatedTime?: Date
}
export interface AccessDetail {
  ServiceName?: string
  ServiceNamespace?: string
  Region?: string
  EntityPath?: string
  LastAuthenticatedTime?: Date
  TotalAuthenticatedEntities?: number
}
export interface ErrorDetails {
  Message?: string
  Code?: string
}
export interface SAMLPrivateKey {
  KeyId?: string
  Timestamp?: Date
}
export interface SSHPublicKey {
  UserName?: string
  SSHPublicKeyId?: string
  Fingerprint?: string
  SSHPublicKeyBody?: string
  Status?: statusType
  UploadDate?: Date
}
export interface ServerCertificate {
  ServerCertificateMetadata?: ServerCertificateMetadata
  CertificateBody?: string
  CertificateChain?: string
  Tags?: Tag[]
}
export interface ServiceLastAccessed {
  ServiceName?: string
  LastAuthenticated?: Date
  ServiceNamespace?: string
  LastAuthenticatedEntity?: string
  LastAuthenticatedRegion?: string
  TotalAuthenticatedEntities?: number
  TrackedActionsLastAccessed?: TrackedActionLastAccessed[]
}
export interface EntityDetails {
  EntityInfo?: EntityInfo
  LastAuthenticated?: Date
}
export interface DeletionTaskFailureReasonType {
  Reason?: string
  RoleUsageList?: RoleUsageType[]
}
export interface AccessKeyMetadata {
  UserName?: string
  AccessKeyId?: string
  Status?: statusType
  CreateDate?: Date
}
export interface AttachedPolicy {
  PolicyName?: string
  PolicyArn?: string
}
export interface PolicyGroup {
  GroupName?: string
  GroupId?: string
}
export interface PolicyUser {
  UserName?: string
  UserId?: string
}
export interface PolicyRole {
  RoleName?: string
  RoleId?: string
}
export interface MFADevice {
  UserName?: string
  SerialNumber?: string
  EnableDate?: Date
}
export interface OpenIDConnectProviderListEntry {
  Arn?: string
}
export interface ListPoliciesGrantingServiceAccessEntry {
  ServiceNamespace?: string
  Policies?: PolicyGrantingServiceAccess[]
}
export interface SAMLProviderListEntry {
  Arn?: string
  ValidUntil?: Date
  CreateDate?: Date
}
export interface SSHPublicKeyMetadata {
  UserName?: string
  SSHPublicKeyId?: string
  Status?: statusType
  UploadDate?: Date
}
export interface ServerCertificateMetadata {
  Path?: string
  ServerCertificateName?: string
  ServerCertificateId?: string
  Arn?: string
  UploadDate?: Date
  Expiration?: Date
}
export interface ServiceSpecificCredentialMetadata {
  UserName?: string
  Status?: statusType
  ServiceUserName?: string
  ServiceCredentialAlias?: string
  CreateDate?: Date
  ExpirationDate?: Date
  ServiceSpecificCredentialId?: string
  ServiceName?: string
}
export interface SigningCertificate {
  UserName?: string
  CertificateId?: string
  CertificateBody?: string
  Status?: statusType
  UploadDate?: Date
}
export interface EvaluationResult {
  EvalActionName?: string
  EvalResourceName?: string
  EvalDecision?: PolicyEvaluationDecisionType
  MatchedStatements?: Statement[]
  MissingContextValues?: string[]
  OrganizationsDecisionDetail?: OrganizationsDecisionDetail
  PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail
  EvalDecisionDetails?: { [key: string]: PolicyEvaluationDecisionType }
  ResourceSpecificResults?: ResourceSpecificResult[]
}
export interface AttachedPermissionsBoundary {
  PermissionsBoundaryType?: PermissionsBoundaryAttachmentType
  PermissionsBoundaryArn?: string
}
export interface RoleLastUsed {
  LastUsedDate?: Date
  Region?: string
}
export interface PolicyDetail {
  PolicyName?: string
  PolicyDocument?: string
}
export interface TrackedActionLastAccessed {
  ActionName?: string
  LastAccessedEntity?: string
  LastAccessedTime?: Date
  LastAccessedRegion?: string
}
export interface EntityInfo {
  Arn?: string
  Name?: string
  Type?: policyOwnerEntityType
  Id?: string
  Path?: string
}
export interface RoleUsageType {
  Region?: string
  Resources?: string[]
}
export interface PolicyGrantingServiceAccess {
  PolicyName?: string
  PolicyType?: policyType
  PolicyArn?: string
  EntityType?: policyOwnerEntityType
  EntityName?: string
}
export interface Statement {
  SourcePolicyId?: string
  SourcePolicyType?: PolicySourceType
  StartPosition?: Position
  EndPosition?: Position
}
export interface OrganizationsDecisionDetail {
  AllowedByOrganizations?: boolean
}
export interface PermissionsBoundaryDecisionDetail {
  AllowedByPermissionsBoundary?: boolean
}
export interface ResourceSpecificResult {
  EvalResourceName?: string
  EvalResourceDecision?: PolicyEvaluationDecisionType
  MatchedStatements?: Statement[]
  MissingContextValues?: string[]
  EvalDecisionDetails?: { [key: string]: PolicyEvaluationDecisionType }
  PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail
}
export interface Position {
  Line?: number
  Column?: number
}
export type assertionEncryptionModeType =
  | 'Required'
  | 'Allowed'
  | (string & {})
export type AccessAdvisorUsageGranularityType =
  | 'SERVICE_LEVEL'
  | 'ACTION_LEVEL'
  | (string & {})
export type EntityType =
  | 'User'
  | 'Role'
  | 'Group'
  | 'LocalManagedPolicy'
  | 'AWSManagedPolicy'
  | (string & {})
export type sortKeyType =
  | 'SERVICE_NAMESPACE_ASCENDING'
  | 'SERVICE_NAMESPACE_DESCENDING'
  | 'LAST_AUTHENTICATED_TIME_ASCENDING'
  | 'LAST_AUTHENTICATED_TIME_DESCENDING'
  | (string & {})
export type encodingType =
  | 'SSH'
  | 'PEM'
  | (string & {})
export type PolicyUsageType =
  | 'PermissionsPolicy'
  | 'PermissionsBoundary'
  | (string & {})
export type policyScopeType =
  | 'All'
  | 'AWS'
  | 'Local'
  | (string & {})
export type assignmentStatusType =
  | 'Assigned'
  | 'Unassigned'
  | 'Any'
  | (string & {})
export type globalEndpointTokenVersion =
  | 'v1Token'
  | 'v2Token'
  | (string & {})
export type statusType =
  | 'Active'
  | 'Inactive'
  | 'Expired'
  | (string & {})
export type ContextKeyTypeEnum =
  | 'string'
  | 'stringList'
  | 'numeric'
  | 'numericList'
  | 'boolean'
  | 'booleanList'
  | 'ip'
  | 'ipList'
  | 'binary'
  | 'binaryList'
  | 'date'
  | 'dateList'
  | (string & {})
export type PolicyIdentifierPolicyType =
  | 'inline'
  | 'aws-managed'
  | 'user-managed'
  | 'permission-boundary'
  | 'scp'
  | 'rcp'
  | (string & {})
export type PolicyParameterTypeEnum =
  | 'string'
  | 'stringList'
  | (string & {})
export type AttachmentType =
  | 'user'
  | 'group'
  | 'role'
  | (string & {})
export type FeatureType =
  | 'RootCredentialsManagement'
  | 'RootSessions'
  | (string & {})
export type ReportStateType =
  | 'STARTED'
  | 'INPROGRESS'
  | 'COMPLETE'
  | (string & {})
export type summaryKeyType =
  | 'Users'
  | 'UsersQuota'
  | 'Groups'
  | 'GroupsQuota'
  | 'ServerCertificates'
  | 'ServerCertificatesQuota'
  | 'UserPolicySizeQuota'
  | 'GroupPolicySizeQuota'
  | 'GroupsPerUserQuota'
  | 'SigningCertificatesPerUserQuota'
  | 'AccessKeysPerUserQuota'
  | 'MFADevices'
  | 'MFADevicesInUse'
  | 'AccountMFAEnabled'
  | 'AccountAccessKeysPresent'
  | 'AccountPasswordPresent'
  | 'AccountSigningCertificatesPresent'
  | 'AttachedPoliciesPerGroupQuota'
  | 'AttachedPoliciesPerRoleQuota'
  | 'AttachedPoliciesPerUserQuota'
  | 'Policies'
  | 'PoliciesQuota'
  | 'PolicySizeQuota'
  | 'PolicyVersionsInUse'
  | 'PolicyVersionsInUseQuota'
  | 'VersionsPerPolicyQuota'
  | 'GlobalEndpointTokenVersion'
  | 'AssumeRolePolicySizeQuota'
  | 'InstanceProfiles'
  | 'InstanceProfilesQuota'
  | 'Providers'
  | 'RolePolicySizeQuota'
  | 'Roles'
  | 'RolesQuota'
  | (string & {})
export type ReportFormatType =
  | 'text/csv'
  | (string & {})
export type permissionCheckStatusType =
  | 'COMPLETE'
  | 'IN_PROGRESS'
  | 'FAILED'
  | (string & {})
export type permissionCheckResultType =
  | 'ALLOWED'
  | 'DENIED'
  | 'UNSURE'
  | (string & {})
export type summaryStateType =
  | 'AVAILABLE'
  | 'NOT_AVAILABLE'
  | 'NOT_SUPPORTED'
  | 'FAILED'
  | (string & {})
export type jobStatusType =
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'FAILED'
  | (string & {})
export type DeletionTaskStatusType =
  | 'SUCCEEDED'
  | 'IN_PROGRESS'
  | 'FAILED'
  | 'NOT_STARTED'
  | (string & {})
export type stateType =
  | 'UNASSIGNED'
  | 'ASSIGNED'
  | 'PENDING_APPROVAL'
  | 'FINALIZED'
  | 'ACCEPTED'
  | 'REJECTED'
  | 'EXPIRED'
  | (string & {})
export type PolicyEvaluationDecisionType =
  | 'allowed'
  | 'explicitDeny'
  | 'implicitDeny'
  | (string & {})
export type PermissionsBoundaryAttachmentType =
  | 'PermissionsBoundaryPolicy'
  | (string & {})
export type policyOwnerEntityType =
  | 'USER'
  | 'ROLE'
  | 'GROUP'
  | (string & {})
export type policyType =
  | 'INLINE'
  | 'MANAGED'
  | (string & {})
export type PolicySourceType =
  | 'user'
  | 'group'
  | 'role'
  | 'aws-managed'
  | 'user-managed'
  | 'resource'
  | 'none'
  | (string & {})
export interface ServiceOperations {
  'iam.AcceptDelegationRequest': { input: AcceptDelegationRequestRequest; output: object }
  'iam.AddClientIDToOpenIDConnectProvider': { input: AddClientIDToOpenIDConnectProviderRequest; output: object }
  'iam.AddRoleToInstanceProfile': { input: AddRoleToInstanceProfileRequest; output: object }
  'iam.AddUserToGroup': { input: AddUserToGroupRequest; output: object }
  'iam.AssociateDelegationRequest': { input: AssociateDelegationRequestRequest; output: object }
  'iam.AttachGroupPolicy': { input: AttachGroupPolicyRequest; output: object }
  'iam.AttachRolePolicy': { input: AttachRolePolicyRequest; output: object }
  'iam.AttachUserPolicy': { input: AttachUserPolicyRequest; output: object }
  'iam.ChangePassword': { input: ChangePasswordRequest; output: object }
  'iam.CreateAccessKey': { input: CreateAccessKeyRequest; output: CreateAccessKeyResponse }
  'iam.CreateAccountAlias': { input: CreateAccountAliasRequest; output: object }
  'iam.CreateDelegationRequest': { input: CreateDelegationRequestRequest; output: CreateDelegationRequestResponse }
  'iam.CreateGroup': { input: CreateGroupRequest; output: CreateGroupResponse }
  'iam.CreateInstanceProfile': { input: CreateInstanceProfileRequest; output: CreateInstanceProfileResponse }
  'iam.CreateLoginProfile': { input: CreateLoginProfileRequest; output: CreateLoginProfileResponse }
  'iam.CreateOpenIDConnectProvider': { input: CreateOpenIDConnectProviderRequest; output: CreateOpenIDConnectProviderResponse }
  'iam.CreatePolicy': { input: CreatePolicyRequest; output: CreatePolicyResponse }
  'iam.CreatePolicyVersion': { input: CreatePolicyVersionRequest; output: CreatePolicyVersionResponse }
  'iam.CreateRole': { input: CreateRoleRequest; output: CreateRoleResponse }
  'iam.CreateSAMLProvider': { input: CreateSAMLProviderRequest; output: CreateSAMLProviderResponse }
  'iam.CreateServiceLinkedRole': { input: CreateServiceLinkedRoleRequest; output: CreateServiceLinkedRoleResponse }
  'iam.CreateServiceSpecificCredential': { input: CreateServiceSpecificCredentialRequest; output: CreateServiceSpecificCredentialResponse }
  'iam.CreateUser': { input: CreateUserRequest; output: CreateUserResponse }
  'iam.CreateVirtualMFADevice': { input: CreateVirtualMFADeviceRequest; output: CreateVirtualMFADeviceResponse }
  'iam.DeactivateMFADevice': { input: DeactivateMFADeviceRequest; output: object }
  'iam.DeleteAccessKey': { input: DeleteAccessKeyRequest; output: object }
  'iam.DeleteAccountAlias': { input: DeleteAccountAliasRequest; output: object }
  'iam.DeleteAccountPasswordPolicy': { input: object; output: object }
  'iam.DeleteGroup': { input: DeleteGroupRequest; output: object }
  'iam.DeleteGroupPolicy': { input: DeleteGroupPolicyRequest; output: object }
  'iam.DeleteInstanceProfile': { input: DeleteInstanceProfileRequest; output: object }
  'iam.DeleteLoginProfile': { input: DeleteLoginProfileRequest; output: object }
  'iam.DeleteOpenIDConnectProvider': { input: DeleteOpenIDConnectProviderRequest; output: object }
  'iam.DeletePolicy': { input: DeletePolicyRequest; output: object }
  'iam.DeletePolicyVersion': { input: DeletePolicyVersionRequest; output: object }
  'iam.DeleteRole': { input: DeleteRoleRequest; output: object }
  'iam.DeleteRolePermissionsBoundary': { input: DeleteRolePermissionsBoundaryRequest; output: object }
  'iam.DeleteRolePolicy': { input: DeleteRolePolicyRequest; output: object }
  'iam.DeleteSAMLProvider': { input: DeleteSAMLProviderRequest; output: object }
  'iam.DeleteSSHPublicKey': { input: DeleteSSHPublicKeyRequest; output: object }
  'iam.DeleteServerCertificate': { input: DeleteServerCertificateRequest; output: object }
  'iam.DeleteServiceLinkedRole': { input: DeleteServiceLinkedRoleRequest; output: DeleteServiceLinkedRoleResponse }
  'iam.DeleteServiceSpecificCredential': { input: DeleteServiceSpecificCredentialRequest; output: object }
  'iam.DeleteSigningCertificate': { input: DeleteSigningCertificateRequest; output: object }
  'iam.DeleteUser': { input: DeleteUserRequest; output: object }
  'iam.DeleteUserPermissionsBoundary': { input: DeleteUserPermissionsBoundaryRequest; output: object }
  'iam.DeleteUserPolicy': { input: DeleteUserPolicyRequest; output: object }
  'iam.DeleteVirtualMFADevice': { input: DeleteVirtualMFADeviceRequest; output: object }
  'iam.DetachGroupPolicy': { input: DetachGroupPolicyRequest; output: object }
  'iam.DetachRolePolicy': { input: DetachRolePolicyRequest; output: object }
  'iam.DetachUserPolicy': { input: DetachUserPolicyRequest; output: object }
  'iam.DisableOrganizationsRootCredentialsManagement': { input: DisableOrganizationsRootCredentialsManagementRequest; output: DisableOrganizationsRootCredentialsManagementResponse }
  'iam.DisableOrganizationsRootSessions': { input: DisableOrganizationsRootSessionsRequest; output: DisableOrganizationsRootSessionsResponse }
  'iam.DisableOutboundWebIdentityFederation': { input: object; output: object }
  'iam.EnableMFADevice': { input: EnableMFADeviceRequest; output: object }
  'iam.EnableOrganizationsRootCredentialsManagement': { input: EnableOrganizationsRootCredentialsManagementRequest; output: EnableOrganizationsRootCredentialsManagementResponse }
  'iam.EnableOrganizationsRootSessions': { input: EnableOrganizationsRootSessionsRequest; output: EnableOrganizationsRootSessionsResponse }
  'iam.EnableOutboundWebIdentityFederation': { input: object; output: EnableOutboundWebIdentityFederationResponse }
  'iam.GenerateCredentialReport': { input: object; output: GenerateCredentialReportResponse }
  'iam.GenerateOrganizationsAccessReport': { input: GenerateOrganizationsAccessReportRequest; output: GenerateOrganizationsAccessReportResponse }
  'iam.GenerateServiceLastAccessedDetails': { input: GenerateServiceLastAccessedDetailsRequest; output: GenerateServiceLastAccessedDetailsResponse }
  'iam.GetAccessKeyLastUsed': { input: GetAccessKeyLastUsedRequest; output: GetAccessKeyLastUsedResponse }
  'iam.GetAccountAuthorizationDetails': { input: GetAccountAuthorizationDetailsRequest; output: GetAccountAuthorizationDetailsResponse; pages: 'UserDetailList' | 'GroupDetailList' | 'RoleDetailList' | 'Policies' }
  'iam.GetAccountPasswordPolicy': { input: object; output: GetAccountPasswordPolicyResponse }
  'iam.GetAccountSummary': { input: object; output: GetAccountSummaryResponse }
  'iam.GetContextKeysForCustomPolicy': { input: GetContextKeysForCustomPolicyRequest; output: GetContextKeysForPolicyResponse }
  'iam.GetContextKeysForPrincipalPolicy': { input: GetContextKeysForPrincipalPolicyRequest; output: GetContextKeysForPolicyResponse }
  'iam.GetCredentialReport': { input: object; output: GetCredentialReportResponse }
  'iam.GetDelegationRequest': { input: GetDelegationRequestRequest; output: GetDelegationRequestResponse }
  'iam.GetGroup': { input: GetGroupRequest; output: GetGroupResponse; pages: 'Users' }
  'iam.GetGroupPolicy': { input: GetGroupPolicyRequest; output: GetGroupPolicyResponse }
  'iam.GetHumanReadableSummary': { input: GetHumanReadableSummaryRequest; output: GetHumanReadableSummaryResponse }
  'iam.GetInstanceProfile': { input: GetInstanceProfileRequest; output: GetInstanceProfileResponse }
  'iam.GetLoginProfile': { input: GetLoginProfileRequest; output: GetLoginProfileResponse }
  'iam.GetMFADevice': { input: GetMFADeviceRequest; output: GetMFADeviceResponse }
  'iam.GetOpenIDConnectProvider': { input: GetOpenIDConnectProviderRequest; output: GetOpenIDConnectProviderResponse }
  'iam.GetOrganizationsAccessReport': { input: GetOrganizationsAccessReportRequest; output: GetOrganizationsAccessReportResponse }
  'iam.GetOutboundWebIdentityFederationInfo': { input: object; output: GetOutboundWebIdentityFederationInfoResponse }
  'iam.GetPolicy': { input: GetPolicyRequest; output: GetPolicyResponse }
  'iam.GetPolicyVersion': { input: GetPolicyVersionRequest; output: GetPolicyVersionResponse }
  'iam.GetRole': { input: GetRoleRequest; output: GetRoleResponse }
  'iam.GetRolePolicy': { input: GetRolePolicyRequest; output: GetRolePolicyResponse }
  'iam.GetSAMLProvider': { input: GetSAMLProviderRequest; output: GetSAMLProviderResponse }
  'iam.GetSSHPublicKey': { input: GetSSHPublicKeyRequest; output: GetSSHPublicKeyResponse }
  'iam.GetServerCertificate': { input: GetServerCertificateRequest; output: GetServerCertificateResponse }
  'iam.GetServiceLastAccessedDetails': { input: GetServiceLastAccessedDetailsRequest; output: GetServiceLastAccessedDetailsResponse }
  'iam.GetServiceLastAccessedDetailsWithEntities': { input: GetServiceLastAccessedDetailsWithEntitiesRequest; output: GetServiceLastAccessedDetailsWithEntitiesResponse }
  'iam.GetServiceLinkedRoleDeletionStatus': { input: GetServiceLinkedRoleDeletionStatusRequest; output: GetServiceLinkedRoleDeletionStatusResponse }
  'iam.GetUser': { input: GetUserRequest; output: GetUserResponse }
  'iam.GetUserPolicy': { input: GetUserPolicyRequest; output: GetUserPolicyResponse }
  'iam.ListAccessKeys': { input: ListAccessKeysRequest; output: ListAccessKeysResponse; pages: 'AccessKeyMetadata' }
  'iam.ListAccountAliases': { input: ListAccountAliasesRequest; output: ListAccountAliasesResponse; pages: 'AccountAliases' }
  'iam.ListAttachedGroupPolicies': { input: ListAttachedGroupPoliciesRequest; output: ListAttachedGroupPoliciesResponse; pages: 'AttachedPolicies' }
  'iam.ListAttachedRolePolicies': { input: ListAttachedRolePoliciesRequest; output: ListAttachedRolePoliciesResponse; pages: 'AttachedPolicies' }
  'iam.ListAttachedUserPolicies': { input: ListAttachedUserPoliciesRequest; output: ListAttachedUserPoliciesResponse; pages: 'AttachedPolicies' }
  'iam.ListDelegationRequests': { input: ListDelegationRequestsRequest; output: ListDelegationRequestsResponse }
  'iam.ListEntitiesForPolicy': { input: ListEntitiesForPolicyRequest; output: ListEntitiesForPolicyResponse; pages: 'PolicyGroups' | 'PolicyUsers' | 'PolicyRoles' }
  'iam.ListGroupPolicies': { input: ListGroupPoliciesRequest; output: ListGroupPoliciesResponse; pages: 'PolicyNames' }
  'iam.ListGroups': { input: ListGroupsRequest; output: ListGroupsResponse; pages: 'Groups' }
  'iam.ListGroupsForUser': { input: ListGroupsForUserRequest; output: ListGroupsForUserResponse; pages: 'Groups' }
  'iam.ListInstanceProfileTags': { input: ListInstanceProfileTagsRequest; output: ListInstanceProfileTagsResponse; pages: 'Tags' }
  'iam.ListInstanceProfiles': { input: ListInstanceProfilesRequest; output: ListInstanceProfilesResponse; pages: 'InstanceProfiles' }
  'iam.ListInstanceProfilesForRole': { input: ListInstanceProfilesForRoleRequest; output: ListInstanceProfilesForRoleResponse; pages: 'InstanceProfiles' }
  'iam.ListMFADeviceTags': { input: ListMFADeviceTagsRequest; output: ListMFADeviceTagsResponse; pages: 'Tags' }
  'iam.ListMFADevices': { input: ListMFADevicesRequest; output: ListMFADevicesResponse; pages: 'MFADevices' }
  'iam.ListOpenIDConnectProviderTags': { input: ListOpenIDConnectProviderTagsRequest; output: ListOpenIDConnectProviderTagsResponse; pages: 'Tags' }
  'iam.ListOpenIDConnectProviders': { input: ListOpenIDConnectProvidersRequest; output: ListOpenIDConnectProvidersResponse }
  'iam.ListOrganizationsFeatures': { input: ListOrganizationsFeaturesRequest; output: ListOrganizationsFeaturesResponse }
  'iam.ListPolicies': { input: ListPoliciesRequest; output: ListPoliciesResponse; pages: 'Policies' }
  'iam.ListPoliciesGrantingServiceAccess': { input: ListPoliciesGrantingServiceAccessRequest; output: ListPoliciesGrantingServiceAccessResponse }
  'iam.ListPolicyTags': { input: ListPolicyTagsRequest; output: ListPolicyTagsResponse; pages: 'Tags' }
  'iam.ListPolicyVersions': { input: ListPolicyVersionsRequest; output: ListPolicyVersionsResponse; pages: 'Versions' }
  'iam.ListRolePolicies': { input: ListRolePoliciesRequest; output: ListRolePoliciesResponse; pages: 'PolicyNames' }
  'iam.ListRoleTags': { input: ListRoleTagsRequest; output: ListRoleTagsResponse; pages: 'Tags' }
  'iam.ListRoles': { input: ListRolesRequest; output: ListRolesResponse; pages: 'Roles' }
  'iam.ListSAMLProviderTags': { input: ListSAMLProviderTagsRequest; output: ListSAMLProviderTagsResponse; pages: 'Tags' }
  'iam.ListSAMLProviders': { input: ListSAMLProvidersRequest; output: ListSAMLProvidersResponse }
  'iam.ListSSHPublicKeys': { input: ListSSHPublicKeysRequest; output: ListSSHPublicKeysResponse; pages: 'SSHPublicKeys' }
  'iam.ListServerCertificateTags': { input: ListServerCertificateTagsRequest; output: ListServerCertificateTagsResponse; pages: 'Tags' }
  'iam.ListServerCertificates': { input: ListServerCertificatesRequest; output: ListServerCertificatesResponse; pages: 'ServerCertificateMetadataList' }
  'iam.ListServiceSpecificCredentials': { input: ListServiceSpecificCredentialsRequest; output: ListServiceSpecificCredentialsResponse }
  'iam.ListSigningCertificates': { input: ListSigningCertificatesRequest; output: ListSigningCertificatesResponse; pages: 'Certificates' }
  'iam.ListUserPolicies': { input: ListUserPoliciesRequest; output: ListUserPoliciesResponse; pages: 'PolicyNames' }
  'iam.ListUserTags': { input: ListUserTagsRequest; output: ListUserTagsResponse; pages: 'Tags' }
  'iam.ListUsers': { input: ListUsersRequest; output: ListUsersResponse; pages: 'Users' }
  'iam.ListVirtualMFADevices': { input: ListVirtualMFADevicesRequest; output: ListVirtualMFADevicesResponse; pages: 'VirtualMFADevices' }
  'iam.PutGroupPolicy': { input: PutGroupPolicyRequest; output: object }
  'iam.PutRolePermissionsBoundary': { input: PutRolePermissionsBoundaryRequest; output: object }
  'iam.PutRolePolicy': { input: PutRolePolicyRequest; output: object }
  'iam.PutUserPermissionsBoundary': { input: PutUserPermissionsBoundaryRequest; output: object }
  'iam.PutUserPolicy': { input: PutUserPolicyRequest; output: object }
  'iam.RejectDelegationRequest': { input: RejectDelegationRequestRequest; output: object }
  'iam.RemoveClientIDFromOpenIDConnectProvider': { input: RemoveClientIDFromOpenIDConnectProviderRequest; output: object }
  'iam.RemoveRoleFromInstanceProfile': { input: RemoveRoleFromInstanceProfileRequest; output: object }
  'iam.RemoveUserFromGroup': { input: RemoveUserFromGroupRequest; output: object }
  'iam.ResetServiceSpecificCredential': { input: ResetServiceSpecificCredentialRequest; output: ResetServiceSpecificCredentialResponse }
  'iam.ResyncMFADevice': { input: ResyncMFADeviceRequest; output: object }
  'iam.SendDelegationToken': { input: SendDelegationTokenRequest; output: object }
  'iam.SetDefaultPolicyVersion': { input: SetDefaultPolicyVersionRequest; output: object }
  'iam.SetSecurityTokenServicePreferences': { input: SetSecurityTokenServicePreferencesRequest; output: object }
  'iam.SimulateCustomPolicy': { input: SimulateCustomPolicyRequest; output: SimulatePolicyResponse; pages: 'EvaluationResults' }
  'iam.SimulatePrincipalPolicy': { input: SimulatePrincipalPolicyRequest; output: SimulatePolicyResponse; pages: 'EvaluationResults' }
  'iam.TagInstanceProfile': { input: TagInstanceProfileRequest; output: object }
  'iam.TagMFADevice': { input: TagMFADeviceRequest; output: object }
  'iam.TagOpenIDConnectProvider': { input: TagOpenIDConnectProviderRequest; output: object }
  'iam.TagPolicy': { input: TagPolicyRequest; output: object }
  'iam.TagRole': { input: TagRoleRequest; output: object }
  'iam.TagSAMLProvider': { input: TagSAMLProviderRequest; output: object }
  'iam.TagServerCertificate': { input: TagServerCertificateRequest; output: object }
  'iam.TagUser': { input: TagUserRequest; output: object }
  'iam.UntagInstanceProfile': { input: UntagInstanceProfileRequest; output: object }
  'iam.UntagMFADevice': { input: UntagMFADeviceRequest; output: object }
  'iam.UntagOpenIDConnectProvider': { input: UntagOpenIDConnectProviderRequest; output: object }
  'iam.UntagPolicy': { input: UntagPolicyRequest; output: object }
  'iam.UntagRole': { input: UntagRoleRequest; output: object }
  'iam.UntagSAMLProvider': { input: UntagSAMLProviderRequest; output: object }
  'iam.UntagServerCertificate': { input: UntagServerCertificateRequest; output: object }
  'iam.UntagUser': { input: UntagUserRequest; output: object }
  'iam.UpdateAccessKey': { input: UpdateAccessKeyRequest; output: object }
  'iam.UpdateAccountPasswordPolicy': { input: UpdateAccountPasswordPolicyRequest; output: object }
  'iam.UpdateAssumeRolePolicy': { input: UpdateAssumeRolePolicyRequest; output: object }
  'iam.UpdateDelegationRequest': { input: UpdateDelegationRequestRequest; output: object }
  'iam.UpdateGroup': { input: UpdateGroupRequest; output: object }
  'iam.UpdateLoginProfile': { input: UpdateLoginProfileRequest; output: object }
  'iam.UpdateOpenIDConnectProviderThumbprint': { input: UpdateOpenIDConnectProviderThumbprintRequest; output: object }
  'iam.UpdateRole': { input: UpdateRoleRequest; output: UpdateRoleResponse }
  'iam.UpdateRoleDescription': { input: UpdateRoleDescriptionRequest; output: UpdateRoleDescriptionResponse }
  'iam.UpdateSAMLProvider': { input: UpdateSAMLProviderRequest; output: UpdateSAMLProviderResponse }
  'iam.UpdateSSHPublicKey': { input: UpdateSSHPublicKeyRequest; output: object }
  'iam.UpdateServerCertificate': { input: UpdateServerCertificateRequest; output: object }
  'iam.UpdateServiceSpecificCredential': { input: UpdateServiceSpecificCredentialRequest; output: object }
  'iam.UpdateSigningCertificate': { input: UpdateSigningCertificateRequest; output: object }
  'iam.UpdateUser': { input: UpdateUserRequest; output: object }
  'iam.UploadSSHPublicKey': { input: UploadSSHPublicKeyRequest; output: UploadSSHPublicKeyResponse }
  'iam.UploadServerCertificate': { input: UploadServerCertificateRequest; output: UploadServerCertificateResponse }
  'iam.UploadSigningCertificate': { input: UploadSigningCertificateRequest; output: UploadSigningCertificateResponse }
}
export interface ServiceWaiters {
  'iam.InstanceProfileExists': 'GetInstanceProfile'
  'iam.UserExists': 'GetUser'
  'iam.RoleExists': 'GetRole'
  'iam.PolicyExists': 'GetPolicy'
}
export interface ServiceAliases {
  'IAM': 'iam'
}
