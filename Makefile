# `make demo` shows the product, `make test` proves it. Both make the environment first, from the lock.
# PYTHON=python3.12 chooses the interpreter, VENV=folder the environment, ARGS="…" goes to the command.
# JOBS=4 shares the tests among four processes.

VENV ?= .venv
ARGS ?=
JOBS ?= 2
UV ?= uv
BIN = $(VENV)/bin
LOCK = $(UV) pip compile --quiet --universal --generate-hashes --no-annotate \
       --custom-compile-command "make lock" $(ARGS)

export VENV

.PHONY: help demo test check format bench crash env dev lock

help:
	@echo "make demo    the whole product in one process, with a mailbox to look into"
	@echo "make test    every test, against real servers         (ARGS=\"-k undo\" for some)"
	@echo "make check   style, types, layers"
	@echo "make format  what ruff can put right by itself"
	@echo "make bench   how fast it is        make crash   what a kill leaves behind"
	@echo "make env     .venv with the command dripcourse in it"
	@echo "make lock    newer dependencies    (needs uv; ARGS=--upgrade)"

env:
	@sh requirements/env.sh run

dev:
	@sh requirements/env.sh dev

demo: env
	@$(BIN)/dripcourse demo $(ARGS)

test: dev
	@$(BIN)/python -m pytest -n $(JOBS) --dist worksteal $(ARGS)

check: dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/mypy -p tests.servers -p tests.house
	@$(BIN)/lint-imports

format: dev
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: dev
	@$(BIN)/python -m benchmarks.bench $(ARGS)

crash: dev
	@$(BIN)/python -m benchmarks.crash $(ARGS)

lock:
	@$(LOCK) pyproject.toml --group build -o requirements/run.lock
	@$(LOCK) pyproject.toml --group build --group dev -c requirements/run.lock -o requirements/dev.lock
	@$(LOCK) --group postgres -c requirements/dev.lock -o requirements/postgres.lock
	@$(LOCK) --group redis -c requirements/dev.lock -c requirements/postgres.lock -o requirements/redis.lock
