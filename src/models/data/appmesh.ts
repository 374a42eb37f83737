// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS App Mesh, API version 2019-01-25. */
export const appmesh: ServiceModel = {
  name: 'appmesh',
  packed: `{"name":"appmesh","serviceId":"App Mesh","fullName":"AWS App Mesh","apiVersion":"2019-01-25","protocol":"rest-json","endpointPrefix":"appmesh","jsonVersion":"1.1"}
CreateGatewayRoute PUT /v20190125/meshes/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoutes <0 >1 idempotent
CreateMesh PUT /v20190125/meshes <2 >3 idempotent
CreateRoute PUT /v20190125/meshes/{meshName}/virtualRouter/{virtualRouterName}/routes <4 >5 idempotent
CreateVirtualGateway PUT /v20190125/meshes/{meshName}/virtualGateways <6 >7 idempotent
CreateVirtualNode PUT /v20190125/meshes/{meshName}/virtualNodes <8 >9 idempotent
CreateVirtualRouter PUT /v20190125/meshes/{meshName}/virtualRouters <10 >11 idempotent
CreateVirtualService PUT /v20190125/meshes/{meshName}/virtualServices <12 >13 idempotent
DeleteGatewayRoute DELETE /v20190125/meshes/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoutes/{gatewayRouteName} <14 >15 idempotent
DeleteMesh DELETE /v20190125/meshes/{meshName} <16 >17 idempotent
DeleteRoute DELETE /v20190125/meshes/{meshName}/virtualRouter/{virtualRouterName}/routes/{routeName} <18 >19 idempotent
DeleteVirtualGateway DELETE /v20190125/meshes/{meshName}/virtualGateways/{virtualGatewayName} <20 >21 idempotent
DeleteVirtualNode DELETE /v20190125/meshes/{meshName}/virtualNodes/{virtualNodeName} <22 >23 idempotent
DeleteVirtualRouter DELETE /v20190125/meshes/{meshName}/virtualRouters/{virtualRouterName} <24 >25 idempotent
DeleteVirtualService DELETE /v20190125/meshes/{meshName}/virtualServices/{virtualServiceName} <26 >27 idempotent
DescribeGatewayRoute GET /v20190125/meshes/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoutes/{gatewayRouteName} <28 >29
DescribeMesh GET /v20190125/meshes/{meshName} <30 >31
DescribeRoute GET /v20190125/meshes/{meshName}/virtualRouter/{virtualRouterName}/routes/{routeName} <32 >33
DescribeVirtualGateway GET /v20190125/meshes/{meshName}/virtualGateways/{virtualGatewayName} <34 >35
DescribeVirtualNode GET /v20190125/meshes/{meshName}/virtualNodes/{virtualNodeName} <36 >37
DescribeVirtualRouter GET /v20190125/meshes/{meshName}/virtualRouters/{virtualRouterName} <38 >39
DescribeVirtualService GET /v20190125/meshes/{meshName}/virtualServices/{virtualServiceName} <40 >41
ListGatewayRoutes GET /v20190125/meshes/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoutes <42 >43
ListMeshes GET /v20190125/meshes <44 >45
ListRoutes GET /v20190125/meshes/{meshName}/virtualRouter/{virtualRouterName}/routes <46 >47
ListTagsForResource GET /v20190125/tags <48 >49
ListVirtualGateways GET /v20190125/meshes/{meshName}/virtualGateways <50 >51
ListVirtualNodes GET /v20190125/meshes/{meshName}/virtualNodes <52 >53
ListVirtualRouters GET /v20190125/meshes/{meshName}/virtualRouters <54 >55
ListVirtualServices GET /v20190125/meshes/{meshName}/virtualServices <56 >57
TagResource PUT /v20190125/tag <58 >59 idempotent
UntagResource PUT /v20190125/untag <60 >61 idempotent
UpdateGatewayRoute PUT /v20190125/meshes/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoutes/{gatewayRouteName} <62 >63 idempotent
UpdateMesh PUT /v20190125/meshes/{meshName} <64 >65 idempotent
UpdateRoute PUT /v20190125/meshes/{meshName}/virtualRouter/{virtualRouterName}/routes/{routeName} <66 >67 idempotent
UpdateVirtualGateway PUT /v20190125/meshes/{meshName}/virtualGateways/{virtualGatewayName} <68 >69 idempotent
UpdateVirtualNode PUT /v20190125/meshes/{meshName}/virtualNodes/{virtualNodeName} <70 >71 idempotent
UpdateVirtualRouter PUT /v20190125/meshes/{meshName}/virtualRouters/{virtualRouterName} <72 >73 idempotent
UpdateVirtualService PUT /v20190125/meshes/{meshName}/virtualServices/{virtualServiceName} <74 >75 idempotent

clientToken:s~ gatewayRouteName:s! meshName:s!@u meshOwner:s@q spec:86! tags:[87 virtualGatewayName:s!@u
gatewayRoute:88!@p
clientToken:s~ meshName:s! spec:89 tags:[87
mesh:90!@p
clientToken:s~ meshName:s!@u meshOwner:s@q routeName:s! spec:91! tags:[87 virtualRouterName:s!@u
route:92!@p
clientToken:s~ meshName:s!@u meshOwner:s@q spec:93! tags:[87 virtualGatewayName:s!
virtualGateway:94!@p
clientToken:s~ meshName:s!@u meshOwner:s@q spec:95! tags:[87 virtualNodeName:s!
virtualNode:96!@p
clientToken:s~ meshName:s!@u meshOwner:s@q spec:97! tags:[87 virtualRouterName:s!
virtualRouter:98!@p
clientToken:s~ meshName:s!@u meshOwner:s@q spec:99! tags:[87 virtualServiceName:s!
virtualService:100!@p
gatewayRouteName:s!@u meshName:s!@u meshOwner:s@q virtualGatewayName:s!@u
gatewayRoute:88!@p
meshName:s!@u
mesh:90!@p
meshName:s!@u meshOwner:s@q routeName:s!@u virtualRouterName:s!@u
route:92!@p
meshName:s!@u meshOwner:s@q virtualGatewayName:s!@u
virtualGateway:94!@p
meshName:s!@u meshOwner:s@q virtualNodeName:s!@u
virtualNode:96!@p
meshName:s!@u meshOwner:s@q virtualRouterName:s!@u
virtualRouter:98!@p
meshName:s!@u meshOwner:s@q virtualServiceName:s!@u
virtualService:100!@p
gatewayRouteName:s!@u meshName:s!@u meshOwner:s@q virtualGatewayName:s!@u
gatewayRoute:88!@p
meshName:s!@u meshOwner:s@q
mesh:90!@p
meshName:s!@u meshOwner:s@q routeName:s!@u virtualRouterName:s!@u
route:92!@p
meshName:s!@u meshOwner:s@q virtualGatewayName:s!@u
virtualGateway:94!@p
meshName:s!@u meshOwner:s@q virtualNodeName:s!@u
virtualNode:96!@p
meshName:s!@u meshOwner:s@q virtualRouterName:s!@u
virtualRouter:98!@p
meshName:s!@u meshOwner:s@q virtualServiceName:s!@u
virtualService:100!@p
limit:i@q meshName:s!@u meshOwner:s@q nextToken:s@q virtualGatewayName:s!@u
gatewayRoutes:[101! nextToken:s
limit:i@q nextToken:s@q
meshes:[102! nextToken:s
limit:i@q meshName:s!@u meshOwner:s@q nextToken:s@q virtualRouterName:s!@u
nextToken:s routes:[103!
limit:i@q nextToken:s@q resourceArn:s!@q
nextToken:s tags:[87!
limit:i@q meshName:s!@u meshOwner:s@q nextToken:s@q
nextToken:s virtualGateways:[104!
limit:i@q meshName:s!@u meshOwner:s@q nextToken:s@q
nextToken:s virtualNodes:[105!
limit:i@q meshName:s!@u meshOwner:s@q nextToken:s@q
nextToken:s virtualRouters:[106!
limit:i@q meshName:s!@u meshOwner:s@q nextToken:s@q
nextToken:s virtualServices:[107!
resourceArn:s!@q tags:[87!
-
resourceArn:s!@q tagKeys:[s!
-
clientToken:s~ gatewayRouteName:s!@u meshName:s!@u meshOwner:s@q spec:86! virtualGatewayName:s!@u
gatewayRoute:88!@p
clientToken:s~ meshName:s!@u spec:89
mesh:90!@p
clientToken:s~ meshName:s!@u meshOwner:s@q routeName:s!@u spec:91! virtualRouterName:s!@u
route:92!@p
clientToken:s~ meshName:s!@u meshOwner:s@q spec:93! virtualGatewayName:s!@u
virtualGateway:94!@p
clientToken:s~ meshName:s!@u meshOwner:s@q spec:95! virtualNodeName:s!@u
virtualNode:96!@p
clientToken:s~ meshName:s!@u meshOwner:s@q spec:97! virtualRouterName:s!@u
virtualRouter:98!@p
clientToken:s~ meshName:s!@u meshOwner:s@q spec:99! virtualServiceName:s!@u
virtualService:100!@p
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
grpcRoute:108 http2Route:109 httpRoute:109 priority:i
key:s! value:s!
gatewayRouteName:s! meshName:s! metadata:110! spec:86! status:111! virtualGatewayName:s!
egressFilter:112 serviceDiscovery:113
meshName:s! metadata:110! spec:89! status:114!
grpcRoute:115 http2Route:116 httpRoute:116 priority:i tcpRoute:117
meshName:s! metadata:110! routeName:s! spec:91! status:118! virtualRouterName:s!
backendDefaults:119 listeners:[120! logging:121
meshName:s! metadata:110! spec:93! status:122! virtualGatewayName:s!
backendDefaults:123 backends:[124 listeners:[125 logging:126 serviceDiscovery:127
meshName:s! metadata:110! spec:95! status:128! virtualNodeName:s!
listeners:[129
meshName:s! metadata:110! spec:97! status:130! virtualRouterName:s!
provider:131
meshName:s! metadata:110! spec:99! status:132! virtualServiceName:s!
arn:s! createdAt:t! gatewayRouteName:s! lastUpdatedAt:t! meshName:s! meshOwner:s! resourceOwner:s! version:l! virtualGatewayName:s!
arn:s! createdAt:t! lastUpdatedAt:t! meshName:s! meshOwner:s! resourceOwner:s! version:l!
arn:s! createdAt:t! lastUpdatedAt:t! meshName:s! meshOwner:s! resourceOwner:s! routeName:s! version:l! virtualRouterName:s!
arn:s! createdAt:t! lastUpdatedAt:t! meshName:s! meshOwner:s! resourceOwner:s! version:l! virtualGatewayName:s!
arn:s! createdAt:t! lastUpdatedAt:t! meshName:s! meshOwner:s! resourceOwner:s! version:l! virtualNodeName:s!
arn:s! createdAt:t! lastUpdatedAt:t! meshName:s! meshOwner:s! resourceOwner:s! version:l! virtualRouterName:s!
arn:s! createdAt:t! lastUpdatedAt:t! meshName:s! meshOwner:s! resourceOwner:s! version:l! virtualServiceName:s!
action:133! match:134!
action:135! match:136!
arn:s! createdAt:t! lastUpdatedAt:t! meshOwner:s! resourceOwner:s! uid:s! version:l!
status:s!
type:s!
ipPreference:s
status:s
action:137! match:138! retryPolicy:139 timeout:140
action:141! match:142! retryPolicy:143 timeout:144
action:145! match:146 timeout:147
status:s!
clientPolicy:148
connectionPool:149 healthCheck:150 portMapping:151! tls:152
accessLog:153
status:s!
clientPolicy:154
%union virtualService:155
connectionPool:156 healthCheck:157 outlierDetection:158 portMapping:159! timeout:160 tls:161
accessLog:162
%union awsCloudMap:163 dns:164
status:s!
portMapping:159!
status:s!
%union virtualNode:165 virtualRouter:166
status:s!
rewrite:167 target:168!
hostname:169 metadata:[170 port:i serviceName:s
rewrite:171 target:168!
headers:[172 hostname:169 method:s path:173 port:i prefix:s queryParameters:[174
weightedTargets:[175!
metadata:[176 methodName:s port:i serviceName:s
grpcRetryEvents:[s httpRetryEvents:[s maxRetries:l! perRetryTimeout:177! tcpRetryEvents:[s
idle:177 perRequest:177
weightedTargets:[175!
headers:[178 method:s path:173 port:i prefix:s queryParameters:[174 scheme:s
httpRetryEvents:[s maxRetries:l! perRetryTimeout:177! tcpRetryEvents:[s
idle:177 perRequest:177
weightedTargets:[175!
port:i
idle:177
tls:179
%union grpc:180 http:181 http2:182
healthyThreshold:i! intervalMillis:l! path:s port:i protocol:s! timeoutMillis:l! unhealthyThreshold:i!
port:i! protocol:s!
certificate:183! mode:s! validation:184
%union file:185
tls:186
clientPolicy:154 virtualServiceName:s!
%union grpc:187 http:188 http2:189 tcp:190
healthyThreshold:i! intervalMillis:l! path:s port:i protocol:s! timeoutMillis:l! unhealthyThreshold:i!
baseEjectionDuration:177! interval:177! maxEjectionPercent:i! maxServerErrors:l!
port:i! protocol:s!
%union grpc:140 http:144 http2:144 tcp:147
certificate:191! mode:s! validation:192
%union file:193
attributes:[194 ipPreference:s namespaceName:s! serviceName:s!
hostname:s! ipPreference:s responseType:s
virtualNodeName:s!
virtualRouterName:s!
hostname:195
port:i virtualService:196!
exact:s suffix:s
invert:b match:197 name:s!
hostname:195 path:198 prefix:199
invert:b match:200 name:s!
exact:s regex:s
match:201 name:s!
port:i virtualNode:s! weight:i!
invert:b match:202 name:s!
unit:s value:l
invert:b match:200 name:s!
certificate:203 enforce:b ports:[i validation:204!
maxRequests:i!
maxConnections:i! maxPendingRequests:i
maxRequests:i!
%union acm:205 file:206 sds:207
subjectAlternativeNames:208 trust:209!
format:210 path:s!
certificate:211 enforce:b ports:[i validation:212!
maxRequests:i!
maxConnections:i! maxPendingRequests:i
maxRequests:i!
maxConnections:i!
%union acm:213 file:214 sds:215
subjectAlternativeNames:208 trust:216!
format:210 path:s!
key:s! value:s!
defaultTargetHostname:s
virtualServiceName:s!
%union exact:s prefix:s range:217 regex:s suffix:s
exact:s
defaultPrefix:s value:s
%union exact:s prefix:s range:217 regex:s suffix:s
exact:s
%union exact:s prefix:s range:217 regex:s suffix:s
%union file:206 sds:207
subjectAlternativeNames:208 trust:218!
certificateArn:s!
certificateChain:s! privateKey:s!
secretName:s!
match:219!
%union file:220 sds:221
%union json:[222 text:s
%union file:214 sds:215
subjectAlternativeNames:208 trust:223!
certificateArn:s!
certificateChain:s! privateKey:s!
secretName:s!
%union file:224 sds:225
end:l! start:l!
%union acm:226 file:220 sds:221
exact:[s!
certificateChain:s!
secretName:s!
key:s! value:s!
%union acm:227 file:224 sds:225
certificateChain:s!
secretName:s!
certificateAuthorityArns:[s!
certificateAuthorityArns:[s!

BadRequestException 76 status=400 sender
ConflictException 77 status=409 sender
ForbiddenException 78 status=403 sender
InternalServerErrorException 79 status=500 retryable
LimitExceededException 80 status=400 sender
NotFoundException 81 status=404 sender
ResourceInUseException 82 status=409 sender
ServiceUnavailableException 83 status=503 retryable
TooManyRequestsException 84 status=429 sender retryable throttling
TooManyTagsException 85 status=400 sender

ListMeshes in=nextToken out=nextToken limit=limit results=meshes
ListRoutes in=nextToken out=nextToken limit=limit results=routes
ListVirtualNodes in=nextToken out=nextToken limit=limit results=virtualNodes
ListVirtualRouters in=nextToken out=nextToken limit=limit results=virtualRouters
ListVirtualServices in=nextToken out=nextToken limit=limit results=virtualServices
ListTagsForResource in=nextToken out=nextToken limit=limit results=tags
ListGatewayRoutes in=nextToken out=nextToken limit=limit results=gatewayRoutes
ListVirtualGateways in=nextToken out=nextToken limit=limit results=virtualGateways

`,
}
