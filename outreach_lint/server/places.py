"""Places: where on this machine the draft lies that a URI names."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from urllib.parse import unquote_to_bytes, urlsplit
from urllib.request import url2pathname

FILE = "file"
UNNAMED = "draft.txt"
TEXT = ".txt"


def is_file(uri: str) -> bool:
    """Whether a URI names a file of this machine, there or not; an editor may hold texts that are none."""
    return _scheme(uri) == FILE and bool(_path(uri).name)


def place(uri: str, root: Path) -> Path:
    """The path of a draft. What is no file counts as one in the folder `root`, of the same name.

    A name without a suffix is a text's there: nobody has chosen one yet.
    """
    path = _path(uri)
    if is_file(uri):
        return path
    return root / (path.name if path.suffix else f"{path.name}{TEXT}" if path.name else UNNAMED)


def folder(uri: str | None) -> Path:
    """The folder of a workspace, or the working folder where that is none of this machine."""
    return _path(uri) if uri and is_file(uri) else Path.cwd()


def _scheme(uri: str) -> str:
    return uri.partition(":")[0].lower()


def _path(uri: str) -> Path:
    """The path that a URI has, its percent signs decoded; of one that is no file, as good as it can be told."""
    try:
        parts = urlsplit(uri)
        if _scheme(uri) == FILE and os.name == "nt":
            host = f"//{parts.netloc}" if parts.netloc not in {"", "localhost"} else ""
            return Path(url2pathname(host + parts.path))
    except (ValueError, OSError):  # what looks like an address of the network, or a drive, and is none
        return Path(UNNAMED)
    decoded = _decoded(parts.path).replace("\0", "\ufffd")
    return Path(decoded if _scheme(uri) == FILE else PurePosixPath(decoded).name)


def _decoded(path: str) -> str:
    return os.fsdecode(unquote_to_bytes(path.encode("utf-8", "surrogatepass")))
