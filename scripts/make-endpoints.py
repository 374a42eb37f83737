"""Makes src/endpoints/data.ts from the endpoint rules of an installed botocore.

    python3 scripts/make-endpoints.py           # writes the file, and prints its size
    python3 scripts/make-endpoints.py --check   # fails where it is not what would be written

Every service's rules are evaluated by botocore itself, for every region of every partition and one
that is not listed yet, with and without FIPS and dual stack. What departs from the standard forms is
kept as templates. The table is read back by the rules that src/endpoints/endpoint-table.ts has, and
compared with what botocore said; a difference ends the script.
"""

import collections
import json
import pathlib
import re
import sys

import botocore
from botocore.endpoint_provider import EndpointProvider
from botocore.exceptions import EndpointProviderError
from botocore.loaders import Loader

TARGET = pathlib.Path(__file__).parent.parent / 'src/endpoints/data.ts'
LIMIT = 25_000

# One host for each variant: plain, dual stack, FIPS, FIPS with dual stack, an endpoint of the caller's.
STANDARD = ('N.R.S', 'N.R.D', 'N-fips.R.S', 'N-fips.R.D', 'E')
VARIANT_COUNT = len(STANDARD)

# Reasons to refuse: no FIPS endpoint, no dual-stack endpoint, not in this partition, not without the ARN that is worked on.
NO_FIPS = '!F'
NO_DUAL_STACK = '!D'
NOT_HERE = '!P'
NEEDS_ARN = '*:0123=!A'

UNLISTED = {
    'aws': 'eu-nowhere-9',
    'aws-cn': 'cn-nowhere-9',
    'aws-eusc': 'eusc-de-nowhere-9',
    'aws-iso': 'us-iso-nowhere-9',
    'aws-iso-b': 'us-isob-nowhere-9',
    'aws-iso-e': 'eu-isoe-nowhere-9',
    'aws-iso-f': 'us-isof-nowhere-9',
    'aws-us-gov': 'us-gov-nowhere-9',
}

# Parameters that operations set to constants: each set of them is a service of its own here.
VARIANTS = {
    'acm': [{'ServiceType': 'ACM'}, {'ServiceType': 'ACM-ACME'}],
    'arc-region-switch': [{}, {'UseControlPlaneEndpoint': True}],
    'neptune-graph': [{'ApiType': 'ControlPlane'}, {'ApiType': 'DataPlane'}],
    'signin': [{}, {'IsControlPlane': True}, {'IsControlPlane': False}, {'IsOAuthEndpoint': True}],
    'wellarchitected': [{}, {'SubServiceType': 'AGENT'}],
}

# Its rules need an ARN: src/endpoints/operation-endpoint.ts has them.
WITHOUT_TABLE = {'cloudfront-keyvaluestore'}

# Services that newer botocores have no more, while servers may still run: name, endpoint prefix, host,
# signing name.
RETIRED = ['iotevents-data|data.iotevents||ioteventsdata']

# Stands for an endpoint of the caller's, whose signing the rules may decide.
CUSTOM = 'https://endpoint.example'


def main():
    loader = Loader()
    partitions = loader.load_data('partitions')['partitions']
    services = [
        service
        for name in loader.list_available_services('service-2')
        for service in read_services(loader, name, partitions)
    ]
    text = source(services)
    verify(text, services, partitions)
    if '--check' in sys.argv[1:]:
        sys.exit(None if TARGET.read_text() == text else f'not up to date: {TARGET}')
    TARGET.write_text(text)
    print(f'{len(services)} services, {len(text)} of {LIMIT} bytes, botocore {botocore.__version__}')
    if len(text) > LIMIT:
        sys.exit('too large')


def read_services(loader, name, partitions):
    """The service once for each set of constants that its operations give to the rules."""
    metadata = loader.load_service_model(name, 'service-2')['metadata']
    rules = loader.load_service_model(name, 'endpoint-rule-set-1')
    provider = EndpointProvider(rules, {'version': '1.1', 'partitions': partitions})
    prefix = metadata['endpointPrefix']
    signing = metadata.get('signingName', prefix)
    for constants in VARIANTS.get(name, [{}]):
        marks = '&'.join(f'{key}={json.dumps(value).strip(chr(34))}' for key, value in constants.items())
        is_first = constants == VARIANTS.get(name, [{}])[0]
        yield {
            'name': name if is_first else f'{name}?{marks}',
            'prefix': prefix if is_first else f'{prefix}?{marks}',
            'signing': signing,
            'found': {}
            if name in WITHOUT_TABLE
            else evaluate(provider, rules, constants, partitions, signing),
        }


def evaluate(provider, rules, constants, partitions, signing):
    """(partition, region, variant) -> (host, signing), as botocore says."""
    found = {}
    parameters = rules['parameters']
    special = named_regions(rules['rules']) - {one for where in partitions for one in where['regions']}
    defaults = {key: one['default'] for key, one in parameters.items() if 'default' in one}
    for partition in partitions:
        # None that partitions know, so that the usual one has them.
        own = sorted(special) if partition['id'] == 'aws' else []
        for region in [UNLISTED[partition['id']], *partition['regions'], *own]:
            for variant in range(VARIANT_COUNT):
                given = {'Region': region}
                fips, dual = variant in (2, 3), variant in (1, 3)
                if variant == 4:
                    given['Endpoint'] = CUSTOM
                if 'UseFIPS' in parameters:
                    given['UseFIPS'] = fips
                if 'UseDualStack' in parameters:
                    given['UseDualStack'] = dual
                key = (partition['id'], region, variant)
                if fips and 'UseFIPS' not in parameters:
                    # These rules would give an endpoint without FIPS to who asks for FIPS.
                    found[key] = (NO_FIPS, '')
                    continue
                implicit = partition['outputs']['implicitGlobalRegion']
                found[key] = outcome(
                    provider, {**defaults, **constants, **given}, signing, implicit
                )
    return {key: value for key, value in found.items() if not is_nonsense(key, value)}


def named_regions(rules):
    """Every region that rules compare the region with."""
    if isinstance(rules, list):
        return {region for rule in rules for region in named_regions(rule)}
    if not isinstance(rules, dict):
        return set()
    arguments = rules.get('argv', [])
    if rules.get('fn') == 'stringEquals' and {'ref': 'Region'} in arguments:
        return {one for one in arguments if isinstance(one, str)}
    return {region for value in rules.values() for region in named_regions(value)}


def is_nonsense(key, value):
    """Most rules put the name that stands for a partition into the host as if it were a region."""
    return key[1].endswith('-global') and (key[2] == 4 or key[1] in value[0])


def outcome(provider, given, signing, implicit):
    try:
        endpoint = provider.resolve_endpoint(**given)
    except EndpointProviderError as error:
        text = str(error)
        if 'fips' in text.lower():
            return (NO_FIPS, '')
        if 'dualstack' in text.lower():
            return (NO_DUAL_STACK, '')
        if 'only available in commercial' in text:
            return (NOT_HERE, '')
        raise SystemExit(f'{given}: {text}')
    schemes = endpoint.properties.get('authSchemes', [])
    seen = implicit if given['Region'].endswith('-global') else given['Region']
    return (endpoint.url.removeprefix('https://'), signing_of(schemes, seen, signing))


def signing_of(schemes, region, usual):
    """`name/region`, the name left out where usual, after `*` for every region by SigV4a."""
    mark, name, own = '', usual, region
    for scheme in schemes:
        if scheme['name'] == 'sigv4a':
            assert scheme['signingRegionSet'] == ['*']
            mark = '*'
        else:
            own = scheme.get('signingRegion', region)
        name = scheme.get('signingName', usual)
    shown = '' if name == usual else f'{name}/'
    return f'{mark}{shown}{own}'


def template(host, partition, region):
    if host == CUSTOM.removeprefix('https://'):
        return 'E'
    outputs = partition['outputs']
    for letter, suffix in (('D', outputs['dualStackDnsSuffix']), ('S', outputs['dnsSuffix'])):
        if host.endswith(f'.{suffix}'):
            host = host.removesuffix(suffix) + letter
            break
    host = re.sub(rf'(?<![a-z0-9-]){re.escape(region)}(?![a-z0-9-])', 'R', host)
    implicit = outputs['implicitGlobalRegion']
    return host if implicit == region else host.replace(f'.{implicit}.', '.G.')


def signing_template(signing, partition, region):
    """With `R` for the region, which is left out alone, and `G` for where global services are."""
    if signing.endswith(region):
        return signing.removesuffix(region) + ('R' if signing != region else '')
    implicit = partition['outputs']['implicitGlobalRegion']
    return re.sub(rf'{re.escape(implicit)}$', 'G', signing)


def reduce_service(service, partitions):
    """The host's first part, and the rules that depart from the standard."""
    found = service['found']
    by_id = {partition['id']: partition for partition in partitions}
    templates = {}
    for (partition, region, variant), (host, signing) in found.items():
        where = by_id[partition]
        templates[partition, region, variant] = (
            template(host, where, region),
            signing_template(signing, where, region),
        )
    plain = collections.Counter(templates[id, UNLISTED[id], 0][0] for id in by_id)
    name = re.split(r'\.[RGSD]\b', plain.most_common(1)[0][0])[0]
    if name.startswith('R.'):
        name = service['prefix'].split('?')[0]
    for key, (host, signing) in templates.items():
        templates[key] = (re.sub(rf'^{re.escape(name)}(?=[.-])', 'N', host), signing)
    rules = collections.defaultdict(list)
    for variant in range(VARIANT_COUNT):
        usual = collections.Counter(
            templates[id, UNLISTED[id], variant] for id in by_id
        ).most_common(1)[0][0]
        if usual != (STANDARD[variant], ''):
            rules['*', usual].append(variant)
        for id in by_id:
            own = templates[id, UNLISTED[id], variant]
            if own != usual:
                rules[id, own].append(variant)
            for (partition, region, which), value in templates.items():
                if (partition, which) != (id, variant) or region == UNLISTED[id]:
                    continue
                if apply_rule(own, name, by_id[id], region) != found[partition, region, which]:
                    rules[region, value].append(variant)
    return name, merged(rules)


def apply_rule(rule, name, partition, region):
    """Host and signing of a rule. A name that stands for a partition is its implicit region."""
    host, signing = rule
    implicit = partition['outputs']['implicitGlobalRegion']
    seen = implicit if region.endswith('-global') else region
    if host.startswith('!'):
        return host, ''
    return filled(host, name, partition, seen), signing_filled(signing, implicit, seen)


def filled(host, name, partition, region):
    outputs = partition['outputs']
    values = {
        'E': CUSTOM.removeprefix('https://'),
        'N': name,
        'R': region,
        'G': outputs['implicitGlobalRegion'],
        'S': outputs['dnsSuffix'],
        'D': outputs['dualStackDnsSuffix'],
    }
    return re.sub('[ENRGSD]', lambda match: values[match[0]], host)


def signing_filled(signing, implicit, region):
    text = re.sub('G$', implicit, signing)
    return re.sub('R$', region, text or 'R')


def merged(rules):
    """One rule for all places and variants with one answer."""
    variants = collections.defaultdict(list)
    for (where, answer), which in rules.items():
        variants[answer, ''.join(map(str, sorted(which)))].append(where)
    lines = []
    for (answer, which), where in variants.items():
        host, signing = answer
        mark = f'@{signing}' if signing else ''
        lines.append((','.join(sorted(where)), which, f'{host}{mark}'))
    return ' '.join(f'{where}:{which}={answer}' for where, which, answer in sorted(lines))


def source(services):
    loader = Loader()
    partitions = loader.load_data('partitions')['partitions']
    reduced = []
    for service in services:
        name, rules = ('', NEEDS_ARN) if not service['found'] else reduce_service(service, partitions)
        reduced.append((service, name or service['prefix'].split('?')[0], rules))
    counts = collections.Counter(rules for _, _, rules in reduced if rules)
    shared = sorted(rules for rules, count in counts.items() if count > 1)
    lines = []
    for service, name, rules in reduced:
        prefix = service['prefix']
        fields = [
            service['name'],
            '' if prefix == service['name'] else prefix,
            '' if name == prefix.split('?')[0] else name,
            '' if service['signing'] == prefix.split('?')[0] else service['signing'],
            str(shared.index(rules)) if rules in shared else rules,
        ]
        line = '|'.join(fields).rstrip('|')
        if '|' in line:
            lines.append(line)
    named = {service['name'] for service in services}
    lines += [line for line in RETIRED if line.split('|')[0] not in named]
    return (
        f'// Made by scripts/make-endpoints.py from botocore {botocore.__version__}; do not edit.\n\n'
        '/** Rules that several services share, one line each. */\n'
        'export const SHARED_RULES = `' + '\n'.join(shared) + '`\n\n'
        '/** name, endpoint prefix, host, signing name, rules or the line of the shared ones. */\n'
        'export const SERVICES = `' + '\n'.join(lines) + '`\n'
    )


def verify(text, services, partitions):
    """Reads the table as src/endpoints/endpoint-table.ts does, and compares."""
    shared, table = (block.split('\n') for block in re.findall('`([^`]*)`', text))
    by_prefix, by_name = {}, {}
    for line in table:
        name, prefix, host, signing, rules = (line.split('|') + [''] * 4)[:5]
        prefix = prefix or name
        rules = shared[int(rules)] if rules.isdigit() else rules
        entry = (host or prefix.split('?')[0], signing or prefix.split('?')[0], rules)
        by_prefix.setdefault(prefix, entry)
        by_name[name] = entry
    by_id = {partition['id']: partition for partition in partitions}
    for service in services:
        prefix = service['prefix']
        usual = by_name.get(prefix, (prefix, prefix, ''))
        # Services that share a prefix must have one answer.
        host, signing, rules = by_prefix.get(prefix, usual)
        assert signing == service['signing'], service['name']
        for (id, region, variant), expected in service['found'].items():
            got = look_up(host, rules, by_id[id], region, variant)
            assert got == expected, (service['name'], id, region, variant, got, expected)


def look_up(name, rules, partition, region, variant):
    """The rule for the region itself, else for its partition, else for all, else the standard."""
    best = (0, STANDARD[variant])
    for rule in rules.split(' ') if rules else []:
        head, answer = rule.split('=', 1)
        where, which = head.split(':')
        places = where.split(',')
        rank = 3 if region in places else 2 if partition['id'] in places else 1 if '*' in places else 0
        if str(variant) in which and rank > best[0]:
            best = (rank, answer)
    host, _, signing = best[1].partition('@')
    return apply_rule((host, signing), name, partition, region)


main()
