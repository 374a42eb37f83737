"""Makes src/client/catalogue/data/*.ts from the models of an installed botocore.

    python3 scripts/make-catalogue.py           # writes the files, and prints their sizes
    python3 scripts/make-catalogue.py --check   # fails where they are not what would be written

Each table is compared with the models by the rules that src/client/catalogue reads it with, operation
by operation; a difference ends the script.
"""

import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))

from make_catalogue import (  # noqa: E402
    json_tables,
    models,
    operations_table,
    pages_table,
    services_table,
    wire_tables,
)

DATA = pathlib.Path(__file__).parent.parent / 'src/client/catalogue/data'
LIMIT = 60_000


def main():
    loaded = models.load()
    files = {
        'services.ts': services_table.source(loaded),
        'operations.ts': operations_table.source(loaded),
        'pages.ts': pages_table.source(loaded),
        'xml-names.ts': wire_tables.source(loaded),
        'json-types.ts': json_tables.source(loaded),
    }
    if '--check' in sys.argv[1:]:
        wrong = [name for name, text in files.items() if models.unpack((DATA / name).read_text()) != models.unpack(text)]
        sys.exit(f'not up to date: {", ".join(wrong)}' if wrong else 0)
    DATA.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (DATA / name).write_text(text)
        print(f'{name} {len(text.encode())}')
    total = sum(len(text.encode()) for text in files.values())
    print(f'in all {total} of {LIMIT}')
    if total > LIMIT:
        sys.exit('too large')


main()
