const TEXT = `darkreach: reach of fixed-target experiments, from the command line

  darkreach list experiments|models|planes|limits|quantities
  darkreach yield --experiment ID --mass M --coupling C [--exposure N] [--set key=value …]
  darkreach limit --experiment ID [--plane ID] [--masses 0.001:1:40 | 0.01,0.1]
                  [--exposure N] [--cl 0.9] [--set key=value …] [--csv]
  darkreach eval QUANTITY --args '{…}'
  darkreach eval --batch            JSON lines {"quantity":…,"args":{…}} on stdin, one answer each
  darkreach validate [--write]      compare computed with published curves

Examples
  darkreach yield --experiment na64e-2022 --mass 10MeV --coupling 1e-4 --exposure 5e12
  darkreach limit --experiment na64e-2022 --masses 0.001:1:40 --set alphaD=0.5 --csv
  darkreach eval target_form_factor --args '{"Z":82,"A":207.2,"t_GeV2":1e-4}'

Masses are GeV unless a unit is given (10MeV); numbers may be written 5e12 or 5·10^12.
yield: perParticle is the accepted signal per particle on target at this coupling, efficiency
included; contributions add up to it; events = perParticle × exposure.
limit: masses and couplings are plane coordinates; excluded from lower to upper, null: no edge.
--set takes model parameters (alphaD, ratio, darkMatter) and settings of the experiment
(list experiments names them). JSON on stdout, messages on stderr.
Exit codes: 0 done, 1 failed, 2 wrong call.
`;

export async function help(_args: string[]): Promise<number> {
  process.stdout.write(TEXT);
  return 0;
}
