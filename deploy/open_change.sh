#!/usr/bin/env bash
# Opens a change with the tables that a refresh wrote: open_change.sh FILE, with the text that refresh.sh wrote there.
# The clone stays on its branch; where data/ is as it was, nothing is opened.
set -euo pipefail
text=$(realpath "${1:?Give the file with the text: deploy/open_change.sh change.md}")
cd "$(dirname "$0")/.."
git add data
git diff --cached --quiet -- data && exit 0
day=$(date --utc +%F)
home=$(git symbolic-ref --short HEAD)
branch="refresh-$day-${GITHUB_RUN_ID:-$$}"
git switch --quiet --create "$branch"
git -c user.name=refresh -c user.email=refresh commit --quiet \
  --message "Refresh the tables of data/" --message "$(cat "$text")" -- data
git switch --quiet "$home"
echo "$branch holds what the refresh wrote."
git remote get-url origin >/dev/null 2>&1 || exit 0
git push --quiet origin "$branch"
if command -v gh >/dev/null; then
  gh pr create --title "Refresh of $day" --body-file "$text" --head "$branch"
fi
