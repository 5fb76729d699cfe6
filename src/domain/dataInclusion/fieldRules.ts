import { NETWORKS } from '../organisation/networks'
import { RECEPTION_MODES, SERVICE_TYPES } from '../service/closedLists'
import { THEMATICS } from '../service/thematics'
import { FEES, MOBILISABLE_BY, MOBILISATION_MODES, PUBLICS } from '../sheet/closedLists'

/** What a value of the data.inclusion schema may be, past `null`. Lengths are in characters. */
export type ValueRule =
  | { type: 'text'; min?: number; max?: number }
  | { type: 'digits'; length: number }
  | { type: 'code'; length: number }
  | { type: 'email' | 'uri' | 'date' }
  | { type: 'number'; min?: number; isWhole?: boolean }
  | { type: 'choice'; codes: readonly string[] }
  | { type: 'choices'; codes: readonly string[]; min?: number }
  | { type: 'zone'; min: number }

export type FieldRule = ValueRule & { isRequired?: true }

const codesOf = (list: readonly { code: string }[]) => list.map(({ code }) => code)
const TEXT = { type: 'text' } as const
const DESCRIPTION = { type: 'text', min: 5, max: 10_000 } as const
const NUMBER = { type: 'number' } as const
const URI = { type: 'uri' } as const

/** What structures and services share. */
const COMMON = {
  source: { ...TEXT, isRequired: true },
  id: { ...TEXT, isRequired: true },
  nom: { type: 'text', min: 3, max: 150, isRequired: true },
  date_maj: { type: 'date', isRequired: true },
  lien_source: URI,
  commune: TEXT,
  code_postal: { type: 'digits', length: 5 },
  code_insee: { type: 'code', length: 5 },
  adresse: TEXT,
  complement_adresse: TEXT,
  longitude: NUMBER,
  latitude: NUMBER,
  telephone: TEXT,
  courriel: { type: 'email' },
  horaires_accueil: TEXT,
} as const satisfies Record<string, FieldRule>

/** The fields of a structure in the data.inclusion schema (v1, Licence Ouverte 2.0), and what each may hold. */
export const STRUCTURE_FIELDS = {
  ...COMMON,
  description: DESCRIPTION,
  siret: { type: 'digits', length: 14 },
  site_web: URI,
  accessibilite_lieu: URI,
  reseaux_porteurs: { type: 'choices', codes: codesOf(NETWORKS) },
} as const satisfies Record<string, FieldRule>

/** The fields of a service in the same schema. */
export const SERVICE_FIELDS = {
  ...COMMON,
  structure_id: { ...TEXT, isRequired: true },
  description: { ...DESCRIPTION, isRequired: true },
  type: { type: 'choice', codes: codesOf(SERVICE_TYPES) },
  thematiques: { type: 'choices', codes: codesOf(THEMATICS) },
  frais: { type: 'choice', codes: codesOf(FEES) },
  frais_precisions: TEXT,
  publics: { type: 'choices', codes: codesOf(PUBLICS), min: 1 },
  publics_precisions: TEXT,
  conditions_acces: TEXT,
  contact_nom_prenom: TEXT,
  modes_accueil: { type: 'choices', codes: codesOf(RECEPTION_MODES) },
  zone_eligibilite: { type: 'zone', min: 1 },
  modes_mobilisation: { type: 'choices', codes: codesOf(MOBILISATION_MODES), min: 1 },
  mobilisable_par: { type: 'choices', codes: codesOf(MOBILISABLE_BY), min: 1 },
  lien_mobilisation: URI,
  mobilisation_precisions: TEXT,
  volume_horaire_hebdomadaire: { type: 'number', min: 0 },
  nombre_semaines: { type: 'number', min: 1, isWhole: true },
} as const satisfies Record<string, FieldRule>
