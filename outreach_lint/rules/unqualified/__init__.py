"""Rules about working around a requirement that the writer does not meet."""
