"""The use-cases: read, decide, act, write. Deciding is `flow`'s; here things are put in order."""
