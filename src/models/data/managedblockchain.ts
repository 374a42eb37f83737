// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Managed Blockchain, API version 2018-09-24. */
export const managedblockchain: ServiceModel = {
  name: 'managedblockchain',
  packed: `{"name":"managedblockchain","serviceId":"ManagedBlockchain","fullName":"Amazon Managed Blockchain","apiVersion":"2018-09-24","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"managedblockchain","jsonVersion":"1.1"}
CreateAccessor POST /accessors <0 >1
CreateMember POST /networks/{networkId}/members <2 >3
CreateNetwork POST /networks <4 >5
CreateNode POST /networks/{networkId}/nodes <6 >7
CreateProposal POST /networks/{networkId}/proposals <8 >9
DeleteAccessor DELETE /accessors/{AccessorId} <10 >11
DeleteMember DELETE /networks/{networkId}/members/{memberId} <12 >13
DeleteNode DELETE /networks/{networkId}/nodes/{nodeId} <14 >15
GetAccessor GET /accessors/{AccessorId} <16 >17
GetMember GET /networks/{networkId}/members/{memberId} <18 >19
GetNetwork GET /networks/{networkId} <20 >21
GetNode GET /networks/{networkId}/nodes/{nodeId} <22 >23
GetProposal GET /networks/{networkId}/proposals/{proposalId} <24 >25
ListAccessors GET /accessors <26 >27
ListInvitations GET /invitations <28 >29
ListMembers GET /networks/{networkId}/members <30 >31
ListNetworks GET /networks <32 >33
ListNodes GET /networks/{networkId}/nodes <34 >35
ListProposalVotes GET /networks/{networkId}/proposals/{proposalId}/votes <36 >37
ListProposals GET /networks/{networkId}/proposals <38 >39
ListTagsForResource GET /tags/{resourceArn} <40 >41
RejectInvitation DELETE /invitations/{invitationId} <42 >43
TagResource POST /tags/{resourceArn} <44 >45
UntagResource DELETE /tags/{resourceArn} <46 >47
UpdateMember PATCH /networks/{networkId}/members/{memberId} <48 >49
UpdateNode PATCH /networks/{networkId}/nodes/{nodeId} <50 >51
VoteOnProposal POST /networks/{networkId}/proposals/{proposalId}/votes <52 >53

ClientRequestToken:s!~ AccessorType:s! Tags:{s NetworkType:s
AccessorId:s BillingToken:s NetworkType:s
ClientRequestToken:s!~ InvitationId:s! NetworkId:s!@u=networkId MemberConfiguration:64!
MemberId:s
ClientRequestToken:s!~ Name:s! Description:s Framework:s! FrameworkVersion:s! FrameworkConfiguration:65 VotingPolicy:66! MemberConfiguration:64! Tags:{s
NetworkId:s MemberId:s
ClientRequestToken:s!~ NetworkId:s!@u=networkId MemberId:s NodeConfiguration:67! Tags:{s
NodeId:s
ClientRequestToken:s!~ NetworkId:s!@u=networkId MemberId:s! Actions:68! Description:s Tags:{s
ProposalId:s
AccessorId:s!@u
-
NetworkId:s!@u=networkId MemberId:s!@u=memberId
-
NetworkId:s!@u=networkId MemberId:s@q=memberId NodeId:s!@u=nodeId
-
AccessorId:s!@u
Accessor:69
NetworkId:s!@u=networkId MemberId:s!@u=memberId
Member:70
NetworkId:s!@u=networkId
Network:71
NetworkId:s!@u=networkId MemberId:s@q=memberId NodeId:s!@u=nodeId
Node:72
NetworkId:s!@u=networkId ProposalId:s!@u=proposalId
Proposal:73
MaxResults:i@q=maxResults NextToken:s@q=nextToken NetworkType:s@q=networkType
Accessors:[74 NextToken:s
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Invitations:[75 NextToken:s
NetworkId:s!@u=networkId Name:s@q=name Status:s@q=status IsOwned:b@q=isOwned MaxResults:i@q=maxResults NextToken:s@q=nextToken
Members:[76 NextToken:s
Name:s@q=name Framework:s@q=framework Status:s@q=status MaxResults:i@q=maxResults NextToken:s@q=nextToken
Networks:[77 NextToken:s
NetworkId:s!@u=networkId MemberId:s@q=memberId Status:s@q=status MaxResults:i@q=maxResults NextToken:s@q=nextToken
Nodes:[78 NextToken:s
NetworkId:s!@u=networkId ProposalId:s!@u=proposalId MaxResults:i@q=maxResults NextToken:s@q=nextToken
ProposalVotes:[79 NextToken:s
NetworkId:s!@u=networkId MaxResults:i@q=maxResults NextToken:s@q=nextToken
Proposals:[80 NextToken:s
ResourceArn:s!@u=resourceArn
Tags:{s
InvitationId:s!@u=invitationId
-
ResourceArn:s!@u=resourceArn Tags:{s!
-
ResourceArn:s!@u=resourceArn TagKeys:[s!@q=tagKeys
-
NetworkId:s!@u=networkId MemberId:s!@u=memberId LogPublishingConfiguration:81
-
NetworkId:s!@u=networkId MemberId:s NodeId:s!@u=nodeId LogPublishingConfiguration:82
-
NetworkId:s!@u=networkId ProposalId:s!@u=proposalId VoterMemberId:s! Vote:s!
-
Message:s
Message:s
-
Message:s
Message:s
Message:s
Message:s ResourceName:s
Message:s
-
Message:s ResourceName:s
Name:s! Description:s FrameworkConfiguration:83! LogPublishingConfiguration:81 Tags:{s KmsKeyArn:s
Fabric:84
ApprovalThresholdPolicy:85
InstanceType:s! AvailabilityZone:s LogPublishingConfiguration:82 StateDB:s
Invitations:[86 Removals:[87
Id:s Type:s BillingToken:s Status:s CreationDate:T Arn:s Tags:{s NetworkType:s
NetworkId:s Id:s Name:s Description:s FrameworkAttributes:88 LogPublishingConfiguration:81 Status:s CreationDate:T Tags:{s Arn:s KmsKeyArn:s
Id:s Name:s Description:s Framework:s FrameworkVersion:s FrameworkAttributes:89 VpcEndpointServiceName:s VotingPolicy:66 Status:s CreationDate:T Tags:{s Arn:s
NetworkId:s MemberId:s Id:s InstanceType:s AvailabilityZone:s FrameworkAttributes:90 LogPublishingConfiguration:82 StateDB:s Status:s CreationDate:T Tags:{s Arn:s KmsKeyArn:s
ProposalId:s NetworkId:s Description:s Actions:68 ProposedByMemberId:s ProposedByMemberName:s Status:s CreationDate:T ExpirationDate:T YesVoteCount:i NoVoteCount:i OutstandingVoteCount:i Tags:{s Arn:s
Id:s Type:s Status:s CreationDate:T Arn:s NetworkType:s
InvitationId:s CreationDate:T ExpirationDate:T Status:s NetworkSummary:77 Arn:s
Id:s Name:s Description:s Status:s CreationDate:T IsOwned:b Arn:s
Id:s Name:s Description:s Framework:s FrameworkVersion:s Status:s CreationDate:T Arn:s
Id:s Status:s CreationDate:T AvailabilityZone:s InstanceType:s Arn:s
Vote:s MemberName:s MemberId:s
ProposalId:s Description:s ProposedByMemberId:s ProposedByMemberName:s Status:s CreationDate:T ExpirationDate:T Arn:s
Fabric:91
Fabric:92
Fabric:93
Edition:s!
ThresholdPercentage:i ProposalDurationInHours:i ThresholdComparator:s
Principal:s!
MemberId:s!
Fabric:94
Fabric:95 Ethereum:96
Fabric:97 Ethereum:98
CaLogs:99
ChaincodeLogs:99 PeerLogs:99
AdminUsername:s! AdminPassword:s!
AdminUsername:s CaEndpoint:s
OrderingServiceEndpoint:s Edition:s
ChainId:s
PeerEndpoint:s PeerEventEndpoint:s
HttpEndpoint:s WebSocketEndpoint:s
Cloudwatch:100
Enabled:b

AccessDeniedException 54 status=403
IllegalActionException 55 status=400
InternalServiceErrorException 56 status=500
InvalidRequestException 57 status=400
ResourceAlreadyExistsException 58 status=409
ResourceLimitExceededException 59 status=429
ResourceNotFoundException 60 status=404
ResourceNotReadyException 61 status=409
ThrottlingException 62 status=429
TooManyTagsException 63 status=400

ListAccessors in=NextToken out=NextToken limit=MaxResults results=Accessors

`,
}
