"""Finding mistakes in a course: every check, run over the whole."""

from __future__ import annotations

from dripcourse.course import (
    checks_contrast,
    checks_facts,
    checks_jinja,
    checks_layout,
    checks_links,
    checks_names,
    checks_sheets,
    checks_size,
    checks_texts,
    checks_walk,
    checks_words,
)
from dripcourse.course.checks_known import Check, Known
from dripcourse.course.model import Course
from dripcourse.course.problem import Problem

CHECKS: tuple[Check, ...] = (
    checks_names.unknown_start,
    checks_names.empty_tracks,
    checks_names.lost_folders,
    checks_names.unknown_targets,
    checks_names.unknown_answers,
    checks_names.unknown_letters,
    checks_names.unknown_lessons,
    checks_names.unknown_choices,
    checks_names.twice,
    checks_names.one_address,
    checks_names.former_names,
    checks_names.same_numbers,
    checks_walk.unreachable,
    checks_walk.falls_through,
    checks_walk.open_parts,
    checks_walk.silent_gates,
    checks_walk.dead_ends,
    checks_words.keyword_clashes,
    checks_words.silent_answers,
    checks_words.unused_answers,
    checks_words.unhandled,
    checks_words.unhandled_in_footer,
    checks_words.asks_the_reader,
    checks_texts.no_text,
    checks_texts.one_language,
    checks_texts.no_preheader,
    checks_texts.long_preheader,
    checks_texts.same_subject,
    checks_texts.revealing_subject,
    checks_texts.no_discreet_subject,
    checks_texts.same_variables,
    checks_texts.foreign_letters,
    checks_jinja.templates,
    checks_links.links,
    checks_links.raw_html,
    checks_links.unclosed_blocks,
    checks_layout.prints,
    checks_layout.layout_jinja,
    checks_layout.doctype,
    checks_layout.dynamic_attributes,
    checks_layout.dropped_tags,
    checks_layout.layout_images,
    checks_layout.style_constructs,
    checks_contrast.contrast_problems,
    checks_size.size,
    checks_sheets.sheet_length,
    checks_facts.zone,
    checks_facts.contact_age,
    checks_facts.contact_country,
    checks_facts.no_contacts,
)


def check_course(course: Course, known: Known | None = None) -> tuple[Problem, ...]:
    """Every problem of a course, in no order. `known` is what the course itself can't tell."""
    facts = known or Known()
    return tuple(problem for check in CHECKS for problem in check(course, facts))


__all__ = ["CHECKS", "Known", "check_course"]
