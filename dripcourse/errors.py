"""Every error that is ours.

DripcourseError                 its text is one sentence that says what to do
├── SettingError                a setting is missing or wrong; the start stops
├── FolderError                 a course folder can't be read at all
├── CourseError                 a course has problems and can't be published
├── UnknownCourse               no published course of that name
├── FormError                   what a person typed into a form; shown on the page
├── LinkError                   a link that names nothing here; shown on the page
├── TooMany                     a limit against abuse was reached
├── NotReady                    the database is down, not migrated or not ours
└── SendingRefused              real sending isn't allowed as things are set
"""

from __future__ import annotations


class DripcourseError(Exception):
    """Something went wrong that a person can mend: the text says how."""


class SettingError(DripcourseError):
    """DRIPCOURSE_… is missing or wrong."""


class FolderError(DripcourseError):
    """The folder isn't a course folder."""


class CourseError(DripcourseError):
    """The course has problems; run `dripcourse check`."""


class UnknownCourse(DripcourseError):
    """There is no such course here."""


class FormError(DripcourseError):
    """A field of a form needs another look.

    `field` names it, so that the page can show the sentence beside it.
    """

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


class LinkError(DripcourseError):
    """This link is not known here."""


class TooMany(DripcourseError):
    """Too many requests; please try again later."""


class NotReady(DripcourseError):
    """The database can't be used as it is."""


class SendingRefused(DripcourseError):
    """Real sending is refused."""
