"""Runs the AWS CLI in one process, a command line of JSON for each line of input.

Prints a head with the version, then for each `{"args": [...]}` a line with status, stdout and stderr; `env` holds
variables that count for it, null for those that are taken away, `input` its standard input. With `{"names": true}`
it prints the names of all services, operations and options instead, with `{"shorthand": [...]}` what its parser
makes of each text, null for those that it refuses; with `{"format": "text", "values": [...]}` how it prints each
value, null where it fails.
"""

import contextlib
import io
import json
import os
import sys

import awscli
from awscli.clidriver import create_clidriver
from awscli.formatter import get_formatter
from awscli.shorthand import ShorthandParseError, ShorthandParser


@contextlib.contextmanager
def environment(changes):
    before = dict(os.environ)
    for name, value in changes.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def run(args, env, text):
    with environment(env):
        stdin, sys.stdin = sys.stdin, io.StringIO(text)
        try:
            return answer_of(args)
        finally:
            sys.stdin = stdin


def answer_of(args):
    stdout, stderr = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO()
    with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
        try:
            status = create_clidriver().main(args)
        except SystemExit as end:
            status = end.code
    stdout.flush()
    text = stdout.buffer.getvalue().decode()
    return {"status": status, "stdout": text, "stderr": stderr.getvalue()}


def names():
    services = {}
    for command, service in create_clidriver()._get_command_table().items():
        if not hasattr(service, "service_model"):
            continue
        operations = {}
        for name, operation in service._get_command_table().items():
            if not hasattr(operation, "_operation_model"):
                continue
            options = {}
            for argument in operation.arg_table.values():
                member = getattr(argument, "_serialized_name", None)
                if member is not None:
                    options.setdefault(member, []).append(argument.cli_name[2:])
            operations[operation._operation_model.name] = [name, options]
        services[command] = operations
    return {"names": services}


def parse(text):
    try:
        return ShorthandParser().parse(text)
    except ShorthandParseError:
        return None


class Options:
    color = "off"
    query = None


def printed(format, value):
    stream = io.StringIO()
    try:
        get_formatter(format, Options)("Title", value, stream)
    except (AttributeError, IndexError, TypeError, ValueError):
        return None
    return stream.getvalue()


print(json.dumps({"version": awscli.__version__}), flush=True)
for line in sys.stdin:
    task = json.loads(line)
    if "args" in task:
        answer = run(task["args"], task.get("env", {}), task.get("input", ""))
    elif "shorthand" in task:
        answer = {"values": [parse(text) for text in task["shorthand"]]}
    elif "format" in task:
        answer = {"values": [printed(task["format"], value) for value in task["values"]]}
    else:
        answer = names()
    print(json.dumps(answer), flush=True)
