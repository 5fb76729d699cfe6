import { addMonths } from 'date-fns/addMonths'

/** The criteria of the quality score of data.inclusion v1, in the order in which an editor meets them. */
export const QUALITY_CRITERIA = [
  'description_bien_definie',
  'au_moins_une_thematique',
  'au_moins_un_public',
  'frais_bien_definis',
  'modes_mobilisation_bien_definis',
  'au_moins_un_moyen_de_contact',
  'telephone_bien_defini',
  'courriel_bien_defini',
  'adresse_bien_definie',
  'date_maj_recente',
] as const
export type QualityCriterion = (typeof QUALITY_CRITERIA)[number]

type List = readonly string[] | null | undefined
type Text = string | null | undefined
type Placed = { address?: { street?: Text; city?: Text } | null }

/** The facts of a service that the score looks at. */
export type ScoredService = Placed & {
  description?: Text
  thematics?: List
  publics?: List
  fees?: Text
  feesDetail?: Text
  receptionModes?: List
  mobilisationModes?: List
  mobilisableBy?: List
  mobilisationLink?: Text
  phone?: Text
  email?: Text
  ownPlace?: boolean | null
  verifiedAt?: Text
  modifiedAt?: Text
}
/** What a service takes from its organisation when it has none of its own. */
export type ScoredOrganisation = Placed & {
  phones?: readonly unknown[] | null
  emails?: readonly unknown[] | null
}

/** `value` and `score` go from 0 to 1; a criterion that is not applicable does not count. */
export type QualityScore = {
  score: number
  criteria: { code: QualityCriterion; value: number; applicable: boolean }[]
}

const FRESH_MONTHS = 6
const STALE_MONTHS = 24
const DESCRIPTION = { short: 50, ideal: 200, long: 2000, most: 10_000 }

/**
 * The quality of a service as data.inclusion v1 measures it (`score_qualite`): the mean of the criteria that apply to it.
 */
export function qualityScore(
  service: ScoredService,
  organisation: ScoredOrganisation,
  today: Date,
): QualityScore {
  const phone = Boolean(service.phone || organisation.phones?.length)
  const email = Boolean(service.email || organisation.emails?.length)
  const { address } = service.ownPlace ? service : organisation
  const mobilised = (mode: string) => service.mobilisationModes?.includes(mode) === true
  const onSite = service.receptionModes?.includes('en-presentiel') === true || mobilised('se-presenter')
  const criteria: QualityScore['criteria'] = [
    always('description_bien_definie', descriptionValue(service.description)),
    always('au_moins_une_thematique', Number(Boolean(service.thematics?.length))),
    always('au_moins_un_public', Number(Boolean(service.publics?.length))),
    always('frais_bien_definis', feesValue(service)),
    always(
      'modes_mobilisation_bien_definis',
      (Number(Boolean(service.mobilisationModes?.length)) + Number(Boolean(service.mobilisableBy?.length))) /
        2,
    ),
    always('au_moins_un_moyen_de_contact', Number(phone || email || Boolean(service.mobilisationLink))),
    when(mobilised('telephoner'), 'telephone_bien_defini', Number(phone)),
    when(mobilised('envoyer-un-courriel'), 'courriel_bien_defini', Number(email)),
    when(onSite, 'adresse_bien_definie', Number(Boolean(address?.street || address?.city))),
    always('date_maj_recente', recency(service, today)),
  ]
  return { score: mean(criteria.filter(({ applicable }) => applicable).map(({ value }) => value)), criteria }
}

/** The quality of a structure: the mean of its services, 0 without any. */
export function structureScore(scores: readonly QualityScore[]): number {
  return mean(scores.map(({ score }) => score))
}

const always = (code: QualityCriterion, value: number) => ({ code, value, applicable: true })
const when = (applicable: boolean, code: QualityCriterion, value: number) => ({ code, value, applicable })

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length
}

function descriptionValue(description: Text): number {
  const length = description?.trim().length ?? 0
  if (length < DESCRIPTION.short || length > DESCRIPTION.most) return 0
  return length >= DESCRIPTION.ideal && length < DESCRIPTION.long ? 1 : 0.5
}

function feesValue({ fees, feesDetail }: ScoredService): number {
  if (!fees) return 0
  return fees === 'payant' && !feesDetail ? 0.5 : 1
}

/** 1 up to six months, then down to 0 at two years, in a straight line. */
function recency({ verifiedAt, modifiedAt }: ScoredService, today: Date): number {
  const last = [verifiedAt, modifiedAt].flatMap((at) => (at ? [Date.parse(at)] : [])).sort((a, b) => a - b)
  const updated = last.at(-1)
  if (updated === undefined) return 0
  const fresh = addMonths(updated, FRESH_MONTHS).getTime()
  const stale = addMonths(updated, STALE_MONTHS).getTime()
  return Math.min(1, Math.max(0, (stale - today.getTime()) / (stale - fresh)))
}
