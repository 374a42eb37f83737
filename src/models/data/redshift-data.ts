// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Redshift Data API Service, API version 2019-12-20. */
export const redshiftData: ServiceModel = {
  name: 'redshift-data',
  packed: `{"name":"redshift-data","serviceId":"Redshift Data","fullName":"Redshift Data API Service","apiVersion":"2019-12-20","protocol":"json","protocols":["json"],"endpointPrefix":"redshift-data","jsonVersion":"1.1","targetPrefix":"RedshiftData"}
BatchExecuteStatement <0 >1
CancelStatement <2 >3
DescribeStatement <4 >5 readonly
DescribeTable <6 >7 readonly
ExecuteStatement <8 >9
GetStatementResult <10 >11 readonly
GetStatementResultV2 <12 >13 readonly
ListDatabases <14 >15 readonly
ListSchemas <16 >17 readonly
ListSessions <18 >19 readonly
ListStatements <20 >21 readonly
ListTables <22 >23 readonly

Sqls:[s! ClusterIdentifier:s SecretArn:s DbUser:s Database:s WithEvent:b StatementName:s Parameters:[34 WorkgroupName:s ClientToken:s~ ResultFormat:s SessionKeepAliveSeconds:i SessionId:s ExecutionMode:s WaitTimeSeconds:i
Id:s CreatedAt:t ClusterIdentifier:s DbUser:s DbGroups:[s Database:s SecretArn:s WorkgroupName:s SessionId:s Status:s RedshiftPid:l HasResultSet:b
Id:s!
Status:b
Id:s! WaitTimeSeconds:i
Id:s! SecretArn:s DbUser:s Database:s ClusterIdentifier:s Duration:l Error:s Status:s CreatedAt:t UpdatedAt:t RedshiftPid:l HasResultSet:b QueryString:s ResultRows:l ResultSize:l RedshiftQueryId:l QueryParameters:[34 SubStatements:[35 WorkgroupName:s ResultFormat:s SessionId:s ExecutionMode:s
ClusterIdentifier:s SecretArn:s DbUser:s Database:s! ConnectedDatabase:s Schema:s Table:s NextToken:s MaxResults:i WorkgroupName:s
TableName:s ColumnList:[36 NextToken:s
Sql:s! ClusterIdentifier:s SecretArn:s DbUser:s Database:s WithEvent:b StatementName:s Parameters:[34 WorkgroupName:s ClientToken:s~ ResultFormat:s SessionKeepAliveSeconds:i SessionId:s WaitTimeSeconds:i
Id:s CreatedAt:t ClusterIdentifier:s DbUser:s DbGroups:[s Database:s SecretArn:s WorkgroupName:s SessionId:s Status:s RedshiftPid:l HasResultSet:b
Id:s! NextToken:s WaitTimeSeconds:i
Records:[[37! ColumnMetadata:[36 TotalNumRows:l NextToken:s
Id:s! NextToken:s WaitTimeSeconds:i
Records:[38! ColumnMetadata:[36 TotalNumRows:l ResultFormat:s NextToken:s
ClusterIdentifier:s Database:s! SecretArn:s DbUser:s NextToken:s MaxResults:i WorkgroupName:s
Databases:[s NextToken:s
ClusterIdentifier:s SecretArn:s DbUser:s Database:s! ConnectedDatabase:s SchemaPattern:s NextToken:s MaxResults:i WorkgroupName:s
Schemas:[s NextToken:s
NextToken:s MaxResults:i SessionId:s Status:s RoleLevel:b ClusterIdentifier:s WorkgroupName:s Database:s
Sessions:[39! NextToken:s
NextToken:s MaxResults:i StatementName:s Status:s RoleLevel:b Database:s ClusterIdentifier:s WorkgroupName:s
Statements:[40! NextToken:s
ClusterIdentifier:s SecretArn:s DbUser:s Database:s! ConnectedDatabase:s SchemaPattern:s TablePattern:s NextToken:s MaxResults:i WorkgroupName:s
Tables:[41 NextToken:s
Message:s
Message:s
Message:s
Message:s! StatementId:s!
Message:s!
Message:s! StatementId:s!
Message:s!
Message:s
Message:s! ResourceId:s!
Message:s
name:s! value:s!
Id:s! Duration:l Error:s Status:s CreatedAt:t UpdatedAt:t QueryString:s ResultRows:l ResultSize:l RedshiftQueryId:l HasResultSet:b
isCaseSensitive:b isCurrency:b isSigned:b label:s name:s nullable:i precision:i scale:i schemaName:s tableName:s typeName:s length:i columnDefault:s
%union isNull:b booleanValue:b longValue:l doubleValue:d stringValue:s blobValue:B
%union CSVRecords:s
SessionId:s! Status:s! CreatedAt:t! UpdatedAt:t Database:s DbUser:s ClusterIdentifier:s WorkgroupName:s SessionAliveSeconds:i SessionTtl:t CurrentStatementId:s
Id:s! QueryString:s QueryStrings:[s SecretArn:s Status:s StatementName:s CreatedAt:t UpdatedAt:t QueryParameters:[34 IsBatchStatement:b ResultFormat:s SessionId:s
name:s type:s schema:s

ActiveSessionsExceededException 24
ActiveStatementsExceededException 25
ActiveWaitingRequestsExceededException 26
BatchExecuteStatementException 27
DatabaseConnectionException 28
ExecuteStatementException 29
InternalServerException 30
QueryTimeoutException 31
ResourceNotFoundException 32
ValidationException 33

DescribeTable in=NextToken out=NextToken limit=MaxResults results=ColumnList
GetStatementResult in=NextToken out=NextToken results=Records
ListDatabases in=NextToken out=NextToken limit=MaxResults results=Databases
ListSchemas in=NextToken out=NextToken limit=MaxResults results=Schemas
ListStatements in=NextToken out=NextToken limit=MaxResults results=Statements
ListTables in=NextToken out=NextToken limit=MaxResults results=Tables
GetStatementResultV2 in=NextToken out=NextToken results=Records
ListSessions in=NextToken out=NextToken limit=MaxResults results=Sessions

`,
}
