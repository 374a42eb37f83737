// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Managed Blockchain Query, API version 2023-05-04. */
export const managedblockchainQuery: ServiceModel = {
  name: 'managedblockchain-query',
  packed: `{"name":"managedblockchain-query","serviceId":"ManagedBlockchain Query","fullName":"Amazon Managed Blockchain Query","apiVersion":"2023-05-04","protocol":"rest-json","endpointPrefix":"managedblockchain-query","jsonVersion":"1.1"}
BatchGetTokenBalance POST /batch-get-token-balance <0 >1
GetAssetContract POST /get-asset-contract <2 >3
GetTokenBalance POST /get-token-balance <4 >5
GetTransaction POST /get-transaction <6 >7
ListAssetContracts POST /list-asset-contracts <8 >9
ListFilteredTransactionEvents POST /list-filtered-transaction-events <10 >11
ListTokenBalances POST /list-token-balances <12 >13
ListTransactionEvents POST /list-transaction-events <14 >15
ListTransactions POST /list-transactions <16 >17

getTokenBalanceInputs:[24
tokenBalances:[25! errors:[26!
contractIdentifier:27!
contractIdentifier:27! tokenStandard:s! deployerAddress:s! metadata:28
tokenIdentifier:29! ownerIdentifier:30! atBlockchainInstant:31
ownerIdentifier:30 tokenIdentifier:29 balance:s! atBlockchainInstant:31! lastUpdatedTime:31
transactionHash:s transactionId:s network:s!
transaction:32!
contractFilter:33! nextToken:s maxResults:i
contracts:[34! nextToken:s
network:s! addressIdentifierFilter:35! timeFilter:36 voutFilter:37 confirmationStatusFilter:38 sort:39 nextToken:s maxResults:i
events:[40! nextToken:s
ownerFilter:41 tokenFilter:42! nextToken:s maxResults:i
tokenBalances:[43! nextToken:s
transactionHash:s transactionId:s network:s! nextToken:s maxResults:i
events:[40! nextToken:s
address:s! network:s! fromBlockchainInstant:31 toBlockchainInstant:31 sort:44 nextToken:s maxResults:i confirmationStatusFilter:38
transactions:[45! nextToken:s
message:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s! serviceCode:s! quotaCode:s!
message:s! serviceCode:s! quotaCode:s! retryAfterSeconds:i@h=Retry-After
message:s! reason:s! fieldList:[46
tokenIdentifier:29! ownerIdentifier:30! atBlockchainInstant:31
ownerIdentifier:30 tokenIdentifier:29 balance:s! atBlockchainInstant:31! lastUpdatedTime:31
tokenIdentifier:29 ownerIdentifier:30 atBlockchainInstant:31 errorCode:s! errorMessage:s! errorType:s!
network:s! contractAddress:s!
name:s symbol:s decimals:i
network:s! contractAddress:s tokenId:s
address:s!
time:t
network:s! blockHash:s transactionHash:s! blockNumber:s transactionTimestamp:t! transactionIndex:l! numberOfTransactions:l! to:s! from:s contractAddress:s gasUsed:s cumulativeGasUsed:s effectiveGasPrice:s signatureV:i signatureR:s signatureS:s transactionFee:s transactionId:s confirmationStatus:s executionStatus:s
network:s! tokenStandard:s! deployerAddress:s!
contractIdentifier:27! tokenStandard:s! deployerAddress:s!
transactionEventToAddress:[s!
from:31 to:31
voutSpent:b!
include:[s!
sortBy:s sortOrder:s
network:s! transactionHash:s! eventType:s! from:s to:s value:s contractAddress:s tokenId:s transactionId:s voutIndex:i voutSpent:b spentVoutTransactionId:s spentVoutTransactionHash:s spentVoutIndex:i blockchainInstant:31 confirmationStatus:s
address:s!
network:s! contractAddress:s tokenId:s
ownerIdentifier:30 tokenIdentifier:29 balance:s! atBlockchainInstant:31! lastUpdatedTime:31
sortBy:s sortOrder:s
transactionHash:s! transactionId:s network:s! transactionTimestamp:t! confirmationStatus:s
name:s! message:s!

AccessDeniedException 18 status=403 sender
InternalServerException 19 status=500 retryable
ResourceNotFoundException 20 status=404 sender
ServiceQuotaExceededException 21 status=402 sender
ThrottlingException 22 status=429 sender retryable throttling
ValidationException 23 status=400 sender

ListTokenBalances in=nextToken out=nextToken limit=maxResults results=tokenBalances
ListTransactionEvents in=nextToken out=nextToken limit=maxResults results=events
ListTransactions in=nextToken out=nextToken limit=maxResults results=transactions
ListAssetContracts in=nextToken out=nextToken limit=maxResults results=contracts
ListFilteredTransactionEvents in=nextToken out=nextToken limit=maxResults results=events

`,
}
