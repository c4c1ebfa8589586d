#!/usr/bin/env bash
# minutes.sh ISSUEMINUTES FILE...: how long a meeting takes from its book to its GREEN PDF, as a whole process, beside groff with the same text.
set -euo pipefail
program=$1
shift
for tool in groff hyperfine; do
  command -v "$tool" >/dev/null || { printf 'minutes: %s is missing. Run: packaging/setup --with benchmark\n' "$tool" >&2; exit 1; }
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$program" "$folder" "$@"
hyperfine --warmup 3 --min-runs 15 --style basic --command-name 'groff -ms, untagged' --command-name 'issueminutes, tagged and proved' \
  "groff -ms -k -Tpdf $folder/minutes.ms >$folder/groff.pdf 2>$folder/groff.log" "$program $folder"
