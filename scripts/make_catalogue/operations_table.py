"""operations.ts: idempotency tokens, unsigned operations, host prefixes."""

import collections
import re

from . import models


def source(loaded):
    lines = []
    for name, service in loaded['services'].items():
        groups = collections.defaultdict(list)
        names = []
        for operation in models.operations(service):
            names.append(operation.name)
            for mark in marks(service, operation):
                groups[mark].append(operation.name)
        if groups:
            lines.append(f'{name} ' + ' '.join(f'{mark}={spell(groups[mark], names)}' for mark in sorted(groups)))
    return models.module(
        'Service, then what holds of which operations: `$Member` idempotency token, `!` sent without a '
        'signature, `0` no input, `@prefix` of the host, `%Parameter:value` and `&Parameter:Member` of the endpoint. `Verb*` are all with that verb, `-Name` takes one out again.',
        '\n'.join(lines),
    )


def spell(marked, names):
    """The shortest list: operations, or a verb and those that it takes in too many."""
    parts = []
    for verb in sorted({verb_of(name) for name in marked}):
        own = sorted(name for name in marked if verb_of(name) == verb)
        others = sorted(name for name in names if verb_of(name) == verb and name not in marked)
        by_verb = ','.join([f'{verb}*', *(f'-{name}' for name in others)])
        plain = ','.join(own)
        parts.append(by_verb if len(by_verb) < len(plain) else plain)
    text = ','.join(parts)
    if sorted(name for name in names if holds(text, name)) != sorted(marked):
        raise SystemExit(f'{text} is not {marked}')
    return text


def holds(text, name):
    entries = text.split(',')
    return name in entries or (f'{verb_of(name)}*' in entries and f'-{name}' not in entries)


def verb_of(name):
    """The first word; src/client/catalogue/operation-facts.ts has the same rule."""
    return re.match('[A-Za-z][a-z0-9]*', name).group()


PLACED = ('header', 'headers', 'querystring', 'uri')


def marks(service, operation):
    shape = operation.input_shape
    for member in operation.idempotent_members:
        # Outside of the body it is the caller's binding that knows its place.
        if shape.members[member].serialization.get('location') not in PLACED:
            yield f'${member}'
    if operation.auth and set(operation.auth) == {'smithy.api#noAuth'}:
        yield '!'
    if shape is None and 'smithy-rpc-v2-cbor' in models.protocols(service):
        yield '0'
    if operation.endpoint and 'hostPrefix' in operation.endpoint:
        yield f'@{operation.endpoint["hostPrefix"]}'
    yield from endpoint_marks(service.service_name, operation)


# These services have endpoint rules of their own room.
NOT_CALLED = ('s3', 's3control')


def endpoint_marks(name, operation):
    """What the endpoint rules ask of an operation; paths into lists of the input are left out."""
    if name in NOT_CALLED:
        return
    for parameter in operation.static_context_parameters:
        yield f'%{parameter.name}:{str(parameter.value).lower() if parameter.value is True else parameter.value}'
    for parameter in operation.context_parameters:
        yield f'&{parameter.name}:{parameter.member_name}'
