// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Key Management Service, API version 2014-11-01. */
export const kms: ServiceModel = {
  name: 'kms',
  packed: `{"name":"kms","serviceId":"KMS","fullName":"AWS Key Management Service","apiVersion":"2014-11-01","protocol":"json","protocols":["json"],"endpointPrefix":"kms","jsonVersion":"1.1","targetPrefix":"TrentService"}
CancelKeyDeletion <0 >1
ConnectCustomKeyStore <2 >3
CreateAlias <4
CreateCustomKeyStore <5 >6
CreateGrant <7 >8
CreateKey <9 >10
Decrypt <11 >12
DeleteAlias <13
DeleteCustomKeyStore <14 >15
DeleteImportedKeyMaterial <16 >17
DeriveSharedSecret <18 >19
DescribeCustomKeyStores <20 >21
DescribeKey <22 >23
DisableKey <24
DisableKeyRotation <25
DisconnectCustomKeyStore <26 >27
EnableKey <28
EnableKeyRotation <29
Encrypt <30 >31
GenerateDataKey <32 >33
GenerateDataKeyPair <34 >35
GenerateDataKeyPairWithoutPlaintext <36 >37
GenerateDataKeyWithoutPlaintext <38 >39
GenerateMac <40 >41
GenerateRandom <42 >43
GetKeyLastUsage <44 >45
GetKeyPolicy <46 >47
GetKeyRotationStatus <48 >49
GetParametersForImport <50 >51
GetPublicKey <52 >53
ImportKeyMaterial <54 >55
ListAliases <56 >57
ListGrants <58 >59
ListKeyPolicies <60 >61
ListKeyRotations <62 >63
ListKeys <64 >65
ListResourceTags <66 >67
ListRetirableGrants <68 >59
PutKeyPolicy <69
ReEncrypt <70 >71
ReplicateKey <72 >73
RetireGrant <74
RevokeGrant <75
RotateKeyOnDemand <76 >77
ScheduleKeyDeletion <78 >79
Sign <80 >81
TagResource <82
UntagResource <83
UpdateAlias <84
UpdateCustomKeyStore <85 >86
UpdateKeyDescription <87
UpdatePrimaryRegion <88
Verify <89 >90
VerifyMac <91 >92

KeyId:s!
KeyId:s
CustomKeyStoreId:s!
-
AliasName:s! TargetKeyId:s!
CustomKeyStoreName:s! CloudHsmClusterId:s TrustAnchorCertificate:s KeyStorePassword:s CustomKeyStoreType:s XksProxyUriEndpoint:s XksProxyUriPath:s XksProxyVpcEndpointServiceName:s XksProxyVpcEndpointServiceOwner:s XksProxyAuthenticationCredential:141 XksProxyConnectivity:s
CustomKeyStoreId:s
KeyId:s! GranteePrincipal:s RetiringPrincipal:s Operations:[s! Constraints:142 GrantTokens:[s Name:s DryRun:b GranteeServicePrincipal:s RetiringServicePrincipal:s
GrantToken:s GrantId:s
Policy:s Description:s KeyUsage:s CustomerMasterKeySpec:s KeySpec:s Origin:s CustomKeyStoreId:s BypassPolicyLockoutSafetyCheck:b Tags:[143 MultiRegion:b XksKeyId:s
KeyMetadata:144
CiphertextBlob:B EncryptionContext:{s GrantTokens:[s KeyId:s EncryptionAlgorithm:s Recipient:145 DryRun:b DryRunModifiers:[s
KeyId:s Plaintext:B EncryptionAlgorithm:s CiphertextForRecipient:B KeyMaterialId:s
AliasName:s!
CustomKeyStoreId:s!
-
KeyId:s! KeyMaterialId:s
KeyId:s KeyMaterialId:s
KeyId:s! KeyAgreementAlgorithm:s! PublicKey:B! GrantTokens:[s DryRun:b Recipient:145
KeyId:s SharedSecret:B CiphertextForRecipient:B KeyAgreementAlgorithm:s KeyOrigin:s
CustomKeyStoreId:s CustomKeyStoreName:s Limit:i Marker:s
CustomKeyStores:[146 NextMarker:s Truncated:b
KeyId:s! GrantTokens:[s
KeyMetadata:144
KeyId:s!
KeyId:s!
CustomKeyStoreId:s!
-
KeyId:s!
KeyId:s! RotationPeriodInDays:i
KeyId:s! Plaintext:B! EncryptionContext:{s GrantTokens:[s EncryptionAlgorithm:s DryRun:b
CiphertextBlob:B KeyId:s EncryptionAlgorithm:s
KeyId:s! EncryptionContext:{s NumberOfBytes:i KeySpec:s GrantTokens:[s Recipient:145 DryRun:b
CiphertextBlob:B Plaintext:B KeyId:s CiphertextForRecipient:B KeyMaterialId:s
EncryptionContext:{s KeyId:s! KeyPairSpec:s! GrantTokens:[s Recipient:145 DryRun:b
PrivateKeyCiphertextBlob:B PrivateKeyPlaintext:B PublicKey:B KeyId:s KeyPairSpec:s CiphertextForRecipient:B KeyMaterialId:s
EncryptionContext:{s KeyId:s! KeyPairSpec:s! GrantTokens:[s DryRun:b
PrivateKeyCiphertextBlob:B PublicKey:B KeyId:s KeyPairSpec:s KeyMaterialId:s
KeyId:s! EncryptionContext:{s KeySpec:s NumberOfBytes:i GrantTokens:[s DryRun:b
CiphertextBlob:B KeyId:s KeyMaterialId:s
Message:B! KeyId:s! MacAlgorithm:s! GrantTokens:[s DryRun:b
Mac:B MacAlgorithm:s KeyId:s
NumberOfBytes:i CustomKeyStoreId:s Recipient:145
Plaintext:B CiphertextForRecipient:B
KeyId:s!
KeyId:s KeyLastUsage:147 TrackingStartDate:t KeyCreationDate:t
KeyId:s! PolicyName:s
Policy:s PolicyName:s
KeyId:s!
KeyRotationEnabled:b KeyId:s RotationPeriodInDays:i NextRotationDate:t OnDemandRotationStartDate:t
KeyId:s! WrappingAlgorithm:s! WrappingKeySpec:s!
KeyId:s ImportToken:B PublicKey:B ParametersValidTo:t
KeyId:s! GrantTokens:[s
KeyId:s PublicKey:B CustomerMasterKeySpec:s KeySpec:s KeyUsage:s EncryptionAlgorithms:[s SigningAlgorithms:[s KeyAgreementAlgorithms:[s
KeyId:s! ImportToken:B! EncryptedKeyMaterial:B! ValidTo:t ExpirationModel:s ImportType:s KeyMaterialDescription:s KeyMaterialId:s
KeyId:s KeyMaterialId:s
KeyId:s Limit:i Marker:s
Aliases:[148 NextMarker:s Truncated:b
Limit:i Marker:s KeyId:s! GrantId:s GranteePrincipal:s GranteeServicePrincipal:s
Grants:[149 NextMarker:s Truncated:b
KeyId:s! Limit:i Marker:s
PolicyNames:[s NextMarker:s Truncated:b
KeyId:s! IncludeKeyMaterial:s Limit:i Marker:s
Rotations:[150 NextMarker:s Truncated:b
Limit:i Marker:s
Keys:[151 NextMarker:s Truncated:b
KeyId:s! Limit:i Marker:s
Tags:[143 NextMarker:s Truncated:b
Limit:i Marker:s RetiringPrincipal:s RetiringServicePrincipal:s
KeyId:s! PolicyName:s Policy:s! BypassPolicyLockoutSafetyCheck:b
CiphertextBlob:B SourceEncryptionContext:{s SourceKeyId:s DestinationKeyId:s! DestinationEncryptionContext:{s SourceEncryptionAlgorithm:s DestinationEncryptionAlgorithm:s GrantTokens:[s DryRun:b DryRunModifiers:[s
CiphertextBlob:B SourceKeyId:s KeyId:s SourceEncryptionAlgorithm:s DestinationEncryptionAlgorithm:s SourceKeyMaterialId:s DestinationKeyMaterialId:s
KeyId:s! ReplicaRegion:s! Policy:s BypassPolicyLockoutSafetyCheck:b Description:s Tags:[143
ReplicaKeyMetadata:144 ReplicaPolicy:s ReplicaTags:[143
GrantToken:s KeyId:s GrantId:s DryRun:b
KeyId:s! GrantId:s! DryRun:b
KeyId:s!
KeyId:s
KeyId:s! PendingWindowInDays:i
KeyId:s DeletionDate:t KeyState:s PendingWindowInDays:i
KeyId:s! Message:B! MessageType:s GrantTokens:[s SigningAlgorithm:s! DryRun:b
KeyId:s Signature:B SigningAlgorithm:s
KeyId:s! Tags:[143!
KeyId:s! TagKeys:[s!
AliasName:s! TargetKeyId:s!
CustomKeyStoreId:s! NewCustomKeyStoreName:s KeyStorePassword:s CloudHsmClusterId:s XksProxyUriEndpoint:s XksProxyUriPath:s XksProxyVpcEndpointServiceName:s XksProxyVpcEndpointServiceOwner:s XksProxyAuthenticationCredential:141 XksProxyConnectivity:s
-
KeyId:s! Description:s!
KeyId:s! PrimaryRegion:s!
KeyId:s! Message:B! MessageType:s Signature:B! SigningAlgorithm:s! GrantTokens:[s DryRun:b
KeyId:s SignatureValid:b SigningAlgorithm:s
Message:B! KeyId:s! MacAlgorithm:s! Mac:B! GrantTokens:[s DryRun:b
KeyId:s MacValid:b MacAlgorithm:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
AccessKeyId:s! RawSecretAccessKey:s!
EncryptionContextSubset:{s EncryptionContextEquals:{s SourceArn:s
TagKey:s! TagValue:s!
AWSAccountId:s KeyId:s! Arn:s CreationDate:t Enabled:b Description:s KeyUsage:s KeyState:s DeletionDate:t ValidTo:t Origin:s CustomKeyStoreId:s CloudHsmClusterId:s ExpirationModel:s KeyManager:s CustomerMasterKeySpec:s KeySpec:s EncryptionAlgorithms:[s SigningAlgorithms:[s KeyAgreementAlgorithms:[s MultiRegion:b MultiRegionConfiguration:152 PendingDeletionWindowInDays:i MacAlgorithms:[s XksKeyConfiguration:153 CurrentKeyMaterialId:s
KeyEncryptionAlgorithm:s AttestationDocument:B
CustomKeyStoreId:s CustomKeyStoreName:s CloudHsmClusterId:s TrustAnchorCertificate:s ConnectionState:s ConnectionErrorCode:s CreationDate:t CustomKeyStoreType:s XksProxyConfiguration:154
Operation:s Timestamp:t CloudTrailEventId:s KmsRequestId:s
AliasName:s AliasArn:s TargetKeyId:s CreationDate:t LastUpdatedDate:t
KeyId:s GrantId:s Name:s CreationDate:t GranteePrincipal:s RetiringPrincipal:s IssuingAccount:s Operations:[s Constraints:142 GranteeServicePrincipal:s RetiringServicePrincipal:s
KeyId:s KeyMaterialId:s KeyMaterialDescription:s ImportState:s KeyMaterialState:s ExpirationModel:s ValidTo:t RotationDate:t RotationType:s
KeyId:s KeyArn:s
MultiRegionKeyType:s PrimaryKey:155 ReplicaKeys:[155
Id:s
Connectivity:s AccessKeyId:s UriEndpoint:s UriPath:s VpcEndpointServiceName:s VpcEndpointServiceOwner:s
Arn:s Region:s

AlreadyExistsException 93
CloudHsmClusterInUseException 94
CloudHsmClusterInvalidConfigurationException 95
CloudHsmClusterNotActiveException 96
CloudHsmClusterNotFoundException 97
CloudHsmClusterNotRelatedException 98
ConflictException 99
CustomKeyStoreHasCMKsException 100
CustomKeyStoreInvalidStateException 101
CustomKeyStoreNameInUseException 102
CustomKeyStoreNotFoundException 103
DependencyTimeoutException 104
DisabledException 105
DryRunOperationException 106
ExpiredImportTokenException 107
IncorrectKeyException 108
IncorrectKeyMaterialException 109
IncorrectTrustAnchorException 110
InvalidAliasNameException 111
InvalidArnException 112
InvalidCiphertextException 113
InvalidGrantIdException 114
InvalidGrantTokenException 115
InvalidImportTokenException 116
InvalidKeyUsageException 117
InvalidMarkerException 118
KMSInternalException 119
KMSInvalidMacException 120
KMSInvalidSignatureException 121
KMSInvalidStateException 122
KeyUnavailableException 123
LimitExceededException 124
MalformedPolicyDocumentException 125
NotFoundException 126
TagException 127
UnsupportedOperationException 128
XksKeyAlreadyInUseException 129
XksKeyInvalidConfigurationException 130
XksKeyNotFoundException 131
XksProxyIncorrectAuthenticationCredentialException 132
XksProxyInvalidConfigurationException 133
XksProxyInvalidResponseException 134
XksProxyUriEndpointInUseException 135
XksProxyUriInUseException 136
XksProxyUriUnreachableException 137
XksProxyVpcEndpointServiceInUseException 138
XksProxyVpcEndpointServiceInvalidConfigurationException 139
XksProxyVpcEndpointServiceNotFoundException 140

ListAliases in=Marker out=NextMarker limit=Limit more=Truncated results=Aliases
ListGrants in=Marker out=NextMarker limit=Limit more=Truncated results=Grants
ListKeyPolicies in=Marker out=NextMarker limit=Limit more=Truncated results=PolicyNames
ListKeys in=Marker out=NextMarker limit=Limit more=Truncated results=Keys
DescribeCustomKeyStores in=Marker out=NextMarker limit=Limit more=Truncated results=CustomKeyStores
ListResourceTags in=Marker out=NextMarker limit=Limit more=Truncated results=Tags
ListRetirableGrants in=Marker out=NextMarker limit=Limit more=Truncated results=Grants
ListKeyRotations in=Marker out=NextMarker limit=Limit more=Truncated results=Rotations

`,
}
