/** The framed passages of long texts: `block`, the name under which the editor stores one; `code`, its name in a folder of Markdown. */
export const CALLOUT_KINDS = [
  { block: 'warningNote', code: 'attention', label: 'Attention', tone: 'late' },
  { block: 'remark', code: 'a-noter', label: 'À noter', tone: 'info' },
  { block: 'example', code: 'exemple', label: 'Exemple', tone: 'quiet' },
  { block: 'whereToGo', code: 'ou-s-adresser', label: 'Où s’adresser', tone: 'ok' },
] as const

export type CalloutKind = (typeof CALLOUT_KINDS)[number]
export const WHERE_TO_GO = 'whereToGo'
