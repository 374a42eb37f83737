// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Payment Cryptography Control Plane, API version 2021-09-14. */
export const paymentCryptography: ServiceModel = {
  name: 'payment-cryptography',
  packed: `{"name":"payment-cryptography","serviceId":"Payment Cryptography","fullName":"Payment Cryptography Control Plane","apiVersion":"2021-09-14","protocol":"json","protocols":["json"],"endpointPrefix":"controlplane.payment-cryptography","signingName":"payment-cryptography","jsonVersion":"1.0","targetPrefix":"PaymentCryptographyControlPlane"}
AddKeyReplicationRegions <0 >1
AssociateMpaTeam <2 >3
CreateAlias <4 >5 idempotent
CreateKey <6 >7
DeleteAlias <8 >9 idempotent
DeleteKey <10 >11 idempotent
DeleteResourcePolicy <12 >13 idempotent
DisableDefaultKeyReplicationRegions <14 >15
DisassociateMpaTeam <16 >17
EnableDefaultKeyReplicationRegions <18 >19
ExportKey <20 >21
GetAlias <22 >23 readonly
GetCertificateSigningRequest <24 >25
GetDefaultKeyReplicationRegions <26 >27
GetKey <28 >29 readonly
GetMpaTeamAssociation <30 >31 readonly
GetParametersForExport <32 >33
GetParametersForImport <34 >35
GetPublicKeyCertificate <36 >37 readonly
GetResourcePolicy <38 >39 readonly
ImportKey <40 >41
ListAliases <42 >43 readonly
ListKeys <44 >45 readonly
ListTagsForResource <46 >47 readonly
PutResourcePolicy <48 >49 idempotent
RemoveKeyReplicationRegions <50 >51
RestoreKey <52 >53
StartKeyUsage <54 >55
StopKeyUsage <56 >57
TagResource <58 >59
UntagResource <60 >61
UpdateAlias <62 >63

KeyIdentifier:s! ReplicationRegions:[s!
Key:73!
Action:s! MpaTeamArn:s! RequesterComment:s
MpaTeamAssociation:74!
AliasName:s! KeyArn:s
Alias:75!
KeyAttributes:76! KeyCheckValueAlgorithm:s Exportable:b! Enabled:b Tags:[77 DeriveKeyUsage:s ReplicationRegions:[s
Key:73!
AliasName:s!
-
KeyIdentifier:s! DeleteKeyInDays:i
Key:73!
ResourceArn:s!
-
ReplicationRegions:[s!
EnabledReplicationRegions:[s!
Action:s! RequesterComment:s
MpaTeamAssociation:74!
ReplicationRegions:[s!
EnabledReplicationRegions:[s!
KeyMaterial:78! ExportKeyIdentifier:s! ExportAttributes:79
WrappedKey:80
AliasName:s!
Alias:75!
KeyIdentifier:s! SigningAlgorithm:s! CertificateSubject:81!
CertificateSigningRequest:s!
-
EnabledReplicationRegions:[s!
KeyIdentifier:s!
Key:73!
Action:s!
MpaTeamAssociation:74!
KeyMaterialType:s! SigningKeyAlgorithm:s! ReuseLastGeneratedToken:b
SigningKeyCertificate:s! SigningKeyCertificateChain:s! SigningKeyAlgorithm:s! ExportToken:s! ParametersValidUntilTimestamp:t!
KeyMaterialType:s! WrappingKeyAlgorithm:s! ReuseLastGeneratedToken:b
WrappingKeyCertificate:s! WrappingKeyCertificateChain:s! WrappingKeyAlgorithm:s! ImportToken:s! ParametersValidUntilTimestamp:t!
KeyIdentifier:s!
KeyCertificate:s! KeyCertificateChain:s!
ResourceArn:s!
ResourceArn:s! Policy:s!
KeyMaterial:82! KeyCheckValueAlgorithm:s Enabled:b Tags:[77 ReplicationRegions:[s RequesterComment:s
Key:73!
KeyArn:s NextToken:s MaxResults:i
Aliases:[75! NextToken:s
KeyState:s NextToken:s MaxResults:i
Keys:[83! NextToken:s
ResourceArn:s! NextToken:s MaxResults:i
Tags:[77! NextToken:s
ResourceArn:s! Policy:s!
ResourceArn:s! Policy:s!
KeyIdentifier:s! ReplicationRegions:[s!
Key:73!
KeyIdentifier:s!
Key:73!
KeyIdentifier:s!
Key:73!
KeyIdentifier:s!
Key:73!
ResourceArn:s! Tags:[77!
-
ResourceArn:s! TagKeys:[s!
-
AliasName:s! KeyArn:s
Alias:75!
Message:s
Message:s
Message:s
Message:s
ResourceId:s
Message:s
Message:s
Message:s
Message:s
KeyArn:s! KeyAttributes:76! KeyCheckValue:s! KeyCheckValueAlgorithm:s! Enabled:b! Exportable:b! KeyState:s! KeyOrigin:s! CreateTimestamp:t! UsageStartTimestamp:t UsageStopTimestamp:t DeletePendingTimestamp:t DeleteTimestamp:t DeriveKeyUsage:s MultiRegionKeyType:s PrimaryRegion:s ReplicationStatus:{84 UsingDefaultReplicationRegions:b MpaStatus:85
Action:s! MpaTeamArn:s! AssociationState:s! MpaStatus:85
AliasName:s! KeyArn:s
KeyUsage:s! KeyClass:s! KeyAlgorithm:s! KeyModesOfUse:86!
Key:s! Value:s!
%union Tr31KeyBlock:87 Tr34KeyBlock:88 KeyCryptogram:89 DiffieHellmanTr31KeyBlock:90 As2805KeyCryptogram:91
ExportDukptInitialKey:92 KeyCheckValueAlgorithm:s
WrappingKeyArn:s! WrappedKeyMaterialFormat:s! KeyMaterial:s! KeyCheckValue:s KeyCheckValueAlgorithm:s
CommonName:s! OrganizationUnit:s Organization:s City:s Country:s StateOrProvince:s EmailAddress:s
%union RootCertificatePublicKey:93 TrustedCertificatePublicKey:94 Tr31KeyBlock:95 Tr34KeyBlock:96 KeyCryptogram:97 DiffieHellmanTr31KeyBlock:98 As2805KeyCryptogram:99
KeyArn:s! KeyState:s! KeyAttributes:76! KeyCheckValue:s! Exportable:b! Enabled:b! MultiRegionKeyType:s PrimaryRegion:s
Status:s! StatusMessage:s
MpaSessionArn:s! Status:s! InitiationDate:t! StatusMessage:s
Encrypt:b Decrypt:b Wrap:b Unwrap:b Generate:b Sign:b Verify:b DeriveKey:b NoRestrictions:b
WrappingKeyIdentifier:s! KeyBlockHeaders:100
CertificateAuthorityPublicKeyIdentifier:s! WrappingKeyCertificate:s! ExportToken:s SigningKeyIdentifier:s SigningKeyCertificate:s KeyBlockFormat:s! RandomNonce:s KeyBlockHeaders:100
CertificateAuthorityPublicKeyIdentifier:s! WrappingKeyCertificate:s! WrappingSpec:s
PrivateKeyIdentifier:s! CertificateAuthorityPublicKeyIdentifier:s! PublicKeyCertificate:s! DeriveKeyAlgorithm:s! KeyDerivationFunction:s! KeyDerivationHashAlgorithm:s! DerivationData:101! KeyBlockHeaders:100
WrappingKeyIdentifier:s! As2805KeyVariant:s!
KeySerialNumber:s!
KeyAttributes:76! PublicKeyCertificate:s!
KeyAttributes:76! PublicKeyCertificate:s! CertificateAuthorityPublicKeyIdentifier:s!
WrappingKeyIdentifier:s! WrappedKeyBlock:s!
CertificateAuthorityPublicKeyIdentifier:s! SigningKeyCertificate:s! ImportToken:s WrappingKeyIdentifier:s WrappingKeyCertificate:s WrappedKeyBlock:s! KeyBlockFormat:s! RandomNonce:s
KeyAttributes:76! Exportable:b! WrappedKeyCryptogram:s! ImportToken:s! WrappingSpec:s
PrivateKeyIdentifier:s! CertificateAuthorityPublicKeyIdentifier:s! PublicKeyCertificate:s! DeriveKeyAlgorithm:s! KeyDerivationFunction:s! KeyDerivationHashAlgorithm:s! DerivationData:101! WrappedKeyBlock:s!
As2805KeyVariant:s! KeyModesOfUse:86! KeyAlgorithm:s! Exportable:b! WrappingKeyIdentifier:s! WrappedKeyCryptogram:s!
KeyModesOfUse:86 KeyExportability:s KeyVersion:s OptionalBlocks:{s
%union SharedInformation:s

AccessDeniedException 64
ConflictException 65
InternalServerException 66
PublicPolicyException 67
ResourceNotFoundException 68
ServiceQuotaExceededException 69
ServiceUnavailableException 70
ThrottlingException 71
ValidationException 72

ListAliases in=NextToken out=NextToken limit=MaxResults results=Aliases
ListKeys in=NextToken out=NextToken limit=MaxResults results=Keys
ListTagsForResource in=NextToken out=NextToken limit=MaxResults results=Tags

`,
}
