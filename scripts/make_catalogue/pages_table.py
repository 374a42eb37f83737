"""pages.ts: where operations have the tokens of their pages."""

import collections

from . import models

# In this order: what is found first is taken for operations that the models call no paginator.
TOKENS = ('NextToken', 'nextToken', 'Marker', 'NextMarker', 'PageToken')


def source(loaded):
    lines = []
    for name, service in loaded['services'].items():
        patterns = {operation.name: pattern(loaded, name, operation) for operation in models.operations(service)}
        found = {operation: text for operation, text in patterns.items() if text}
        if found:
            lines.append(line(name, found))
            verify(lines[-1], found)
    return models.module(
        'Service, the pattern of most of its operations, other ones with their operations. A pattern is '
        'input tokens, output tokens, page size and more-results.',
        '\n'.join(lines),
    )


def pattern(loaded, name, operation):
    known = loaded['paginators'][name].get(operation.name)
    if known:
        parts = [joined(known['input_token']), joined(known['output_token'])]
        return '/'.join([*parts, known.get('limit_key', ''), known.get('more_results', '')]).rstrip('/')
    if operation.input_shape is None or operation.output_shape is None:
        return None
    for token in TOKENS:
        if token in operation.input_shape.members and token in operation.output_shape.members:
            return '/'.join([token, token, limit(operation)]).rstrip('/')
    return None


def limit(operation):
    for name in ('MaxResults', 'maxResults', 'MaxItems', 'MaxRecords', 'Limit', 'limit', 'PageSize'):
        if name in operation.input_shape.members:
            return name
    return ''


def joined(token):
    return ','.join(token) if isinstance(token, list) else token.replace(' ', '')


def line(name, found):
    counts = collections.Counter(found.values())
    usual = max(sorted(counts), key=lambda text: counts[text])
    others = ' '.join(
        f'{text}={",".join(sorted(op for op, own in found.items() if own == text))}'
        for text in sorted(counts)
        if text != usual
    )
    return f'{name} {usual} {others}'.rstrip()


def verify(text, found):
    _, usual, *others = text.split(' ')
    own = {op: other.split('=')[0] for other in others for op in other.split('=')[1].split(',')}
    for operation, expected in found.items():
        if own.get(operation, usual) != expected:
            raise SystemExit(f'{operation}: {own.get(operation, usual)} is not {expected}')
