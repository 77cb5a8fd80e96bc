/**
 * Upper limit on a branching fraction from a counting experiment.
 *   BR = N_UL/(N_M ε)
 * @param eventLimit  N_UL   events
 * @param decays      N_M    particles that decayed in the experiment
 * @param efficiency  ε      0 to 1
 * @returns           BR
 * Source: NA64:2024mah.
 */
export const branchingLimit = (eventLimit: number, decays: number, efficiency: number): number => eventLimit / (decays * efficiency);
