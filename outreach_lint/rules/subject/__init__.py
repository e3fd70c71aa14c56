"""The family `subject`."""
