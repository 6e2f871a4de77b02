"""What is learnt from the labelled replies. Needs the dependency group `training`; nothing else does."""
