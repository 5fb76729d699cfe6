import type { Payload } from 'payload'

type Sent = {
  payload: Payload
  number: string
  code: string
  form: Record<string, string | File>
  headers: Headers
}

/** Sends the form of a section of a sheet, as a browser does. */
export async function sendSection({ payload, number, code, form, headers }: Sent): Promise<Response> {
  const { answerSectionForm } = await import('@/features/keeping/editing/write/answerSectionForm')
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) body.append(name, value)
  const address = `http://localhost:3000/mes-fiches/${number}/modifier/${code}/agir`
  const request = new Request(address, { method: 'POST', body, headers })
  return answerSectionForm(payload, request, { number, code })
}

/** Where an answer leads, else its status. */
export const answerOf = (response: Response): string =>
  response.headers.get('location') ?? String(response.status)
