"""What Amazon tells of a complaint counts only where the person wished for no more mail."""

import pytest

from dripcourse.message.provider_events import ses


def _complaint(feedback: str | None) -> dict[str, object]:
    told: dict[str, object] = {"complainedRecipients": [{"emailAddress": "ann@home.example"}]}
    if feedback is not None:
        told["complaintFeedbackType"] = feedback
    return {"notificationType": "Complaint", "complaint": told, "mail": {"source": "r+k3@course.example"}}


@pytest.mark.parametrize("feedback", [None, "", "abuse", "opt-out"])
def test_a_wish_for_no_more_mail_is_told(feedback: str | None) -> None:
    (handed,) = ses(_complaint(feedback))
    assert b"Original-Rcpt-To: ann@home.example" in handed.raw


@pytest.mark.parametrize("feedback", ["not-spam", "fraud", "virus", "auth-failure", "other"])
def test_other_feedback_calls_for_nothing(feedback: str) -> None:
    assert list(ses(_complaint(feedback))) == []
