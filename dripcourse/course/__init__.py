"""What a course is: pure values and their rules (no disk, no clock, no mail)."""
