"""Reading botocore's models, and writing data modules."""

import base64
import zlib

import botocore
import botocore.exceptions
import botocore.session


def load():
    """Every service model by botocore's name, the paginators, and the partitions' endpoints."""
    session = botocore.session.get_session()
    loader = session.get_component('data_loader')
    names = sorted(session.get_available_services())
    return {
        'services': {name: session.get_service_model(name) for name in names},
        'paginators': {name: paginators(loader, name) for name in names},
        'partitions': loader.load_data('endpoints')['partitions'],
    }


def paginators(loader, name):
    try:
        return loader.load_service_model(name, 'paginators-1')['pagination']
    except botocore.exceptions.UnknownServiceError:
        return {}


def protocols(service):
    """The protocols that a service speaks, the one that botocore prefers first."""
    return list(service.metadata.get('protocols') or [service.metadata['protocol']])


def operations(service):
    return [service.operation_model(name) for name in service.operation_names]


def module(doc, text):
    """A data module: a table of lines, deflated, since the plain ones would be three times as large."""
    packed = base64.b64encode(zlib.compress(text.encode(), 9)).decode()
    return (
        f'// Made by scripts/make-catalogue.py from botocore {botocore.__version__}; do not edit.\n'
        f'\n/** {doc} */\nexport const TABLE =\n  \'{packed}\'\n'
    )


def unpack(source):
    """The table of a data module: what zlib versions pack differently is the same table."""
    return zlib.decompress(base64.b64decode(source.split("'")[-2])).decode()
