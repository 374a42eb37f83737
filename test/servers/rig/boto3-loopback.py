#!/usr/bin/env python3
"""Does with boto3 what users of S3 do, against an endpoint whose buckets are empty.

    boto3-loopback.py ENDPOINT ACCESS_KEY_ID SECRET_ACCESS_KEY STYLE

STYLE is `path` or `virtual`. Prints a JSON object: what each step gave.
"""
import hashlib
import io
import json
import sys
import urllib.request

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import ClientError

endpoint, access_key, secret, style = sys.argv[1:]
client = boto3.client(
    's3',
    endpoint_url=endpoint,
    region_name='us-east-1',
    aws_access_key_id=access_key,
    aws_secret_access_key=secret,
    config=Config(signature_version='s3v4', s3={'addressing_style': style}, retries={'total_max_attempts': 1}),
)
BUCKET = f'boto3-{style}'
KEY = 'a b/ü+%.txt'
found = {}


def code_of(call, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        return error.response['Error']['Code']
    return 'none'


client.create_bucket(Bucket=BUCKET)
client.put_object(Bucket=BUCKET, Key=KEY, Body=b'text', Metadata={'owner': 'me'}, ContentType='text/plain')
got = client.get_object(Bucket=BUCKET, Key=KEY)
found['get'] = [got['Body'].read().decode(), got['ContentType'], got['Metadata'], got['ETag']]
found['range'] = client.get_object(Bucket=BUCKET, Key=KEY, Range='bytes=1-2')['Body'].read().decode()
found['missing'] = code_of(client.get_object, Bucket=BUCKET, Key='none')
found['condition'] = code_of(client.put_object, Bucket=BUCKET, Key=KEY, Body=b'', IfNoneMatch='*')
found['head'] = client.head_object(Bucket=BUCKET, Key=KEY)['ContentLength']

large = bytes(range(256)) * 4096 * 12
config = TransferConfig(multipart_threshold=5 * 1024 * 1024, multipart_chunksize=5 * 1024 * 1024)
client.upload_fileobj(io.BytesIO(large), BUCKET, 'large', Config=config)
arrived = io.BytesIO()
client.download_fileobj(BUCKET, 'large', arrived, Config=config)
found['multipart'] = hashlib.md5(arrived.getvalue()).hexdigest() == hashlib.md5(large).hexdigest()
found['multipart etag'] = client.head_object(Bucket=BUCKET, Key='large')['ETag'].endswith('-3"')
for algorithm in ['CRC32', 'SHA1', 'SHA256']:
    client.put_object(Bucket=BUCKET, Key='sum', Body=b'abc', ChecksumAlgorithm=algorithm)
    head = client.head_object(Bucket=BUCKET, Key='sum', ChecksumMode='ENABLED')
    found[algorithm] = head[f'Checksum{algorithm}']

client.copy_object(Bucket=BUCKET, Key='copy', CopySource={'Bucket': BUCKET, 'Key': KEY})
found['copy'] = client.get_object(Bucket=BUCKET, Key='copy')['Metadata']
client.copy({'Bucket': BUCKET, 'Key': 'large'}, BUCKET, 'large copy', Config=config)
found['large copy'] = client.head_object(Bucket=BUCKET, Key='large copy')['ContentLength'] == len(large)

for name in ['d/1', 'd/2', 'd/e/3']:
    client.put_object(Bucket=BUCKET, Key=name, Body=b'')
pages = client.get_paginator('list_objects_v2').paginate(Bucket=BUCKET, PaginationConfig={'PageSize': 2})
found['list'] = [item['Key'] for page in pages for item in page.get('Contents', [])]
pages = client.get_paginator('list_objects').paginate(
    Bucket=BUCKET, Delimiter='/', Prefix='d/', PaginationConfig={'PageSize': 1}
)
found['grouped'] = [
    [item['Key'] for item in page.get('Contents', [])]
    + [item['Prefix'] for item in page.get('CommonPrefixes', [])]
    for page in pages
]

client.put_object_tagging(Bucket=BUCKET, Key='copy', Tagging={'TagSet': [{'Key': 'k', 'Value': 'v'}]})
found['tags'] = client.get_object_tagging(Bucket=BUCKET, Key='copy')['TagSet']
client.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={'Status': 'Enabled'})
first = client.put_object(Bucket=BUCKET, Key='versions', Body=b'1')['VersionId']
client.delete_object(Bucket=BUCKET, Key='versions')
found['version'] = client.get_object(Bucket=BUCKET, Key='versions', VersionId=first)['Body'].read().decode()
found['markers'] = len(client.list_object_versions(Bucket=BUCKET)['DeleteMarkers'])

if style == 'path':
    url = client.generate_presigned_url('get_object', Params={'Bucket': BUCKET, 'Key': KEY}, ExpiresIn=60)
    found['link'] = urllib.request.urlopen(url).read().decode()
    form = client.generate_presigned_post(BUCKET, 'form', ExpiresIn=60)
    boundary = 'b0undary'
    parts = [*form['fields'].items()]
    body = ''.join(
        f'--{boundary}\r\ncontent-disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in parts
    )
    body += f'--{boundary}\r\ncontent-disposition: form-data; name="file"; filename="f"\r\n\r\nform\r\n--{boundary}--\r\n'
    request = urllib.request.Request(
        form['url'], body.encode(), {'content-type': f'multipart/form-data; boundary={boundary}'}
    )
    found['form'] = urllib.request.urlopen(request).status

versions = client.list_object_versions(Bucket=BUCKET)
entries = versions.get('Versions', []) + versions.get('DeleteMarkers', [])
objects = [{'Key': entry['Key'], 'VersionId': entry['VersionId']} for entry in entries]
answer = client.delete_objects(Bucket=BUCKET, Delete={'Objects': objects})
found['deleted'] = len(answer['Deleted']) == len(objects)
client.delete_bucket(Bucket=BUCKET)
found['gone'] = code_of(client.list_objects_v2, Bucket=BUCKET)
json.dump(found, sys.stdout)
