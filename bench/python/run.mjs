/** Runs a program of this folder with JSON on its input; says why where it cannot. */
import { spawnSync } from 'node:child_process';

/** The interpreter of the shell may be another one than Debian's, for which NumPy and Matplotlib are packaged. */
const CANDIDATES = ['python3', '/usr/bin/python3'];
const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };

export function runPython(name, input, needs) {
  const python = CANDIDATES.find((program) => spawnSync(program, ['-c', `import ${needs}`], { stdio: 'ignore' }).status === 0);
  if (!python) return { skipped: `no python3 with ${needs} (Debian: python3-${needs})` };
  const { status, stdout, stderr } = spawnSync(python, [`bench/python/${name}.py`], {
    ...{ input: JSON.stringify(input), encoding: 'utf8', maxBuffer: 2 ** 28, env },
  });
  return status === 0 ? JSON.parse(stdout) : { skipped: stderr.trim().split('\n').at(-1) };
}
