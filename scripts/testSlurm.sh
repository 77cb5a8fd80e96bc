#!/bin/sh
# `npm run test:slurm`: examples/slurm as a real job array, on a cluster of one node that lives as long as this script.
# Needs the programs of Slurm and munge (Debian: apt-get install slurm-wlm munge); as root, nothing of it need be set up.
# SLURM_PLUGINS names the folder of the plugins where it is not the usual one.
set -eu
cd "$(dirname "$0")/.."
root=$(pwd)
PATH=$PATH:/usr/sbin
for program in munged slurmctld slurmd sbatch squeue; do
  command -v $program >/dev/null || { echo "$program is missing: apt-get install slurm-wlm munge"; exit 1; }
done
parts=8
place=$(mktemp -d)
running=
stop() {
  for pid in $running; do kill "$pid" 2>/dev/null || true; done
  wait
  rm -rf "$place"
}
trap stop EXIT
trap 'exit 1' INT TERM

mkdir "$place/state" "$place/spool"
chmod 755 "$place"
node=$(hostname -s)
cat > "$place/slurm.conf" <<CONF
ClusterName=darkreach
SlurmctldHost=$node(127.0.0.1)
SlurmctldPort=16817
SlurmdPort=16818
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
AuthType=auth/munge
AuthInfo=socket=$place/munge.socket
CredType=cred/munge
${SLURM_PLUGINS:+PluginDir=$SLURM_PLUGINS}
ProctrackType=proctrack/pgid
TaskPlugin=task/none
MpiDefault=none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
StateSaveLocation=$place/state
SlurmdSpoolDir=$place/spool
SlurmctldPidFile=$place/slurmctld.pid
SlurmdPidFile=$place/slurmd.pid
NodeName=$node NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=1000 State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF="$place/slurm.conf"

head -c 1024 /dev/urandom > "$place/munge.key"
chmod 400 "$place/munge.key"
munged --foreground --force --key-file "$place/munge.key" --socket "$place/munge.socket" --pid-file "$place/munged.pid" \
  --log-file "$place/munged.log" --seed-file "$place/munged.seed" >"$place/munged.out" 2>&1 &
running="$running $!"
for _ in 1 2 3 4 5 6 7 8 9 10; do [ -S "$place/munge.socket" ] && break; sleep 0.5; done
slurmctld -D -f "$SLURM_CONF" >"$place/slurmctld.log" 2>&1 &
running="$running $!"
slurmd -D -f "$SLURM_CONF" -N "$node" -d "$(command -v slurmstepd || echo /usr/sbin/slurmstepd)" >"$place/slurmd.log" 2>&1 &
running="$running $!"

export DARKREACH="$(command -v node) $root/scripts/darkreach.mjs"
$DARKREACH --version >/dev/null # so that it is built once
cd "$place"
tries=0
until sbatch --parsable --wait --array=1-$parts "$root/examples/slurm/scan.sbatch" "$root/examples/scan.json" parts; do
  tries=$((tries + 1))
  [ $tries -lt 20 ] || { cat "$place/slurmctld.log" "$place/slurmd.log"; exit 1; }
  sleep 1
done
$DARKREACH merge parts/part-*.ndjson --out merged.ndjson
$DARKREACH scan "$root/examples/scan.json" --out whole.ndjson
cmp merged.ndjson whole.ndjson
echo "A Slurm array of $parts jobs gave the whole, byte by byte."
