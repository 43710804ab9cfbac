#!/usr/bin/env bash
# Runs every test, from any folder, on a Debian with the .NET 10 SDK and Node 20: installs what the tests need besides (as root
# or with sudo), builds once, runs each test project and ends with "N passed, N failed, N skipped". The exit code is 0 only when
# every test project printed its result line and nothing failed.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
# The result lines are read below: they must be English, whatever the machine speaks.
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

fail() {
  echo "$1" >&2
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
}

command -v dotnet >/dev/null || fail "The .NET 10 SDK is missing."
command -v npm >/dev/null || fail "Node 20 with npm is missing: the build fetches the web chat with it."

# What each Debian package is for: the browser, pages of a .docx, words in pictures, pictures and words of pages, Vietnamese letters on paper, Unicode.
missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v soffice >/dev/null || missing+=(libreoffice-writer)
tesseract --list-langs 2>/dev/null | grep -qx vie || missing+=(tesseract-ocr tesseract-ocr-vie)
command -v pdftotext >/dev/null && command -v pdftoppm >/dev/null || missing+=(poppler-utils)
[ -d /usr/share/fonts/truetype/liberation2 ] || missing+=(fonts-liberation2)
ldconfig -p | grep -q 'libicuuc\.so' || missing+=(libicu-dev)
ldconfig -p | grep -q 'libsqlite3\.so\.0' || missing+=(libsqlite3-0)
if [ ${#missing[@]} -gt 0 ]; then
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  echo "Installing ${missing[*]}"
  "${as_root[@]}" apt-get update -qq &&
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
    fail "Could not install ${missing[*]}."
fi

dotnet restore Assistant.sln --locked-mode -v q || fail "Restore failed: a lock file does not fit its project, or a package cannot be had."
dotnet build Assistant.sln --no-restore -v q || fail "The build failed."

passed=0 failed=0 skipped=0 broken=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT
for project in tests/Assistant.Tests tests/Assistant.EndToEnd; do
  echo "== $project"
  dotnet test "$project" --no-build 2>&1 | tee "$log"
  status=${PIPESTATUS[0]}
  # "Passed!  - Failed:     0, Passed:     1, Skipped:     0, Total:     1, Duration: …"
  line=$(grep -E '^(Passed|Failed|Skipped)! +- Failed: +[0-9]+, Passed: +[0-9]+, Skipped: +[0-9]+,' "$log" | tail -n 1)
  if [[ $line =~ Failed:\ +([0-9]+),\ Passed:\ +([0-9]+),\ Skipped:\ +([0-9]+), ]]; then
    failed=$((failed + BASH_REMATCH[1])) passed=$((passed + BASH_REMATCH[2])) skipped=$((skipped + BASH_REMATCH[3]))
    # A runner that stops half-way may print a line without a failed test.
    [ "$status" -eq 0 ] || [ "${BASH_REMATCH[1]}" -gt 0 ] || broken=$((broken + 1))
  else
    echo "$project printed no result line." >&2
    broken=$((broken + 1))
  fi
done

echo "$passed passed, $((failed + broken)) failed, $skipped skipped"
[ $((failed + broken)) -eq 0 ]
