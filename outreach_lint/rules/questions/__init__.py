"""The family `questions`."""
