"""Seconds of CPU that botocore's parser takes for a DescribeInstances response: the middle of several, in one process.

    python3 decode.py FILE COUNT
"""
import sys
import time

from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.parsers import create_parser

path, count = sys.argv[1], int(sys.argv[2])
with open(path, "rb") as file:
    body = file.read()
model = ServiceModel(Loader().load_service_model("ec2", "service-2"), "ec2")
shape = model.operation_model("DescribeInstances").output_shape
parser = create_parser(model.metadata["protocol"])
times = []
for _ in range(count):
    start = time.process_time()
    output = parser.parse({"status_code": 200, "headers": {}, "body": body}, shape)
    times.append(time.process_time() - start)
    assert len(output["Reservations"]) == 1800
print(sorted(times)[count // 2])
