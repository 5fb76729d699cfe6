import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { env } from '@/env'
import { NotFound, NotSignedIn, RepereError, TooManyRequests } from '@/errors'
import { sessionReader } from '@/features/people/api/apiReader'
import { problemDocument } from '@/features/people/api/problemDocument'
import { toErrorResponse } from '@/features/people/api/toErrorResponse'
import { signInPath } from '@/features/people/session/signInPath'
import { openPayload } from '@/infra/openPayload'
import { PdfUnavailable } from '@/infra/pdf/PdfUnavailable'
import { printToPdf } from '@/infra/pdf/printToPdf'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'

const MINUTE = 60

type Sheet = {
  /** Path of the print page, whose query is the request's. */
  page: string
  /** Without its extension. */
  filename: string
  /** CSS selector of what the print page holds once it may be printed. */
  ready: string
  mayRead: (context: { payload: Payload; readerClass: ReaderClass }) => Promise<boolean>
}

/**
 * Answers a print page as a PDF, read by the person who asks for it: 404 where no Chromium is configured or for a sheet
 * that they may not read, 429, 503 when the print fails. A browser gets faults as a page, other tools as JSON.
 */
export async function answerPdf(request: Request, sheet: Sheet): Promise<Response> {
  let payload: Payload | null = null
  const wantsPage = request.headers.get('accept')?.includes('text/html') === true
  try {
    if (!env.CHROMIUM_PATH) throw notFound()
    payload = await openPayload()
    await checkReader(payload, request.headers, sheet)
    const pdf = await printToPdf({
      path: `${sheet.page}${new URL(request.url).search}`,
      cookies: request.headers.get('cookie') ?? '',
      ready: sheet.ready,
    })
    return new Response(pdf, {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${sheet.filename}.pdf"`,
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    if (error instanceof PdfUnavailable)
      payload?.logger.error({ msg: 'A sheet could not be printed', page: sheet.page, err: error.cause })
    if (wantsPage && error instanceof NotSignedIn)
      return new Response(null, {
        status: 302,
        headers: { location: signInPath(`${sheet.page}${new URL(request.url).search}`) },
      })
    const answer = toErrorResponse(error, payload)
    return wantsPage && error instanceof RepereError ? asPage(answer, error.message, sheet.page) : answer
  }
}

async function checkReader(payload: Payload, asked: Headers, sheet: Sheet): Promise<void> {
  const { readerClass, rate } = await sessionReader(payload, asked).catch((error: unknown) => {
    throw error instanceof NotSignedIn ? new NotSignedIn('Connectez-vous pour lire cette fiche.') : error
  })
  const { allowed, retryAfter } = await consumeReadLimit({
    payload,
    key: `pdf:${rate.key}`,
    limit: rate.limit,
    windowSeconds: MINUTE,
  })
  if (!allowed)
    throw new TooManyRequests('Trop de PDF en peu de temps. Réessayez dans un instant.', retryAfter)
  if (!(await sheet.mayRead({ payload, readerClass }))) throw notFound()
}

function notFound(): NotFound {
  return new NotFound('Il n’y a pas de feuille à cette adresse.')
}

function asPage({ status, headers }: Response, message: string, page: string): Response {
  const body = problemDocument({ status, message, page: status === 404 ? null : page })
  const html = new Headers(headers)
  html.set('content-type', 'text/html; charset=utf-8')
  return new Response(body, { status, headers: html })
}
