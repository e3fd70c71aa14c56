"""The family `draft`."""
