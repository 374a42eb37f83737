// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Payment Cryptography Data Plane, API version 2022-02-03. */
export const paymentCryptographyData: ServiceModel = {
  name: 'payment-cryptography-data',
  packed: `{"name":"payment-cryptography-data","serviceId":"Payment Cryptography Data","fullName":"Payment Cryptography Data Plane","apiVersion":"2022-02-03","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"dataplane.payment-cryptography","signingName":"payment-cryptography"}
DecryptData POST /keys/{KeyIdentifier}/decrypt <0 >1
EncryptData POST /keys/{KeyIdentifier}/encrypt <2 >3
GenerateAs2805KekValidation POST /as2805kekvalidation/generate <4 >5
GenerateAuthRequestCryptogram POST /cryptogram/generate <6 >7
GenerateCardValidationData POST /cardvalidationdata/generate <8 >9
GenerateMac POST /mac/generate <10 >11
GenerateMacEmvPinChange POST /macemvpinchange/generate <12 >13
GeneratePinData POST /pindata/generate <14 >15
ReEncryptData POST /keys/{IncomingKeyIdentifier}/reencrypt <16 >17
TranslateKeyMaterial POST /keymaterial/translate <18 >19
TranslatePinData POST /pindata/translate <20 >21
VerifyAuthRequestCryptogram POST /cryptogram/verify <22 >23
VerifyCardValidationData POST /cardvalidationdata/verify <24 >25
VerifyMac POST /mac/verify <26 >27
VerifyPinData POST /pindata/verify <28 >29

KeyIdentifier:s!@u CipherText:s! DecryptionAttributes:36! WrappedKey:37
KeyArn:s! KeyCheckValue:s! PlainText:s!
KeyIdentifier:s!@u PlainText:s! EncryptionAttributes:36! WrappedKey:37
KeyArn:s! KeyCheckValue:s CipherText:s!
KeyIdentifier:s! KekValidationType:38! RandomKeySendVariantMask:s!
KeyArn:s! KeyCheckValue:s! RandomKeySend:s! RandomKeyReceive:s!
KeyIdentifier:s! TransactionData:s! MajorKeyDerivationMode:s! SessionKeyDerivationAttributes:39!
KeyArn:s! KeyCheckValue:s! AuthRequestCryptogram:s!
KeyIdentifier:s! PrimaryAccountNumber:s! GenerationAttributes:40! ValidationDataLength:i
KeyArn:s! KeyCheckValue:s! ValidationData:s!
KeyIdentifier:s! MessageData:s! GenerationAttributes:41! MacLength:i
KeyArn:s! KeyCheckValue:s! Mac:s!
NewPinPekIdentifier:s! NewEncryptedPinBlock:s! PinBlockFormat:s! SecureMessagingIntegrityKeyIdentifier:s! SecureMessagingConfidentialityKeyIdentifier:s! MessageData:s! DerivationMethodAttributes:42!
NewPinPekArn:s! SecureMessagingIntegrityKeyArn:s! SecureMessagingConfidentialityKeyArn:s! Mac:s! EncryptedPinBlock:s! NewPinPekKeyCheckValue:s! SecureMessagingIntegrityKeyCheckValue:s! SecureMessagingConfidentialityKeyCheckValue:s! VisaAmexDerivationOutputs:43
GenerationKeyIdentifier:s! EncryptionKeyIdentifier:s! GenerationAttributes:44! PinDataLength:i PrimaryAccountNumber:s PinBlockFormat:s! EncryptionWrappedKey:37
GenerationKeyArn:s! GenerationKeyCheckValue:s! EncryptionKeyArn:s! EncryptionKeyCheckValue:s! EncryptedPinBlock:s! PinData:45!
IncomingKeyIdentifier:s!@u OutgoingKeyIdentifier:s! CipherText:s! IncomingEncryptionAttributes:46! OutgoingEncryptionAttributes:46! IncomingWrappedKey:37 OutgoingWrappedKey:37
KeyArn:s! KeyCheckValue:s! CipherText:s!
IncomingKeyMaterial:47! OutgoingKeyMaterial:48! KeyCheckValueAlgorithm:s
WrappedKey:49!
IncomingKeyIdentifier:s! OutgoingKeyIdentifier:s! IncomingTranslationAttributes:50! OutgoingTranslationAttributes:50! EncryptedPinBlock:s! IncomingDukptAttributes:51 OutgoingDukptAttributes:51 IncomingWrappedKey:37 OutgoingWrappedKey:37 IncomingAs2805Attributes:52
PinBlock:s! KeyArn:s! KeyCheckValue:s!
KeyIdentifier:s! TransactionData:s! AuthRequestCryptogram:s! MajorKeyDerivationMode:s! SessionKeyDerivationAttributes:39! AuthResponseAttributes:53
KeyArn:s! KeyCheckValue:s! AuthResponseValue:s
KeyIdentifier:s! PrimaryAccountNumber:s! VerificationAttributes:54! ValidationData:s!
KeyArn:s! KeyCheckValue:s!
KeyIdentifier:s! MessageData:s! Mac:s! VerificationAttributes:41! MacLength:i
KeyArn:s! KeyCheckValue:s!
VerificationKeyIdentifier:s! EncryptionKeyIdentifier:s! VerificationAttributes:55! EncryptedPinBlock:s! PrimaryAccountNumber:s PinBlockFormat:s! PinDataLength:i DukptAttributes:56 EncryptionWrappedKey:37
VerificationKeyArn:s! VerificationKeyCheckValue:s! EncryptionKeyArn:s! EncryptionKeyCheckValue:s!
Message:s
Message:s
ResourceId:s
Message:s
message:s! fieldList:[57
Reason:s! Message:s!
%union Symmetric:58 Asymmetric:59 Dukpt:60 Emv:61
WrappedKeyMaterial:62! KeyCheckValueAlgorithm:s
%union KekValidationRequest:63 KekValidationResponse:64
%union EmvCommon:65 Mastercard:66 Emv2000:67 Amex:68 Visa:69 UnionPay:70
%union AmexCardSecurityCodeVersion1:71 AmexCardSecurityCodeVersion2:72 CardVerificationValue1:73 CardVerificationValue2:74 CardHolderVerificationValue:75 DynamicCardVerificationCode:76 DynamicCardVerificationValue:77
%union Algorithm:s EmvMac:78 DukptIso9797Algorithm1:79 DukptIso9797Algorithm3:79 DukptCmac:79
%union EmvCommon:80 Amex:81 Visa:82 Emv2000:83 Mastercard:84
AuthorizationRequestKeyArn:s! AuthorizationRequestKeyCheckValue:s! CurrentPinPekArn:s CurrentPinPekKeyCheckValue:s
%union VisaPin:85 VisaPinVerificationValue:86 Ibm3624PinOffset:87 Ibm3624NaturalPin:88 Ibm3624RandomPin:89 Ibm3624PinFromOffset:90
%union PinOffset:s VerificationValue:s
%union Symmetric:58 Dukpt:60
%union DiffieHellmanTr31KeyBlock:91
%union Tr31KeyBlock:92
WrappedKeyMaterial:s! KeyCheckValue:s! WrappedKeyMaterialFormat:s!
%union IsoFormat0:93 IsoFormat1:94 IsoFormat3:93 IsoFormat4:93 As2805Format0:95
KeySerialNumber:s! DukptKeyDerivationType:s DukptKeyVariant:s
SystemTraceAuditNumber:s! TransactionAmount:s!
%union ArpcMethod1:96 ArpcMethod2:97
%union AmexCardSecurityCodeVersion1:71 AmexCardSecurityCodeVersion2:72 CardVerificationValue1:73 CardVerificationValue2:74 CardHolderVerificationValue:75 DynamicCardVerificationCode:76 DynamicCardVerificationValue:77 DiscoverDynamicCardVerificationCode:98
%union VisaPin:99 Ibm3624Pin:100
KeySerialNumber:s! DukptDerivationType:s!
path:s! message:s!
Mode:s! InitializationVector:s PaddingType:s
PaddingType:s
KeySerialNumber:s! Mode:s DukptKeyDerivationType:s DukptKeyVariant:s InitializationVector:s
MajorKeyDerivationMode:s! PrimaryAccountNumber:s! PanSequenceNumber:s! SessionDerivationData:s! Mode:s InitializationVector:s
%union Tr31KeyBlock:s DiffieHellmanSymmetricKey:101
DeriveKeyAlgorithm:s! RandomKeyMaxLength:s
RandomKeySend:s!
PrimaryAccountNumber:s! PanSequenceNumber:s! ApplicationTransactionCounter:s!
PrimaryAccountNumber:s! PanSequenceNumber:s! ApplicationTransactionCounter:s! UnpredictableNumber:s!
PrimaryAccountNumber:s! PanSequenceNumber:s! ApplicationTransactionCounter:s!
PrimaryAccountNumber:s! PanSequenceNumber:s!
PrimaryAccountNumber:s! PanSequenceNumber:s!
PrimaryAccountNumber:s! PanSequenceNumber:s! ApplicationTransactionCounter:s!
CardExpiryDate:s!
CardExpiryDate:s! ServiceCode:s!
CardExpiryDate:s! ServiceCode:s!
CardExpiryDate:s!
UnpredictableNumber:s! PanSequenceNumber:s! ApplicationTransactionCounter:s!
UnpredictableNumber:s! PanSequenceNumber:s! ApplicationTransactionCounter:s! TrackData:s!
PanSequenceNumber:s! CardExpiryDate:s! ServiceCode:s! ApplicationTransactionCounter:s!
MajorKeyDerivationMode:s! PrimaryAccountNumber:s! PanSequenceNumber:s! SessionKeyDerivationMode:s! SessionKeyDerivationValue:102!
KeySerialNumber:s! DukptKeyVariant:s! DukptDerivationType:s
MajorKeyDerivationMode:s! PrimaryAccountNumber:s! PanSequenceNumber:s! ApplicationCryptogram:s! Mode:s! PinBlockPaddingType:s! PinBlockLengthPosition:s!
MajorKeyDerivationMode:s! PrimaryAccountNumber:s! PanSequenceNumber:s! ApplicationTransactionCounter:s! AuthorizationRequestKeyIdentifier:s! CurrentPinAttributes:103
MajorKeyDerivationMode:s! PrimaryAccountNumber:s! PanSequenceNumber:s! ApplicationTransactionCounter:s! AuthorizationRequestKeyIdentifier:s! CurrentPinAttributes:103
MajorKeyDerivationMode:s! PrimaryAccountNumber:s! PanSequenceNumber:s! ApplicationTransactionCounter:s!
MajorKeyDerivationMode:s! PrimaryAccountNumber:s! PanSequenceNumber:s! ApplicationCryptogram:s!
PinVerificationKeyIndex:i!
EncryptedPinBlock:s! PinVerificationKeyIndex:i!
EncryptedPinBlock:s! DecimalizationTable:s! PinValidationDataPadCharacter:s! PinValidationData:s!
DecimalizationTable:s! PinValidationDataPadCharacter:s! PinValidationData:s!
DecimalizationTable:s! PinValidationDataPadCharacter:s! PinValidationData:s!
DecimalizationTable:s! PinValidationDataPadCharacter:s! PinValidationData:s! PinOffset:s!
PrivateKeyIdentifier:s! CertificateAuthorityPublicKeyIdentifier:s! PublicKeyCertificate:s! DeriveKeyAlgorithm:s! KeyDerivationFunction:s! KeyDerivationHashAlgorithm:s! DerivationData:104! WrappedKeyBlock:s!
WrappingKeyIdentifier:s!
PrimaryAccountNumber:s!
-
PrimaryAccountNumber:s!
AuthResponseCode:s!
CardStatusUpdate:s! ProprietaryAuthenticationData:s
CardExpiryDate:s! UnpredictableNumber:s! ApplicationTransactionCounter:s!
PinVerificationKeyIndex:i! VerificationValue:s!
DecimalizationTable:s! PinValidationDataPadCharacter:s! PinValidationData:s! PinOffset:s!
CertificateAuthorityPublicKeyIdentifier:s! PublicKeyCertificate:s! KeyAlgorithm:s! KeyDerivationFunction:s! KeyDerivationHashAlgorithm:s! SharedInformation:s!
%union ApplicationCryptogram:s ApplicationTransactionCounter:s
CurrentPinPekIdentifier:s! CurrentEncryptedPinBlock:s!
%union SharedInformation:s

AccessDeniedException 30 status=403 sender
InternalServerException 31 status=500
ResourceNotFoundException 32 status=404 sender
ThrottlingException 33 status=429 sender
ValidationException 34
VerificationFailedException 35 status=400 sender



`,
}
