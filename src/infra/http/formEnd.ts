import { seeOther } from './seeOther'

/** What became of a form that was posted: where the browser goes, and what the address there says of it. */
export type FormEnd<Code extends string = string> = {
  /** Where to, with or without parameters; the page of the form when absent. */
  path?: string
  /** Why nothing was done (`erreur`), which comes first. */
  fault?: Code | null
  /** What was done (`info`). */
  info?: string
  /** Further parameters of the address, after that one. */
  params?: Readonly<Record<string, string>> | URLSearchParams
  /** The part of the page to show. */
  hash?: string
  /** Further headers of the answer. */
  headers?: readonly (readonly [name: string, value: string])[]
}

/** Sends the browser where a form ends; `back` is the page of the form. */
export function seeEnd({ path, fault, info, params, hash, headers }: FormEnd, back: string): Response {
  const said = new URLSearchParams(fault ? { erreur: fault } : info ? { info } : {})
  for (const [name, value] of new URLSearchParams(params)) said.append(name, value)
  const to = path ?? back
  const query = said.size > 0 ? `${to.includes('?') ? '&' : '?'}${said}` : ''
  const response = seeOther(`${to}${query}${hash ? `#${hash}` : ''}`)
  for (const [name, value] of headers ?? []) response.headers.append(name, value)
  return response
}
