#!/usr/bin/env python3
"""Reads responses of a JSON array from stdin with botocore's parsers; `--model NAME` prints botocore's model.

A response is {"service", "operation", "protocol", "status", "headers", "body": base64}. Prints a JSON array of what
botocore makes of each, without its metadata: bytes as {"$blob": base64}, times as {"$date": seconds}; an error as
{"$error": code, "message": text}.
"""
import base64
import datetime
import json
import sys

import botocore.parsers
import botocore.session
from botocore.awsrequest import HeadersDict
from botocore.model import ServiceModel

LOADER = botocore.session.Session().get_component('data_loader')
MODELS = {}


def model_of(service):
    if service not in MODELS:
        MODELS[service] = ServiceModel(LOADER.load_service_model(service, 'service-2'), service)
    return MODELS[service]


def plain(value):
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, (bytes, bytearray)):
        return {'$blob': base64.b64encode(value).decode()}
    if isinstance(value, datetime.datetime):
        return {'$date': round(value.timestamp() * 1000)}
    return value


def read(response):
    operation = model_of(response['service']).operation_model(response['operation'])
    parser = botocore.parsers.create_parser(response['protocol'])
    message = {
        'status_code': response['status'],
        'headers': HeadersDict(response['headers']),
        'body': base64.b64decode(response['body']),
    }
    parsed = parser.parse(message, operation.output_shape)
    parsed.pop('ResponseMetadata', None)
    error = parsed.get('Error')
    if response['status'] >= 300 and error is not None:
        return {'$error': error['Code'], 'message': error['Message']}
    return plain(parsed)


if sys.argv[1:2] == ['--model']:
    json.dump(LOADER.load_service_model(sys.argv[2], 'service-2'), sys.stdout)
else:
    json.dump([read(response) for response in json.load(sys.stdin)], sys.stdout)
