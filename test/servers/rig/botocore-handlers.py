#!/usr/bin/env python3
"""Calls AWS's APIs with botocore's clients, whose handlers are on, and sends nothing.

Reads a line of JSON for each call: `service`, `operation`, `input`, `region`, and `responses`, each with
`status`, `headers` and `body` (base64), which are given one after the other. Writes a line with the
`requests` that would have been sent (`method`, `url`, `headers`, `body` in base64) and the `output`.
Requests are signed at a fixed time. Values that JSON has not are {"$date": milliseconds} and
{"$blob": base64}.
"""
import base64
import datetime
import io
import json
import sys

import botocore
import botocore.auth
import botocore.session
from botocore.awsrequest import AWSResponse
from botocore.config import Config

NOW = datetime.datetime(2026, 11, 29, 6, 24, 0)
botocore.auth.get_current_datetime = lambda remove_tzinfo=True: NOW


def untyped(value):
    if isinstance(value, list):
        return [untyped(item) for item in value]
    if not isinstance(value, dict):
        return value
    if '$blob' in value:
        return base64.b64decode(value['$blob'])
    return {key: untyped(item) for key, item in value.items()}


def typed(value):
    if isinstance(value, datetime.datetime):
        return {'$date': round(value.timestamp() * 1000)}
    if isinstance(value, (bytes, bytearray)):
        return {'$blob': base64.b64encode(value).decode()}
    if hasattr(value, 'read'):
        return typed(value.read())
    if isinstance(value, dict):
        return {key: typed(item) for key, item in value.items() if key != 'ResponseMetadata'}
    return [typed(item) for item in value] if isinstance(value, (list, tuple)) else value


class Raw(io.BytesIO):
    """A body as urllib3 hands it out."""

    def stream(self, *_args, **_options):
        yield self.read()


def body_of(request):
    body = request.body or b''
    if hasattr(body, 'read'):
        body.seek(0)
        body = body.read()
    return base64.b64encode(body.encode() if isinstance(body, str) else bytes(body)).decode()


def text(value):
    return value.decode() if isinstance(value, bytes) else str(value)


def call(task):
    requests = []
    responses = list(task['responses'])

    def answer(request, **_context):
        requests.append(
            {
                'method': request.method,
                'url': request.url,
                'headers': {name.lower(): text(value) for name, value in request.headers.items()},
                'body': body_of(request),
            }
        )
        response = responses.pop(0)
        return AWSResponse(request.url, response['status'], response['headers'], Raw(base64.b64decode(response['body'])))

    session = botocore.session.Session(profile=None, session_vars={'config_file': (None, None, '/dev/null', None)})
    client = session.create_client(
        task['service'],
        region_name=task['region'],
        aws_access_key_id='AKIDEXAMPLE',
        aws_secret_access_key='wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
        endpoint_url=task.get('endpoint'),
        config=Config(retries={'total_max_attempts': 1}, s3={'addressing_style': 'path'}),
    )
    client.meta.events.register('before-send', answer)
    output = client._make_api_call(task['operation'], untyped(task['input']))
    return {'requests': requests, 'output': typed(output)}


print(json.dumps({'botocore': botocore.__version__, 'now': round(NOW.replace(tzinfo=datetime.timezone.utc).timestamp() * 1000)}), flush=True)
for line in sys.stdin:
    try:
        result = call(json.loads(line))
    except Exception as error:
        result = {'error': f'{type(error).__name__}: {error}'}
    print(json.dumps(result), flush=True)
