import fc from 'fast-check';

/** Property tests run on one seed, so that a green main stays green; FC_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261120) });
