"""Rules about writing at the wrong moment, or past the employer's process."""
