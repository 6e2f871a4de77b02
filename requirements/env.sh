#!/bin/sh
# Makes the environment from the locks, with nothing but Python and its pip:
#
#   sh requirements/env.sh run    what `dripcourse` needs
#   sh requirements/env.sh dev    the same, and what the tests and checks need
#
# It is made again only when a lock changed. PYTHON chooses the interpreter, VENV the folder.
set -eu
cd "$(dirname "$0")/.."
venv=${VENV:-.venv}

# The first of the candidates that is new enough and can make an environment.
find_python() {
    for candidate in ${PYTHON:-python3.12 python3.11 python3.13 python3}; do
        if "$candidate" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    echo "dripcourse needs Python 3.11 or newer with its venv module (on Debian: python3-venv), but found none:" \
        "install it, or name it with PYTHON=/path/to/python3." >&2
    exit 1
}

install() {
    "$venv/bin/python" -m pip install -qq --no-input --disable-pip-version-check --no-compile "$@"
}

# A stamp names this folder too, because an environment that was moved no longer works.
stamp() {
    echo "$PWD $(cat "$@" | cksum)"
}

fresh() {
    [ -x "$venv/bin/python" ] && [ "$(cat "$venv/$1.stamp" 2>/dev/null)" = "$2" ]
}

# A test server that has no wheel here is built; where that fails its tests are named as not run.
install_server() {
    if ! install --no-build-isolation --require-hashes -r "requirements/$1.lock" >"$venv/$1.log" 2>&1; then
        echo "No $1 for this Python: the tests that need it will be named as not run ($venv/$1.log says why)."
    fi
}

run=$(stamp requirements/run.lock)
project=$(stamp pyproject.toml)
dev=$(stamp requirements/dev.lock requirements/postgres.lock requirements/redis.lock)

if ! fresh run "$run" || { [ -e "$venv/dev.stamp" ] && ! fresh dev "$dev"; }; then
    python=$(find_python)
    echo "Making $venv with $("$python" --version) ..."
    "$python" -m venv --clear "$venv"
    install --require-hashes -r requirements/run.lock
    echo "$run" >"$venv/run.stamp"
fi
if ! fresh project "$project"; then
    install --no-index --no-deps --no-build-isolation --editable .
    echo "$project" >"$venv/project.stamp"
fi
if [ "${1:-run}" = dev ] && ! fresh dev "$dev"; then
    echo "Adding what the tests need ..."
    install --require-hashes -r requirements/dev.lock
    install_server postgres
    install_server redis
    echo "$dev" >"$venv/dev.stamp"
fi
