"""Other people's engines, each measured in an environment of its own that is thrown away."""
