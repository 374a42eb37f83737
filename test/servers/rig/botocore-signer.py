#!/usr/bin/env python3
"""Signs requests with botocore for as long as its input lasts.

Reads one JSON object per line and answers each with one line:

    {"kind": "header" | "presign", "uriEncoding": "single" | "double", "service", "region",
     "date": "20150830T123600Z", "expiresIn": 60, "accessKeyId", "secretAccessKey", "sessionToken"?,
     "method", "url", "headers": [[name, value], ...], "body": base64, "payloadHash"?}
    -> {"canonicalRequest", "stringToSign", "signature", "authorization"?, "url"}
    or {"error"}

`single` is botocore's S3 signer, `double` the one of all other services. A `payloadHash` stands in
for the payload alone; the URL, the headers and everything else are botocore's own doing. To be
presigned, a query is handed over as parameters, in which a name may have several values: of those in
a URL botocore's presigner keeps the first only, and it takes bytes that are no UTF-8 for U+FFFD.
Needs Debian's python3-botocore; run it with /usr/bin/python3.
"""
import base64
import datetime
import json
import sys
from urllib.parse import parse_qs

import botocore
import botocore.auth as auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials


class Clock:
    """Stands in for the datetime module inside botocore.auth: the request says what time it is."""

    class datetime(datetime.datetime):
        now_is = None

        @classmethod
        def utcnow(cls):
            return cls.now_is


auth.datetime = Clock
BASES = {
    ("header", "single"): auth.S3SigV4Auth,
    ("header", "double"): auth.SigV4Auth,
    ("presign", "single"): auth.S3SigV4QueryAuth,
    ("presign", "double"): auth.SigV4QueryAuth,
}


def recording(base):
    class Recording(base):
        payload_hash = None

        def payload(self, request):
            return self.payload_hash or super().payload(request)

        def canonical_request(self, request):
            self.canonical = super().canonical_request(request)
            return self.canonical

        def string_to_sign(self, request, canonical_request):
            self.string = super().string_to_sign(request, canonical_request)
            return self.string

        def signature(self, string_to_sign, request):
            self.signed = super().signature(string_to_sign, request)
            return self.signed

    return Recording


SIGNERS = {kind: recording(base) for kind, base in BASES.items()}


def parameters(query):
    # Latin-1 there and back keeps every byte.
    parsed = parse_qs(query, keep_blank_values=True, encoding="latin-1")
    return {k.encode("latin-1"): [v.encode("latin-1") for v in vs] for k, vs in parsed.items()}


def sign(r):
    Clock.datetime.now_is = datetime.datetime.strptime(r["date"], "%Y%m%dT%H%M%SZ")
    credentials = Credentials(r["accessKeyId"], r["secretAccessKey"], r.get("sessionToken"))
    presign = r["kind"] == "presign"
    extra = {"expires": r["expiresIn"]} if presign else {}
    signer = SIGNERS[r["kind"], r["uriEncoding"]](credentials, r["service"], r["region"], **extra)
    signer.payload_hash = r.get("payloadHash")
    if presign:
        # Without the body, which botocore would take for parameters to be moved into the query.
        url, _, query = r["url"].partition("?")
        request = AWSRequest(r["method"], url, params=parameters(query))
    else:
        request = AWSRequest(r["method"], r["url"], data=base64.b64decode(r["body"]))
    for name, value in r["headers"]:
        request.headers[name] = value  # appends: duplicates stay
    signer.add_auth(request)
    return {
        "canonicalRequest": signer.canonical,
        "stringToSign": signer.string,
        "signature": signer.signed,
        "authorization": request.headers.get("Authorization"),
        "url": request.url,
    }


def answer(line):
    try:
        return sign(json.loads(line))
    except Exception as error:  # the test must hear of it, whatever it is
        return {"error": "%s: %s" % (type(error).__name__, error)}


print(json.dumps({"botocore": botocore.__version__}), flush=True)
for line in sys.stdin:
    print(json.dumps(answer(line)), flush=True)
