"""The family `value`."""
