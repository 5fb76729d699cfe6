import type { FieldFault } from '@/domain/sheetEditing/FieldFault'

/** What is said under an input: its fault, found by its name. */
export function faultAt(faults: readonly FieldFault[], name: string): string | null {
  return faults.find(({ path }) => path === name)?.message ?? null
}

/** The attributes that tie an input to its hint and its fault. */
export function describedBy(name: string, hint: boolean, fault: string | null) {
  const ids = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  return { ...(ids ? { 'aria-describedby': ids } : {}), ...(fault ? { 'aria-invalid': true } : {}) }
}
