"""Flags pressure: other offers used as a lever, "before somebody else takes me", regret, threats, "I won't take no".

## Why
Somebody who has not yet agreed to talk owes you nothing, and pressure is a reason not to begin. If timing is real,
give it as a plain fact once they have answered.

## Example
```text
I hold another offer and must decide by Monday, Señor Núñez, so act fast.
```

## Instead
```text
I would be glad to hear from you whenever it suits you, Señor Núñez.
```

## Evidence
- advice: the advice behind this project, do not be pushy or off-putting.
- advice: much-mailed professionals agree.
- caveat: opinion; no figures are known.
"""

from collections.abc import Iterator

from ...language.leverage import pressures
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "Cut it. If timing is real, give it as a fact after they have answered."


def check(draft: Draft) -> Iterator[Finding]:
    for pressure in pressures(draft):
        yield Finding(
            pressure.start, pressure.end, f"Puts pressure on somebody who has not said yes: {quote(pressure.words)}"
        )
