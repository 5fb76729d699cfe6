import { SEARCH_FORM } from './searchFormId'

/** Only what is filled in; `lieu` stays for the server to resolve, empty too where it holds a place to take away (`placed`). */
export function filledIn(data: FormData, placed: boolean): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of data) {
    if (typeof value !== 'string') continue
    if (value.trim() !== '' || (placed && name === 'lieu')) query.append(name, value.trim())
  }
  return query
}

/** The parameters of the page with all that stands in its form by now, typed and not yet sent: no control loses another's words. */
export function typedParams(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params)
  const form = document.getElementById(SEARCH_FORM)
  const typed = new FormData(form instanceof HTMLFormElement ? form : undefined)
  for (const name of new Set(typed.keys())) next.delete(name)
  for (const [name, value] of filledIn(typed, false)) next.append(name, value)
  next.delete('page')
  return next
}
