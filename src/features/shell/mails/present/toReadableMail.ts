export type ReadableMail = { subject: string; to: string; text: string }

/** The subject, the recipient and the text of a stored mail, decoded: in its source a long link is cut in two and `=` is `=3D`. */
export function toReadableMail(source: string): ReadableMail {
  const { headers, body } = splitPart(source)
  return {
    subject: decodeWords(headers.get('subject') ?? ''),
    to: decodeWords(headers.get('to') ?? ''),
    text: textOf(headers, body).trim(),
  }
}

type Headers = Map<string, string>

function splitPart(source: string): { headers: Headers; body: string } {
  const text = source.replaceAll('\r\n', '\n')
  const end = text.indexOf('\n\n')
  const head = end < 0 ? text : text.slice(0, end)
  const lines = head.replace(/\n[ \t]+/g, ' ').split('\n')
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  })
  return { headers: new Map(headers), body: end < 0 ? '' : text.slice(end + 2) }
}

/** Of a mail in several parts, the one in plain text. */
function textOf(headers: Headers, body: string): string {
  const boundary = /boundary="?([^";]+)/i.exec(headers.get('content-type') ?? '')?.[1]
  if (!boundary) return decodeBody(headers.get('content-transfer-encoding') ?? '', body)
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => splitPart(part.replace(/^\r?\n/, '')))
  const plain = parts.find((part) => part.headers.get('content-type')?.startsWith('text/plain')) ?? parts[0]
  return plain ? textOf(plain.headers, plain.body) : ''
}

function decodeBody(encoding: string, body: string): string {
  if (/^base64$/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8')
  return /^quoted-printable$/i.test(encoding) ? decodeQuoted(body.replace(/=\n/g, '')) : body
}

/** `=?UTF-8?Q?…?=` in headers; the space between two of them is no part of the text. */
function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, form: string, word: string) =>
      form.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : decodeQuoted(word.replaceAll('_', ' ')),
    )
}

/** Bytes written `=C3=A9`, as UTF-8. */
function decodeQuoted(text: string): string {
  return text.replace(/(?:=[0-9A-F]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'),
  )
}
