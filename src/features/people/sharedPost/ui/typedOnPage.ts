/** Where a form goes, and its fields as it sends them. */
export type Typed = { path: string; form: string }

/** What somebody typed in the first form of a page that they changed and did not send; `null` where there is none. Neither passwords nor files are read. */
export function typedOnPage(page: Document): Typed | null {
  const form = [...page.forms].find((one) => isSent(one) && [...one.elements].some(isChanged))
  if (!form) return null
  const { origin, pathname, search } = new URL(form.getAttribute('action') ?? '', page.location.href)
  if (origin !== page.location.origin) return null
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
  for (const field of form.elements)
    if (field instanceof HTMLInputElement && field.type === 'password') fields.delete(field.name)
  return { path: `${pathname}${search}`, form: fields.toString() }
}

/** Attributes, not properties: a button called `action` takes the place of the form’s own. */
const isSent = (form: HTMLFormElement) => form.getAttribute('method')?.toLowerCase() === 'post'

function isChanged(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  if (field instanceof HTMLSelectElement)
    return (
      [...field.options].some((option) => option.selected !== option.defaultSelected) &&
      field.selectedIndex > 0
    )
  if (!(field instanceof HTMLInputElement) || field.type === 'hidden' || field.type === 'password')
    return false
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked
}
