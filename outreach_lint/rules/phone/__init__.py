"""The family `phone`."""
