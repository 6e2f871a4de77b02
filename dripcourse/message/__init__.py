"""Bytes and letters: what a mail looks like, and what a mail that comes back says."""
