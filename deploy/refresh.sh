#!/usr/bin/env bash
# Runs a refresh and writes what it changed, as the text of a change that a person reads: refresh.sh FILE
# Ends with the exit code of the refresh (README lists them), whose last sentences stand in the text too.
set -uo pipefail
text=$(realpath -m "${1:?Give the file for the text: deploy/refresh.sh change.md}")
cd "$(dirname "$0")/.."
said=$(mktemp)
trap 'rm -f "$said"' EXIT
npm run --silent refresh 2>&1 | tee "$said"
status=${PIPESTATUS[0]}
{
  npm run --silent refresh -- --diff
  if [ "$status" -ne 0 ]; then
    printf '\nThe refresh ended with exit code %s:\n\n' "$status"
    tail -n 12 "$said" | sed 's/^/    /'
  fi
} >"$text"
exit "$status"
