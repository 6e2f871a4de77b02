"""What a course author's own tests import: a reader's life with a course, lived in a moment.

>>> from dripcourse.testing import Story
>>> story = Story("courses/hello", start="2026-03-20", zone="Europe/Berlin", at="07:30")
>>> story.reply(2, "tea").expect(3, lesson="tea-water").never("coffee-grind")  # doctest: +ELLIPSIS
<...>
"""

from dripcourse.testing.calendar import Calendar, Mail
from dripcourse.testing.story import Story
from dripcourse.testing.timeline import Timeline, TimelineError, read_timeline

__all__ = ["Calendar", "Mail", "Story", "Timeline", "TimelineError", "read_timeline"]
