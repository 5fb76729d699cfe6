/** Which way a request went between two départements. */
export const EXCHANGE_DIRECTIONS = [
  { code: 'sent', label: 'Transmise' },
  { code: 'received', label: 'Reçue' },
] as const
export type ExchangeDirection = (typeof EXCHANGE_DIRECTIONS)[number]['code']

/** What a request that went across is at, the same word on both sides; `kept`: whoever asked takes the place that was offered. */
export const EXCHANGE_STATES = [
  { code: 'waiting', label: 'En attente de réponse' },
  { code: 'accepted', label: 'Acceptée' },
  { code: 'refused', label: 'Refusée' },
  { code: 'kept', label: 'Retenue' },
  { code: 'withdrawn', label: 'Reprise par le demandeur' },
] as const
export type ExchangeState = (typeof EXCHANGE_STATES)[number]['code']

/** What one side has still to tell the other. */
export const EXCHANGE_MESSAGES = [
  { code: 'request', label: 'Demande' },
  { code: 'withdrawal', label: 'Reprise' },
  { code: 'confirmation', label: 'Place retenue' },
  { code: 'answer', label: 'Réponse' },
] as const
export type ExchangeMessage = (typeof EXCHANGE_MESSAGES)[number]['code']
