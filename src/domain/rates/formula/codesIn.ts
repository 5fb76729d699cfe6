import type { Formula } from './Formula'

/** The codes that a formula names, each once. */
export function codesIn(formula: Formula): string[] {
  return [...new Set(allIn(formula))]
}

function allIn(formula: Formula): string[] {
  if (formula.is === 'number') return []
  if (formula.is === 'code') return [formula.code]
  if ('of' in formula) return allIn(formula.of)
  return [...allIn(formula.left), ...allIn(formula.right)]
}
