"""Worksheets on paper, made by Python alone (see docs/decisions/0012-worksheets.md). Pure."""

from dripcourse.course.printed.sheet import letters_missing, page_count, pdf

__all__ = ["letters_missing", "page_count", "pdf"]
