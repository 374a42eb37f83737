"""Writes test/conformance/data/endpoints/evaluated-rules.jsonl.gz: what botocore makes of AWS's rules.

    python3 scripts/record-endpoints.py

For every service in scripts/data some regions with and without FIPS and dual stack, and for services
whose operations have hosts of their own the combinations of what operations say. One line for each
outcome: service, parameters, and URL with signing, or null for an error. What was recorded of
services that scripts/data does not have is kept.
"""

import gzip
import itertools
import json
import pathlib
import random

from botocore.endpoint_provider import EndpointProvider
from botocore.exceptions import EndpointProviderError

DATA = pathlib.Path(__file__).parent / 'data'
TARGET = DATA.parent.parent / 'test/conformance/data/endpoints/evaluated-rules.jsonl.gz'

ACCOUNT = '123456789012'
STREAM = f'arn:aws:kinesis:eu-west-1:{ACCOUNT}:stream/orders'
CHANNEL = f'arn:aws:kinesis:eu-west-1:{ACCOUNT}:channel/abc-123'
ARNS = [
    None,
    STREAM,
    f'{STREAM}/consumer/c:1',
    CHANNEL,
    STREAM.replace('arn:aws:', 'arn:aws-cn:'),
    STREAM.replace('kinesis', 'sqs', 1),
    STREAM.replace(ACCOUNT, 'a.b'),
    'orders',
]
MODES = [None, 'preferred', 'disabled', 'required']
ACCOUNTS = [None, ACCOUNT, 'a/b']

# What operations say, by service: the values of each parameter.
OPERATIONS = {
    'acm': {'ServiceType': ['ACM', 'ACM-ACME']},
    'arc-region-switch': {'UseControlPlaneEndpoint': [None, True]},
    'cloudfront-keyvaluestore': {
        'KvsARN': [
            f'arn:aws:cloudfront::{ACCOUNT}:key-value-store/a',
            f'arn:aws:cloudfront:us-east-1:{ACCOUNT}:key-value-store/a',
            f'arn:aws:cloudfront::{ACCOUNT}:function/a',
            'a',
        ],
        'Endpoint': [None, 'https://example.com', 'http://example.com:80/x'],
    },
    'dynamodb': {
        'AccountId': ACCOUNTS,
        'AccountIdEndpointMode': MODES,
        'IsSearchOperation': [None, True],
        'ResourceArn': [None, f'arn:aws:dynamodb:eu-west-1:{ACCOUNT}:table/t', 't'],
        'ResourceArnList': [None, [f'arn:aws:dynamodb:eu-west-1:210987654321:table/t']],
    },
    'eventbridgev2': {
        'AccountId': ACCOUNTS,
        'AccountIdEndpointMode': MODES,
        'EventBusArn': [None, f'arn:aws:events:eu-west-1:{ACCOUNT}:event-bus/b', 'b'],
    },
    'events': {'EndpointId': [None, 'abc.def', 'a_b'], 'Endpoint': [None, 'https://example.com']},
    'kinesis': {
        'AccountId': ACCOUNTS,
        'AccountIdEndpointMode': MODES,
        'OperationType': ['data', 'control'],
        'StreamARN': ARNS,
        'ConsumerARN': ARNS[:2],
        'ResourceARN': ARNS,
        'ChannelARN': ARNS,
        'StreamId': [None, 'abcdefghijklmnopqrst-xyz', 'short'],
    },
    'neptune-graph': {'ApiType': ['ControlPlane', 'DataPlane']},
    'sesv2': {'EndpointId': [None, 'abc.def', 'a_b'], 'Endpoint': [None, 'https://example.com']},
    'signin': {'IsControlPlane': [None, True, False]},
}
MOST = 250
REGIONS = ['eu-west-1', 'us-east-1', 'cn-north-1', 'us-gov-west-1', 'us-iso-east-1', 'eu-isoe-west-1']


def main():
    partitions = json.loads((DATA / 'partitions.json').read_text())
    listed = sorted(region for one in partitions['partitions'] for region in one['regions'])
    regions = [region for region in listed if not region.endswith('-global')]
    models = {line['service']: line['service-2'] for line in read_lines(DATA / 'models.jsonl.gz')}
    chance = random.Random(1)
    lines, prefixes = [], set()
    for line in read_lines(DATA / 'endpoint-rules.jsonl.gz'):
        name, rules = line['service'], line['ruleSet']
        prefix = models[name]['metadata']['endpointPrefix']
        prefixes.add(prefix)
        if name in ('s3', 's3control'):
            continue
        provider = EndpointProvider(rules, partitions)
        for given in combinations(chance, name, rules['parameters'], regions):
            lines.append([prefix, given, answer(provider, rules['parameters'], given)])
    kept = [line for line in read_lines(TARGET) if line[0] not in prefixes]
    text = ''.join(f'{json.dumps(line)}\n' for line in lines + kept)
    with open(TARGET, 'wb') as file, gzip.GzipFile('', 'wb', 9, file, 0) as packed:
        packed.write(text.encode())
    print(f'{len(lines)} outcomes, {len(kept)} kept, {TARGET.stat().st_size} bytes')


def read_lines(file):
    with gzip.open(file, 'rt') as lines:
        return [json.loads(line) for line in lines]


def combinations(chance, name, parameters, regions):
    own = OPERATIONS.get(name)
    if own is None:
        values = [{'Region': chance.choice(regions)} for _ in range(2)]
    else:
        named = [
            {key: value for key, value in zip(own, chosen) if value is not None}
            for chosen in itertools.product(*own.values())
        ]
        chosen = named if len(named) < MOST else chance.sample(named, MOST)
        values = [{'Region': chance.choice(REGIONS[:1] * 3 + REGIONS), **one} for one in chosen]
    for value, variant in itertools.product(values, range(4)):
        if own is not None and len(values) > 60 and chance.random() > 0.4:
            continue
        flags = {'UseFIPS': variant >= 2, 'UseDualStack': variant % 2 == 1}
        # Rules without FIPS would give an endpoint without it.
        if flags['UseFIPS'] and 'UseFIPS' not in parameters:
            continue
        yield {**value, **{flag: True for flag, is_on in flags.items() if is_on}}


def answer(provider, parameters, given):
    defaults = {key: one['default'] for key, one in parameters.items() if 'default' in one}
    own = {key: value for key, value in given.items() if key in parameters}
    try:
        found = provider.resolve_endpoint(**{**defaults, **own})
    except EndpointProviderError:
        return None
    return [found.url, found.properties.get('authSchemes', [])]


main()
