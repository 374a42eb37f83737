// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS WAF Regional, API version 2016-11-28. */
export const wafRegional: ServiceModel = {
  name: 'waf-regional',
  packed: `{"name":"waf-regional","serviceId":"WAF Regional","fullName":"AWS WAF Regional","apiVersion":"2016-11-28","protocol":"json","protocols":["json"],"endpointPrefix":"waf-regional","jsonVersion":"1.1","targetPrefix":"AWSWAF_Regional_20161128"}
AssociateWebACL <0 >1
CreateByteMatchSet <2 >3
CreateGeoMatchSet <4 >5
CreateIPSet <6 >7
CreateRateBasedRule <8 >9
CreateRegexMatchSet <10 >11
CreateRegexPatternSet <12 >13
CreateRule <14 >15
CreateRuleGroup <16 >17
CreateSizeConstraintSet <18 >19
CreateSqlInjectionMatchSet <20 >21
CreateWebACL <22 >23
CreateWebACLMigrationStack <24 >25
CreateXssMatchSet <26 >27
DeleteByteMatchSet <28 >29
DeleteGeoMatchSet <30 >31
DeleteIPSet <32 >33
DeleteLoggingConfiguration <34 >35
DeletePermissionPolicy <36 >37
DeleteRateBasedRule <38 >39
DeleteRegexMatchSet <40 >41
DeleteRegexPatternSet <42 >43
DeleteRule <44 >45
DeleteRuleGroup <46 >47
DeleteSizeConstraintSet <48 >49
DeleteSqlInjectionMatchSet <50 >51
DeleteWebACL <52 >53
DeleteXssMatchSet <54 >55
DisassociateWebACL <56 >57
GetByteMatchSet <58 >59
GetChangeToken <60 >61
GetChangeTokenStatus <62 >63
GetGeoMatchSet <64 >65
GetIPSet <66 >67
GetLoggingConfiguration <68 >69
GetPermissionPolicy <70 >71
GetRateBasedRule <72 >73
GetRateBasedRuleManagedKeys <74 >75
GetRegexMatchSet <76 >77
GetRegexPatternSet <78 >79
GetRule <80 >81
GetRuleGroup <82 >83
GetSampledRequests <84 >85
GetSizeConstraintSet <86 >87
GetSqlInjectionMatchSet <88 >89
GetWebACL <90 >91
GetWebACLForResource <92 >93
GetXssMatchSet <94 >95
ListActivatedRulesInRuleGroup <96 >97
ListByteMatchSets <98 >99
ListGeoMatchSets <100 >101
ListIPSets <102 >103
ListLoggingConfigurations <104 >105
ListRateBasedRules <106 >107
ListRegexMatchSets <108 >109
ListRegexPatternSets <110 >111
ListResourcesForWebACL <112 >113
ListRuleGroups <114 >115
ListRules <116 >117
ListSizeConstraintSets <118 >119
ListSqlInjectionMatchSets <120 >121
ListSubscribedRuleGroups <122 >123
ListTagsForResource <124 >125
ListWebACLs <126 >127
ListXssMatchSets <128 >129
PutLoggingConfiguration <130 >131
PutPermissionPolicy <132 >133
TagResource <134 >135
UntagResource <136 >137
UpdateByteMatchSet <138 >139
UpdateGeoMatchSet <140 >141
UpdateIPSet <142 >143
UpdateRateBasedRule <144 >145
UpdateRegexMatchSet <146 >147
UpdateRegexPatternSet <148 >149
UpdateRule <150 >151
UpdateRuleGroup <152 >153
UpdateSizeConstraintSet <154 >155
UpdateSqlInjectionMatchSet <156 >157
UpdateWebACL <158 >159
UpdateXssMatchSet <160 >161

WebACLId:s! ResourceArn:s!
-
Name:s! ChangeToken:s!
ByteMatchSet:182 ChangeToken:s
Name:s! ChangeToken:s!
GeoMatchSet:183 ChangeToken:s
Name:s! ChangeToken:s!
IPSet:184 ChangeToken:s
Name:s! MetricName:s! RateKey:s! RateLimit:l! ChangeToken:s! Tags:[185
Rule:186 ChangeToken:s
Name:s! ChangeToken:s!
RegexMatchSet:187 ChangeToken:s
Name:s! ChangeToken:s!
RegexPatternSet:188 ChangeToken:s
Name:s! MetricName:s! ChangeToken:s! Tags:[185
Rule:189 ChangeToken:s
Name:s! MetricName:s! ChangeToken:s! Tags:[185
RuleGroup:190 ChangeToken:s
Name:s! ChangeToken:s!
SizeConstraintSet:191 ChangeToken:s
Name:s! ChangeToken:s!
SqlInjectionMatchSet:192 ChangeToken:s
Name:s! MetricName:s! DefaultAction:193! ChangeToken:s! Tags:[185
WebACL:194 ChangeToken:s
WebACLId:s! S3BucketName:s! IgnoreUnsupportedType:b!
S3ObjectUrl:s!
Name:s! ChangeToken:s!
XssMatchSet:195 ChangeToken:s
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
ResourceArn:s!
-
ByteMatchSetId:s!
ByteMatchSet:182
-
ChangeToken:s
ChangeToken:s!
ChangeTokenStatus:s
GeoMatchSetId:s!
GeoMatchSet:183
IPSetId:s!
IPSet:184
ResourceArn:s!
LoggingConfiguration:196
ResourceArn:s!
Policy:s
RuleId:s!
Rule:186
RuleId:s! NextMarker:s
ManagedKeys:[s NextMarker:s
RegexMatchSetId:s!
RegexMatchSet:187
RegexPatternSetId:s!
RegexPatternSet:188
RuleId:s!
Rule:189
RuleGroupId:s!
RuleGroup:190
WebAclId:s! RuleId:s! TimeWindow:197! MaxItems:l!
SampledRequests:[198 PopulationSize:l TimeWindow:197
SizeConstraintSetId:s!
SizeConstraintSet:191
SqlInjectionMatchSetId:s!
SqlInjectionMatchSet:192
WebACLId:s!
WebACL:194
ResourceArn:s!
WebACLSummary:199
XssMatchSetId:s!
XssMatchSet:195
RuleGroupId:s NextMarker:s Limit:i
NextMarker:s ActivatedRules:[200
NextMarker:s Limit:i
NextMarker:s ByteMatchSets:[201
NextMarker:s Limit:i
NextMarker:s GeoMatchSets:[202
NextMarker:s Limit:i
NextMarker:s IPSets:[203
NextMarker:s Limit:i
LoggingConfigurations:[196 NextMarker:s
NextMarker:s Limit:i
NextMarker:s Rules:[204
NextMarker:s Limit:i
NextMarker:s RegexMatchSets:[205
NextMarker:s Limit:i
NextMarker:s RegexPatternSets:[206
WebACLId:s! ResourceType:s
ResourceArns:[s
NextMarker:s Limit:i
NextMarker:s RuleGroups:[207
NextMarker:s Limit:i
NextMarker:s Rules:[204
NextMarker:s Limit:i
NextMarker:s SizeConstraintSets:[208
NextMarker:s Limit:i
NextMarker:s SqlInjectionMatchSets:[209
NextMarker:s Limit:i
NextMarker:s RuleGroups:[210
NextMarker:s Limit:i ResourceARN:s!
NextMarker:s TagInfoForResource:211
NextMarker:s Limit:i
NextMarker:s WebACLs:[199
NextMarker:s Limit:i
NextMarker:s XssMatchSets:[212
LoggingConfiguration:196!
LoggingConfiguration:196
ResourceArn:s! Policy:s!
-
ResourceARN:s! Tags:[185!
-
ResourceARN:s! TagKeys:[s!
-
ByteMatchSetId:s! ChangeToken:s! Updates:[213!
ChangeToken:s
GeoMatchSetId:s! ChangeToken:s! Updates:[214!
ChangeToken:s
IPSetId:s! ChangeToken:s! Updates:[215!
ChangeToken:s
RuleId:s! ChangeToken:s! Updates:[216! RateLimit:l!
ChangeToken:s
RegexMatchSetId:s! Updates:[217! ChangeToken:s!
ChangeToken:s
RegexPatternSetId:s! Updates:[218! ChangeToken:s!
ChangeToken:s
RuleId:s! ChangeToken:s! Updates:[216!
ChangeToken:s
RuleGroupId:s! Updates:[219! ChangeToken:s!
ChangeToken:s
SizeConstraintSetId:s! ChangeToken:s! Updates:[220!
ChangeToken:s
SqlInjectionMatchSetId:s! ChangeToken:s! Updates:[221!
ChangeToken:s
WebACLId:s! ChangeToken:s! Updates:[222 DefaultAction:193
ChangeToken:s
XssMatchSetId:s! ChangeToken:s! Updates:[223!
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
message:s
ByteMatchSetId:s! Name:s ByteMatchTuples:[224!
GeoMatchSetId:s! Name:s GeoMatchConstraints:[225!
IPSetId:s! Name:s IPSetDescriptors:[226!
Key:s! Value:s!
RuleId:s! Name:s MetricName:s MatchPredicates:[227! RateKey:s! RateLimit:l!
RegexMatchSetId:s Name:s RegexMatchTuples:[228
RegexPatternSetId:s! Name:s RegexPatternStrings:[s!
RuleId:s! Name:s MetricName:s Predicates:[227!
RuleGroupId:s! Name:s MetricName:s
SizeConstraintSetId:s! Name:s SizeConstraints:[229!
SqlInjectionMatchSetId:s! Name:s SqlInjectionMatchTuples:[230!
Type:s!
WebACLId:s! Name:s MetricName:s DefaultAction:193! Rules:[200! WebACLArn:s
XssMatchSetId:s! Name:s XssMatchTuples:[231!
ResourceArn:s! LogDestinationConfigs:[s! RedactedFields:[232
StartTime:t! EndTime:t!
Request:233! Weight:l! Timestamp:t Action:s RuleWithinRuleGroup:s
WebACLId:s! Name:s!
Priority:i! RuleId:s! Action:193 OverrideAction:234 Type:s ExcludedRules:[235
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
ResourceARN:s TagList:[185
XssMatchSetId:s! Name:s!
Action:s! ByteMatchTuple:224!
Action:s! GeoMatchConstraint:225!
Action:s! IPSetDescriptor:226!
Action:s! Predicate:227!
Action:s! RegexMatchTuple:228!
Action:s! RegexPatternString:s!
Action:s! ActivatedRule:200!
Action:s! SizeConstraint:229!
Action:s! SqlInjectionMatchTuple:230!
Action:s! ActivatedRule:200!
Action:s! XssMatchTuple:231!
FieldToMatch:232! TargetString:B! TextTransformation:s! PositionalConstraint:s!
Type:s! Value:s!
Type:s! Value:s!
Negated:b! Type:s! DataId:s!
FieldToMatch:232! TextTransformation:s! RegexPatternSetId:s!
FieldToMatch:232! TextTransformation:s! ComparisonOperator:s! Size:l!
FieldToMatch:232! TextTransformation:s!
FieldToMatch:232! TextTransformation:s!
Type:s! Data:s
ClientIP:s Country:s URI:s Method:s HTTPVersion:s Headers:[236
Type:s!
RuleId:s!
Name:s Value:s

WAFBadRequestException 162
WAFDisallowedNameException 163
WAFEntityMigrationException 164
WAFInternalErrorException 165
WAFInvalidAccountException 166
WAFInvalidOperationException 167
WAFInvalidParameterException 168
WAFInvalidPermissionPolicyException 169
WAFInvalidRegexPatternException 170
WAFLimitsExceededException 171
WAFNonEmptyEntityException 172
WAFNonexistentContainerException 173
WAFNonexistentItemException 174
WAFReferencedItemException 175
WAFServiceLinkedRoleErrorException 176
WAFStaleDataException 177
WAFSubscriptionNotFoundException 178
WAFTagOperationException 179
WAFTagOperationInternalErrorException 180
WAFUnavailableEntityException 181



`,
}
