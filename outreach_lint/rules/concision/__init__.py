"""The family `concision`."""
