// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS WAF, API version 2015-08-24. */
export const waf: ServiceModel = {
  name: 'waf',
  packed: `{"name":"waf","serviceId":"WAF","fullName":"AWS WAF","apiVersion":"2015-08-24","protocol":"json","protocols":["json"],"endpointPrefix":"waf","jsonVersion":"1.1","targetPrefix":"AWSWAF_20150824"}
CreateByteMatchSet <0 >1
CreateGeoMatchSet <2 >3
CreateIPSet <4 >5
CreateRateBasedRule <6 >7
CreateRegexMatchSet <8 >9
CreateRegexPatternSet <10 >11
CreateRule <12 >13
CreateRuleGroup <14 >15
CreateSizeConstraintSet <16 >17
CreateSqlInjectionMatchSet <18 >19
CreateWebACL <20 >21
CreateWebACLMigrationStack <22 >23
CreateXssMatchSet <24 >25
DeleteByteMatchSet <26 >27
DeleteGeoMatchSet <28 >29
DeleteIPSet <30 >31
DeleteLoggingConfiguration <32 >33
DeletePermissionPolicy <34 >35
DeleteRateBasedRule <36 >37
DeleteRegexMatchSet <38 >39
DeleteRegexPatternSet <40 >41
DeleteRule <42 >43
DeleteRuleGroup <44 >45
DeleteSizeConstraintSet <46 >47
DeleteSqlInjectionMatchSet <48 >49
DeleteWebACL <50 >51
DeleteXssMatchSet <52 >53
GetByteMatchSet <54 >55
GetChangeToken <56 >57
GetChangeTokenStatus <58 >59
GetGeoMatchSet <60 >61
GetIPSet <62 >63
GetLoggingConfiguration <64 >65
GetPermissionPolicy <66 >67
GetRateBasedRule <68 >69
GetRateBasedRuleManagedKeys <70 >71
GetRegexMatchSet <72 >73
GetRegexPatternSet <74 >75
GetRule <76 >77
GetRuleGroup <78 >79
GetSampledRequests <80 >81
GetSizeConstraintSet <82 >83
GetSqlInjectionMatchSet <84 >85
GetWebACL <86 >87
GetXssMatchSet <88 >89
ListActivatedRulesInRuleGroup <90 >91
ListByteMatchSets <92 >93
ListGeoMatchSets <94 >95
ListIPSets <96 >97
ListLoggingConfigurations <98 >99
ListRateBasedRules <100 >101
ListRegexMatchSets <102 >103
ListRegexPatternSets <104 >105
ListRuleGroups <106 >107
ListRules <108 >109
ListSizeConstraintSets <110 >111
ListSqlInjectionMatchSets <112 >113
ListSubscribedRuleGroups <114 >115
ListTagsForResource <116 >117
ListWebACLs <118 >119
ListXssMatchSets <120 >121
PutLoggingConfiguration <122 >123
PutPermissionPolicy <124 >125
TagResource <126 >127
UntagResource <128 >129
UpdateByteMatchSet <130 >131
UpdateGeoMatchSet <132 >133
UpdateIPSet <134 >135
UpdateRateBasedRule <136 >137
UpdateRegexMatchSet <138 >139
UpdateRegexPatternSet <140 >141
UpdateRule <142 >143
UpdateRuleGroup <144 >145
UpdateSizeConstraintSet <146 >147
UpdateSqlInjectionMatchSet <148 >149
UpdateWebACL <150 >151
UpdateXssMatchSet <152 >153

Name:s! ChangeToken:s!
ByteMatchSet:173 ChangeToken:s
Name:s! ChangeToken:s!
GeoMatchSet:174 ChangeToken:s
Name:s! ChangeToken:s!
IPSet:175 ChangeToken:s
Name:s! MetricName:s! RateKey:s! RateLimit:l! ChangeToken:s! Tags:[176
Rule:177 ChangeToken:s
Name:s! ChangeToken:s!
RegexMatchSet:178 ChangeToken:s
Name:s! ChangeToken:s!
RegexPatternSet:179 ChangeToken:s
Name:s! MetricName:s! ChangeToken:s! Tags:[176
Rule:180 ChangeToken:s
Name:s! MetricName:s! ChangeToken:s! Tags:[176
RuleGroup:181 ChangeToken:s
Name:s! ChangeToken:s!
SizeConstraintSet:182 ChangeToken:s
Name:s! ChangeToken:s!
SqlInjectionMatchSet:183 ChangeToken:s
Name:s! MetricName:s! DefaultAction:184! ChangeToken:s! Tags:[176
WebACL:185 ChangeToken:s
WebACLId:s! S3BucketName:s! IgnoreUnsupportedType:b!
S3ObjectUrl:s!
Name:s! ChangeToken:s!
XssMatchSet:186 ChangeToken:s
ByteMatchSetId:s! ChangeToken:s!
ChangeToken:s
GeoMatchSetId:s! ChangeToken:s!
ChangeToken:s
IPSetId:s! ChangeToken:s!
ChangeToken:s
ResourceArn:s!
-
ResourceArn:s!
-
RuleId:s! ChangeToken:s!
ChangeToken:s
RegexMatchSetId:s! ChangeToken:s!
ChangeToken:s
RegexPatternSetId:s! ChangeToken:s!
ChangeToken:s
RuleId:s! ChangeToken:s!
ChangeToken:s
RuleGroupId:s! ChangeToken:s!
ChangeToken:s
SizeConstraintSetId:s! ChangeToken:s!
ChangeToken:s
SqlInjectionMatchSetId:s! ChangeToken:s!
ChangeToken:s
WebACLId:s! ChangeToken:s!
ChangeToken:s
XssMatchSetId:s! ChangeToken:s!
ChangeToken:s
ByteMatchSetId:s!
ByteMatchSet:173
-
ChangeToken:s
ChangeToken:s!
ChangeTokenStatus:s
GeoMatchSetId:s!
GeoMatchSet:174
IPSetId:s!
IPSet:175
ResourceArn:s!
LoggingConfiguration:187
ResourceArn:s!
Policy:s
RuleId:s!
Rule:177
RuleId:s! NextMarker:s
ManagedKeys:[s NextMarker:s
RegexMatchSetId:s!
RegexMatchSet:178
RegexPatternSetId:s!
RegexPatternSet:179
RuleId:s!
Rule:180
RuleGroupId:s!
RuleGroup:181
WebAclId:s! RuleId:s! TimeWindow:188! MaxItems:l!
SampledRequests:[189 PopulationSize:l TimeWindow:188
SizeConstraintSetId:s!
SizeConstraintSet:182
SqlInjectionMatchSetId:s!
SqlInjectionMatchSet:183
WebACLId:s!
WebACL:185
XssMatchSetId:s!
XssMatchSet:186
RuleGroupId:s NextMarker:s Limit:i
NextMarker:s ActivatedRules:[190
NextMarker:s Limit:i
NextMarker:s ByteMatchSets:[191
NextMarker:s Limit:i
NextMarker:s GeoMatchSets:[192
NextMarker:s Limit:i
NextMarker:s IPSets:[193
NextMarker:s Limit:i
LoggingConfigurations:[187 NextMarker:s
NextMarker:s Limit:i
NextMarker:s Rules:[194
NextMarker:s Limit:i
NextMarker:s RegexMatchSets:[195
NextMarker:s Limit:i
NextMarker:s RegexPatternSets:[196
NextMarker:s Limit:i
NextMarker:s RuleGroups:[197
NextMarker:s Limit:i
NextMarker:s Rules:[194
NextMarker:s Limit:i
NextMarker:s SizeConstraintSets:[198
NextMarker:s Limit:i
NextMarker:s SqlInjectionMatchSets:[199
NextMarker:s Limit:i
NextMarker:s RuleGroups:[200
NextMarker:s Limit:i ResourceARN:s!
NextMarker:s TagInfoForResource:201
NextMarker:s Limit:i
NextMarker:s WebACLs:[202
NextMarker:s Limit:i
NextMarker:s XssMatchSets:[203
LoggingConfiguration:187!
LoggingConfiguration:187
ResourceArn:s! Policy:s!
-
ResourceARN:s! Tags:[176!
-
ResourceARN:s! TagKeys:[s!
-
ByteMatchSetId:s! ChangeToken:s! Updates:[204!
ChangeToken:s
GeoMatchSetId:s! ChangeToken:s! Updates:[205!
ChangeToken:s
IPSetId:s! ChangeToken:s! Updates:[206!
ChangeToken:s
RuleId:s! ChangeToken:s! Updates:[207! RateLimit:l!
ChangeToken:s
RegexMatchSetId:s! Updates:[208! ChangeToken:s!
ChangeToken:s
RegexPatternSetId:s! Updates:[209! ChangeToken:s!
ChangeToken:s
RuleId:s! ChangeToken:s! Updates:[207!
ChangeToken:s
RuleGroupId:s! Updates:[210! ChangeToken:s!
ChangeToken:s
SizeConstraintSetId:s! ChangeToken:s! Updates:[211!
ChangeToken:s
SqlInjectionMatchSetId:s! ChangeToken:s! Updates:[212!
ChangeToken:s
WebACLId:s! ChangeToken:s! Updates:[213 DefaultAction:184
ChangeToken:s
XssMatchSetId:s! ChangeToken:s! Updates:[214!
ChangeToken:s
message:s
message:s
message:s MigrationErrorType:s MigrationErrorReason:s
message:s
-
message:s
field:s parameter:s reason:s
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
ByteMatchSetId:s! Name:s ByteMatchTuples:[215!
GeoMatchSetId:s! Name:s GeoMatchConstraints:[216!
IPSetId:s! Name:s IPSetDescriptors:[217!
Key:s! Value:s!
RuleId:s! Name:s MetricName:s MatchPredicates:[218! RateKey:s! RateLimit:l!
RegexMatchSetId:s Name:s RegexMatchTuples:[219
RegexPatternSetId:s! Name:s RegexPatternStrings:[s!
RuleId:s! Name:s MetricName:s Predicates:[218!
RuleGroupId:s! Name:s MetricName:s
SizeConstraintSetId:s! Name:s SizeConstraints:[220!
SqlInjectionMatchSetId:s! Name:s SqlInjectionMatchTuples:[221!
Type:s!
WebACLId:s! Name:s MetricName:s DefaultAction:184! Rules:[190! WebACLArn:s
XssMatchSetId:s! Name:s XssMatchTuples:[222!
ResourceArn:s! LogDestinationConfigs:[s! RedactedFields:[223
StartTime:t! EndTime:t!
Request:224! Weight:l! Timestamp:t Action:s RuleWithinRuleGroup:s
Priority:i! RuleId:s! Action:184 OverrideAction:225 Type:s ExcludedRules:[226
ByteMatchSetId:s! Name:s!
GeoMatchSetId:s! Name:s!
IPSetId:s! Name:s!
RuleId:s! Name:s!
RegexMatchSetId:s! Name:s!
RegexPatternSetId:s! Name:s!
RuleGroupId:s! Name:s!
SizeConstraintSetId:s! Name:s!
SqlInjectionMatchSetId:s! Name:s!
RuleGroupId:s! Name:s! MetricName:s!
ResourceARN:s TagList:[176
WebACLId:s! Name:s!
XssMatchSetId:s! Name:s!
Action:s! ByteMatchTuple:215!
Action:s! GeoMatchConstraint:216!
Action:s! IPSetDescriptor:217!
Action:s! Predicate:218!
Action:s! RegexMatchTuple:219!
Action:s! RegexPatternString:s!
Action:s! ActivatedRule:190!
Action:s! SizeConstraint:220!
Action:s! SqlInjectionMatchTuple:221!
Action:s! ActivatedRule:190!
Action:s! XssMatchTuple:222!
FieldToMatch:223! TargetString:B! TextTransformation:s! PositionalConstraint:s!
Type:s! Value:s!
Type:s! Value:s!
Negated:b! Type:s! DataId:s!
FieldToMatch:223! TextTransformation:s! RegexPatternSetId:s!
FieldToMatch:223! TextTransformation:s! ComparisonOperator:s! Size:l!
FieldToMatch:223! TextTransformation:s!
FieldToMatch:223! TextTransformation:s!
Type:s! Data:s
ClientIP:s Country:s URI:s Method:s HTTPVersion:s Headers:[227
Type:s!
RuleId:s!
Name:s Value:s

WAFBadRequestException 154
WAFDisallowedNameException 155
WAFEntityMigrationException 156
WAFInternalErrorException 157
WAFInvalidAccountException 158
WAFInvalidOperationException 159
WAFInvalidParameterException 160
WAFInvalidPermissionPolicyException 161
WAFInvalidRegexPatternException 162
WAFLimitsExceededException 163
WAFNonEmptyEntityException 164
WAFNonexistentContainerException 165
WAFNonexistentItemException 166
WAFReferencedItemException 167
WAFServiceLinkedRoleErrorException 168
WAFStaleDataException 169
WAFSubscriptionNotFoundException 170
WAFTagOperationException 171
WAFTagOperationInternalErrorException 172

ListByteMatchSets in=NextMarker out=NextMarker limit=Limit results=ByteMatchSets
ListIPSets in=NextMarker out=NextMarker limit=Limit results=IPSets
ListRules in=NextMarker out=NextMarker limit=Limit results=Rules
ListSizeConstraintSets in=NextMarker out=NextMarker limit=Limit results=SizeConstraintSets
ListSqlInjectionMatchSets in=NextMarker out=NextMarker limit=Limit results=SqlInjectionMatchSets
ListWebACLs in=NextMarker out=NextMarker limit=Limit results=WebACLs
ListXssMatchSets in=NextMarker out=NextMarker limit=Limit results=XssMatchSets
GetRateBasedRuleManagedKeys in=NextMarker out=NextMarker results=ManagedKeys
ListActivatedRulesInRuleGroup in=NextMarker out=NextMarker limit=Limit results=ActivatedRules
ListGeoMatchSets in=NextMarker out=NextMarker limit=Limit results=GeoMatchSets
ListLoggingConfigurations in=NextMarker out=NextMarker limit=Limit results=LoggingConfigurations
ListRateBasedRules in=NextMarker out=NextMarker limit=Limit results=Rules
ListRegexMatchSets in=NextMarker out=NextMarker limit=Limit results=RegexMatchSets
ListRegexPatternSets in=NextMarker out=NextMarker limit=Limit results=RegexPatternSets
ListRuleGroups in=NextMarker out=NextMarker limit=Limit results=RuleGroups
ListSubscribedRuleGroups in=NextMarker out=NextMarker limit=Limit results=RuleGroups

`,
}
