/** SIREN numbers of the EPCI that local schemes of the demo apply to. */
export const EPCI = {
  coeurDEssonne: '200057859',
  deuxVallees: '249100157',
  dourdannais: '249100595',
  etampois: '200017846',
  grandParisSud: '200059228',
  parisSaclay: '200056232',
  valDEssonne: '249100546',
  valDYerres: '200058477',
} as const
