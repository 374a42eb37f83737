#!/usr/bin/env python3
"""For each call of a JSON array from stdin: botocore's own request for its input, and an answer.

A call is {"service", "operation", "input"} with "output" or "error": {"code", "message"}, and "protocol"
where it is not botocore's first choice. The answer is what moto's serializers, for CBOR botocore's, make of
that with the service's model. Blobs are {"$blob": base64}, times {"$date": seconds}.
Prints a JSON array of {"request": {...}, "answer": {...}}, bodies in base64.
"""
import base64
import datetime
import json
import sys

import botocore.session
from botocore.config import Config
from botocore.serialize import RpcV2CBORSerializer
from moto.core.exceptions import ServiceException
from moto.core.model import ServiceModel
from moto.core.serialize import get_serializer_class

SESSION = botocore.session.Session()
LOADER = SESSION.get_component('data_loader')


class Refusal(ServiceException):
    """Of no module of moto, which takes an error's model from there."""


class Captured(Exception):
    def __init__(self, request):
        super().__init__()
        self.request = request


def capture(request, **_):
    raise Captured(request)


def value_of(value):
    if isinstance(value, list):
        return [value_of(item) for item in value]
    if isinstance(value, dict):
        if '$blob' in value:
            return base64.b64decode(value['$blob'])
        if '$date' in value:
            return datetime.datetime.fromtimestamp(value['$date'], datetime.timezone.utc)
        return {key: value_of(item) for key, item in value.items()}
    return value


def snake(name):
    return botocore.xform_name(name)


def use_protocol(call):
    # The loader hands out what it has loaded before, so that the client made next reads this.
    metadata = LOADER.load_service_model(call['service'], 'service-2')['metadata']
    protocols = metadata.setdefault('every protocol', metadata.get('protocols'))
    if protocols is not None:
        metadata['protocols'] = [call['protocol']] if 'protocol' in call else protocols


def request_of(call):
    use_protocol(call)
    client = SESSION.create_client(
        call['service'],
        region_name='eu-central-1',
        endpoint_url='http://127.0.0.1:1',
        aws_access_key_id='none',
        aws_secret_access_key='none',
        config=Config(retries={'total_max_attempts': 1}),
    )
    client.meta.events.register('before-send', capture)
    try:
        getattr(client, snake(call['operation']))(**value_of(call['input']))
    except Captured as captured:
        request = captured.request
    body = request.body or b''
    if hasattr(body, 'read'):
        body = body.read()
    headers = {key.lower(): text(value) for key, value in request.headers.items()}
    return {
        'method': request.method,
        'path': request.url.removeprefix('http://127.0.0.1:1'),
        'headers': headers,
        'body': base64.b64encode(body.encode() if isinstance(body, str) else body).decode(),
    }


def text(value):
    return value.decode() if isinstance(value, bytes) else str(value)


def answer_of(call, request):
    service = call['service']
    description = LOADER.load_service_model(service, 'service-2')
    model = ServiceModel(description, service)
    protocol = protocol_of(model.metadata, request['headers'])
    operation = model.operation_model(call['operation'])
    if protocol == 'smithy-rpc-v2-cbor':
        body = cbor(value_of(call['output']), operation.output_shape)
        headers = {'smithy-protocol': 'rpc-v2-cbor', 'content-type': 'application/cbor'}
        return {'status': 200, 'headers': headers, 'body': body}
    serializer = get_serializer_class(service, protocol)(operation)
    error = call.get('error')
    value = value_of(call['output']) if error is None else Refusal(error['code'], error['message'])
    answer = serializer.serialize(value)
    body = answer['body']
    return {
        'status': answer['status_code'],
        'headers': {key: str(item) for key, item in answer['headers'].items()},
        'body': base64.b64encode(body.encode() if isinstance(body, str) else bytes(body)).decode(),
    }


def cbor(value, shape):
    # moto speaks no CBOR; botocore's own serializer writes any shape.
    body = bytearray()
    if shape is not None:
        RpcV2CBORSerializer()._serialize_data_item(body, value, shape)
    return base64.b64encode(bytes(body)).decode()


def protocol_of(metadata, headers):
    """The protocol that the client chose, by what it sent."""
    if 'x-amz-target' in headers:
        return 'json'
    if headers.get('smithy-protocol'):
        return 'smithy-rpc-v2-cbor'
    return metadata['protocol']


def made(call):
    request = request_of(call)
    return {'request': request, 'answer': answer_of(call, request)}


json.dump([made(call) for call in json.load(sys.stdin)], sys.stdout)
