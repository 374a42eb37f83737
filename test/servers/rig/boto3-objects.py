#!/usr/bin/env python3
"""Does with boto3 what it is asked to do with objects, for as long as its input lasts.

    boto3-objects.py SETTINGS    (JSON: endpoint, region, accessKeyId, secretAccessKey)

Reads one JSON object per line and answers each with one line, the result or {"error"}. The first line
of the output names the versions.

    {"do": "put", "bucket", "key", "body": base64, "args"}      put_object with these arguments
    {"do": "get", "bucket", "key", "args"}                      get_object -> {"body", "head"}
    {"do": "upload", "bucket", "key", "file", "args"}           upload_file, in parts of 5 MiB
    {"do": "download", "bucket", "key", "file"}                 download_file, in ranges of 5 MiB
    {"do": "tags", "bucket", "key"}                             get_object_tagging -> {"tags"}
    {"do": "list", "bucket", "args"}                            list_objects_v2, all pages -> {"keys"}
    {"do": "post", "date": "20260517T080910Z", "sessionToken"?, "bucket", "key", "fields",
     "conditions", "expiresIn"}                                 generate_presigned_post
    {"do": "encode", "text"} {"do": "decode", "text"}           RFC 2047, by Python's email package
"""
import base64
import datetime
import email.header
import json
import os
import sys

os.environ["BOTO_DISABLE_CRT"] = "true"
# Whoever runs this may have settings of their own.
for name in list(os.environ):
    if name.startswith(("AWS_ENDPOINT_URL", "AWS_PROFILE", "AWS_USE_")):
        del os.environ[name]
os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull

import boto3
import botocore.auth
import botocore.signers
from boto3.s3.transfer import TransferConfig
from botocore.client import Config

SETTINGS = json.loads(sys.argv[1])
PARTS = TransferConfig(multipart_threshold=5 * 2**20, multipart_chunksize=5 * 2**20)


class Clock:
    """Stands in for the datetime module inside botocore while a form is made."""

    timedelta = datetime.timedelta

    class datetime(datetime.datetime):
        now_is = None

        @classmethod
        def utcnow(cls):
            return cls.now_is


def client(token=None, **config):
    return boto3.client(
        "s3",
        endpoint_url=SETTINGS["endpoint"],
        region_name=SETTINGS["region"],
        aws_access_key_id=SETTINGS["accessKeyId"],
        aws_secret_access_key=SETTINGS["secretAccessKey"],
        aws_session_token=token,
        config=Config(signature_version="s3v4", s3={"addressing_style": "path"}, **config),
    )


S3 = client()


def put(task):
    made = S3.put_object(
        Bucket=task["bucket"], Key=task["key"], Body=base64.b64decode(task["body"]), **task["args"]
    )
    return {"etag": made["ETag"]}


def get(task):
    answer = S3.get_object(Bucket=task["bucket"], Key=task["key"], **task.get("args", {}))
    body = base64.b64encode(answer.pop("Body").read()).decode()
    answer.pop("ResponseMetadata")
    return {"body": body, "head": json.loads(json.dumps(answer, default=str))}


def upload(task):
    S3.upload_file(task["file"], task["bucket"], task["key"], ExtraArgs=task["args"], Config=PARTS)
    return {}


def download(task):
    S3.download_file(task["bucket"], task["key"], task["file"], Config=PARTS)
    return {}


def tags(task):
    answer = S3.get_object_tagging(Bucket=task["bucket"], Key=task["key"])
    return {"tags": {tag["Key"]: tag["Value"] for tag in answer["TagSet"]}}


def list_keys(task):
    pages = S3.get_paginator("list_objects_v2").paginate(Bucket=task["bucket"], **task["args"])
    return {"keys": [item["Key"] for page in pages for item in page.get("Contents", [])]}


def post(task):
    Clock.datetime.now_is = datetime.datetime.strptime(task["date"], "%Y%m%dT%H%M%SZ")
    maker = client(task.get("sessionToken"))
    real = {}
    modules = (botocore.auth, botocore.signers)
    # Older versions ask the datetime module, newer ones a function of botocore.
    name = "get_current_datetime" if hasattr(botocore.auth, "get_current_datetime") else "datetime"
    for module in modules:
        real[module] = getattr(module, name)
        now = Clock if name == "datetime" else lambda remove_tzinfo=True: Clock.datetime.now_is
        setattr(module, name, now)
    try:
        return maker.generate_presigned_post(
            task["bucket"], task["key"], task["fields"], task["conditions"], task["expiresIn"]
        )
    finally:
        for module in modules:
            setattr(module, name, real[module])


def encode(task):
    return {"text": email.header.Header(task["text"], "utf-8").encode(linesep="", maxlinelen=10000)}


def decode(task):
    parts = email.header.decode_header(task["text"])
    return {"text": str(email.header.make_header(parts))}


DO = {
    "put": put,
    "get": get,
    "upload": upload,
    "download": download,
    "tags": tags,
    "list": list_keys,
    "post": post,
    "encode": encode,
    "decode": decode,
}


def answer(line):
    try:
        task = json.loads(line)
        return DO[task["do"]](task)
    except Exception as error:  # the test must hear of it, whatever it is
        return {"error": "%s: %s" % (type(error).__name__, error)}


if __name__ == "__main__":
    versions = {"boto3": boto3.__version__, "python": sys.version.split()[0]}
    print(json.dumps({"versions": versions}), flush=True)
    for line in sys.stdin:
        print(json.dumps(answer(line)), flush=True)
