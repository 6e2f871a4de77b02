"""`python -m dripcourse.cli` is the command `dripcourse`."""

from __future__ import annotations

from dripcourse.cli.main import main

main(prog_name="dripcourse")
