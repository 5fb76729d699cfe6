/** The facts of a scheme that publishing asks for, as stored; anything may be absent in a draft. */
export type SchemeFacts = {
  title?: string | null
  summary?: string | null
  kind?: string | null
  themes?: readonly unknown[] | null
  /** Of an import: a sheet whose themes are to be chosen may be read meanwhile, under none. */
  proposedThemes?: readonly unknown[] | null
  publics?: readonly unknown[] | null
  territory?: readonly unknown[] | null
  level?: string | null
  conditions?: string | null
  forWhom?: string | null
  steps?: readonly unknown[] | null
  mobilisationModes?: readonly unknown[] | null
  contacts?: readonly unknown[] | null
  mobilisationLink?: string | null
  legalReferences?: readonly unknown[] | null
  officialUrl?: string | null
  audience?: string | null
  verifiedAt?: string | null
  cadence?: string | null
  validFrom?: string | null
  validUntil?: string | null
}

/** A fact that is missing: the path of the field that cures it, its French name, and what to do. */
export type MissingFact = { path: string; label: string; message: string }

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

type Requirement = MissingFact & { anyOf: readonly (keyof SchemeFacts)[] }

const need = (
  path: keyof SchemeFacts,
  label: string,
  message: string,
  ...others: (keyof SchemeFacts)[]
): Requirement => ({
  path,
  label,
  message,
  anyOf: [path, ...others],
})

const REQUIREMENTS: readonly Requirement[] = [
  need('title', 'Titre', 'Donnez un titre.'),
  need('summary', 'Résumé', 'Résumez le dispositif en une ou deux phrases.'),
  need('kind', 'Nature', 'Choisissez la nature du dispositif.'),
  need('themes', 'Thèmes', 'Rangez la fiche dans au moins un thème.', 'proposedThemes'),
  need('publics', 'Publics', 'Dites à qui le dispositif s’adresse.'),
  need('level', 'Échelon', 'Choisissez l’échelon : national, départemental ou communal.'),
  need('territory', 'Territoire', 'Indiquez où le dispositif s’applique.'),
  need('conditions', 'Conditions', 'Écrivez les conditions, ou « Pour qui ».', 'forWhom'),
  need('steps', 'Démarche', 'Écrivez au moins une étape, ou comment le mobiliser.', 'mobilisationModes'),
  need(
    'contacts',
    'À qui s’adresser',
    'Indiquez un contact, un lien pour le mobiliser ou la page officielle.',
    'mobilisationLink',
    'officialUrl',
  ),
  need(
    'legalReferences',
    'Textes de référence',
    'Citez au moins un texte, ou la page officielle.',
    'officialUrl',
  ),
  need('audience', 'Diffusion', 'Choisissez qui peut lire la fiche.'),
  need('verifiedAt', 'Vérifiée le', 'Indiquez le jour de la vérification.'),
  need('cadence', 'À revoir tous les', 'Choisissez la cadence de vérification.'),
]

/** What a scheme still lacks before it may be published, in the order of the form; empty when nothing does. */
export function missingForPublication(scheme: SchemeFacts): MissingFact[] {
  const missing = REQUIREMENTS.filter(({ anyOf }) => anyOf.every((name) => isBlank(scheme[name]))).map(
    ({ path, label, message }) => ({ path, label, message }),
  )
  if (scheme.validFrom && scheme.validUntil && scheme.validFrom > scheme.validUntil)
    missing.push({
      path: 'validUntil',
      label: 'Prend fin le',
      message: 'La fin précède l’entrée en vigueur.',
    })
  return missing
}
