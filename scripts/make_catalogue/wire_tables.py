"""wire-names.ts: where members of the query, EC2 and REST-XML protocols are not as the rule has it."""

from . import models
from .member_rules import Facts

KINDS = ('names', 'lists', 'maps', 'timestamps', 'attributes', 'blobs')


def tables(service, protocol):
    """`(direction, kind) -> rules` of a service that speaks query, EC2 or REST-XML."""
    facts = {(side, kind): Facts() for side in ('in', 'out') for kind in KINDS}
    for operation in models.operations(service):
        for side, shape in (('in', operation.input_shape), ('out', operation.output_shape)):
            if shape is not None:
                walk(facts, side, protocol, operation.name, shape, (), frozenset())
    return {place: found.rules() for place, found in facts.items()}


def walk(facts, side, protocol, operation, shape, path, above):
    if shape.type_name == 'list':
        walk(facts, side, protocol, operation, shape.member, path, above)
    elif shape.type_name == 'map':
        walk(facts, side, protocol, operation, shape.value, path, above)
    elif shape.type_name == 'structure' and shape.name not in above:
        for name, member in shape.members.items():
            note(facts, side, protocol, operation, path, name, member)
            walk(facts, side, protocol, operation, member, (*path, name), above | {shape.name})


def note(facts, side, protocol, operation, path, name, member):
    if member.serialization.get('location') in ('header', 'headers', 'uri', 'querystring', 'statusCode'):
        return
    wire = wire_name(side, protocol, name, member)

    def add(kind, member_name, value, default=None):
        facts[side, kind].add(operation, path, member_name, value, default)

    if side == 'in':
        add('names', name, wire, capital(name) if protocol == 'ec2' else name)
    else:
        add('names', wire, name, capital(wire) if protocol == 'ec2' else wire)
    add('lists', name, *list_fact(side, protocol, member))
    add('maps', name, *map_fact(member))
    if side == 'in':
        add('timestamps', name, *timestamp_fact(member))
    if side == 'out':
        add('blobs', name, 'member' if element(member).type_name == 'blob' else None)
    add('attributes', name, wire if member.serialization.get('xmlAttribute') else None)


def wire_name(side, protocol, name, member):
    spelling = member.serialization
    if protocol == 'ec2' and side == 'in':
        # botocore's EC2Serializer: queryName as it is, locationName with a capital.
        return spelling.get('queryName') or capital(spelling.get('name', name))
    if member.type_name == 'list' and spelling.get('flattened') and protocol == 'query':
        # botocore's QuerySerializer puts the elements' name in place of the list's.
        return member.member.serialization.get('name') or spelling.get('name', name)
    if side == 'out' and member.type_name == 'list' and spelling.get('flattened'):
        return spelling.get('name') or member.member.serialization.get('name', name)
    return spelling.get('name', name)


def list_fact(side, protocol, member):
    if member.type_name != 'list':
        return None, None
    if protocol == 'ec2' and side == 'in':
        return '', ''
    if member.serialization.get('flattened'):
        return '', ('' if side == 'in' and protocol == 'ec2' else None)
    element = member.member.serialization.get('name', 'member')
    return element, ('member' if side == 'in' else None)


def map_fact(member):
    if member.type_name != 'map':
        return None, None
    flat = member.serialization.get('flattened')
    key = member.key.serialization.get('name', 'key')
    value = member.value.serialization.get('name', 'value')
    return f'{"" if flat else "entry"}/{key}/{value}', None


def timestamp_fact(member):
    if member.type_name != 'timestamp':
        return None, None
    return member.serialization.get('timestampFormat', 'iso8601'), 'iso8601'


def element(shape):
    """What is in lists and maps: it has their member's name."""
    while shape.type_name in ('list', 'map'):
        shape = shape.member if shape.type_name == 'list' else shape.value
    return shape


def capital(name):
    return name[:1].upper() + name[1:]


def source(loaded):
    lines = []
    for name, service in loaded['services'].items():
        for protocol in models.protocols(service):
            if protocol in ('query', 'ec2', 'rest-xml'):
                lines += table_lines(name, tables(service, protocol))
    return models.module(
        'Service, direction and kind, then members: see InputHints and OutputHints of the protocols.',
        '\n'.join(lines),
    )


def table_lines(name, found):
    for (side, kind), rules in found.items():
        if rules:
            pairs = ' '.join(key if value == 'member' else f'{key}={value}' for key, value in rules.items())
            yield f'{name} {side}.{kind} {pairs}'
