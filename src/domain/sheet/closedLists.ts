/** With whom a sheet is shared (*diffusion*), the widest first. */
export const AUDIENCES = [
  { code: 'public', label: 'Tout public' },
  { code: 'partners', label: 'Partenaires et agents' },
  { code: 'agents', label: 'Agents seulement' },
] as const

/** Months between two verifications; codes are text because a select field stores text. */
export const CADENCES = [
  { code: '1', label: 'Tous les mois' },
  { code: '3', label: 'Tous les trois mois' },
  { code: '6', label: 'Tous les six mois' },
  { code: '12', label: 'Tous les ans' },
] as const
export type CadenceCode = (typeof CADENCES)[number]['code']

/** What the modification date of a sheet is, where nobody changed it here; a source without a date has that of its import. */
export const MODIFICATION_BASES = [
  { code: 'source', label: 'Date donnée par la source' },
  { code: 'import', label: 'Date de l’import\u00a0: la source n’en donne pas' },
] as const
export type ModificationBasis = (typeof MODIFICATION_BASES)[number]['code']

/** The closed list `publics` of the data.inclusion schema (v1, Licence Ouverte 2.0); `tous-publics` stands alone. */
export const PUBLICS = [
  { code: 'tous-publics', label: 'Tous publics' },
  { code: 'actifs', label: 'Actifs' },
  { code: 'beneficiaires-des-minimas-sociaux', label: 'Bénéficiaires des minimas sociaux' },
  { code: 'demandeurs-emploi', label: 'Demandeurs d’emploi' },
  { code: 'etudiants', label: 'Étudiants' },
  { code: 'familles', label: 'Familles' },
  { code: 'femmes', label: 'Femmes' },
  { code: 'jeunes', label: 'Jeunes' },
  { code: 'personnes-en-situation-de-handicap', label: 'Personnes en situation de handicap' },
  { code: 'personnes-en-situation-durgence', label: 'Personnes en situation d’urgence' },
  {
    code: 'personnes-en-situation-juridique-specifique',
    label: 'Personnes en situation juridique spécifique',
  },
  { code: 'personnes-exilees', label: 'Personnes exilées' },
  { code: 'residents-qpv-frr', label: 'Résidents en QPV ou FRR' },
  { code: 'seniors', label: 'Séniors' },
] as const
export type PublicCode = (typeof PUBLICS)[number]['code']

export const FEES = [
  { code: 'gratuit', label: 'Gratuit' },
  { code: 'payant', label: 'Payant' },
] as const
export type Fee = (typeof FEES)[number]['code']

/** How one asks for the scheme: the closed list `modes_mobilisation` of data.inclusion. */
export const MOBILISATION_MODES = [
  { code: 'envoyer-un-courriel', label: 'Envoyer un courriel' },
  { code: 'se-presenter', label: 'Se présenter' },
  { code: 'telephoner', label: 'Téléphoner' },
  { code: 'utiliser-lien-mobilisation', label: 'Utiliser le lien de mobilisation' },
] as const
export type MobilisationMode = (typeof MOBILISATION_MODES)[number]['code']

/** Who may ask: the closed list `mobilisable_par` of data.inclusion. */
export const MOBILISABLE_BY = [
  { code: 'usagers', label: 'Usagers' },
  { code: 'professionnels', label: 'Professionnels' },
] as const
export type MobilisableBy = (typeof MOBILISABLE_BY)[number]['code']

/** What a telephone number is for. */
export const PHONE_KINDS = [
  { code: 'accueil', label: 'Accueil' },
  { code: 'urgence', label: 'Urgence' },
  { code: 'rendez-vous', label: 'Rendez-vous' },
  { code: 'professionnels', label: 'Ligne des professionnels' },
  { code: 'autre', label: 'Autre' },
] as const
export type PhoneKind = (typeof PHONE_KINDS)[number]['code']

/** What a mail address is for. */
export const EMAIL_KINDS = [
  { code: 'accueil', label: 'Accueil' },
  { code: 'professionnels', label: 'Réservé aux professionnels' },
  { code: 'autre', label: 'Autre' },
] as const

/** Where coordinates come from, the most precise first; past `adresse` a page says “emplacement approximatif”. */
export const LOCATION_PRECISIONS = [
  { code: 'releve', label: 'Point placé à la main ou relevé' },
  { code: 'adresse', label: 'Adresse géocodée' },
  { code: 'voie', label: 'Milieu de la voie' },
  { code: 'commune', label: 'Centre de la commune' },
] as const
export type LocationPrecision = (typeof LOCATION_PRECISIONS)[number]['code']

export const WHEELCHAIR_ACCESS = [
  { code: 'oui', label: 'Accessible en fauteuil roulant' },
  { code: 'partiel', label: 'Accessible avec une aide' },
  { code: 'non', label: 'Non accessible en fauteuil roulant' },
] as const
