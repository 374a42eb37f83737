"""json-types.ts: what JSON does not say of its values."""

from . import models
from .member_rules import Facts
from .wire_tables import element

# Members of JSON bodies; dates in headers and query strings have other formats by rule.
BY_PLACE = {'header': 'rfc822', 'headers': 'rfc822', 'querystring': 'iso8601'}


def source(loaded):
    lines = []
    for name, service in loaded['services'].items():
        spoken = models.protocols(service)
        if 'json' in spoken or 'rest-json' in spoken:
            lines += fact_lines(name, service, 'in', 'timestamps', written_as)
        # The answers of REST services are described by the caller's binding.
        if 'json' in spoken:
            lines += fact_lines(name, service, 'out', 'dates', of_type('timestamp'))
            lines += fact_lines(name, service, 'out', 'blobs', of_type('blob'))
    return models.module('As xml-names.ts.', '\n'.join(lines))


def written_as(member):
    if member.type_name != 'timestamp':
        return None, None
    rule = BY_PLACE.get(member.serialization.get('location'), 'unixTimestamp')
    return member.serialization.get('timestampFormat', rule), rule


def of_type(type_name):
    return lambda member: ('member' if member.type_name == type_name else None, None)


def fact_lines(name, service, side, kind, say):
    facts = Facts()

    def note(operation, path, member_name, member):
        facts.add(operation, path, member_name, *say(member))

    for operation in models.operations(service):
        shape = operation.input_shape if side == 'in' else operation.output_shape
        if shape is not None:
            walk(note, operation.name, shape, (), frozenset())
    rules = facts.rules()
    if rules:
        pairs = ' '.join(key if value == 'member' else f'{key}={value}' for key, value in rules.items())
        yield f'{name} {side}.{kind} {pairs}'


def walk(note, operation, shape, path, above):
    shape = element(shape)
    if shape.type_name == 'structure' and shape.name not in above:
        for name, member in shape.members.items():
            note(operation, path, name, element(member))
            walk(note, operation, member, (*path, name), above | {shape.name})
