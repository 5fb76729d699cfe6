const ESCAPED = '%[0-9a-f]{2}'
const PCHAR = String.raw`(?:[a-z0-9\-._~!$&'()*+,;=:@]|${ESCAPED})`
const AUTHORITY = String.raw`(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|${ESCAPED})*@)?(?:\[[0-9a-f:.]+\]|(?:[a-z0-9\-._~!$&'()*+,;=]|${ESCAPED})*)(?::\d*)?`
const PATH = String.raw`(?:\/${PCHAR}*)*`
const AFTER_SCHEME = String.raw`(?:\/?\/${AUTHORITY}${PATH}|\/(?:${PCHAR}+${PATH})?|${PCHAR}+${PATH})`
const TAIL = `(?:${PCHAR}|[/?])*`
const URI = new RegExp(String.raw`^[a-z][a-z0-9+\-.]*:${AFTER_SCHEME}(?:\?${TAIL})?(?:#${TAIL})?$`, 'i')

/** Tells whether a text is a whole URI (RFC 3986): with its scheme, and neither space nor accent that is not escaped. */
export function isUri(text: string): boolean {
  return URI.test(text)
}
