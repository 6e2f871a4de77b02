"""Signs that somebody else reads or writes this mailbox, or that no letter is wanted."""

from __future__ import annotations

from dripcourse.flow.intent import patterns
from dripcourse.flow.intent.sentences import Clause

_READER = patterns.any_of(
    """
    he|she|they|partner [also|can|could|always|sometimes|often|might|may|will|does|is|has|just|now|\
        secretly] [always|also|sometimes|often|regularly] reads|read|checks|check|sees|see|opens|open|\
        reading|checking|looks_at|goes_through|monitors|has_access_to|knows_my_password|found|finds|\
        monitoring|watches|going_through|has_the_password|logs_into|gets_into|hacked|controls|\
        looks_through|went_through [to|all|of|through] my|our|these|this|the|what_i_write|every|your|\
        everything [of] [my] emails|email|inbox|account|mailbox|messages|message|mail|mails|phone|post|\
        i_write|i_type|laptop|computer|device|devices|accounts|gmail
    he|she|they [has|knows|have|know|got|found] [out] [got] my|our|the|all [my|of] [email] password|passwords
    we|i share this|the|an|one|our|my [same|email] inbox|email|account|mailbox|address|computer|phone [with]
    this is my_friend|partner [speaking|writing|here]
    i am my_friend|partner
    over my shoulder
    he|she|they might|may|could|will|must|can|should [not] [ever] see|read|find|know|notice|discover \
        [about] this|these|it|out|your|the|that_i_wrote|i_wrote|about|reply|replies|any
    if he|she|they sees|finds|reads|knew|found|saw|discovers|knows|notices [out] [this|these|that|it|about|\
        your|i|out]
    someone|somebody else reads|is_reading|sees|has_access
    is|are reading this|along|my
    shared inbox|mailbox|account|computer|email
    partner wrote|writes this|the|to_you|in_my_name
    delete|deleting|deleted this|my|these|it [email|message|emails|mail|after|before] [after|before|he|she|so]
    """,
    {},
)
_NO_LETTER = patterns.any_of(
    """
    do|please|does not write|reply|answer|respond|email|contact|call|send|mail|text|message|ring|phone [me|\
        to_me|to_this|anything|back|here|again|us] !lessons_about
    never write|reply|answer|respond|email|contact|send
    no|without reply|answer|response|need_to_reply|need_to_answer|replies|need_to_write please|needed|\
        necessary|to_this|back|to_write
    not|no safe|need to|for reply|answer|write|respond|email|me_to_get|me_if_you|you_to
    leave me alone
    stop|quit writing|emailing|sending|mailing|contacting|messaging
    """,
    {},
)


def silenced(clauses: list[Clause]) -> bool:
    """Whether a letter could do harm or was asked not to come."""
    return any(_READER.search(clause.whole) or _NO_LETTER.search(clause.whole) for clause in clauses)
