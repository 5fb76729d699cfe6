import { request } from 'node:http'

type Declared = { headers?: Record<string, string>; length: number | 'chunked' }

/**
 * Posts a body of which only the length is told and the first bytes are sent: what answers has not waited for the rest of it.
 * @throws Error when nothing answers within five seconds.
 */
export function declareBody(
  url: string,
  { headers = {}, length }: Declared,
): Promise<{ status: number; body: string }> {
  const size =
    length === 'chunked' ? { 'transfer-encoding': 'chunked' } : { 'content-length': String(length) }
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers: { ...headers, ...size } }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (text: string) => {
        body += text
      })
      answer.on('end', () => {
        sent.destroy()
        resolve({ status: answer.statusCode ?? 0, body })
      })
    })
    sent.on('error', reject)
    sent.setTimeout(5_000, () => sent.destroy(new Error(`${url} does not answer`)))
    sent.write('x'.repeat(1_000))
  })
}
