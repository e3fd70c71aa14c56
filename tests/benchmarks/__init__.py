"""What the linter costs, measured against what it is built on and against other linters.

`python tests/benchmarks` runs everything and writes docs/performance.md; `--help` says more. Nothing here is a test:
times depend on the machine, so a budget that is missed is a figure to look at, not a failure.
"""
