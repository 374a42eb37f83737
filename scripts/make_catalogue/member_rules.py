"""The fewest keys that say a fact of every member of every operation.

A key is `Name`, `Parent.Name`, `.Name` (at the root) and so on; the longest one that ends a member's
path wins. `Operation:.Parent.Name` holds for one operation only. src/protocols/call-types.ts says the
same of `MemberTable`.
"""

import collections


class Facts:
    """Facts of members: `default` is what the protocol's rule says, None where it says nothing."""

    def __init__(self):
        self.by_name = collections.defaultdict(dict)

    def add(self, operation, parents, name, value, default):
        """`value` None: not of this kind. The path starts at the input's or output's root."""
        path = ('', *parents)
        self.by_name[name][(operation, *path)] = (value, default)

    def rules(self):
        """Keys and values, in the order of names."""
        found = {}
        for name in sorted(self.by_name):
            entries = self.by_name[name]
            solve(name, [(path, *fact) for path, fact in entries.items()], (), None, found)
        self.verify(found)
        return found

    def verify(self, found):
        for name, entries in self.by_name.items():
            for (operation, *path), (value, default) in entries.items():
                rule = look_up(found, operation, path, name)
                if (default if rule is None else rule) != value:
                    raise SystemExit(f'{operation} {path} {name}: {rule} is not {value}')


def solve(name, entries, suffix, said, found):
    """Adds the rules for members whose path ends with `suffix`; `said` is what shorter keys say."""
    if all((default if said is None else said) == value for _, value, default in entries):
        return
    values = {value for _, value, _ in entries}
    # A key cannot say that a member is none: then only longer keys can tell the others.
    if None not in values:
        counts = collections.Counter(value for _, value, default in entries if value != default)
        counted = collections.Counter(value for _, value, _ in entries)
        base = said
        if len(values) == 1 or said is None:
            base = choose(entries, counts, counted)
        if base is not None and base != said:
            found[key_of(suffix, name)] = base
            said = base
        if len(values) == 1:
            return
    groups = collections.defaultdict(list)
    for path, value, default in entries:
        groups[path[-1 - len(suffix)]].append((path, value, default))
    for part in sorted(groups):
        group = groups[part]
        if part == '' and len({value for _, value, _ in group}) > 1:
            for path, value, default in group:
                if (default if said is None else said) != value:
                    found[f'{path[0]}:{key_of((part, *suffix), name)}'] = value
        else:
            solve(name, group, (part, *suffix), said, found)


def choose(entries, irregular, counted):
    """What the shorter key says: the one value, else the rule where some members follow it."""
    if len(counted) == 1:
        return next(iter(counted))
    if any(value == default for _, value, default in entries):
        return None if not irregular else better(entries, irregular)
    return irregular.most_common(1)[0][0]


def better(entries, irregular):
    regular = sum(1 for _, value, default in entries if value == default)
    value, count = irregular.most_common(1)[0]
    return value if count > regular else None


def key_of(suffix, name):
    return '.'.join((*suffix, name))


def look_up(found, operation, path, name):
    own = f'{operation}:{key_of(tuple(path), name)}'
    if own in found:
        return found[own]
    for start in range(len(path) + 1):
        key = key_of(tuple(path[start:]), name)
        if key in found:
            return found[key]
    return None
