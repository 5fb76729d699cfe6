/** The département code within an INSEE commune code: `91223` → `91`, `2A004` → `2A`, `97105` → `971`. */
export function departementOfCommune(inseeCode: string): string {
  return inseeCode.slice(0, /^9[78]/.test(inseeCode) ? 3 : 2)
}
