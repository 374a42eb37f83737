#!/usr/bin/env python3
"""Makes calls of AWS's APIs with botocore, for others to be compared with.

    botocore-wire.py SEED                  every operation of scripts/data/models.jsonl.gz in each protocol of
                                           its service: a line of JSON for each call, and one for the whole
    botocore-wire.py SEED --sample N FILE  writes N of the calls to FILE, compressed: some of each service,
                                           and the rest in equal parts of each protocol

A line has a random input, botocore's request for it, and a response to a random output with what
botocore's parser reads out of that. moto's serializers write the responses, for CBOR botocore's own. Where
the input lacks an idempotency token, the request has the line's `token`. The last line counts the
operations and calls, and says, by reason, what was passed over. Values that JSON has not are
{"$date": milliseconds}, {"$blob": base64}, {"$int": digits} and {"$float": "NaN"}.
"""
import base64
import collections
import datetime
import gzip
import json
import math
import pathlib
import random
import sys
import uuid

import botocore
import botocore.model
import botocore.parsers
import botocore.serialize
from botocore.awsrequest import HeadersDict

try:
    from moto.core.model import ServiceModel as MotoModel
    from moto.core.serialize import get_serializer_class
except ImportError:
    get_serializer_class = None

MODELS = pathlib.Path(__file__).parents[3] / 'scripts/data/models.jsonl.gz'
SAFE = 2**53 - 1
NASTY = ['a b', 'x&y=z', 'é', '\U0001f4a9', '"q"', "it's", '<t>', 'a/b', 'a+b', '100%', '*(!)~', 'tab\there', '', '#?']
XML_PROTOCOLS = ('query', 'ec2', 'rest-xml')
CBOR = 'smithy-rpc-v2-cbor'


class Skip(Exception):
    """Why an operation is passed over."""


class Values:
    """Random values of shapes."""

    def __init__(self, rng, is_xml, is_output=False):
        self.rng = rng
        self.is_xml = is_xml
        self.is_output = is_output

    def of(self, shape, depth=0):
        if depth > 12:
            raise Skip('recursion')
        return getattr(self, shape.type_name)(shape, depth)

    def structure(self, shape, depth):
        if getattr(shape, 'is_document_type', False):
            return {'doc': [1, 'two', {'three': True}], 'InstanceIds': ['x']}
        names = list(shape.members)
        if getattr(shape, 'is_tagged_union', False):
            names = [self.rng.choice(names)] if names else []
        else:
            likely = (0.9, 0.6, 0.5, 0.3)[depth] if depth < 4 else 0
            names = [
                name
                for name in names
                if (not self.is_output and name in shape.required_members) or self.rng.random() < likely
            ]
        result = {}
        for name in names:
            member = shape.members[name]
            if member.serialization.get('eventstream'):
                raise Skip('event stream')
            result[name] = self.placed(member, depth) if member.serialization.get('location') else self.of(member, depth + 1)
            if self.is_output and self.is_xml and leaves_nothing(member, result[name]):
                del result[name]
        return result

    def placed(self, shape, depth):
        """A value for a header, a label or the query."""
        kind = shape.type_name
        if kind == 'string' and not shape.enum:
            if shape.serialization.get('jsonvalue'):
                return {'key': 'value', 'list': [1, 'x']}
            if shape.serialization.get('hostLabel'):
                return 'label-1'
            if shape.serialization['location'] in ('uri', 'querystring'):
                return self.rng.choice([text for text in NASTY if text and 'tab' not in text]) + self.word(shape)
            return self.word(shape)
        if kind == 'list':
            item = shape.member
            if self.is_output:
                return [self.word(item)] if item.type_name == 'string' else []
            values = [self.placed_item(shape, item) for _ in range(self.rng.randint(1, 3))]
            return values
        if kind == 'map':
            if shape.value.type_name == 'list':
                return {'mapped': [self.word(shape.value.member), 'second']}
            return {'mapped-' + self.word(shape.key).lower(): self.word(shape.value)}
        return self.of(shape, depth + 1)

    def placed_item(self, shape, item):
        if item.type_name != 'string' or item.enum:
            return self.of(item, 1)
        return self.rng.choice(['plain', 'with, comma', 'a"quote']) if shape.serialization['location'] == 'header' else self.word(item)

    def list(self, shape, depth):
        least = shape.metadata.get('min', 0)
        count = max(least, self.rng.choice([0, 1, 1, 2, 3]) if depth < 5 else 0)
        if count > 30:
            raise Skip('long list')
        if count == 0 and self.is_xml and shape.serialization.get('flattened'):
            count = 1
        return self.told_apart([self.of(shape.member, depth + 1) for _ in range(count)])

    def map(self, shape, depth):
        count = max(shape.metadata.get('min', 0), self.rng.choice([1, 2]))
        if shape.key.enum:
            count = min(count, len(shape.key.enum))
        result = {}
        while len(result) < count:
            # Not digits alone: JavaScript's objects have those first.
            key = self.rng.choice(shape.key.enum) if shape.key.enum else 'k' + self.word(shape.key)
            result[key] = self.of(shape.value, depth + 1)
        return result if self.told_apart(list(result.values())) else {}

    def told_apart(self, values):
        """None where XML would hold an empty structure, which reads as an empty text without a shape."""
        return [] if self.is_output and self.is_xml and {} in values else values

    def word(self, shape):
        least = max(shape.metadata.get('min', 1), 1)
        if least > 4000:
            raise Skip('long text')
        return ''.join(self.rng.choice('abcXYZ019-_') for _ in range(max(least, self.rng.randint(1, 8))))

    def string(self, shape, depth):
        if shape.enum:
            return self.rng.choice(shape.enum)
        if shape.serialization.get('jsonvalue'):
            return '{"key": "value"}'
        if self.rng.random() < 0.4 and shape.metadata.get('min', 0) <= 1:
            text = self.rng.choice(NASTY)
            return text if text or not shape.metadata.get('min', 0) else 'x'
        return self.word(shape)

    character = string

    def integer(self, shape, depth):
        least = shape.metadata.get('min', -5)
        return least + self.rng.choice([0, 1, 7, 1000])

    def long(self, shape, depth):
        if 'min' not in shape.metadata and self.rng.random() < 0.3:
            return self.rng.choice([2**53 + 1, 2**62 + 3, -(2**60) - 1, 2**40])
        return self.integer(shape, depth)

    def float(self, shape, depth):
        return max(shape.metadata.get('min', 0), 0) + self.rng.choice([0.25, 1.5, 100.125])

    double = float

    def boolean(self, shape, depth):
        return self.rng.random() < 0.5

    def timestamp(self, shape, depth):
        seconds = self.rng.randint(1, 2_000_000_000)
        return datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)

    def blob(self, shape, depth):
        return self.rng.randbytes(max(shape.metadata.get('min', 0), self.rng.randint(1, 9)))


def leaves_nothing(shape, value):
    """Whether XML would hold an empty structure, or of a flattened list no trace."""
    return value == {} or (value == [] and bool(shape.serialization.get('flattened')))


def typed(value):
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, int):
        return value if abs(value) <= SAFE else {'$int': str(value)}
    if isinstance(value, float):
        return value if math.isfinite(value) else {'$float': str(value)}
    if isinstance(value, datetime.datetime):
        return {'$date': round(value.timestamp() * 1000)}
    if isinstance(value, (bytes, bytearray)):
        return {'$blob': base64.b64encode(value).decode()}
    if isinstance(value, dict):
        return {key: typed(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [typed(item) for item in value]
    raise Skip(f'a {type(value).__name__}')


def pairs_of(items):
    """(name, value) for each value, as texts."""
    flat = []
    for key, value in items:
        flat += [[key, str(item)] for item in value] if isinstance(value, list) else [[key, str(value)]]
    return flat


def raw_payload(shape):
    """The member that is a whole body of bytes or text, or None."""
    payload = shape.serialization.get('payload') if shape is not None else None
    return payload if payload and shape.members[payload].type_name in ('blob', 'string') else None


def request_of(protocol, operation, value):
    made = botocore.serialize.create_serializer(protocol).serialize_to_request(value, operation)
    body = made['body']
    request = {
        'method': made['method'],
        'path': made['url_path'],
        'query': pairs_of(made['query_string'].items()) if made['query_string'] else [],
        'headers': {key.lower(): str(item) for key, item in made['headers'].items()},
        'hostPrefix': made.get('host_prefix'),
    }
    if isinstance(body, dict):
        return {**request, 'form': pairs_of(body.items())}
    body = body.encode() if isinstance(body, str) else bytes(body)
    if body and not raw_payload(operation.input_shape):
        if protocol in ('json', 'rest-json'):
            return {**request, 'json': typed(json.loads(body))}
        if protocol == 'rest-xml':
            return {**request, 'xml': body.decode()}
    return {**request, 'bytes': base64.b64encode(body).decode()}


class CborAnswer(botocore.serialize.RpcV2CBORSerializer):
    """botocore's serializer of requests, which writes any shape."""

    def body_of(self, value, shape):
        body = bytearray()
        self._serialize_data_item(body, value, shape)
        return bytes(body)


def written(protocol, twin, operation, value):
    """Status, headers and body of a response with this output."""
    shape = operation.output_shape
    if protocol == CBOR:
        body = b'' if shape is None else CborAnswer().body_of(value, shape)
        return {'status_code': 200, 'headers': {}, 'body': body}
    answer = get_serializer_class(twin.service_name, protocol)(twin.operation_model(operation.name)).serialize(value)
    body = answer['body']
    body = body.encode() if isinstance(body, str) else bytes(body)
    if raw_payload(shape):
        body = b'payload'
    return {'status_code': answer['status_code'], 'headers': answer['headers'], 'body': body}


def with_json_values(shape, value):
    """JSON in texts read, which botocore does in headers and leaves alone in bodies."""
    if shape is None or getattr(shape, 'is_document_type', False):
        return value
    kind = shape.type_name
    if kind == 'structure' and isinstance(value, dict):
        members = shape.members
        return {name: with_json_values(members.get(name), item) for name, item in value.items()}
    if kind == 'list':
        return [with_json_values(shape.member, item) for item in value]
    if kind == 'map':
        return {key: with_json_values(shape.value, item) for key, item in value.items()}
    if shape.serialization.get('jsonvalue') and isinstance(value, str):
        return json.loads(value)
    return value


def response_of(rng, protocol, twin, operation):
    shape = operation.output_shape
    if operation.name == 'GetBucketNotification':
        # Event and Events are one element: botocore fills both, sansdk one.
        raise Skip('two members with one wire name')
    if operation.name == 'GetBucketLocation':
        # botocore's parser leaves it to a handler: see botocore-handlers.py.
        raise Skip('a member that is the text of the root')
    value = {} if shape is None else Values(rng, protocol in XML_PROTOCOLS, is_output=True).of(shape)
    answer = written(protocol, twin, operation, value)
    if operation.service_model.service_name == 'qconnect' and b'"email"' in answer['body']:
        raise Skip('moto writes the headers of a letter into its body')
    answer['headers'] = HeadersDict({key.lower(): str(item) for key, item in answer['headers'].items()})
    answer['context'] = {'operation_name': operation.name}
    parsed = botocore.parsers.create_parser(protocol).parse(answer, shape)
    metadata = parsed.pop('ResponseMetadata', {})
    payload = raw_payload(shape)
    if payload and shape.members[payload].type_name == 'blob' and isinstance(parsed[payload], str):
        # botocore's parser makes text of blobs that are no streams.
        parsed[payload] = parsed[payload].encode()
    return {
        'status': answer['status_code'],
        'headers': dict(answer['headers'].items()),
        'body': base64.b64encode(answer['body']).decode(),
        'requestId': metadata.get('RequestId') if protocol in ('query', 'ec2') else None,
        'output': typed(with_json_values(shape, parsed)),
    }


def case_of(rng, protocol, service, operation):
    """A line without its response."""
    shape = operation.input_shape
    value = {} if shape is None else Values(rng, protocol in XML_PROTOCOLS).of(shape)
    token = str(uuid.UUID(int=rng.getrandbits(128), version=4))
    tokens = {name: token for name in operation.idempotent_members if name not in value}
    return {
        'service': service,
        'operation': operation.name,
        'protocol': protocol,
        'input': typed(value),
        'token': token,
        'request': request_of(protocol, operation, {**value, **tokens}),
    }


def reason_of(error):
    return str(error) if isinstance(error, Skip) else f'{type(error).__name__}: {error}'.replace('\n', ' ')[:120]


def cases(seed, whole):
    """Every line but the last; counts in `whole` what there is and what is passed over."""
    with gzip.open(MODELS) as lines:
        for line in lines:
            source = json.loads(line)
            service, definition = source['service'], source['service-2']
            model = botocore.model.ServiceModel(definition, service)
            twin = MotoModel(definition, service) if get_serializer_class else None
            metadata = definition['metadata']
            whole['operations'] += len(model.operation_names)
            for protocol in metadata.get('protocols') or [metadata['protocol']]:
                for name in model.operation_names:
                    label = f'{service} {name} {protocol}'
                    whole['calls'] += 1
                    rng = random.Random(f'{seed} {label}')
                    operation = model.operation_model(name)
                    try:
                        case = case_of(rng, protocol, service, operation)
                    except Exception as error:
                        whole['requestsPassedOver'].setdefault(reason_of(error), []).append(label)
                        continue
                    try:
                        if twin is None and protocol != CBOR:
                            raise Skip('moto is not installed')
                        case['response'] = response_of(rng, protocol, twin, operation)
                    except Exception as error:
                        whole['responsesPassedOver'].setdefault(reason_of(error), []).append(label)
                    yield case


def spread(items, count):
    """`count` of the items, at equal distances."""
    return items if len(items) <= count else [items[index * len(items) // count] for index in range(count)]


def sample(made, count):
    """Three of each service, and the rest from the protocols in equal parts; in the order in which they were made."""
    by_service, by_protocol = collections.defaultdict(list), collections.defaultdict(list)
    for index, case in enumerate(made):
        by_service[case['service']].append(index)
    chosen = {index for indices in by_service.values() for index in spread(indices, 3)}
    for index, case in enumerate(made):
        if index not in chosen:
            by_protocol[case['protocol']].append(index)
    by_size = sorted(by_protocol.values(), key=len)
    for position, indices in enumerate(by_size):
        chosen.update(spread(indices, (count - len(chosen)) // (len(by_size) - position)))
    return [made[index] for index in sorted(chosen)]


def main(seed, option=None, count='0', file=None):
    whole = {
        'botocore': botocore.__version__,
        'moto': get_serializer_class is not None,
        'operations': 0,
        'calls': 0,
        'requestsPassedOver': {},
        'responsesPassedOver': {},
    }
    if option is None:
        for case in cases(seed, whole):
            print(json.dumps(case))
        print(json.dumps(whole))
        return
    lines = [json.dumps(case, separators=(',', ':')) for case in sample(list(cases(seed, whole)), int(count))]
    # Without the time, the same lines are the same file.
    pathlib.Path(file).write_bytes(gzip.compress(('\n'.join(lines) + '\n').encode(), mtime=0))
    print(f'{len(lines)} of {whole["calls"]} calls, botocore {botocore.__version__}')


if __name__ == '__main__':
    main(*sys.argv[1:])
