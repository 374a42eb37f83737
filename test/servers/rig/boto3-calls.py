"""One call of boto3: `boto3-calls.py ENDPOINT REGION KEY CALL`; credentials come from the environment."""
import sys
import urllib.request

import boto3
from botocore.config import Config

endpoint, region, key, call = sys.argv[1:]


def client(service):
    config = Config(s3={"addressing_style": "path"}, signature_version="s3v4" if service == "s3" else None)
    return boto3.client(service, region_name=region, endpoint_url=endpoint, config=config)


def presigned(operation, **parameters):
    return client("s3").generate_presigned_url(operation, Params={"Bucket": "bucket", "Key": key, **parameters})


def fetch(url, method, data=None):
    urllib.request.urlopen(urllib.request.Request(url, method=method, data=data)).read()


calls = {
    "put": lambda: client("s3").put_object(Bucket="bucket", Key=key, Body=b"data", Metadata={"a": "b"}),
    "get": lambda: client("s3").get_object(Bucket="bucket", Key=key)["Body"].read(),
    "list": lambda: client("s3").list_objects_v2(Bucket="bucket", Prefix="a b+/", Delimiter="/"),
    "presigned get": lambda: fetch(presigned("get_object"), "GET"),
    "presigned put": lambda: fetch(presigned("put_object"), "PUT", b"data"),
    "dynamodb": lambda: client("dynamodb").list_tables(Limit=1),
    "sts": lambda: client("sts").get_caller_identity(),
    "glacier": lambda: client("glacier").list_vaults(),
}
calls[call]()
