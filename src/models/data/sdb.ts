// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon SimpleDB, API version 2009-04-15. */
export const sdb: ServiceModel = {
  name: 'sdb',
  packed: `{"name":"sdb","serviceId":"SimpleDB","fullName":"Amazon SimpleDB","apiVersion":"2009-04-15","protocol":"query","endpointPrefix":"sdb","auth":["v2"],"xmlNamespace":"http://sdb.amazonaws.com/doc/2009-04-15/"}
BatchDeleteAttributes <0
BatchPutAttributes <1
CreateDomain <2
DeleteAttributes <3
DeleteDomain <4
DomainMetadata <5 >6 wrapper=DomainMetadataResult
GetAttributes <7 >8 wrapper=GetAttributesResult
ListDomains <9 >10 wrapper=ListDomainsResult
PutAttributes <11
Select <12 >13 wrapper=SelectResult

DomainName:s! Items:[*(Item)31!=Item
DomainName:s! Items:[*(Item)32!=Item
DomainName:s!
DomainName:s! ItemName:s! Attributes:[*(Attribute)33=Attribute Expected:34
DomainName:s!
DomainName:s!
ItemCount:i ItemNamesSizeBytes:l AttributeNameCount:i AttributeNamesSizeBytes:l AttributeValueCount:i AttributeValuesSizeBytes:l Timestamp:i
DomainName:s! ItemName:s! AttributeNames:[*(AttributeName)s=AttributeName ConsistentRead:b
Attributes:[*(Attribute)33=Attribute
MaxNumberOfDomains:i NextToken:s
DomainNames:[*(DomainName)s=DomainName NextToken:s
DomainName:s! ItemName:s! Attributes:[*(Attribute)35!=Attribute Expected:34
SelectExpression:s! NextToken:s ConsistentRead:b
Items:[*(Item)36=Item NextToken:s
BoxUsage:f
BoxUsage:f
BoxUsage:f
BoxUsage:f
BoxUsage:f
BoxUsage:f
BoxUsage:f
BoxUsage:f
BoxUsage:f
BoxUsage:f
BoxUsage:f
BoxUsage:f
BoxUsage:f
BoxUsage:f
BoxUsage:f
BoxUsage:f
BoxUsage:f
Name:s!=ItemName Attributes:[*(Attribute)33=Attribute
Name:s!=ItemName Attributes:[*(Attribute)35!=Attribute
Name:s! AlternateNameEncoding:s Value:s! AlternateValueEncoding:s
Name:s Value:s Exists:b
Name:s! Value:s! Replace:b
Name:s! AlternateNameEncoding:s Attributes:[*(Attribute)33!=Attribute

AttributeDoesNotExist 14 status=404 sender
DuplicateItemName 15 status=400 sender
InvalidNextToken 16 status=400 sender
InvalidNumberPredicates 17 status=400 sender
InvalidNumberValueTests 18 status=400 sender
InvalidParameterValue 19 status=400 sender
InvalidQueryExpression 20 status=400 sender
MissingParameter 21 status=400 sender
NoSuchDomain 22 status=400 sender
NumberDomainAttributesExceeded 23 status=409 sender
NumberDomainBytesExceeded 24 status=409 sender
NumberDomainsExceeded 25 status=409 sender
NumberItemAttributesExceeded 26 status=409 sender
NumberSubmittedAttributesExceeded 27 status=409 sender
NumberSubmittedItemsExceeded 28 status=409 sender
RequestTimeout 29 status=408 sender
TooManyRequestedAttributes 30 status=400 sender

ListDomains in=NextToken out=NextToken limit=MaxNumberOfDomains results=DomainNames
Select in=NextToken out=NextToken results=Items

`,
}
