import { FAULTS, type FaultCode } from '../vault/Fault'
import { Refused } from './askWorker'
import { words } from './words'

/** What went wrong, in words: those of the portal where it gave some. */
export function faultWords(error: unknown): string {
  if (!(error instanceof Refused)) return words('fault.storage')
  const known: FaultCode = FAULTS.find((code) => code === error.code) ?? 'storage'
  return error.message || words(`fault.${known}`)
}
