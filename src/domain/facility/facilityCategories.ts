/**
 * Categories of facility: the scope of the DREES survey of child protection (ES-PE), its PJJ part, and what départements add.
 * `finess`: codes of the FINESS nomenclature of categories (DREES, ANS); 241 covers every placement of the PJJ.
 */
export const FACILITY_CATEGORIES = [
  { code: 'mecs', label: 'Maison d’enfants à caractère social (MECS)', finess: ['177'] },
  { code: 'foyer-enfance', label: 'Foyer de l’enfance', finess: ['175'] },
  { code: 'pouponniere', label: 'Pouponnière à caractère social', finess: ['172'] },
  { code: 'village-enfants', label: 'Village d’enfants', finess: ['176'] },
  { code: 'lva', label: 'Lieu de vie et d’accueil (LVA)', finess: ['462'] },
  { code: 'cpfse', label: 'Centre de placement familial socio-éducatif (CPFSE)', finess: ['236'] },
  { code: 'assistants-familiaux', label: 'Assistants familiaux du Département', finess: [] },
  { code: 'accueil-mere-enfant', label: 'Accueil mère-enfant, centre maternel', finess: ['166'] },
  { code: 'centre-parental', label: 'Centre parental', finess: ['159'] },
  { code: 'accueil-urgence', label: 'Service d’accueil d’urgence', finess: [] },
  { code: 'accueil-mna', label: 'Accueil de mineurs non accompagnés (MNA)', finess: ['644'] },
  { code: 'autonomie', label: 'Service d’accompagnement vers l’autonomie', finess: [] },
  { code: 'accueil-de-jour', label: 'Accueil de jour', finess: [] },
  { code: 'aemo-aed', label: 'Action éducative en milieu ouvert ou à domicile (AEMO, AED)', finess: ['295'] },
  { code: 'prevention', label: 'Prévention spécialisée', finess: ['286'] },
  { code: 'experimental', label: 'Établissement expérimental de l’enfance protégée', finess: ['378'] },
  { code: 'cef', label: 'Centre éducatif fermé (CEF)', finess: ['241'] },
  { code: 'cer', label: 'Centre éducatif renforcé (CER)', finess: ['241'] },
  { code: 'epe', label: 'Établissement de placement éducatif (EPE)', finess: ['241'] },
  { code: 'epei', label: 'Établissement de placement éducatif et d’insertion (EPEI)', finess: ['241'] },
  { code: 'sah', label: 'Secteur associatif habilité de la PJJ (SAH)', finess: ['241'] },
  { code: 'hotel', label: 'Hôtel (avant le 1er février 2024)', finess: [] },
  { code: 'autre', label: 'Autre lieu d’accueil', finess: [] },
] as const
export type FacilityCategory = (typeof FACILITY_CATEGORIES)[number]['code']
