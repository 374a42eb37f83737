// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS RDS DataService, API version 2018-08-01. */
export const rdsData: ServiceModel = {
  name: 'rds-data',
  packed: `{"name":"rds-data","serviceId":"RDS Data","fullName":"AWS RDS DataService","apiVersion":"2018-08-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"rds-data"}
BatchExecuteStatement POST /BatchExecute <0 >1
BeginTransaction POST /BeginTransaction <2 >3
CommitTransaction POST /CommitTransaction <4 >5
ExecuteSql POST /ExecuteSql <6 >7 deprecated
ExecuteStatement POST /Execute <8 >9
RollbackTransaction POST /RollbackTransaction <10 >11

resourceArn:s! secretArn:s! sql:s! database:s schema:s parameterSets:[[29 transactionId:s
updateResults:[30
resourceArn:s! secretArn:s! database:s schema:s
transactionId:s
resourceArn:s! secretArn:s! transactionId:s!
transactionStatus:s
dbClusterOrInstanceArn:s! awsSecretStoreArn:s! sqlStatements:s! database:s schema:s
sqlStatementResults:[31
resourceArn:s! secretArn:s! sql:s! database:s schema:s parameters:[29 transactionId:s includeResultMetadata:b continueAfterTimeout:b resultSetOptions:32 formatRecordsAs:s
records:[[33 columnMetadata:[34 numberOfRecordsUpdated:l generatedFields:[33 formattedRecords:s
resourceArn:s! secretArn:s! transactionId:s!
transactionStatus:s
message:s
message:s
message:s
message:s
message:s
-
message:s
message:s
-
message:s
message:s
message:s
message:s
-
message:s dbConnectionId:l
message:s
message:s
name:s value:33 typeHint:s
generatedFields:[33
resultFrame:35 numberOfRecordsUpdated:l
decimalReturnType:s longReturnType:s
%union isNull:b booleanValue:b longValue:l doubleValue:d stringValue:s blobValue:B arrayValue:36
name:s type:i typeName:s label:s schemaName:s tableName:s isAutoIncrement:b isSigned:b isCurrency:b isCaseSensitive:b nullable:i precision:i scale:i arrayBaseColumnType:i
resultSetMetadata:37 records:[38
%union booleanValues:[?b longValues:[?l doubleValues:[?d stringValues:[?s arrayValues:[?36
columnCount:l columnMetadata:[34
values:[39
%union isNull:b bitValue:b bigIntValue:l intValue:i doubleValue:d realValue:f stringValue:s blobValue:B arrayValues:[39 structValue:40
attributes:[39

AccessDeniedException 12 status=403 sender
BadRequestException 13 status=400 sender
DatabaseErrorException 14 status=400 sender
DatabaseNotFoundException 15 status=404 sender
DatabaseResumingException 16 status=400 sender
DatabaseUnavailableException 17 status=504
ForbiddenException 18 status=403 sender
HttpEndpointNotEnabledException 19 status=400 sender
InternalServerErrorException 20 status=500
InvalidResourceStateException 21 status=400 sender
InvalidSecretException 22 status=400 sender
NotFoundException 23 status=404 sender
SecretsErrorException 24 status=400 sender
ServiceUnavailableError 25 status=503
StatementTimeoutException 26 status=400 sender
TransactionNotFoundException 27 status=404 sender
UnsupportedResultException 28 status=400 sender



`,
}
