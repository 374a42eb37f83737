"""services.ts: one line for each service; empty fields have a default that the reader knows."""

import re

import botocore

from . import models

LETTERS = {
    'json': 'j',
    'smithy-rpc-v2-cbor': 'c',
    'query': 'q',
    'ec2': 'e',
    'rest-json': 'r',
    'rest-xml': 'x',
}

# What people type that neither a name, a service id nor an endpoint prefix says, and prefixes that
# several services share.
ALIASES = {
    'alb': 'elbv2',
    'apigw': 'apigateway',
    'cfn': 'cloudformation',
    'cloudwatch-events': 'events',
    'cloudwatch-metrics': 'cloudwatch',
    'cognito': 'cognito-idp',
    'ddb': 'dynamodb',
    'dynamo': 'dynamodb',
    'email': 'ses',
    'eventbridge-scheduler': 'scheduler',
    'iot-core': 'iot',
    'kinesis-firehose': 'firehose',
    'nlb': 'elbv2',
    'opensearch-service': 'opensearch',
    'parameter-store': 'ssm',
    'r53': 'route53',
    'sms-voice.pinpoint': 'pinpoint-sms-voice',
    'systems-manager': 'ssm',
}


def key(name):
    """What names are compared by; src/client/catalogue/service-facts.ts has the same rule."""
    return re.sub('[^a-z0-9]', '', name.lower())


def source(loaded):
    lines = [line(loaded, name, service) for name, service in loaded['services'].items()]
    check_names(loaded['services'])
    aliases = ' '.join(f'{key(alias)}={name}' for alias, name in useful_aliases(loaded))
    return models.module(
        'First botocore\'s version and further names; then name, service id, endpoint prefix, signing '
        'name, protocols, API version, target prefix, JSON version, authentication, global region and '
        'host, XML namespace.',
        '\n'.join([botocore.__version__, aliases, *lines]),
    )


def line(loaded, name, service):
    metadata = service.metadata
    prefix = metadata['endpointPrefix']
    spoken = models.protocols(service)
    fields = [
        name,
        blank_if(metadata['serviceId'], name),
        blank_if(prefix, name),
        blank_if(metadata.get('signingName', prefix), prefix),
        ''.join(LETTERS[protocol] for protocol in spoken),
        metadata['apiVersion'],
        target_prefix(metadata, spoken),
        json_version(metadata, spoken),
        authentication(metadata),
        global_endpoint(loaded, prefix),
        xml_namespace(service, spoken),
    ]
    return '|'.join(fields).rstrip('|')


def blank_if(value, default):
    return '' if value == default else value


def target_prefix(metadata, spoken):
    if not {'json', 'smithy-rpc-v2-cbor'} & set(spoken):
        return ''
    return metadata['targetPrefix']


def json_version(metadata, spoken):
    if 'json' not in spoken:
        return ''
    return {'1.1': '', '1.0': '0'}[metadata['jsonVersion']]


def authentication(metadata):
    """Letters: 2 signature version 2, a SigV4a too, b bearer tokens only, q answers carry query codes."""
    schemes = metadata.get('auth') or []
    letters = {'v2': '2', 'bearer': 'b'}.get(metadata['signatureVersion'], '')
    if 'aws.auth#sigv4a' in schemes:
        letters += 'a'
    if 'awsQueryCompatible' in metadata:
        letters += 'q'
    return letters


def global_endpoint(loaded, prefix):
    """Of services with one endpoint for all regions of the `aws` partition."""
    aws = loaded['partitions'][0]['services'].get(prefix, {})
    if aws.get('isRegionalized') is not False or 'partitionEndpoint' not in aws:
        return ''
    entry = aws['endpoints'][aws['partitionEndpoint']]
    region = entry.get('credentialScope', {}).get('region', 'us-east-1')
    return f'{region} {entry["hostname"]}'


def check_names(services):
    """An endpoint prefix that several services share must lead to one by a rule, not by order."""
    known = {key(text) for name, service in services.items() for text in names_of(name, service)}
    known |= {key(alias) for alias in ALIASES}
    owners = {}
    for name, service in services.items():
        owners.setdefault(key(service.metadata['endpointPrefix']), []).append(name)
    shared = {prefix: found for prefix, found in owners.items() if len(found) > 1}
    open_questions = {prefix: found for prefix, found in shared.items() if prefix not in known}
    if open_questions:
        raise SystemExit(f'prefixes of several services, to be decided in ALIASES: {open_questions}')


def xml_namespace(service, spoken):
    """Of the documents that a REST-XML service reads."""
    if 'rest-xml' not in spoken:
        return ''
    found = set()
    for operation in models.operations(service):
        shape = operation.input_shape
        if shape is None:
            continue
        payload = shape.serialization.get('payload')
        for part in [shape] + ([shape.members[payload]] if payload else []):
            if 'xmlNamespace' in part.serialization:
                found.add(part.serialization['xmlNamespace']['uri'])
    if len(found) != 1:
        raise SystemExit(f'{service.service_name}: one XML namespace expected, not {found}')
    return found.pop()


def names_of(name, service):
    return [name, service.metadata['serviceId']]


def useful_aliases(loaded):
    services = loaded['services']
    taken = {key(text) for name, service in services.items() for text in names_of(name, service)}
    return [
        (alias, name)
        for alias, name in sorted(ALIASES.items())
        if key(alias) not in taken and name in services
    ]
