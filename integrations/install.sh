#!/bin/sh
# Unpacks a release of gpr:
#   install.sh ZIP FOLDER [SHA256]
# ZIP is a file or an address; where a SHA256 is given, the file is used only if it is the one that has it. FOLDER/bin/gpr runs.
set -eu

fail() {
  printf 'install.sh: %s\n' "$1" >&2
  exit 1
}

[ $# -ge 2 ] || fail 'usage: install.sh ZIP FOLDER [SHA256]'
zip=$1
folder=$2
expected=${3:-}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

case $zip in
  *://*) curl -fsSL --retry 3 -o "$work/gpr.zip" "$zip" || fail "cannot fetch $zip" ;;
  *) cp "$zip" "$work/gpr.zip" || fail "cannot read $zip" ;;
esac

if [ -n "$expected" ]; then
  found=$(sha256sum "$work/gpr.zip" 2>/dev/null || shasum -a 256 "$work/gpr.zip")
  [ "${found%% *}" = "$expected" ] || fail "$zip has the SHA-256 ${found%% *}, not $expected: it is not used"
fi

mkdir "$work/unpacked"
if command -v unzip >/dev/null; then
  unzip -q "$work/gpr.zip" -d "$work/unpacked"
elif command -v jar >/dev/null; then
  (cd "$work/unpacked" && jar xf ../gpr.zip)
elif command -v python3 >/dev/null; then
  python3 -m zipfile -e "$work/gpr.zip" "$work/unpacked"
else
  fail 'no unzip, jar or python3 to unpack it'
fi

mkdir -p "$folder"
cp -R "$work"/unpacked/gpr-*/. "$folder"
# Not every program that unpacks keeps the right to run.
chmod 755 "$folder/bin/gpr"
# The first run makes later ones faster, and says so; no report of a job should have that in its log.
"$folder/bin/gpr" --version
