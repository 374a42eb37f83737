// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Route 53 Global Resolver, API version 2022-09-27. */
export const route53globalresolver: ServiceModel = {
  name: 'route53globalresolver',
  packed: `{"name":"route53globalresolver","serviceId":"Route53GlobalResolver","fullName":"Amazon Route 53 Global Resolver","apiVersion":"2022-09-27","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"route53globalresolver"}
AssociateHostedZone POST /hosted-zone-associations/{hostedZoneId} <0 >1 idempotent
BatchCreateFirewallRule POST /firewall-rules/batch-create <2 >3 idempotent
BatchDeleteFirewallRule POST /firewall-rules/batch-delete <4 >5 idempotent
BatchUpdateFirewallRule POST /firewall-rules/batch-update <6 >7 idempotent
CreateAccessSource POST /access-sources <8 >9 idempotent
CreateAccessToken POST /tokens/{dnsViewId} <10 >11 idempotent
CreateDNSView POST /dns-views/{globalResolverId} <12 >13 idempotent
CreateFirewallDomainList POST /firewall-domain-lists/{globalResolverId} <14 >15 idempotent
CreateFirewallRule POST /firewall-rules <16 >17 idempotent
CreateGlobalResolver POST /global-resolver <18 >19 idempotent
DeleteAccessSource DELETE /access-sources/{accessSourceId} <20 >21 idempotent
DeleteAccessToken DELETE /tokens/{accessTokenId} <22 >23 idempotent
DeleteDNSView DELETE /dns-views/{dnsViewId} <24 >25 idempotent
DeleteFirewallDomainList DELETE /firewall-domain-lists/{firewallDomainListId} <26 >27 idempotent
DeleteFirewallRule DELETE /firewall-rules/{firewallRuleId} <28 >29 idempotent
DeleteGlobalResolver DELETE /global-resolver/{globalResolverId} <30 >31 idempotent
DisableDNSView PATCH /dns-views/{dnsViewId}/disable <32 >33 idempotent
DisassociateHostedZone DELETE /hosted-zone-associations/hosted-zone/{hostedZoneId}/resource-arn/{resourceArn+} <34 >35 idempotent
EnableDNSView PATCH /dns-views/{dnsViewId}/enable <36 >37 idempotent
GetAccessSource GET /access-sources/{accessSourceId} <38 >39 readonly
GetAccessToken GET /tokens/{accessTokenId} <40 >41 readonly
GetDNSView GET /dns-views/{dnsViewId} <42 >43 readonly
GetFirewallDomainList GET /firewall-domain-lists/{firewallDomainListId} <44 >45 readonly
GetFirewallRule GET /firewall-rules/{firewallRuleId} <46 >47 readonly
GetGlobalResolver GET /global-resolver/{globalResolverId} <48 >49 readonly
GetHostedZoneAssociation GET /hosted-zone-associations/{hostedZoneAssociationId} <50 >51 readonly
GetManagedFirewallDomainList GET /managed-firewall-domain-lists/{managedFirewallDomainListId} <52 >53 readonly
ImportFirewallDomains PATCH /firewall-domain-lists/{firewallDomainListId}/domains/s3_file_url <54 >55
ListAccessSources GET /access-sources <56 >57 readonly
ListAccessTokens GET /tokens/dns-view/{dnsViewId} <58 >59 readonly
ListDNSViews GET /dns-views/resolver/{globalResolverId} <60 >61 readonly
ListFirewallDomainLists GET /firewall-domain-lists <62 >63 readonly
ListFirewallDomains GET /firewall-domain-lists/{firewallDomainListId}/domains <64 >65 readonly
ListFirewallRules GET /firewall-rules <66 >67 readonly
ListGlobalResolvers GET /global-resolver <68 >69 readonly
ListHostedZoneAssociations GET /hosted-zone-associations <70 >71 readonly
ListManagedFirewallDomainLists GET /list-managed-firewall-domain-lists/{managedFirewallDomainListType} <72 >73 readonly
ListSharedDNSViews GET /shared-dns-views <74 >75 readonly
ListTagsForResource POST /get-all-tags <76 >77
TagResource POST /tag-resource <78 >79
UntagResource POST /untag-resource <80 >81
UpdateAccessSource PATCH /access-sources/{accessSourceId} <82 >83 idempotent
UpdateAccessToken PATCH /tokens/{accessTokenId} <84 >85 idempotent
UpdateDNSView PATCH /dns-views/{dnsViewId} <86 >87 idempotent
UpdateFirewallDomains PATCH /firewall-domain-lists/{firewallDomainListId}/domains <88 >89
UpdateFirewallRule PATCH /firewall-rules/{firewallRuleId} <90 >91 idempotent
UpdateGlobalResolver PATCH /global-resolver/{globalResolverId} <92 >93 idempotent
UpdateHostedZoneAssociation PATCH /hosted-zone-associations/{hostedZoneAssociationId} <94 >95 idempotent

hostedZoneId:s!@u resourceArn:s! name:s!
id:s! resourceArn:s! hostedZoneId:s! hostedZoneName:s! name:s! createdAt:T! updatedAt:T! status:s!
firewallRules:[103!
failures:[104! successes:[104!
firewallRules:[105!
failures:[106! successes:[106!
firewallRules:[107!
failures:[108! successes:[108!
cidr:s! clientToken:s~ ipAddressType:s name:s dnsViewId:s! protocol:s! tags:{s
arn:s! cidr:s! createdAt:T! id:s! ipAddressType:s! name:s dnsViewId:s! protocol:s! status:s! updatedAt:T!
clientToken:s~ dnsViewId:s!@u expiresAt:T name:s tags:{s
id:s! arn:s! clientToken:s createdAt:T! dnsViewId:s! expiresAt:T! name:s status:s! value:s!
globalResolverId:s!@u clientToken:s~ name:s! dnssecValidation:s ednsClientSubnet:s firewallRulesFailOpen:s description:s tags:{s
id:s! arn:s! clientToken:s dnssecValidation:s! ednsClientSubnet:s! firewallRulesFailOpen:s! name:s! description:s globalResolverId:s! createdAt:T! updatedAt:T! status:s!
clientToken:s~ globalResolverId:s!@u description:s name:s! tags:{s
arn:s! globalResolverId:s! createdAt:T! description:s domainCount:i! id:s! name:s! status:s! updatedAt:T!
action:s! blockOverrideDnsType:s blockOverrideDomain:s blockOverrideTtl:i blockResponse:s clientToken:s~ confidenceThreshold:s description:s dnsAdvancedProtection:s firewallDomainListId:s name:s! priority:l dnsViewId:s! qType:s
action:s! blockOverrideDnsType:s blockOverrideDomain:s blockOverrideTtl:i blockResponse:s confidenceThreshold:s createdAt:T! description:s dnsAdvancedProtection:s firewallDomainListId:s id:s! name:s! priority:l! dnsViewId:s! queryType:s status:s! updatedAt:T!
clientToken:s~ description:s ipAddressType:s name:s! observabilityRegion:s regions:[s! tags:{s
id:s! arn:s! clientToken:s! createdAt:T! description:s dnsName:s! ipAddressType:s ipv4Addresses:[s! ipv6Addresses:[s name:s! observabilityRegion:s regions:[s! status:s! updatedAt:T!
accessSourceId:s!@u
arn:s! cidr:s! createdAt:T! id:s! ipAddressType:s! name:s dnsViewId:s! protocol:s! status:s! updatedAt:T!
accessTokenId:s!@u
id:s! status:s! deletedAt:T!
dnsViewId:s!@u
id:s! arn:s! clientToken:s dnssecValidation:s! ednsClientSubnet:s! firewallRulesFailOpen:s! name:s! description:s globalResolverId:s! createdAt:T! updatedAt:T! status:s!
firewallDomainListId:s!@u
arn:s! id:s! name:s! status:s!
firewallRuleId:s!@u
action:s! blockOverrideDnsType:s blockOverrideDomain:s blockOverrideTtl:i blockResponse:s confidenceThreshold:s createdAt:T! description:s dnsAdvancedProtection:s firewallDomainListId:s id:s! name:s! priority:l! dnsViewId:s! queryType:s status:s! updatedAt:T!
globalResolverId:s!@u
id:s! arn:s! clientToken:s! dnsName:s! observabilityRegion:s name:s! description:s regions:[s! createdAt:T! updatedAt:T! status:s! ipv4Addresses:[s! ipv6Addresses:[s ipAddressType:s
dnsViewId:s!@u
id:s! arn:s! clientToken:s dnssecValidation:s! ednsClientSubnet:s! firewallRulesFailOpen:s! name:s! description:s globalResolverId:s! createdAt:T! updatedAt:T! status:s!
hostedZoneId:s!@u resourceArn:s!@u
id:s! resourceArn:s! hostedZoneId:s! hostedZoneName:s! name:s! createdAt:T! updatedAt:T! status:s!
dnsViewId:s!@u
id:s! arn:s! clientToken:s dnssecValidation:s! ednsClientSubnet:s! firewallRulesFailOpen:s! name:s! description:s globalResolverId:s! createdAt:T! updatedAt:T! status:s!
accessSourceId:s!@u
arn:s! cidr:s! createdAt:T! id:s! ipAddressType:s! name:s dnsViewId:s! protocol:s! status:s! updatedAt:T!
accessTokenId:s!@u
id:s! arn:s! clientToken:s createdAt:T! dnsViewId:s! expiresAt:T! globalResolverId:s! name:s status:s! updatedAt:T! value:s!
dnsViewId:s!@u
id:s! arn:s! clientToken:s dnssecValidation:s! ednsClientSubnet:s! firewallRulesFailOpen:s! name:s! description:s globalResolverId:s! createdAt:T! updatedAt:T! status:s!
firewallDomainListId:s!@u
arn:s! globalResolverId:s! clientToken:s createdAt:T! description:s domainCount:i! id:s! name:s! status:s! statusMessage:s updatedAt:T!
firewallRuleId:s!@u
action:s! blockOverrideDnsType:s blockOverrideDomain:s blockOverrideTtl:i blockResponse:s confidenceThreshold:s createdAt:T! description:s dnsAdvancedProtection:s firewallDomainListId:s id:s! name:s! priority:l! dnsViewId:s! queryType:s status:s! updatedAt:T!
globalResolverId:s!@u
id:s! arn:s! clientToken:s! dnsName:s! observabilityRegion:s name:s! description:s regions:[s! createdAt:T! updatedAt:T! status:s! ipv4Addresses:[s! ipv6Addresses:[s ipAddressType:s
hostedZoneAssociationId:s!@u
id:s! resourceArn:s! hostedZoneId:s! hostedZoneName:s! name:s! createdAt:T! updatedAt:T! status:s!
managedFirewallDomainListId:s!@u
description:s id:s! name:s! managedListType:s!
domainFileUrl:s! firewallDomainListId:s!@u operation:s!
id:s! name:s! status:s!
maxResults:i@q=max_results nextToken:s@q=next_token filters:{[s@q
nextToken:s accessSources:[109!
maxResults:i@q=max_results nextToken:s@q=next_token dnsViewId:s!@u filters:{[s@q
nextToken:s accessTokens:[110
maxResults:i@q=max_results nextToken:s@q=next_token globalResolverId:s!@u
nextToken:s dnsViews:[111!
maxResults:i@q=max_results nextToken:s@q=next_token globalResolverId:s@q=global_resolver_id
nextToken:s firewallDomainLists:[112!
maxResults:i@q=max_results nextToken:s@q=next_token firewallDomainListId:s!@u
nextToken:s domains:[s!
maxResults:i@q=max_results nextToken:s@q=next_token dnsViewId:s!@q=dnsview_id filters:{[s@q
nextToken:s firewallRules:[113!
maxResults:i@q=max_results nextToken:s@q=next_token
nextToken:s globalResolvers:[114!
maxResults:i@q=max_results nextToken:s@q=next_token resourceArn:s@q
nextToken:s hostedZoneAssociations:[115!
maxResults:i@q=max_results nextToken:s@q=next_token managedFirewallDomainListType:s!@u
nextToken:s managedFirewallDomainLists:[116!
maxResults:i@q=max_results nextToken:s@q=next_token
nextToken:s dnsViews:[117!
resourceArn:s!
tags:{s
resourceArn:s! tags:{s!
-
resourceArn:s! tagKeys:[s!
-
accessSourceId:s!@u cidr:s ipAddressType:s name:s protocol:s
arn:s! cidr:s! createdAt:T! id:s! ipAddressType:s! name:s dnsViewId:s! protocol:s! status:s! updatedAt:T!
accessTokenId:s!@u name:s!
id:s! name:s!
dnsViewId:s!@u name:s description:s dnssecValidation:s ednsClientSubnet:s firewallRulesFailOpen:s
id:s! arn:s! clientToken:s dnssecValidation:s! ednsClientSubnet:s! firewallRulesFailOpen:s! name:s! description:s globalResolverId:s! createdAt:T! updatedAt:T! status:s!
domains:[s! firewallDomainListId:s!@u operation:s!
id:s! name:s! status:s!
action:s blockOverrideDnsType:s blockOverrideDomain:s blockOverrideTtl:i blockResponse:s clientToken:s!~ confidenceThreshold:s description:s dnsAdvancedProtection:s firewallRuleId:s!@u name:s priority:l
action:s! blockOverrideDnsType:s blockOverrideDomain:s blockOverrideTtl:i blockResponse:s confidenceThreshold:s createdAt:T! description:s dnsAdvancedProtection:s firewallDomainListId:s id:s! name:s! priority:l! dnsViewId:s! queryType:s status:s! updatedAt:T!
globalResolverId:s!@u name:s observabilityRegion:s description:s ipAddressType:s regions:[s
id:s! arn:s! clientToken:s! dnsName:s! observabilityRegion:s name:s! description:s regions:[s! createdAt:T! updatedAt:T! status:s! ipv4Addresses:[s! ipv6Addresses:[s ipAddressType:s
hostedZoneAssociationId:s!@u name:s
id:s! resourceArn:s! hostedZoneId:s! hostedZoneName:s! name:s! createdAt:T! updatedAt:T! status:s!
message:s!
message:s! resourceId:s resourceType:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s! resourceId:s resourceType:s!
message:s! resourceId:s resourceType:s! serviceCode:s quotaCode:s
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s! reason:s! fieldList:[118
action:s! blockOverrideDnsType:s blockOverrideDomain:s blockOverrideTtl:i blockResponse:s clientToken:s! confidenceThreshold:s description:s dnsAdvancedProtection:s firewallDomainListId:s name:s! priority:l dnsViewId:s! qType:s
firewallRule:119! code:i! message:s
firewallRuleId:s!
firewallRule:120! code:i! message:s
action:s blockOverrideDnsType:s blockOverrideDomain:s blockOverrideTtl:i blockResponse:s confidenceThreshold:s description:s dnsAdvancedProtection:s firewallRuleId:s! name:s priority:l
firewallRule:121! code:i! message:s
arn:s! cidr:s! createdAt:T! id:s! ipAddressType:s! name:s dnsViewId:s! protocol:s! status:s! updatedAt:T!
id:s! arn:s! createdAt:T! dnsViewId:s! expiresAt:T! globalResolverId:s! name:s status:s! updatedAt:T!
id:s! arn:s! clientToken:s! dnssecValidation:s! ednsClientSubnet:s! firewallRulesFailOpen:s! name:s! description:s globalResolverId:s! createdAt:T! updatedAt:T! status:s!
arn:s! globalResolverId:s! createdAt:T! description:s id:s! name:s! status:s! updatedAt:T!
action:s! blockOverrideDnsType:s blockOverrideDomain:s blockOverrideTtl:i blockResponse:s confidenceThreshold:s createdAt:T! description:s dnsAdvancedProtection:s firewallDomainListId:s id:s! name:s! priority:l! dnsViewId:s! queryType:s status:s! updatedAt:T!
id:s! arn:s! clientToken:s! dnsName:s! observabilityRegion:s name:s! description:s regions:[s! createdAt:T! updatedAt:T! status:s! ipv4Addresses:[s! ipv6Addresses:[s ipAddressType:s
id:s! resourceArn:s! hostedZoneId:s! hostedZoneName:s! name:s! createdAt:T! updatedAt:T! status:s!
description:s id:s! name:s! managedListType:s!
id:s! arn:s! clientToken:s! dnssecValidation:s! ednsClientSubnet:s! firewallRulesFailOpen:s! name:s! description:s globalResolverId:s! createdAt:T! updatedAt:T! status:s! ownerAccountId:s!
name:s! message:s!
action:s! blockOverrideDnsType:s blockOverrideDomain:s blockOverrideTtl:i blockResponse:s clientToken:s! confidenceThreshold:s createdAt:T description:s dnsAdvancedProtection:s firewallDomainListId:s id:s managedDomainListName:s name:s! priority:l dnsViewId:s! queryType:s status:s updatedAt:T
clientToken:s id:s! name:s status:s
action:s blockOverrideDnsType:s blockOverrideDomain:s blockOverrideTtl:i blockResponse:s clientToken:s confidenceThreshold:s createdAt:T description:s dnsAdvancedProtection:s firewallDomainListId:s id:s! name:s priority:l dnsViewId:s queryType:s status:s updatedAt:T

AccessDeniedException 96 status=403 sender
ConflictException 97 status=409 sender
InternalServerException 98 status=500 retryable
ResourceNotFoundException 99 status=404 sender
ServiceQuotaExceededException 100 status=402 sender
ThrottlingException 101 status=429 sender retryable throttling
ValidationException 102 status=400 sender

ListAccessSources in=nextToken out=nextToken limit=maxResults results=accessSources
ListAccessTokens in=nextToken out=nextToken limit=maxResults results=accessTokens
ListDNSViews in=nextToken out=nextToken limit=maxResults results=dnsViews
ListFirewallDomainLists in=nextToken out=nextToken limit=maxResults results=firewallDomainLists
ListFirewallDomains in=nextToken out=nextToken limit=maxResults results=domains
ListFirewallRules in=nextToken out=nextToken limit=maxResults results=firewallRules
ListGlobalResolvers in=nextToken out=nextToken limit=maxResults results=globalResolvers
ListHostedZoneAssociations in=nextToken out=nextToken limit=maxResults results=hostedZoneAssociations
ListManagedFirewallDomainLists in=nextToken out=nextToken limit=maxResults results=managedFirewallDomainLists
ListSharedDNSViews in=nextToken out=nextToken limit=maxResults results=dnsViews

`,
}
