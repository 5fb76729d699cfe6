/** What a link says in a plain text: its label, then its address in brackets where the label does not tell it. */
export function withAddress(url: string, label: string): string {
  return label.trim() === '' || label.includes(url) ? url : `${label} (${url})`
}
