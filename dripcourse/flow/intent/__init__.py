"""What a reply means. Pure: text, the course's answers and what was asked in, one intent out."""

from dripcourse.flow.intent.meaning import Asked, Intent
from dripcourse.flow.intent.understanding import understand, warm_up

__all__ = ["Asked", "Intent", "understand", "warm_up"]
