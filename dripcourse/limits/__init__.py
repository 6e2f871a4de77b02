"""How much is sent to whom before we must wait: domain groups, pauses, the brake."""
