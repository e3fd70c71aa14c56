"""The family `follow-up`."""
