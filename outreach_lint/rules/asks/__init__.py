"""The family `asks`."""
