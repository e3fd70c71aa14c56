"""A browser that opens a page without a window; a test that wants one where there is none is skipped."""

import subprocess
from pathlib import Path

from oracle import program


def browse(path: Path, folder: Path, *flags: str) -> subprocess.CompletedProcess[str]:
    """What Chromium does with the page at a path; its profile is kept in the folder."""
    chromium = program("chromium", "chromium-browser", "google-chrome")
    quiet = ["gpu", "quic", "background-networking", "component-update", "sync"]
    options = ["--headless", "--no-sandbox", "--no-first-run", *(f"--disable-{name}" for name in quiet)]
    return subprocess.run(
        [chromium, *options, f"--user-data-dir={folder / 'profile'}", "--enable-logging=stderr", *flags, path.as_uri()],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
