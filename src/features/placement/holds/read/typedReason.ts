import type { TypedReason } from './checkReason'

/** A reason that was refused, as the address holds it to be shown again, and of which option; `null` for none. */
export function typedReason(form: URLSearchParams): (TypedReason & { option: string }) | null {
  if (!form.has('motif')) return null
  return { motif: form.get('motif') ?? '', note: form.get('note') ?? '', option: form.get('option') ?? '' }
}
