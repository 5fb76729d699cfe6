/** What a browser sent: the fields, and the files by the name of their field. */
export type SentForm = { form: URLSearchParams; files: ReadonlyMap<string, File> }

/** A form without files. */
export async function readFields(request: Request): Promise<SentForm> {
  return { form: new URLSearchParams(await request.text()), files: new Map() }
}

/** A form that may hold files, those left empty apart; `null` when it is no form at all. */
export async function readFiles(request: Request): Promise<SentForm | null> {
  try {
    const form = new URLSearchParams()
    const files = new Map<string, File>()
    for (const [name, value] of await request.formData())
      if (typeof value === 'string') form.append(name, value)
      else if (value.size > 0) files.set(name, value)
    return { form, files }
  } catch {
    // Not a form at all.
    return null
  }
}
