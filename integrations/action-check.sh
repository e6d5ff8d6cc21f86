#!/bin/sh
# What the action does once gpr is there: annotations in the log, the findings as SARIF for the upload that follows, and the exit
# status in the file of outputs, so that the job fails only after the upload. The command is on the PATH; it takes its
# settings from gpr.toml.
set -u

sarif=${GPR_SARIF:-gpr.sarif}
# Options and names are words of one input of the action, and split as a shell does it.
set -f
# shellcheck disable=SC2086
set -- ${GPR_OPTIONS:-} ${GPR_PATHS:-.}
set +f

gpr check -q -f github "$@"
status=$?
# The second run writes what the first one said; 1 and 2 are findings and unread inputs, which the file has in it.
gpr check -q -f sarif -o "$sarif" "$@" 2>/dev/null
written=$?
[ "$written" -le 2 ] || status=$written

{
  echo "status=$status"
  [ ! -s "$sarif" ] || echo "sarif=$sarif"
} >>"${GITHUB_OUTPUT:-/dev/stdout}"
