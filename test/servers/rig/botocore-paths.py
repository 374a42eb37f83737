#!/usr/bin/env python3
"""Waits and searches with botocore and jmespath, for others to be compared with.

    botocore-paths.py SEED COUNT

Writes a line of JSON for each made-up answer to a waiter of scripts/data/models.jsonl.gz, COUNT for each
waiter: `service`, `waiter`, `output`, `status`, `code` (of an error) and the `state` that botocore's
acceptors say; then for each made-up search, COUNT for each expression of the models' paginators and waiters
and 20 * COUNT others: `expression`, `value` and `result`.
"""
import gzip
import importlib.util
import json
import pathlib
import random
import re
import sys

import botocore.model
import jmespath
from botocore.waiter import AcceptorConfig

HERE = pathlib.Path(__file__).parent
spec = importlib.util.spec_from_file_location('wire', HERE / 'botocore-wire.py')
wire = importlib.util.module_from_spec(spec)
spec.loader.exec_module(wire)


def put(value, leaves, rng):
    """The value with some of its texts replaced by what acceptors expect."""
    if isinstance(value, dict):
        return {key: put(item, leaves, rng) for key, item in value.items()}
    if isinstance(value, list):
        return [put(item, leaves, rng) for item in value]
    if isinstance(value, str) and leaves and rng.random() < 0.7:
        return rng.choice(leaves)
    return value


def probes(rng, operation, acceptors, count):
    expected = [one['expected'] for one in acceptors if isinstance(one['expected'], str)]
    # Whole outputs of one state make `pathAll` true.
    for index in range(count):
        leaves = [rng.choice(expected)] if expected and index % 2 else expected
        codes = [one['expected'] for one in acceptors if one['matcher'] == 'error' and isinstance(one['expected'], str)]
        statuses = [one['expected'] for one in acceptors if one['matcher'] == 'status']
        if index % 4 == 3:
            code = rng.choice([*codes, 'Another'])
            yield {'Error': {'Code': code}}, code, rng.choice([400, 404, 500])
            continue
        shape = operation.output_shape
        output = {} if shape is None else wire.Values(rng, False, True).of(shape)
        # botocore takes an output with such a member for an error.
        output.pop('Error', None)
        yield put(output, leaves, rng), None, rng.choice([200, *statuses])


def waits(seed, count):
    for source in sources():
        model = botocore.model.ServiceModel(source['service-2'], source['service'])
        for name, waiter in (source.get('waiters-2') or {}).get('waiters', {}).items():
            rng = random.Random(f'{seed} {source["service"]} {name}')
            matchers = [AcceptorConfig(one) for one in waiter['acceptors']]
            operation = model.operation_model(waiter['operation'])
            for output, code, status in probes(rng, operation, waiter['acceptors'], count):
                answer = {**output, 'ResponseMetadata': {'HTTPStatusCode': status}}
                try:
                    state = next((one.state for one in matchers if one.matcher_func(answer)), None)
                except jmespath.exceptions.JMESPathError:
                    # Such as the length of what is not there: botocore's waiters end with it.
                    continue
                line = {'service': source['service'], 'waiter': name, 'status': status, 'state': state}
                yield {**line, 'code': code} if code else {**line, 'output': wire.typed(output)}


def sources():
    with gzip.open(wire.MODELS) as lines:
        for line in lines:
            yield json.loads(line)


NAMES = ['a', 'b', 'Items', 'State', '"a-b"']


def value_of(rng, names, depth=0):
    """A value that holds the names."""
    kind = rng.random()
    if depth > 3 or (depth > 0 and kind < 0.2):
        return rng.choice([None, True, False, 0, 1, 'x', 'y', '', 2.5])
    if depth == 0 or kind < 0.65:
        return {name: value_of(rng, names, depth + 1) for name in names if rng.random() < 0.8}
    return [value_of(rng, names, depth + 1) for _ in range(rng.randint(0, 3))]


def expression_of(rng, depth=0):
    """Members, indexes, flattening, wildcards, filters, comparisons, logic, pipes, `length` and `keys`."""
    name = rng.choice(NAMES)
    if depth > 2:
        return name
    inner = expression_of(rng, depth + 1)
    literal = rng.choice(["`1`", "`true`", "'x'", "`null`", '`"x"`'])
    if depth == 0 and rng.random() < 0.1:
        return f'length({name} || `[]`) > `{rng.randint(0, 2)}`'
    return rng.choice(
        [
            name,
            f'{name}.{name}',
            f'{name}[].{name}',
            f'{name}[*].{name}',
            f'{name}[{rng.randint(-2, 2)}]',
            f'{name}[?{inner} {rng.choice(["==", "!="])} {literal}].{rng.choice(NAMES)}',
            f'{name} || {inner}',
            f'{name} && {inner}',
            f'!{name}',
            f'({inner}) | {name}',
            f'{name}.*',
        ]
    )


def searches(seed, count):
    rng = random.Random(f'{seed} searches')
    expressions = set()
    for source in sources():
        for paginator in (source.get('paginators-1') or {}).get('pagination', {}).values():
            for key in ('output_token', 'result_key', 'more_results'):
                item = paginator.get(key) or []
                expressions.update([item] if isinstance(item, str) else item)
        for waiter in (source.get('waiters-2') or {}).get('waiters', {}).values():
            expressions.update(one['argument'] for one in waiter['acceptors'] if 'argument' in one)
    known = [expression for expression in sorted(expressions) for _ in range(count)]
    for expression in known + [expression_of(rng) for _ in range(20 * count)]:
        names = re.findall(r'"([^"]+)"(?!`)|([A-Za-z_]\w*)', expression)
        value = value_of(rng, sorted({quoted or plain for quoted, plain in names})[:4])
        try:
            yield {'expression': expression, 'value': value, 'result': jmespath.search(expression, value)}
        except jmespath.exceptions.JMESPathError:
            continue


if __name__ == '__main__':
    seed, count = sys.argv[1], int(sys.argv[2])
    for line in waits(seed, count):
        print(json.dumps(line))
    for line in searches(seed, count):
        print(json.dumps(line))
