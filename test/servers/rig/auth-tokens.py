#!/usr/bin/env python3
"""Makes authentication tokens as AWS's own Python code makes them, for as long as its input lasts.

Reads one JSON object per line and answers each with one line:

    {"kind", "date": "20260517T080910Z", "region", "credentials": {"accessKeyId", "secretAccessKey",
     "sessionToken"?}, "input": {...}}
    -> {"token"} or {"error"}

The first line of the output names the versions and the kinds that they can make:

    rds                    botocore: `generate_db_auth_token` of the RDS client
    dsql, dsql-admin       botocore: `generate_db_connect_auth_token` and `…_admin_…` (1.35.74 and later)
    elasticache, memorydb  botocore's RequestSigner, called as the user guides do it ("Authenticating
                           with IAM": a presigned GET to the cache's or cluster's name)
    msk                    botocore's SigV4QueryAuth, called as aws-msk-iam-sasl-signer-python does it
    eks                    the AWS CLI's TokenGenerator (`aws eks get-token`), where the CLI is installed
    transcribe             botocore's SigV4QueryAuth over the request of the developer guide ("Setting up
                           a WebSocket stream")
"""
import base64
import datetime
import json
import os
import sys
from urllib.parse import urlencode

# Debian's botocore signs with AWS's C runtime where that is installed, which cannot be told the time.
os.environ["BOTO_DISABLE_CRT"] = "true"
# Older versions, but not AWS CLI 2, ask the global endpoint for tokens.
os.environ["AWS_STS_REGIONAL_ENDPOINTS"] = "regional"
# Whoever runs this may have settings of their own.
for name in list(os.environ):
    if name.startswith(("AWS_ENDPOINT_URL", "AWS_PROFILE", "AWS_USE_")):
        del os.environ[name]
os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull

import botocore
import botocore.auth
import botocore.session
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.model import ServiceId
from botocore.signers import RequestSigner

try:
    import awscli
    from awscli.customizations.eks.get_token import STSClientFactory, TokenGenerator
except ImportError:
    awscli = None


class Clock:
    """Stands in for the datetime module inside botocore.auth: the request says what time it is."""

    class datetime(datetime.datetime):
        now_is = None

        @classmethod
        def utcnow(cls):
            return cls.now_is


# Older versions ask the datetime module, newer ones a function of botocore.
botocore.auth.datetime = Clock
botocore.auth.get_current_datetime = lambda remove_tzinfo=True: Clock.datetime.now_is

SESSION = botocore.session.Session()
CLIENTS = {}


def client(service, region):
    """A client without credentials; creating one takes a tenth of a second."""
    key = (service, region)
    if key not in CLIENTS:
        CLIENTS[key] = SESSION.create_client(
            service, region_name=region, aws_access_key_id="x", aws_secret_access_key="x"
        )
    return CLIENTS[key]


def with_credentials(made, credentials):
    made._request_signer._credentials = credentials
    return made


def rds(task, credentials):
    made = with_credentials(client("rds", task["region"]), credentials)
    i = task["input"]
    return made.generate_db_auth_token(i["hostname"], i["port"], i["username"], task["region"])


def dsql(name):
    def make(task, credentials):
        made = with_credentials(client("dsql", task["region"]), credentials)
        i = task["input"]
        return getattr(made, name)(i["hostname"], task["region"], i["expiresIn"])

    return make


def cache(service, name):
    def make(task, credentials):
        i = task["input"]
        query = {"Action": "connect", "User": i["username"]}
        if i.get("deployment") == "serverless":
            query["ResourceType"] = "ServerlessCache"
        signer = RequestSigner(
            ServiceId(service),
            task["region"],
            service,
            "v4",
            credentials,
            SESSION.get_component("event_emitter"),
        )
        url = "https://%s/?%s" % (i[name], urlencode(query))
        request = {"method": "GET", "url": url, "body": {}, "headers": {}, "context": {}}
        signed = signer.generate_presigned_url(
            request, operation_name="connect", expires_in=900, region_name=task["region"]
        )
        return signed[len("https://"):]

    return make


def presigned(task, credentials, service, url, params, expires):
    request = AWSRequest("GET", url, params=params)
    botocore.auth.SigV4QueryAuth(credentials, service, task["region"], expires).add_auth(request)
    return request


def base64url(url):
    return base64.urlsafe_b64encode(url.encode()).decode().rstrip("=")


def msk(task, credentials):
    url = "https://kafka.%s.amazonaws.com/" % task["region"]
    request = presigned(
        task, credentials, "kafka-cluster", url, {"Action": "kafka-cluster:Connect"}, 900
    )
    request.params = {"User-Agent": task["input"]["userAgent"]}
    return base64url(request.prepare().url)


def eks(task, credentials):
    region = task["region"]
    key = ("eks", region)
    if key not in CLIENTS:
        # The factory takes a session's credentials, and there are none yet.
        SESSION.set_credentials("x", "x")
        CLIENTS[key] = STSClientFactory(SESSION).get_sts_client(region_name=region)
    made = with_credentials(CLIENTS[key], credentials)
    return TokenGenerator(made).get_token(task["input"]["clusterName"])


def transcribe(task, credentials):
    i = task["input"]
    resolver = SESSION.get_component("endpoint_resolver")
    host = resolver.construct_endpoint("transcribestreaming", task["region"])["hostname"]
    params = {
        "language-code": i["languageCode"],
        "media-encoding": i["mediaEncoding"],
        "sample-rate": str(i["sampleRate"]),
        **i.get("query", {}),
    }
    url = "https://%s:8443/stream-transcription-websocket" % host
    signed = presigned(task, credentials, "transcribe", url, params, i["expiresIn"])
    return signed.url.replace("https://", "wss://")


MAKERS = {
    "rds": rds,
    "elasticache": cache("elasticache", "cacheName"),
    "memorydb": cache("memorydb", "clusterName"),
    "msk": msk,
    "transcribe": transcribe,
}
if "dsql" in SESSION.get_available_services():
    MAKERS["dsql"] = dsql("generate_db_connect_auth_token")
    MAKERS["dsql-admin"] = dsql("generate_db_connect_admin_auth_token")
if awscli is not None:
    MAKERS["eks"] = eks


def make(task):
    Clock.datetime.now_is = datetime.datetime.strptime(task["date"], "%Y%m%dT%H%M%SZ")
    c = task["credentials"]
    credentials = Credentials(c["accessKeyId"], c["secretAccessKey"], c.get("sessionToken"))
    return {"token": MAKERS[task["kind"]](task, credentials)}


def answer(line):
    try:
        return make(json.loads(line))
    except Exception as error:  # the test must hear of it, whatever it is
        return {"error": "%s: %s" % (type(error).__name__, error)}


if __name__ == "__main__":
    versions = {"botocore": botocore.__version__}
    if awscli is not None:
        versions["aws-cli"] = awscli.__version__
    print(json.dumps({"versions": versions, "kinds": sorted(MAKERS)}), flush=True)
    for line in sys.stdin:
        print(json.dumps(answer(line)), flush=True)
