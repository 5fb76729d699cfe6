/** What a place is: `extra` is a surnombre, above the open capacity for a few days; `standby` is paid while empty and is no vacancy. */
export const PLACE_KINDS = [
  { code: 'ordinary', label: 'Place' },
  { code: 'standby', label: 'Place réservée payée vide' },
  { code: 'extra', label: 'Surnombre' },
] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]['code']

/** Why a child is received above the open capacity. */
export const EXTRA_REASONS = [
  { code: 'urgence', label: 'Urgence sans autre place' },
  { code: 'fratrie', label: 'Fratrie gardée ensemble' },
  { code: 'decision-judiciaire', label: 'Décision judiciaire à exécuter' },
  { code: 'relais', label: 'Relais d’un autre lieu d’accueil' },
  { code: 'sortie-proche', label: 'Sortie attendue sous quelques jours' },
] as const
export type ExtraReason = (typeof EXTRA_REASONS)[number]['code']

/** What takes a place for a time. Days of preparation belong to the hold or the stay that they follow. */
export const COMMITMENT_KINDS = [
  { code: 'hold', label: 'Option' },
  { code: 'stay', label: 'Séjour' },
  { code: 'absence', label: 'Absence, place gardée' },
  { code: 'outOfService', label: 'Hors service' },
] as const
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number]['code']

/** An option: it waits for its answer until `expiresAt`, then frees the place by itself. */
export const HOLD_STATES = [
  { code: 'placed', label: 'Posée' },
  { code: 'accepted', label: 'Acceptée' },
  { code: 'refused', label: 'Refusée' },
  { code: 'expired', label: 'Expirée sans réponse' },
  { code: 'cancelled', label: 'Annulée' },
] as const
export type HoldState = (typeof HOLD_STATES)[number]['code']

/** A stay; it begins when an option is accepted, in the same thread of the calendar. */
export const STAY_STATES = [
  { code: 'planned', label: 'Prévu' },
  { code: 'arrived', label: 'Arrivé' },
  { code: 'notArrived', label: 'Non arrivé' },
  { code: 'left', label: 'Sorti' },
] as const
export type StayState = (typeof STAY_STATES)[number]['code']

/** An absence with the place kept, or a period out of service: under way, or ended before its time or by mistake. */
export const SPAN_STATES = [
  { code: 'open', label: 'En cours' },
  { code: 'closed', label: 'Terminée' },
  { code: 'withdrawn', label: 'Retirée' },
] as const
export type SpanState = (typeof SPAN_STATES)[number]['code']

/**
 * Why a facility refuses. `remembered`: what must change before the pair is proposed again: the `profile` or the unit; `days`, how many
 * days; `file`, the completed file; `reliability`: proposed at once, and the unit's word is worth less.
 */
export const REFUSAL_REASONS = [
  { code: 'pas-de-place', label: 'Pas de place réelle', remembered: 'reliability', days: 0 },
  { code: 'age', label: 'Hors tranche d’âge', remembered: 'profile', days: null },
  { code: 'sexe', label: 'Sexe', remembered: 'profile', days: null },
  { code: 'fratrie', label: 'Fratrie impossible', remembered: 'profile', days: null },
  { code: 'groupe', label: 'Incompatibilité avec le groupe', remembered: 'days', days: 30 },
  { code: 'soins', label: 'Besoins de soins ou handicap non couverts', remembered: 'profile', days: null },
  { code: 'scolarite', label: 'Scolarité impossible', remembered: 'profile', days: null },
  { code: 'eloignement', label: 'Éloignement', remembered: 'profile', days: null },
  { code: 'delai', label: 'Délai trop court', remembered: 'reliability', days: 0 },
  { code: 'effectif', label: 'Effectif ou encadrement insuffisant', remembered: 'reliability', days: 0 },
  { code: 'habilitation', label: 'Hors habilitation', remembered: 'profile', days: null },
  { code: 'dossier', label: 'Dossier incomplet', remembered: 'file', days: null },
  { code: 'autre', label: 'Autre motif', remembered: 'days', days: 30 },
] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]['code']

/** Why whoever asked gives up an option or closes a request. `ailleurs` is written by the product when another option is accepted. */
export const CANCELLATION_REASONS = [
  { code: 'ailleurs', label: 'Place trouvée ailleurs' },
  { code: 'autre-solution', label: 'Autre solution' },
  { code: 'maintien-famille', label: 'Maintien ou retour en famille' },
  { code: 'tiers', label: 'Tiers digne de confiance' },
  { code: 'mesure-levee', label: 'Mesure levée' },
  { code: 'doublon', label: 'Doublon' },
  { code: 'erreur', label: 'Erreur' },
  { code: 'place-retiree', label: 'Place retirée' },
  { code: 'fugue', label: 'Fugue' },
  { code: 'fratrie-incomplete', label: 'Une place manque pour la fratrie' },
  { code: 'autre', label: 'Autre motif' },
] as const
export type CancellationReason = (typeof CANCELLATION_REASONS)[number]['code']

/** Why a child who was expected did not come. */
export const NO_SHOW_REASONS = [
  { code: 'fugue', label: 'Fugue' },
  { code: 'refus-jeune', label: 'Refus du jeune' },
  { code: 'refus-famille', label: 'Refus de la famille' },
  { code: 'maintien-famille', label: 'Maintenu en famille' },
  { code: 'mesure-levee', label: 'Mesure levée ou modifiée' },
  { code: 'hospitalisation', label: 'Hospitalisation' },
  { code: 'transport', label: 'Transport impossible' },
  { code: 'autre', label: 'Autre motif' },
] as const
export type NoShowReason = (typeof NO_SHOW_REASONS)[number]['code']

/** Why a stay ends. */
export const END_REASONS = [
  { code: 'fin-de-mesure', label: 'Fin de mesure' },
  { code: 'retour-famille', label: 'Retour en famille' },
  { code: 'reorientation', label: 'Réorientation' },
  { code: 'majorite', label: 'Majorité ou autonomie' },
  { code: 'adoption', label: 'Adoption' },
  { code: 'fugue', label: 'Fugue durable' },
  { code: 'hospitalisation', label: 'Hospitalisation' },
  { code: 'exclusion', label: 'Exclusion ou incident' },
  { code: 'deces', label: 'Décès' },
  { code: 'autre', label: 'Autre motif' },
] as const
export type EndReason = (typeof END_REASONS)[number]['code']

/** Where a child goes when a stay ends, beside the modes of hosting (`ACCOMMODATION_MODES`). */
export const OTHER_DESTINATIONS = [
  { code: 'famille', label: 'Famille' },
  { code: 'tiers', label: 'Tiers digne de confiance' },
  { code: 'logement', label: 'Logement autonome' },
  { code: 'medico-social', label: 'Établissement médico-social ou de santé' },
  { code: 'inconnue', label: 'Inconnue' },
] as const

/** Why a child is away while the place is kept. */
export const ABSENCE_REASONS = [
  { code: 'fugue', label: 'Fugue' },
  { code: 'hopital', label: 'Hôpital' },
  { code: 'week-end', label: 'Week-end ou vacances en famille' },
  { code: 'sequentiel', label: 'Accueil séquentiel' },
  { code: 'relais', label: 'Relais ailleurs' },
  { code: 'autre', label: 'Autre motif' },
] as const
export type AbsenceReason = (typeof ABSENCE_REASONS)[number]['code']

/** How soon a place is needed, the soonest first. */
export const URGENCIES = [
  { code: 'immediate', label: 'Immédiate (aujourd’hui)' },
  { code: '72h', label: 'Sous 72 heures' },
  { code: 'semaine', label: 'Sous une semaine' },
  { code: 'programmee', label: 'Programmée' },
] as const
export type Urgency = (typeof URGENCIES)[number]['code']

/**
 * In what right a child is received; `deadline` counts from its start, after which something must have been decided.
 * Sources: art. L. 223-2 CASF (72 h; recueil provisoire, 5 days), art. 375-5 C. civ. (8 days to seize the judge, who decides in 15);
 * the relais immédiat of départements is 15 days, renewable once.
 */
export const LEGAL_TITLES = [
  { code: 'accueil-72h', label: 'Accueil de 72 heures', deadline: { hours: 72 } },
  { code: 'recueil-provisoire', label: 'Recueil provisoire d’urgence', deadline: { days: 5 } },
  { code: 'opp-parquet', label: 'OPP du procureur', deadline: { days: 8 } },
  { code: 'opp-juge', label: 'OPP du juge, saisi par le procureur', deadline: { days: 15 } },
  { code: 'placement-judiciaire', label: 'Placement judiciaire', deadline: null },
  { code: 'accueil-provisoire', label: 'Accueil provisoire (administratif)', deadline: null },
  { code: 'tutelle', label: 'Tutelle ou délégation d’autorité parentale', deadline: null },
  { code: 'relais', label: 'Relais immédiat', deadline: { days: 15 } },
  { code: 'jeune-majeur', label: 'Accueil provisoire jeune majeur', deadline: null },
  { code: 'pjj', label: 'Mesure de la PJJ', deadline: null },
] as const
export type LegalTitle = (typeof LEGAL_TITLES)[number]['code']

/** Whether brothers and sisters are to be received together (art. L. 371-5 and 375-7 C. civ.); a split carries its reason in writing. */
export const SIBLING_WISHES = [
  { code: 'required', label: 'Ensemble, obligatoire' },
  { code: 'wished', label: 'Ensemble, souhaité' },
  { code: 'split', label: 'Séparation motivée' },
] as const
export type SiblingWish = (typeof SIBLING_WISHES)[number]['code']

/** What a request is at; `admitted` from the first accepted option to the last arrival. */
export const REQUEST_STATES = [
  { code: 'draft', label: 'Brouillon' },
  { code: 'open', label: 'En recherche' },
  { code: 'held', label: 'Option posée' },
  { code: 'waiting', label: 'En liste d’attente' },
  { code: 'admitted', label: 'Admission prononcée' },
  { code: 'closed', label: 'Close' },
  { code: 'withdrawn', label: 'Retirée' },
] as const
export type RequestState = (typeof REQUEST_STATES)[number]['code']

/** How a request ended. */
export const REQUEST_OUTCOMES = [
  { code: 'received', label: 'Accueilli' },
  { code: 'other', label: 'Autre solution' },
  { code: 'void', label: 'Sans objet' },
  { code: 'failed', label: 'Échec' },
] as const
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number]['code']

/** Why nothing was found: a search of a request or of nobody that gave no strict result, or a report that was asked for. */
export const SHORTAGE_KINDS = [
  { code: 'search', label: 'Recherche sans résultat' },
  { code: 'report', label: 'Constat d’absence de place' },
] as const
export type ShortageKind = (typeof SHORTAGE_KINDS)[number]['code']
