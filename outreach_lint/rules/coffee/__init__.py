"""The family `coffee`."""
