"""The family `pushiness`."""
