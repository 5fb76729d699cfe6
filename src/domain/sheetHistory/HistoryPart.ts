/** Gender and number of a label, for the verb that follows it. */
export type WordForm = 'm' | 'f' | 'mp' | 'fp'

/** What readers see as one thing of a sheet: the fields that make it, in an allow-list. */
export type HistoryPart = {
  code: string
  label: string
  form: WordForm
  fields: readonly string[]
  /** Written back with the fields, never told by themselves. */
  carried?: readonly string[]
}

/** A part made of the field of its own name, unless `rest` says otherwise. */
export function historyPart(
  code: string,
  label: string,
  form: WordForm,
  rest: Partial<HistoryPart> = {},
): HistoryPart {
  return { code, label, form, fields: [code], ...rest }
}
