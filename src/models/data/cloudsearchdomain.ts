// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon CloudSearch Domain, API version 2013-01-01. */
export const cloudsearchdomain: ServiceModel = {
  name: 'cloudsearchdomain',
  packed: `{"name":"cloudsearchdomain","serviceId":"CloudSearch Domain","fullName":"Amazon CloudSearch Domain","apiVersion":"2013-01-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"cloudsearchdomain","signingName":"cloudsearch","jsonVersion":"1.1"}
Search GET /2013-01-01/search?format=sdk&pretty=true <0 >1
Suggest GET /2013-01-01/suggest?format=sdk&pretty=true <2 >3
UploadDocuments POST /2013-01-01/documents/batch?format=sdk <4 >5

cursor:s@q expr:s@q facet:s@q filterQuery:s@q=fq highlight:s@q partial:b@q query:s!@q=q queryOptions:s@q=q.options queryParser:s@q=q.parser return:s@q size:l@q sort:s@q start:l@q stats:s@q
status:8 hits:9 facets:{10 stats:{11
query:s!@q=q suggester:s!@q size:l@q
status:12 suggest:13
documents:S!@p contentType:s!@h=Content-Type
status:s adds:l deletes:l warnings:[14
status:s message:s
message:s
timems:l rid:s
found:l start:l cursor:s hit:[15
buckets:[16
min:s max:s count:l missing:l sum:d sumOfSquares:d mean:s stddev:d
timems:l rid:s
query:s found:l suggestions:[17
message:s
id:s fields:{[s exprs:{s highlights:{s
value:s count:l
suggestion:s score:l id:s

DocumentServiceException 6
SearchException 7



`,
}
