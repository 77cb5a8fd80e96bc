/** How something was measured; each family has its colour in every theme of the figure. */
export const families = {
  missE: 'Missing energy, electrons',
  missMu: 'Missing momentum, muons',
  dumpE: 'Visible decays, electron dumps',
  dumpP: 'Proton dumps, neutrino beams',
  collider: 'Colliders',
  meson: 'Meson decays, photoproduction',
  dd: 'Direct detection',
  astro: 'Astrophysics, cosmology',
  hint: 'Anomalies',
  user: 'Your curves',
  theory: 'Theory',
} as const;

export type Family = keyof typeof families;
