/** The formats that `import` reads; codes are those of the command. */
export const IMPORT_FORMATS = [
  { code: 'dispositif-aide', label: 'Dispositifs d’aide (schéma national)' },
  { code: 'data-inclusion', label: 'data.inclusion (structures et services)' },
  { code: 'annuaire-administration', label: 'Annuaire de l’administration' },
  { code: 'france-services', label: 'France services' },
  { code: 'mediation-numerique', label: 'Médiation numérique' },
  { code: 'hsds', label: 'HSDS 3.1 (organismes, services et lieux)' },
  { code: 'finess', label: 'Lieux d’accueil (extrait FINESS, ou tableau)' },
  { code: 'openfisca', label: 'Barèmes (paramètres d’OpenFisca)' },
  { code: 'guide', label: 'Guide (dossier de Markdown, ou son archive ZIP)' },
  { code: 'csv', label: 'Tableau (CSV, XLSX) à colonnes libres' },
] as const
export type ImportFormatCode = (typeof IMPORT_FORMATS)[number]['code']

/** The formats that feed the directory: the others have imports of their own. */
export type DirectoryFormatCode = Exclude<
  ImportFormatCode,
  'dispositif-aide' | 'finess' | 'openfisca' | 'guide'
>
