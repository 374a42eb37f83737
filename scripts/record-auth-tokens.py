#!/usr/bin/env python3
"""Records what AWS's own code makes of authentication tokens, for test/vectors/auth-tokens.json.

None of that code is part of what is written; the output holds inputs and results only. It was made with
botocore 1.43.11 and the AWS CLI 1.45.11 of PyPI, faketime 0.9.10 of Debian, and the npm packages that
`record-auth-tokens.mjs` names:

    python3 scripts/record-auth-tokens.py DIRECTORY_WITH_NODE_MODULES >test/vectors/auth-tokens.json

Another run over the same versions writes the same bytes. Sources, by kind:

    rds, dsql, dsql-admin   botocore's clients (`test/servers/rig/auth-tokens.py` calls them)
    elasticache, memorydb   botocore's RequestSigner, called as the user guides do it
    eks                     `aws eks get-token`, the program, under faketime
    msk, iot, transcribe    see `record-auth-tokens.mjs`
"""
import itertools
import json
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RIG = os.path.join(ROOT, "test/servers/rig/auth-tokens.py")
NODE = os.path.join(ROOT, "scripts/record-auth-tokens.mjs")

LASTING = {
    "accessKeyId": "AKIDEXAMPLE",
    "secretAccessKey": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
}
TEMPORARY = {
    "accessKeyId": "ASIAEXAMPLE",
    "secretAccessKey": "/+wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY",
    "sessionToken": "IQoJb3JpZ2luX2VjE//to+ken/with=every%kind&of==",
}
DATES = ["20260517T080910Z", "20251231T235959Z"]
REGIONS = ["us-east-1", "eu-central-1", "us-gov-west-1", "cn-north-1"]

# Each input is met with each kind of credentials, in one region after the other.
INPUTS = {
    "rds": [
        {"hostname": "db.abc123.eu-central-1.rds.amazonaws.com", "port": 5432, "username": "app"},
        {"hostname": "proxy-1.proxy-abc.us-east-1.rds.amazonaws.com", "port": 3306, "username": "jane doe+x@y"},
        {"hostname": "aurora.cluster-ro-abc.cn-north-1.rds.amazonaws.com.cn", "port": 1521, "username": "M\u00fcller/\u96f6~.-_"},
        {"hostname": "db.abc123.us-gov-west-1.rds.amazonaws.com", "port": 443, "username": "app"},
    ],
    "dsql": [
        {"hostname": "abc0def1.dsql.us-east-1.on.aws", "expiresIn": 900},
        {"hostname": "abc0def1.dsql.eu-central-1.on.aws", "expiresIn": 604800},
    ],
    "dsql-admin": [
        {"hostname": "abc0def1.dsql.us-east-1.on.aws", "expiresIn": 900},
        {"hostname": "abc0def1.dsql.eu-central-1.on.aws", "expiresIn": 1},
    ],
    "elasticache": [
        {"cacheName": "orders-001", "username": "iam-user-01"},
        {"cacheName": "sessions", "username": "iam user+01", "deployment": "serverless"},
    ],
    "memorydb": [
        {"clusterName": "orders-001", "username": "iam-user-01"},
        {"clusterName": "m", "username": "\u00fc&=user"},
    ],
    "eks": [{"clusterName": "prod"}, {"clusterName": "a_Cluster-2"}, {"clusterName": "g"}, {"clusterName": "c"}],
    "msk": [{}, {}, {}, {}],
    "iot": [
        {"hostname": "abc123-ats.iot.us-east-1.amazonaws.com"},
        {"hostname": "abc123.ats.iot.cn-north-1.amazonaws.com.cn"},
    ],
    "transcribe": [
        {
            "LanguageCode": "en-US",
            "MediaEncoding": "pcm",
            "MediaSampleRateHertz": 16000,
            "SessionId": "b4340f41-4874-4397-9adf-f4d617f1f171",
        },
        {
            "IdentifyLanguage": True,
            "LanguageOptions": "en-US,de-DE",
            "MediaEncoding": "ogg-opus",
            "MediaSampleRateHertz": 48000,
            "SessionId": "00000000-4874-4397-9adf-f4d617f1f171",
            "VocabularyNames": "one,two words",
        },
        {
            "LanguageCode": "zh-CN",
            "MediaEncoding": "flac",
            "MediaSampleRateHertz": 8000,
            "SessionId": "11111111-4874-4397-9adf-f4d617f1f171",
            "ShowSpeakerLabel": True,
        },
        {
            "LanguageCode": "es-US",
            "MediaEncoding": "pcm",
            "MediaSampleRateHertz": 44100,
            "SessionId": "22222222-4874-4397-9adf-f4d617f1f171",
        },
    ],
}


def cases():
    for kind, inputs in INPUTS.items():
        regions = itertools.cycle(REGIONS)
        if kind.startswith("dsql"):
            regions = itertools.cycle(["us-east-1", "eu-central-1"])
        for i in inputs:
            region = next(regions)
            for credentials, date in zip([LASTING, TEMPORARY], DATES):
                yield {
                    "kind": kind,
                    "date": date,
                    "region": region,
                    "credentials": credentials,
                    "input": i,
                }


def run(command, text, **options):
    done = subprocess.run(
        command, input=text, stdout=subprocess.PIPE, check=True, universal_newlines=True, **options
    )
    return done.stdout


def by_python(tasks):
    lines = run([sys.executable, RIG], "".join(json.dumps(t) + "\n" for t in tasks)).splitlines()
    answers = [json.loads(line) for line in lines]
    return answers[0]["versions"], [answer["token"] for answer in answers[1:]]


def by_node(tasks, directory):
    # One process for each: a client of the SDK may not remember the clock of the one before.
    answers = [json.loads(run(["node", NODE, directory], json.dumps([t]))) for t in tasks]
    return answers[0]["versions"], [answer["tokens"][0] for answer in answers]


def by_aws_cli(task):
    date = task["date"]
    when = "%s-%s-%s %s:%s:%s" % (date[:4], date[4:6], date[6:8], date[9:11], date[11:13], date[13:15])
    c = task["credentials"]
    env = {
        "PATH": os.environ["PATH"],
        "HOME": "/nonexistent",
        "TZ": "UTC",
        "AWS_ACCESS_KEY_ID": c["accessKeyId"],
        "AWS_SECRET_ACCESS_KEY": c["secretAccessKey"],
        "AWS_EC2_METADATA_DISABLED": "true",
    }
    if "sessionToken" in c:
        env["AWS_SESSION_TOKEN"] = c["sessionToken"]
    command = [
        "faketime", "-f", when, sys.executable, "-m", "awscli", "eks", "get-token",
        "--cluster-name", task["input"]["clusterName"], "--region", task["region"], "--output", "json",
    ]
    status = json.loads(run(command, "", env=env))["status"]
    return status["token"], status["expirationTimestamp"]


def main():
    tasks = list(cases())
    node = [t for t in tasks if t["kind"] in ("msk", "iot", "transcribe")]
    python = [t for t in tasks if t not in node and t["kind"] != "eks"]
    python_versions, python_tokens = by_python(python)
    node_versions, node_tokens = by_node(node, sys.argv[1])
    for task, token in zip(python + node, python_tokens + node_tokens):
        task["token"] = token
    for task in tasks:
        if task["kind"] == "eks":
            task["token"], task["expiresAt"] = by_aws_cli(task)
    document = {"source": {**python_versions, **node_versions}, "tokens": tasks}
    print(json.dumps(document, indent=2))


main()
