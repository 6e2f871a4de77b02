"""What was asked: a yes to a pizza is no yes to the invitation."""

from __future__ import annotations

from dripcourse.flow.intent import patterns
from dripcourse.flow.intent.people import OTHERS
from dripcourse.flow.intent.sentences import Clause

_OFF_TOPICS = patterns.any_of(
    """
    to|for|about|if_we|if_he|if_she|buy|have|get|could_go|can_go [go|get|have|buy|going|see|come|go_to|\
        make|watch] [to|for|out_for|out_to] [a|the|my|our|his|her|some|another|more|new|that|your] [new|\
        second|third|big|small|nice|long|little|old|italian|bigger] dinner|movie|movies|cinema|pizza|\
        holiday|vacation|dog|puppy|cat|car|house|raise|job|kiss|hug|dance|walk|money|babysit|restaurant|\
        baby|beach|concert|lunch|breakfast|sex|theatre|shopping|park|zoo|party|wedding|christmas|divorce|\
        separation|promotion|holidays|groceries|dishes|trash|garage|kitchen|loan|picnic|hike|haircut|trip|\
        weekend_away|date|date_night|museum|garden|sofa|couch|tv|barbecue|gym|game|massage|bath|swim|bike|\
        kittens|kitten|child|kids|children|coffee|tea|ice_cream|marry|marrying|proposal|church|vet|\
        everything|plumber|place|parents|mother|birthday|kids
    """,
    {},
)
_ASKED_FOR = patterns.any_of(
    """
    asked|ask|asking|suggested|proposed|invited|offered|want|wanted|idea|said_yes|said_no|yes|no|agreed|\
        refused|declined|wants|question
    """,
    {},
)
_ON_TOPIC = patterns.any_of(
    """
    therapy|counselling|therapist|counsellor|session|workshop|talk|invitation|course|appointment|help|\
        check-up|programme|retreat|couples
    """,
    {},
)
_OWN_QUESTION = patterns.any_of(
    """
    i|we [have|had|finally|just|then] asked|ask|invited|suggested|proposed [to] [him|her|them|\
        partner] if|whether|to|for|about|what|why|how|who|where
    i|we [have|had|finally|just|then] said|told [him|her|them|partner] i_am|sorry|to|i_will|i_would|thank|\
        thanks|about
    i|we [have|had|finally|just|then] suggested|proposed|offered a|an|some|the|going|that|we
    i|we wanted|needed him|her|them|partner to
    i|we asked|told my|the|our
    <other> [has|had|just] asked|wanted|wants|asks [me|us|him] if|whether|to|for|about
    """,
    {"other": OTHERS.replace("|", " ")},
)
_SHARED = patterns.any_of(
    """
    come|coming|go_with|go_to_a|going|join|try|about_it|about_this|about_that|do_it|do_this|do_that|try_it|\
        like_it|for_it|\
        with_it|into_it|to_it|of_it|talk|willing|open|see_someone|see_somebody|\
        see_a|someone|somebody|help|imagine|invitation|idea|together|us|relationship|marriage|work_on|\
        change|offer|consider|do_something|first_step|feel|go_there|want_this|need_to_change|something|think
    """,
    {},
)


_INVITING = patterns.any_of(
    "i|we [have|finally|just|then] asked|invited him|her|them|partner [again|last_night|yesterday|"
    "today|anyway] $",
    {},
)


class OffTopic:
    """Remembers that the question was about something else ("I asked for pizza. She said yes")."""

    def __init__(self) -> None:
        self._since = -9

    def hear(self, clause: Clause) -> None:
        """Take in the next clause."""
        if _ON_TOPIC.search(clause.text) or _INVITING.search(clause.text):
            self._since = -9
        elif self.elsewhere(clause.text):
            self._since = clause.sentence

    @staticmethod
    def elsewhere(text: str) -> bool:
        """Whether the writer tells of a question or remark about something else."""
        own = _OWN_QUESTION.search(text)
        if own and not _SHARED.search(text[own.end() - 1 :]) and not _SHARED.search(text[own.start() :]):
            return True
        asked, thing = _ASKED_FOR.search(text), _OFF_TOPICS.search(text)
        return bool(asked and thing and asked.start() < thing.end())

    def hides(self, clause: Clause) -> str | None:
        """ "off-topic" when an answer in this clause goes with another question."""
        return "off-topic" if clause.sentence - self._since <= 1 else None
