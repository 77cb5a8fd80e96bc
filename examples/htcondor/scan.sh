#!/bin/sh
# One job of scan.sub:  scan.sh SCAN.json PROCESS PARTS;  processes are counted from 0.
set -eu
part=$(($2 + 1))
exec ${DARKREACH:-darkreach} scan "$1" --shard "$part/$3" --out "part-$(printf %05d "$part").ndjson"
