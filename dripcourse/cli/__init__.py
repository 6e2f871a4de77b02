"""The commands. Each is thin: it reads its arguments, calls the engine and prints."""
