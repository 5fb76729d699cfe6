import type { Fault } from './Fault'

/** A derogation written in an authorisation; it counts with its reason alone. */
export type Derogation = { granted?: boolean | null; reason?: string | null }

type Derogated = { derogation?: Derogation | null }

/** Tells whether a derogation stands: granted, and with its reason. */
export function hasDerogation({ derogation }: Derogated): boolean {
  return derogation?.granted === true && Boolean(derogation.reason?.trim())
}

/** A derogation without a reason. */
export function derogationFaults(sheet: Derogated): Fault[] {
  if (sheet.derogation?.granted !== true || hasDerogation(sheet)) return []
  return [{ path: 'derogation.reason', message: 'Écrivez le motif de la dérogation.' }]
}
