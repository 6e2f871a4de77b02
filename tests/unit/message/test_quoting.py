"""What a person typed, told from what they quoted, signed with, or got from us."""

import pytest

from dripcourse.message.quoting import typed, typed_html

LETTER = """Good evening,

Put the kettle on tonight and say nothing about it.
Reply YES or NO when you have an answer.

Stop these mails: https://course.example/u/abc
"""
ATTRIBUTION = "On Mon, Mar 2, 2026 at 8:00 AM Quiet Evenings <lessons@course.example> wrote:"


@pytest.mark.parametrize(
    "text",
    [
        "On Monday I went to see her.\nOn the way home she wrote: yes!",
        "On 5 May 2020 he wrote me this:\nI will go.",
        "On 3/4 at 10:00 my wife wrote:\nI love you",
        "The plan:\n\nDate: Friday 12 May\nTime: 10:00\nAddress: Main St. 5\n\nSee you",
        "From: Berlin\nTo: Paris\nDate: 12 May 2026",
        "Sent from my desk, this is much easier than on the phone.",
        "My points:\n-- the first\n-- the second",
        "He said:\n\n-yes",
        "One part.\n\n---\n\nAnother part that goes on for a while. And then it goes on, and on.",
        "Best wishes to you all! It worked.\n\nMore tomorrow.",
        "This email was intended for my husband, please delete it.",
        "3 > 2 and 2 < 3",
    ],
)
def test_prose_that_looks_like_a_frame_is_kept(text: str) -> None:
    assert typed(text) == text


@pytest.mark.parametrize("mark", ["-- ", "--", "--\u200b", "—", "_____"])
def test_a_signature_mark_ends_the_words(mark: str) -> None:
    assert typed(f"Yes.\n\n{mark}\nMara Lind\n+49 30 1234\n") == "Yes."


def test_the_words_may_stand_on_the_line_of_the_attribution() -> None:
    assert typed(f"Yes, he did. {ATTRIBUTION}\n> Did he?\n") == "Yes, he did."


def test_an_attribution_may_be_wrapped_inside_the_address() -> None:
    assert typed(f"Yes.\n\n{ATTRIBUTION.replace('@course', '@' + chr(10) + 'course')}\n> Did he?\n") == "Yes."


def test_with_nothing_above_the_words_are_below_or_between() -> None:
    assert typed(f"{ATTRIBUTION}\n> Did he?\n\nYes.\n\n> And she?\n\nNo.\n\n-- \nMara") == "Yes.\n\nNo."


def test_a_footer_under_the_quote_is_no_answer() -> None:
    footer = "_______________________________________________\nTalk mailing list\nTalk@lists.example\n"
    assert typed(f"Yes.\n\n{ATTRIBUTION}\n> Did he?\n\n{footer}") == "Yes."


def test_a_bare_forward_has_no_words_and_a_note_above_it_is_kept() -> None:
    forward = "---------- Forwarded message ---------\nFrom: Ann <ann@a.example>\nSubject: x\n\nLook.\n"
    assert typed(forward) == ""
    assert typed(f"For you.\n\n{forward}") == "For you."


def test_our_letter_is_taken_out_where_nothing_marks_it() -> None:
    assert typed(f"Yes, tonight!\n\n{LETTER}", LETTER) == "Yes, tonight!\n\nGood evening,"
    assert typed(f"{ATTRIBUTION}\n\n{LETTER}\nYes, tonight!\n", LETTER).endswith("Yes, tonight!")


def test_who_answers_in_the_words_we_offered_has_answered() -> None:
    assert typed("Put the kettle on tonight and say nothing about it.", LETTER)


def test_html_is_read_as_it_shows() -> None:
    html = (
        "<style>p{}</style><p>Yes &amp; no.<br>Both.</p><div class='gmail_quote'><div class='gmail_attr'>"
        f"{ATTRIBUTION.replace('<', '&lt;').replace('>', '&gt;')}</div><blockquote>Did he?</blockquote></div>"
    )
    assert typed_html(html) == "Yes & no.\nBoth."


def test_a_blockquote_of_ones_own_is_kept() -> None:
    html = "<p>He said:</p><blockquote>Do as you like.</blockquote><p>So yes.</p>"
    assert typed_html(html) == "He said:\n\nDo as you like.\n\nSo yes."
