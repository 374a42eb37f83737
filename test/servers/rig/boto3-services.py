"""Calls any operation of any service with boto3: `boto3-services.py SETTINGS` (JSON: endpoint, region,
accessKeyId, secretAccessKey). Reads {"service", "operation", "input"?, "region"?} from each line and answers
{"status"}, or {"status", "code"} where the service answered with an error. The first line names the version.
"""
import json
import os
import sys

for name in list(os.environ):
    if name.startswith("AWS_"):
        del os.environ[name]
os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull

import boto3
from botocore.client import Config
from botocore.exceptions import ClientError

SETTINGS = json.loads(sys.argv[1])


def call(task):
    client = boto3.client(
        task["service"],
        endpoint_url=SETTINGS["endpoint"],
        region_name=task.get("region", SETTINGS["region"]),
        aws_access_key_id=SETTINGS["accessKeyId"],
        aws_secret_access_key=SETTINGS["secretAccessKey"],
        config=Config(retries={"max_attempts": 0}),
    )
    try:
        output = getattr(client, task["operation"])(**task.get("input", {}))
        return {"status": output["ResponseMetadata"]["HTTPStatusCode"]}
    except ClientError as error:
        response = error.response
        return {"status": response["ResponseMetadata"]["HTTPStatusCode"], "code": response["Error"]["Code"]}


print(json.dumps({"version": boto3.__version__}), flush=True)
for line in sys.stdin:
    try:
        answer = call(json.loads(line))
    except Exception as error:
        answer = {"error": "%s: %s" % (type(error).__name__, error)}
    print(json.dumps(answer), flush=True)
