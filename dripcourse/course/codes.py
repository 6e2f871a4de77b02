"""Every code a problem may bear, with what is wrong: for docs, SARIF and the corpus. Codes never change."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

CODES: Mapping[str, str] = MappingProxyType(
    {
        # the folder
        "no-folder": "The folder is not there.",
        "no-course": "The folder has no course.toml.",
        "no-file": "Something in the folder is no plain file.",
        "symlink": "A link stands where a file or folder should.",
        "too-many-files": "The folder holds more than 2,000 files.",
        "file-too-big": "A file has more than 2 MB.",
        "unknown-file": "A file that nothing reads.",
        "not-utf8": "A text is not saved as UTF-8.",
        # syntax
        "toml-syntax": "The keys are not valid TOML.",
        "front-matter": "A file does not begin with its keys between two lines of +++.",
        "unknown-key": "A key that does not exist.",
        "missing-key": "A key that has to be there is missing.",
        "wrong-type": "A value is of the wrong type.",
        "bad-value": "A value is not one of those possible.",
        "bad-id": "An id has signs that ids can't have.",
        "bad-target": "A target is neither stay, a track nor track#lesson.",
        "bad-file-name": "A file's name does not say what it is.",
        "language-without-original": "A translation of something that is not there.",
        "same-language": "A translation into the course's own language.",
        "no-coach": "Safety is on, and nobody is told.",
        # names
        "unknown-track": "A track that does not exist.",
        "unknown-lesson": "A lesson that does not exist.",
        "unknown-answer": "An answer that is not declared.",
        "unknown-letter": "A letter that does not exist.",
        "unknown-field": "A field of the form that does not exist.",
        "unknown-choice": "A choice that does not exist.",
        "unknown-zone": "A time zone that does not exist.",
        "empty-track": "A track without lessons.",
        "duplicate-id": "Two lessons with one id.",
        "was-in-use": "A former id that another lesson has.",
        "renamed-without-was": "A lesson whose id changed without saying what it was.",
        "same-number": "Two lessons of a track with one number.",
        "missing-words": "A choice lacks words that the other choices bring.",
        # ways through the course
        "unreachable-track": "No answer leads to a track.",
        "unreachable-lesson": "Nobody gets to a lesson.",
        "falls-through": "Readers walk into a part that only an answer should lead to.",
        "silent-gate": "A gate where silence ends nowhere.",
        "dead-end": "A gate from which no answer leads on.",
        # words
        "keyword-clash": "A word that means two things.",
        "no-keywords": "An answer that nothing can mean.",
        "unused-answer": "An answer that does nothing on any track.",
        "unhandled-answer": "A text asks for a word that does nothing there.",
        "asks-the-reader": "A yes-or-no question to the reader outside a gate.",
        # texts
        "no-text": "A text is empty.",
        "one-language": "An ask-back without room for the language of the reply.",
        "text-too-long": "A text that no mail can hold.",
        "no-preheader": "A lesson has no preheader.",
        "long-preheader": "A preheader has more than 100 characters.",
        "same-subject": "Two lessons with one subject.",
        "revealing-subject": "Discreet words that give the topic away.",
        "no-discreet-subject": "A lesson of a discreet course without a subject of its own.",
        "foreign-letters": "Letters that would go out in English.",
        "template-syntax": "Jinja that can't be read.",
        "template-construct": "Jinja that texts may not use.",
        "undefined-variable": "A variable that does not exist.",
        "unknown-filter": "A filter that does not exist.",
        "crossing-block": "A block that begins in one element and ends in another.",
        "bad-link": "A link of a kind that mail programs refuse.",
        "broken-link": "A link that leads nowhere.",
        "missing-image": "A picture that is not there.",
        "local-image": "A picture that is not on the web.",
        "image-without-alt": "A picture without words for those who don't see it.",
        "raw-html": "HTML where Markdown belongs.",
        "html-too-big": "A mail that would be cut off.",
        "sheet-too-long": "A worksheet that does not fit on one page.",
        # layout
        "no-content": "A layout that does not print the text.",
        "no-postal-address": "A layout that does not print the postal address.",
        "no-leave-link": "A layout that does not print the way to leave.",
        "doctype": "A layout without <!DOCTYPE html> in these very letters.",
        "dynamic-attribute": "Jinja in a tag name, class, style or id.",
        "dropped-tag": "A tag that mail programs drop.",
        "dropped-style": "A declaration that many mail programs drop.",
        "style-import": "A style sheet that wants to fetch another.",
        "style-jinja": "Jinja in the style sheet.",
        "sibling-selector": "A selector that looks at neighbours.",
        "low-contrast": "Text that is hard to read.",
        # facts
        "old-contact": "A contact that was checked more than 12 months ago.",
        "contact-date": "A contact that was checked on a day to come.",
        "bad-country": "A country that is no code of ISO 3166.",
        "no-international-contact": "Contacts, but none for readers from everywhere else.",
    }
)
