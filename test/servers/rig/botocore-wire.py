#!/usr/bin/env python3
"""Makes calls of AWS's APIs with botocore, for others to be compared with.

    botocore-wire.py calls SEED COUNT   COUNT operations of each protocol, drawn from botocore's models: a
                                        random input, botocore's request for it, a random output, the
                                        answer that moto's serializers (for CBOR botocore's) make of it,
                                        and what botocore's parser reads out of that
    botocore-wire.py canonical          a JSON array of XML documents from stdin, in canonical XML

Prints JSON. Values that JSON has not are {"$date": milliseconds}, {"$blob": base64}, {"$int": digits},
{"$float": "NaN"}. Hints are for the members that occur, by their whole path, as the `InputHints` and
`OutputHints` of src/protocols have it.
"""
import base64
import datetime
import json
import math
import random
import sys
from xml.etree import ElementTree

import botocore
import botocore.loaders
import botocore.model
import botocore.parsers
import botocore.serialize

from botocore.awsrequest import HeadersDict

try:
    from moto.core.model import ServiceModel as MotoModel
    from moto.core.serialize import get_serializer_class
except ImportError:
    get_serializer_class = None

LOADER = botocore.loaders.Loader()
SAFE = 2**53 - 1
NASTY = ['a b', 'x&y=z', 'é', '\U0001f4a9', '"q"', "it's", '<t>', 'a/b', 'a+b', '100%', '*(!)~', 'tab\there', '', '#?']
SCALARS = ('string', 'character', 'integer', 'long', 'float', 'double', 'boolean', 'timestamp', 'blob')


class Skip(Exception):
    pass


def model_of(service):
    return botocore.model.ServiceModel(LOADER.load_service_model(service, 'service-2'), service)


def protocols_of(metadata):
    """Names as sansdk has them, by botocore's."""
    found = {}
    for name in metadata.get('protocols') or [metadata['protocol']]:
        if name == 'json':
            found['json-' + metadata.get('jsonVersion', '1.0')] = 'json'
        elif name == 'smithy-rpc-v2-cbor':
            found['rpc-v2-cbor'] = name
        else:
            found[name] = name
    return found


def draw_operations(rng, count):
    """(protocol, service, operation), `count` of each protocol, evenly over its services."""
    wanted = {}
    for service in LOADER.list_available_services('service-2'):
        metadata = LOADER.load_service_model(service, 'service-2')['metadata']
        for protocol, own in protocols_of(metadata).items():
            wanted.setdefault(protocol, []).append((service, own))
    for protocol in sorted(wanted):
        services = wanted[protocol]
        rng.shuffle(services)
        drawn = []
        for service, own in services * (1 + count // len(services)):
            names = model_of(service).operation_names
            rest = [name for name in names if (service, own, name) not in drawn]
            drawn += [(service, own, name) for name in rng.sample(rest, min(len(rest), 1 + count // len(services)))]
            if len(drawn) >= count * 2:
                break
        yield protocol, drawn


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
            return {'key': 'value'}
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


FORMATS = {'unixtimestamp': 'unixTimestamp', 'iso8601': 'iso8601', 'rfc822': 'rfc822'}


def form_of_map(shape):
    entry = '' if shape.serialization.get('flattened') else 'entry'
    return '/'.join([entry, shape.key.serialization.get('name', 'key'), shape.value.serialization.get('name', 'value')])


def note(hints, kind, path, name, value):
    key = '.' + '.'.join([*path, name])
    known = hints.setdefault(kind, {})
    if known.setdefault(key, value) != value:
        raise Skip('one path, two meanings')


def input_hints(protocol, shape, value, path, hints):
    if shape.type_name == 'structure' and not getattr(shape, 'is_document_type', False):
        for name, item in value.items():
            member = shape.members[name]
            note_member(protocol, member, path, name, hints)
            input_hints(protocol, member, item, [*path, name], hints)
    elif shape.type_name == 'list':
        inner = shape.member
        if inner.type_name == 'list' and (inner.member.serialization.get('name') or inner.serialization.get('flattened')):
            raise Skip('a list in a list with a name of its own')
        if inner.type_name == 'timestamp' and inner.serialization.get('timestampFormat'):
            note(hints, 'timestamps', path[:-1], path[-1], FORMATS[inner.serialization['timestampFormat'].lower()])
        if inner.type_name == 'map':
            note(hints, 'maps', path[:-1], path[-1], form_of_map(inner))
        for item in value:
            input_hints(protocol, shape.member, item, path, hints)
    elif shape.type_name == 'map':
        for item in value.values():
            input_hints(protocol, shape.value, item, path, hints)


def note_member(protocol, member, path, name, hints):
    own = member.serialization
    kind = member.type_name
    if getattr(member, 'is_document_type', False):
        note(hints, 'documents', path, name, True)
    if 'timestampFormat' in own:
        note(hints, 'timestamps', path, name, FORMATS[own['timestampFormat'].lower()])
    if kind == 'map':
        note(hints, 'maps', path, name, form_of_map(member))
    if own.get('location'):
        return
    if protocol == 'ec2':
        wire = own.get('queryName') or (own['name'][0].upper() + own['name'][1:] if 'name' in own else name)
        note(hints, 'names', path, name, wire)
        return
    if own.get('xmlAttribute'):
        note(hints, 'attributes', path, name, own['name'])
        return
    if 'name' in own:
        note(hints, 'names', path, name, own['name'])
    if 'xmlNamespace' in own:
        note(hints, 'namespaces', path, name, namespace_of(own['xmlNamespace']))
    if kind == 'list' and protocol in ('query', 'rest-xml'):
        item_name = member.member.serialization.get('name')
        note(hints, 'lists', path, name, '' if own.get('flattened') else item_name or 'member')
        if own.get('flattened') and item_name and protocol == 'query':
            hints.setdefault('names', {})['.' + '.'.join([*path, name])] = item_name


def namespace_of(given):
    return {'uri': given} if isinstance(given, str) else {key: given[key] for key in ('uri', 'prefix') if key in given}


def binding_of(operation, shape):
    http = operation.http
    binding = {'method': http.get('method', 'POST'), 'path': http.get('requestUri', '/')}
    if shape is None:
        return {**binding, 'emptyBody': 'none'}
    places = {'querystring': 'query', 'header': 'headers', 'headers': 'headerPrefixes', 'uri': 'labels'}
    for name, member in shape.members.items():
        place = places.get(member.serialization.get('location'))
        if place:
            is_map = place == 'query' and member.type_name == 'map'
            binding.setdefault(place, {})[name] = '' if is_map else member.serialization.get('name', name)
    payload = shape.serialization.get('payload')
    root = shape
    if payload:
        binding['payload'] = payload
        root = shape.members[payload]
        binding['emptyBody'] = 'none' if root.type_name in ('blob', 'string') else 'always'
    else:
        has_body = any('location' not in member.serialization for member in shape.members.values())
        binding['emptyBody'] = 'always' if has_body else 'none'
    if 'name' in root.serialization:
        binding['root'] = {'name': root.serialization['name']}
        if 'xmlNamespace' in root.serialization:
            binding['root']['namespace'] = namespace_of(root.serialization['xmlNamespace'])['uri']
    return binding


def output_hints(protocol, shape, value, path, hints):
    is_xml = protocol in ('query', 'ec2', 'rest-xml')
    if shape.type_name == 'structure' and not getattr(shape, 'is_document_type', False):
        for name, item in value.items():
            if name not in shape.members:
                continue
            member = shape.members[name]
            note_output(is_xml, member, path, name, hints)
            output_hints(protocol, member, item, [*path, name], hints)
    elif shape.type_name == 'list':
        note_type(is_xml, shape.member, path[:-1], path[-1], hints)
        if shape.member.type_name == 'map':
            note(hints, 'maps', path[:-1], path[-1], form_of_map(shape.member))
        for item in value:
            output_hints(protocol, shape.member, item, path, hints)
    elif shape.type_name == 'map':
        note_type(is_xml, shape.value, path[:-1], path[-1], hints)
        for item in value.values():
            output_hints(protocol, shape.value, item, path, hints)


def note_output(is_xml, member, path, name, hints):
    own = member.serialization
    is_placed = bool(own.get('location'))
    note_type(is_xml or is_placed, member, path, name, hints)
    if getattr(member, 'is_document_type', False) or own.get('jsonvalue'):
        note(hints, 'documents', path, name, True)
    wire = own.get('name')
    if member.type_name == 'list' and (is_xml or is_placed):
        item_name = member.member.serialization.get('name')
        if own.get('flattened') or is_placed:
            note(hints, 'lists', path, name, '')
            wire = item_name or wire
        elif is_xml:
            note(hints, 'lists', path, name, item_name or 'member')
    if member.type_name == 'map':
        note(hints, 'maps', path, name, form_of_map(member))
    if own.get('xmlAttribute'):
        note(hints, 'attributes', path, name, own['name'])
    elif wire and not is_placed:
        note(hints, 'names', path, wire, name)


def note_type(is_text, shape, path, name, hints):
    kinds = {'timestamp': 'dates', 'blob': 'blobs'}
    if is_text:
        kinds |= {'integer': 'numbers', 'long': 'numbers', 'float': 'numbers', 'double': 'numbers', 'boolean': 'booleans'}
    kind = kinds.get(shape.type_name)
    if kind:
        note(hints, kind, path, name, True)


def answer_binding(shape):
    if shape is None:
        return {}
    binding = {}
    for name, member in shape.members.items():
        location = member.serialization.get('location')
        if location == 'header':
            binding.setdefault('headers', {})[name] = member.serialization.get('name', name)
        elif location == 'headers':
            binding.setdefault('headerPrefixes', {})[name] = member.serialization.get('name', '')
        elif location == 'statusCode':
            binding['status'] = name
    payload = shape.serialization.get('payload')
    if payload:
        kind = shape.members[payload].type_name
        kind = 'bytes' if kind == 'blob' else 'text' if kind == 'string' else 'structure'
        binding['payload'] = {'member': payload, 'type': kind}
    return binding


def plain(pairs):
    flat = []
    for key, value in pairs:
        flat += [[key, str(item)] for item in value] if isinstance(value, list) else [[key, str(value)]]
    return flat


def request_of(protocol, own, operation, value):
    made = botocore.serialize.create_serializer(own).serialize_to_request(value, operation)
    body = made['body']
    result = {
        'method': made['method'],
        'path': made['url_path'],
        'query': plain(made['query_string'].items()) if made['query_string'] else [],
        'headers': {key.lower(): str(item) for key, item in made['headers'].items()},
        'hostPrefix': made.get('host_prefix'),
    }
    if isinstance(body, dict):
        return {**result, 'form': plain(body.items())}
    body = body.encode() if isinstance(body, str) else bytes(body)
    has_text = operation.input_shape is not None and is_streaming(operation.input_shape)
    if body and not has_text and protocol in ('json-1.0', 'json-1.1', 'rest-json'):
        return {**result, 'json': typed(json.loads(body))}
    if body and not has_text and protocol == 'rest-xml':
        return {**result, 'xml': ElementTree.canonicalize(body.decode())}
    return {**result, 'bytes': base64.b64encode(body).decode()}


def is_streaming(shape):
    payload = shape.serialization.get('payload')
    return bool(payload) and shape.members[payload].type_name in ('blob', 'string')


def is_blob(shape):
    return shape.members[shape.serialization['payload']].type_name == 'blob'


class CborAnswer(botocore.serialize.RpcV2CBORSerializer):
    def answer(self, value, shape):
        body = bytearray()
        self._serialize_data_item(body, value, shape)
        return bytes(body)


def answer_of(rng, protocol, own, service, operation):
    shape = operation.output_shape
    is_xml = protocol in ('query', 'ec2', 'rest-xml')
    value = {} if shape is None else Values(rng, is_xml, is_output=True).of(shape)
    if protocol == 'rpc-v2-cbor':
        body = b'' if shape is None else CborAnswer().answer(value, shape)
        answer = {'status_code': 200, 'headers': {}, 'body': body}
    else:
        if get_serializer_class is None:
            return None
        description = LOADER.load_service_model(service, 'service-2')
        twin = MotoModel(description, service).operation_model(operation.name)
        answer = get_serializer_class(service, own)(twin).serialize(value)
        body = answer['body']
        answer['body'] = body.encode() if isinstance(body, str) else bytes(body)
    answer['headers'] = {key.lower(): str(item) for key, item in answer['headers'].items()}
    answer['headers']['x-amzn-requestid'] = 'id-of-the-request'
    answer['context'] = {'operation_name': operation.name}
    if shape is not None and shape.serialization.get('payload') and is_streaming(shape):
        answer['body'] = b'payload'
    answer['headers'] = HeadersDict(answer['headers'])
    parsed = botocore.parsers.create_parser(own).parse(answer, shape)
    parsed.pop('ResponseMetadata', None)
    if shape is not None and shape.serialization.get('payload') and is_blob(shape):
        # The parser of botocore makes text of blobs that are no streams.
        payload = parsed[shape.serialization['payload']]
        parsed[shape.serialization['payload']] = payload.encode() if isinstance(payload, str) else payload
    hints = {}
    if shape is not None:
        output_hints(protocol, shape, parsed, [], hints)
    return {
        'status': answer['status_code'],
        'headers': dict(answer['headers'].items()),
        'body': base64.b64encode(answer['body']).decode(),
        'hints': hints,
        'binding': answer_binding(shape),
        'output': typed(parsed),
    }


# Where two members have one wire name, botocore fills both; sansdk fills the one that is no alias.
ALIASED = {('s3', 'GetBucketNotification')}


def call_of(rng, protocol, own, service, name):
    model = model_of(service)
    operation = model.operation_model(name)
    if (service, name) in ALIASED:
        raise Skip('two members with one wire name')
    if operation.has_event_stream_input or operation.has_event_stream_output:
        raise Skip('event stream')
    shape = operation.input_shape
    is_rest = protocol.startswith('rest')
    value = {} if shape is None else Values(rng, protocol in ('query', 'ec2', 'rest-xml')).of(shape)
    hints = {}
    if shape is not None:
        input_hints(protocol, shape, value, [], hints)
    return {
        'protocol': protocol,
        'service': service,
        'operation': name,
        'targetPrefix': model.metadata.get('targetPrefix'),
        'apiVersion': model.metadata.get('apiVersion'),
        'queryCompatible': bool(getattr(model, 'is_query_compatible', False)),
        'hostPrefix': (operation.endpoint or {}).get('hostPrefix'),
        'hasInput': shape is not None,
        'input': typed(value),
        'hints': hints,
        'http': binding_of(operation, shape) if is_rest else None,
        'request': request_of(protocol, own, operation, value),
        'answer': answer_of(rng, protocol, own, service, operation),
    }


def calls(seed, count):
    rng = random.Random(seed)
    skipped = {}
    made = []
    for protocol, drawn in draw_operations(rng, count):
        done = 0
        for service, own, name in drawn:
            if done == count:
                break
            try:
                made.append(call_of(rng, protocol, own, service, name))
                done += 1
            except Skip as reason:
                skipped[str(reason)] = skipped.get(str(reason), 0) + 1
            except Exception as error:
                reason = f'botocore or moto: {type(error).__name__}'
                skipped[reason] = skipped.get(reason, 0) + 1
    json.dump({'botocore': botocore.__version__, 'moto': get_serializer_class is not None, 'skipped': skipped, 'calls': made}, sys.stdout)


if sys.argv[1] == 'canonical':
    json.dump([ElementTree.canonicalize(text) for text in json.load(sys.stdin)], sys.stdout)
else:
    calls(int(sys.argv[2]), int(sys.argv[3]))
