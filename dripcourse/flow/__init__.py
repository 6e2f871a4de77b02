"""What happens next: pure values in, a decision with its reason out."""
