/** The editor's marks of a text, as bits; those without a Markdown of their own are HTML's. From the outermost to the one nearest the words. */
export const MARKS = [
  { bit: 1, node: 'strong' },
  { bit: 2, node: 'emphasis' },
  { bit: 8, tag: 'u' },
  { bit: 4, tag: 's' },
  { bit: 32, tag: 'sub' },
  { bit: 64, tag: 'sup' },
] as const
export const CODE = 16
