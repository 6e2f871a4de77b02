"""What was asked: a yes to a pizza is no yes to the invitation."""

from __future__ import annotations

import re

from dripcourse.flow.intent import patterns, step
from dripcourse.flow.intent.people import OTHERS
from dripcourse.flow.intent.sentences import Clause

_ASKED = patterns.any_of(
    """
    i|we [have|had|finally|just|then] asked|ask|invited|suggested|proposed|begged [him|her|them|partner] \
        if|whether|to|for|about|what|why|how|who|where|a|an|the|going|that|some|we
    i|we [have|had|finally|just|then] told [him|her|them|partner] to|about|i_am|i_will|i_would|that_i
    i|we wanted|needed|want|need him|her|them|partner to
    i|we asked my|the|our
    i|we [have|had|finally|just|then] said|told [him|her|them|partner] i_am|sorry|thank|thanks
    <other> [has|had|just] asked|wanted|wants|want|asks|invited|offered|need|needs [me|us|him|her] \
        if|whether|to|for|about|a|an|the|some
    """,
    {"other": OTHERS.replace("|", " ")},
)
_INVITING = patterns.any_of(
    "i|we [have|finally|just|then] asked|invited him|her|them|partner [again|last_night|yesterday|"
    "today|anyway] $\n i|we [have|finally|just|then] asked $",
    {},
)
_PRELUDE = re.compile(
    r" (?:if|whether|that|he|she|they|we|i|would|could|might|is|was|were|will|mind|imagine|willing|open|"
    r"ready|"
    r"interested|prepared|feel|like|love|ever|think|what|how)(?= )"
)


class OffTopic:
    """Remembers that the question was about something else ("I asked for pizza. She said yes")."""

    def __init__(self) -> None:
        self._since = -9

    def hear(self, clause: Clause) -> None:
        """Take in the next clause."""
        if self.elsewhere(clause.text):
            self._since = clause.sentence
        elif step.names_step(clause.text) or _INVITING.search(clause.text):
            self._since = -9

    @staticmethod
    def elsewhere(text: str) -> bool:
        """Whether somebody is told to have asked for something else."""
        asked = _ASKED.search(text)
        if asked is None:
            return False
        rest = text[text.rfind(" ", 0, asked.end()) :]
        return not step.names_step(rest) and not step.is_it(_PRELUDE.sub("", rest))

    def hides(self, clause: Clause) -> str | None:
        """ "off-topic" when an answer in this clause goes with another question."""
        return "off-topic" if clause.sentence - self._since <= 1 else None
