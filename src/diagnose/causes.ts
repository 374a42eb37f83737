/** The stable names of causes; docs/diagnose.md has the table. */
export type DiagnosisCause =
  | 'header-changed'
  | 'header-added'
  | 'header-removed'
  | 'header-whitespace'
  | 'content-type-changed'
  | 'body-reframed'
  | 'path-encoded-twice'
  | 'path-decoded'
  | 'path-normalized'
  | 'path-prefix'
  | 'path-changed'
  | 'bucket-in-host'
  | 'escapes-respelled'
  | 'plus-or-space'
  | 'query-order'
  | 'query-changed'
  | 'query-added'
  | 'query-removed'
  | 'query-repeated'
  | 'query-encoding'
  | 'host-changed'
  | 'port-changed'
  | 'method-changed'
  | 'body-changed'
  | 'payload-hash-mode'
  | 'date-changed'
  | 'signature-changed'
  | 'access-key-changed'
  | 'changed-after-signing'
  | 'not-signed'
  | 'authorization-removed'
  | 'authorization-malformed'
  | 'clock-skew'
  | 'url-expired'
  | 'expires-out-of-range'
  | 'wrong-region'
  | 'wrong-service'
  | 'scope-date'
  | 'signature-version'
  | 'wrong-secret'
  | 'secret-malformed'
  | 'unknown-access-key'
  | 'session-token-missing'
  | 'session-token-expired'
  | 'session-token-invalid'
  | 'session-token-unsigned'
  | 'unsigned-header'
  | 'payload-hash-missing'
  | 'two-authentications'
  | 'permission-denied'
  | 'request-changed'
  | 'not-a-signature-problem'
  | 'not-the-service'
  | 'no-reason-given'

/** How a cause is put into words. */
interface CauseText {
  readonly summary: string
  readonly fix: string
}

/** The words for each cause. */
export const CAUSE_TEXTS: Readonly<Record<DiagnosisCause, CauseText>> = {
  'header-changed': {
    summary: 'A signed header arrived with another value',
    fix: 'Find the client, proxy or CDN that rewrites the header and stop it, or leave the header unsigned with unsignedHeaders.',
  },
  'header-added': {
    summary: 'A header that the signature covers arrived once more or with something added',
    fix: 'Stop the client or proxy that adds the header, or send it once and sign what is sent.',
  },
  'header-removed': {
    summary: 'A signed header did not arrive',
    fix: 'Send every header that was signed (a presigned URL lists them in X-Amz-SignedHeaders) and let proxies pass it, or leave it unsigned with unsignedHeaders.',
  },
  'header-whitespace': {
    summary: "A header's white space changed on the way",
    fix: 'Write the value with single spaces and none at its ends or after commas, so that nothing is left to fold.',
  },
  'content-type-changed': {
    summary: 'The Content-Type arrived with another value',
    fix: 'Set the whole Content-Type, charset included, before signing; fetch and browsers add one to string and form bodies.',
  },
  'body-reframed': {
    summary: 'The body was encoded or framed in another way after signing',
    fix: 'Sign with the Content-Encoding that is sent, compress before signing, switch off compression in proxies, and leave content-length unsigned.',
  },
  'path-encoded-twice': {
    summary: 'The server sees the path percent-encoded once more than it was signed',
    fix: "Send the path exactly as signed; clients and proxies must not encode it again. If this is not S3, leave uriEncoding at the service's default.",
  },
  'path-decoded': {
    summary: 'The server sees the path percent-encoded once less than it was signed',
    fix: 'Stop the client or proxy that decodes the path (nginx: proxy_pass without a URI; Apache: nocanon). For S3 leave uriEncoding at "single", and sign %2F in a path as / (in a key that holds these three characters it is %252F).',
  },
  'path-normalized': {
    summary: 'Slashes or dot segments in the path were resolved',
    fix: 'Send the path untouched: undici takes { origin, path }, while fetch and URL objects resolve dot segments; switch off merge_slashes and the like in proxies. For services other than S3 leave normalizePath at its default.',
  },
  'path-prefix': {
    summary: 'Something was put before the path or cut from it',
    fix: 'Sign the path that the server sees, or let the proxy pass it as it is.',
  },
  'path-changed': {
    summary: 'The server saw another path',
    fix: 'Send the URL that was signed; look for rewriting in proxies and for a URL that was signed for something else.',
  },
  'bucket-in-host': {
    summary: 'The bucket stands in the host on one side and in the path on the other',
    fix: 'Sign the addressing style that is sent, and configure proxies to pass the Host header unchanged.',
  },
  'escapes-respelled': {
    summary: 'The same characters are percent-encoded in another spelling',
    fix: 'Send the URL as signed: escapes in capitals (%2F), and A-Z a-z 0-9 - . _ ~ not escaped. URL libraries and proxies that spell it anew break the signature.',
  },
  'plus-or-space': {
    summary: 'A plus sign was taken for a space, or a space sent as a plus sign',
    fix: 'Write a space as %20 and a plus sign as %2B in paths and queries, and do not build queries with URLSearchParams after signing.',
  },
  'query-order': {
    summary: 'The query parameters were put in another order than the server has them',
    fix: 'Sort by encoded name, then by encoded value, byte by byte; if the order differs in names beyond ASCII or brackets, the server sorts wrongly: avoid such names.',
  },
  'query-changed': {
    summary: 'A query parameter arrived with another value',
    fix: 'Send the URL as it was signed; for other parameters sign again.',
  },
  'query-added': {
    summary: 'A query parameter was added after signing',
    fix: 'Add every parameter before signing; cache busters, tracking parameters and x-id must be in the URL that is signed.',
  },
  'query-removed': {
    summary: 'A signed query parameter did not arrive',
    fix: 'Send the whole URL; quote it in shells, where & ends a command, and escape it as &amp; in HTML only.',
  },
  'query-repeated': {
    summary: 'The server keeps one of several query parameters of the same name',
    fix: 'Give each name once; this server cannot verify repeated names.',
  },
  'query-encoding': {
    summary: 'A query parameter was encoded or decoded once more',
    fix: 'Give the URL to the client as a string that is complete, and let nothing encode it again.',
  },
  'host-changed': {
    summary: 'The server saw another Host',
    fix: 'Let the proxy pass the Host header on (nginx: proxy_set_header Host $http_host), or sign for the host that the server sees with a host header of your own.',
  },
  'port-changed': {
    summary: 'The port in the Host header was added, dropped or changed',
    fix: 'Sign the authority that the server sees: a port other than 80 and 443 belongs to it (nginx: $http_host, not $host).',
  },
  'method-changed': {
    summary: 'The request arrived with another method',
    fix: 'Sign the method that is sent; do not follow redirects with a signed POST (clients turn it into GET), and sign HEAD apart from GET.',
  },
  'body-changed': {
    summary: 'The body is not the one that was signed',
    fix: 'Sign the bytes that are sent: serialise once and give the same string or buffer to both; look for proxies that rewrite bodies.',
  },
  'payload-hash-mode': {
    summary: 'One side hashed the payload and the other took it as unsigned or streamed',
    fix: 'Send the x-amz-content-sha256 header as it was signed; presigned S3 URLs take UNSIGNED-PAYLOAD, other services the hash of the body.',
  },
  'date-changed': {
    summary: 'The request arrived with another date than the one signed here',
    fix: 'Pass the date that was signed to diagnose, or the request as it was sent; otherwise stop what rewrites x-amz-date.',
  },
  'signature-changed': {
    summary: 'The signature that arrived is not the one that was made',
    fix: 'Send the signature as it is, 64 lower-case hexadecimal digits, and the whole URL or Authorization header; make sure that only one program signs.',
  },
  'access-key-changed': {
    summary: 'The request arrived with another access key',
    fix: 'Look for another signer on the way (a proxy, an SDK, a sidecar), and give diagnose the credentials that signed.',
  },
  'changed-after-signing': {
    summary: 'The request carries a signature that these options do not give for it',
    fix: 'Sign last: change neither URL nor headers nor body afterwards, and give diagnose the options that signed.',
  },
  'not-signed': {
    summary: 'The request carries no signature',
    fix: 'Send what sign or presign returns, headers included. If this is the request as it was given to sign, give options.date as well.',
  },
  'authorization-removed': {
    summary: 'The server found no authentication',
    fix: 'Clients drop the Authorization header when they follow a redirect to another host, and proxies may strip it; sign for the final URL. API Gateway also answers so for a path that it does not have.',
  },
  'authorization-malformed': {
    summary: 'The server could not read the authentication',
    fix: 'Send the Authorization header or the X-Amz- parameters whole, once, and as they were made.',
  },

  'clock-skew': {
    summary: 'The date of the request is too far from the clock of the server',
    fix: "Set the clock (NTP), do not keep signed requests, or sign with a date corrected by the answer's Date header.",
  },
  'url-expired': {
    summary: 'The presigned URL has expired',
    fix: 'Presign again, later or for longer; a URL ends at X-Amz-Date plus X-Amz-Expires, and earlier with temporary credentials.',
  },
  'expires-out-of-range': {
    summary: 'X-Amz-Expires is out of range',
    fix: 'Give a whole number of seconds from 1 to 604800 (seven days).',
  },
  'wrong-region': {
    summary: 'The request is signed for another region than that of the server',
    fix: 'Sign with the region of the endpoint or bucket; global endpoints have one of their own (us-east-1 for IAM and for S3 without a region).',
  },
  'wrong-service': {
    summary: 'The request is signed for another service than that of the server',
    fix: 'Use the signing name of the service, which may differ from its host (execute-api, email for SES, monitoring for CloudWatch).',
  },
  'scope-date': {
    summary:
      'The credential scope does not fit: its date differs from the date of the request, or its end is wrong',
    fix: 'Take both from one clock reading, in UTC; do not keep an Authorization header or a signing key past midnight UTC.',
  },
  'signature-version': {
    summary: 'The server does not take this version of signature',
    fix: 'Use algorithm "v4" with stores that know no "v4a"; a store that wants version 2 must be configured for version 4, and a version 2 signer be replaced.',
  },

  'wrong-secret': {
    summary: 'The secret access key is not the one that the server holds for this access key',
    fix: 'Copy the secret again, or make a new key; check that access key and secret are of one pair, and that no other source (environment, profile) was taken.',
  },
  'secret-malformed': {
    summary: 'The secret access key looks damaged',
    fix: 'Copy it again as it was issued, without quotation marks or escapes; read it from JSON with a JSON parser and never percent-encode it.',
  },
  'unknown-access-key': {
    summary: 'The server does not know the access key',
    fix: 'Check the access key id, whether it was deleted or disabled, and that endpoint and partition are those that issued it.',
  },
  'session-token-missing': {
    summary: 'Temporary credentials were used without their session token',
    fix: 'Pass sessionToken along with the key; keys that begin with ASIA need it.',
  },
  'session-token-expired': {
    summary: 'The temporary credentials have expired',
    fix: 'Get new ones, and refresh them before they end.',
  },
  'session-token-invalid': {
    summary: 'The session token does not belong to this access key or was damaged',
    fix: 'Take key, secret and token from one answer of STS; copy the token whole; use no token with a permanent key.',
  },
  'session-token-unsigned': {
    summary: 'The session token was sent but not signed',
    fix: 'Put the token into the credentials before signing, and leave the option sessionToken at its default.',
  },
  'unsigned-header': {
    summary: 'A header that must be signed was sent unsigned',
    fix: 'Give host and every x-amz- header to sign or presign, and add none afterwards.',
  },
  'payload-hash-missing': {
    summary: 'The x-amz-content-sha256 header is missing',
    fix: 'Send the header that sign returns; do not set contentSha256Header to "omit" for S3.',
  },
  'two-authentications': {
    summary: 'The request is authenticated twice, in its query and in its Authorization header',
    fix: 'Send a presigned URL without an Authorization header; do not let a client with credentials fetch it.',
  },
  'permission-denied': {
    summary: 'The signature seems to hold, but the request is not allowed',
    fix: 'Look at the policies of user, role, bucket and endpoint; nothing needs to change in the signing.',
  },

  'request-changed': {
    summary: 'The server computed another canonical request and does not show it',
    fix: 'Compare what arrives: send the request to an echo server through the same proxies, or read the log of the server.',
  },
  'not-a-signature-problem': {
    summary: 'The refusal is not about the signature',
    fix: 'See the code and the message of the server.',
  },
  'not-the-service': {
    summary: 'The answer does not look like one of an AWS API',
    fix: 'A proxy, firewall or another server answered; check host, path and what stands between. A server that verifies with sansdk has the reason in its log: code and field of the SignatureError.',
  },
  'no-reason-given': {
    summary: 'The answer holds no reason',
    fix: 'Answers to HEAD have no body: sign and send the same as GET and diagnose that answer. A server that verifies with sansdk has the reason in its log: code and field of the SignatureError.',
  },
}
