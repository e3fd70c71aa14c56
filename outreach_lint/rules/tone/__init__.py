"""The family `tone`."""
