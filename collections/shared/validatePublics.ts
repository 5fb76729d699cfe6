/** `tous-publics` stands alone, as in data.inclusion. */
export function validatePublics(value: unknown): string | true {
  const publics = Array.isArray(value) ? value : []
  return publics.includes('tous-publics') && publics.length > 1
    ? '« Tous publics » s’emploie seul : retirez-le ou retirez les autres.'
    : true
}
