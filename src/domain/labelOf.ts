/** One row of a closed list: the stored code and the French words a person reads. */
export interface CodeLabel<Code extends string = string> {
  readonly code: Code
  readonly label: string
}

/** The French label of a code in a closed list; an unknown code is shown as it is, so that no page breaks. */
export function labelOf(list: readonly CodeLabel[], code: string): string {
  return list.find((row) => row.code === code)?.label ?? code
}
