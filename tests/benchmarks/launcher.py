"""Run a command and write what it cost; see `measuring.process`. Usage: launcher.py REPORT ERRORS COMMAND..."""

import json
import os
import sys
import time

report, errors, *command = sys.argv[1:]
flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
start = time.perf_counter()
child = os.posix_spawnp(
    command[0],
    command,
    os.environ,
    file_actions=[
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
        (os.POSIX_SPAWN_OPEN, 2, errors, flags, 0o600),
    ],
)
_, status, used = os.wait4(child, 0)
wall = time.perf_counter() - start
unit = 1 if sys.platform == "darwin" else 1024
with open(report, "w") as file:  # noqa: PTH123  pathlib would be the larger part of this process
    json.dump(
        {
            "code": os.waitstatus_to_exitcode(status),
            "wall": wall,
            "cpu": used.ru_utime + used.ru_stime,
            "peak": used.ru_maxrss * unit,
        },
        file,
    )
