/** Within a sentence a name loses its capital, an acronym does not. */
export function lowered(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLocaleLowerCase('fr') + label.slice(1)
}
