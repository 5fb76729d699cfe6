import { request } from 'node:http'
import type { FuzzRequest } from './fuzzRequests'

const LONGEST = 30_000

/** Sends a request as it stands (a `URL` would mend its path) and returns its status; 0 when the server hung up, 599 past 30 s. */
export function sendFuzz(
  base: string,
  { method, path, headers, body }: FuzzRequest,
  more: Readonly<Record<string, string>>,
): Promise<number> {
  const { hostname, port } = new URL(base)
  return new Promise((resolve) => {
    const sent = request(
      {
        hostname,
        port,
        method,
        path,
        headers: {
          ...headers,
          ...more,
          ...(body === null ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
      },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode ?? 0))
        answer.on('error', () => resolve(0))
      },
    )
    sent.setTimeout(LONGEST, () => {
      resolve(599)
      sent.destroy()
    })
    sent.on('error', () => resolve(0))
    sent.end(body ?? undefined)
  })
}
