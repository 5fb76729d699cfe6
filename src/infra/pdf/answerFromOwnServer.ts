import type { Route } from 'playwright-core'
import { env } from '@/env'

/** Of an answer that Node has already decoded and put together. */
const OF_THE_WIRE = ['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'keep-alive']

/**
 * Answers a request of the printing browser in its place, from this server's own port and as the reader who asked. Another
 * origin, anything but a read and a redirect (the page has moved, or the session has ended) are refused.
 */
export async function answerFromOwnServer(
  route: Route,
  cookies: string,
  deadline: AbortSignal,
): Promise<void> {
  const request = route.request()
  const url = new URL(request.url())
  try {
    if (url.origin !== new URL(env.SITE_URL).origin || request.method() !== 'GET') return await route.abort()
    const answer = await fetch(`http://127.0.0.1:${env.PORT}${url.pathname}${url.search}`, {
      headers: { accept: request.headers().accept ?? '*/*', cookie: cookies },
      redirect: 'manual',
      signal: deadline,
    })
    if (answer.status >= 300 && answer.status < 400) return await route.abort()
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => !OF_THE_WIRE.includes(name)))
    await route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) })
  } catch {
    // Out of time, or the browser has closed meanwhile: whoever waits for the page is told by its own failure.
    await route.abort().catch(() => undefined)
  }
}
