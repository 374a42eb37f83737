#!/usr/bin/env python3
"""Says where botocore sends the first operation of every service, and what it signs it for.

    python3 botocore-signing.py REGION...

One JSON object: {"botocore", "places": [{"service", "operation", "region", "host", "signingName",
"signingRegion"}]}, without services whose hosts need an argument (an account, an ARN).
"""
import json
import sys
from urllib.parse import urlsplit

import botocore
import botocore.session
from botocore.exceptions import BotoCoreError


def main():
    session = botocore.session.Session()
    session.set_credentials("AKIDEXAMPLE", "secret")
    places = [
        place
        for name in session.get_available_services()
        for region in sys.argv[1:]
        for place in place_of(session, name, region)
    ]
    print(json.dumps({"botocore": botocore.__version__, "places": places}))


def place_of(session, name, region):
    client = session.create_client(name, region_name=region)
    model = client.meta.service_model
    operation = sorted(model.operation_names)[0]
    context = {
        "client_region": region,
        "client_config": client.meta.config,
        "has_streaming_input": False,
    }
    try:
        url, _, _ = client._resolve_endpoint_ruleset(
            model.operation_model(operation), {}, context
        )
    except BotoCoreError:
        return
    signing = context.get("signing", {})
    signer = client._request_signer
    yield {
        "service": name,
        "operation": operation,
        "region": region,
        "host": urlsplit(url).netloc,
        "signingName": signing.get("signing_name") or signer._signing_name,
        "signingRegion": signing.get("region") or signer._region_name,
    }


main()
