/**
 * Worst deviation allowed per quantity (relative; absolute where the value is 0), and why.
 * A quantity that is not listed is tested at the tolerance its golden file states. An entry may only be tighter.
 */
export const tolerances: Readonly<Record<string, { readonly worst: number; readonly why: string }>> = {
  target_form_factor: { worst: 1e-9, why: 'closed form; the values have 12 digits' },
  photon_flux_chi: { worst: 1e-7, why: '48 nodes in ln t' },
  brems_dsigma_dx: { worst: 1e-6, why: '32 × (2 × 32) nodes, 48 × 48 with equivalent photons' },
  etl_kernel: { worst: 1e-8, why: 'closed form; loses digits where s is nearly constant over the azimuth' },
  track_length: { worst: 1e-8, why: 'inverse Laplace transform with 28 contour points' },
  annihilation_sigma: { worst: 1e-8, why: 'closed form; loses digits in s − m² at the resonance' },
  annihilation_yield: { worst: 1e-5, why: 'track length interpolated to 9e-6' },
  brems_sigma: { worst: 1e-5, why: '24 nodes in ln(1 − x), twice from the threshold' },
  track_nodes: { worst: 1e-9, why: 'root of an inverse Laplace transform' },
  brems_yield: { worst: 1e-5, why: 'the golden values themselves are converged to 4e-6' },
  na64e_limit90: { worst: 2e-6, why: 'half the error of the converged yields' },
};
