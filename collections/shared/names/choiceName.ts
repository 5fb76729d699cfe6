/** What the parts of a filter of a list choose. */
const PARTS: Readonly<Record<string, string>> = {
  '.condition__field': 'Champ à filtrer',
  '.condition__operator': 'Comparaison',
  '.condition__value': 'Valeur cherchée',
}

/** The name of a list of choices: its part in a filter, else the label of its field, else what its empty box says. */
export function choiceName(inside: HTMLElement): string {
  const part = Object.keys(PARTS).find((selector) => inside.closest(selector))
  if (part) return PARTS[part] ?? ''
  const label = inside.closest('.field-type, .form-field')?.querySelector('.field-label')?.textContent
  const placeholder = inside.closest('.react-select')?.querySelector('.rs__placeholder')?.textContent
  return (label ?? placeholder ?? 'Choisir une valeur').replace('*', '').trim()
}
