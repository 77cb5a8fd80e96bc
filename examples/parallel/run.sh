#!/bin/sh
# A scan on all cores of this machine:  sh run.sh scan.json [parts] [folder]
# On several machines: PARALLEL='--sshlogin node1,node2 --workdir .' sh run.sh …
set -eu
scan=$1
parts=${2:-$(nproc)}
folder=${3:-scan-parts}
export DARKREACH="${DARKREACH:-darkreach}"

mkdir -p "$folder"
# A second call goes on where the first was interrupted.
seq "$parts" | parallel --will-cite --env DARKREACH --halt soon,fail=1 --joblog "$folder/log" \
  "\$DARKREACH scan '$scan' --shard {}/$parts --out '$folder'/part-{}.ndjson --quiet"
$DARKREACH merge "$folder"/part-*.ndjson --out "$folder/scan.csv"
