"""Course folders on disk: reading them within limits, and compiling them in a limited subprocess."""
