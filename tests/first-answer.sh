#!/usr/bin/env bash
# Seconds from the start of the process to the first answered question, ten times each: with an empty data folder (documents
# are imported, the index is built) and with what the first start left behind. Builds nothing: build first.
set -euo pipefail
cd "$(dirname "$0")/.."
question='Huyện ủy phải gửi báo cáo trước ngày nào?'
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT

ask() {
    local start end
    start=$(date +%s%N)
    dotnet run --no-build --project src/Assistant.Host -- ask "$question" --data "$1" > "$data/answer"
    end=$(date +%s%N)
    grep -q '\[1\]' "$data/answer"
    awk -v ns=$((end - start)) 'BEGIN { printf "%.2f\n", ns / 1e9 }'
}

report() {
    sort -n | awk -v what="$1" '{ t[NR] = $1 } END { printf "%-14s median %.2f s, slowest %.2f s (%d runs)\n", what, t[int((NR + 1) / 2)], t[NR], NR }'
}

for run in $(seq 10); do ask "$data/first-$run"; done | report 'first start'
for run in $(seq 10); do ask "$data/first-1"; done | report 'second start'
