import { InvalidInput, NotAllowed, TooLarge } from '@/errors'
import { boundedText } from '@/infra/http/boundedText'

const MEBIBYTE = 1024 * 1024
/** The largest JSON or form body, in bytes; files come as multipart, held to the limit of uploads. */
const LARGEST_BODY = MEBIBYTE
/** Methods whose body Payload reads, and misses where there is none. */
const WRITES = ['POST', 'PATCH', 'PUT']
const OVERRIDES = ['x-payload-http-method-override', 'x-http-method-override']

/**
 * A request whose body is known to be bounded: read once, refused past 1 MiB or where it is no JSON object. A query sent
 * by POST (the admin's, whose lists of ids do not fit in an address) becomes the GET that it stands for, so that it is checked as one;
 * others may not send any.
 * @throws TooLarge, InvalidInput
 */
export async function boundedRequest(request: Request, isEditor: boolean): Promise<Request> {
  const override = OVERRIDES.map((name) => request.headers.get(name)).find((value) => value !== null)
  if (override !== undefined && !(isEditor && override === 'GET' && request.method === 'POST'))
    throw new InvalidInput('La méthode d’une requête ne se remplace pas.', {
      field: 'x-http-method-override',
    })
  const type = request.headers.get('content-type') ?? ''
  if (/^multipart\/form-data\b/i.test(type)) return readableMultipart(request, isEditor)
  if (!WRITES.includes(request.method)) return request
  const text = await boundedText(request, LARGEST_BODY)
  if (text === null) throw new TooLarge('Le corps de la requête dépasse 1 Mo.')
  const headers = new Headers(request.headers)
  headers.delete('content-length')
  if (override !== undefined) {
    for (const name of OVERRIDES) headers.delete(name)
    headers.delete('content-type')
    const url = new URL(request.url)
    url.search = text
    return new Request(url, { method: 'GET', headers, signal: request.signal })
  }
  refuseBrokenJson(text, type)
  headers.set('content-type', 'application/json')
  return new Request(request.url, {
    method: request.method,
    headers,
    body: text || '{}',
    signal: request.signal,
  })
}

/** A small one is read through; a large one holds files, which Payload writes down as they come. */
async function readableMultipart(request: Request, isEditor: boolean): Promise<Request> {
  const bytes = Number(request.headers.get('content-length') ?? 0)
  if (bytes > LARGEST_BODY && !isEditor) throw new NotAllowed('Seuls les éditeurs déposent des fichiers ici.')
  if (bytes > LARGEST_BODY) return request
  try {
    const said = (await request.clone().formData()).get('_payload')
    if (typeof said === 'string') refuseBrokenJson(said)
  } catch (cause) {
    if (cause instanceof InvalidInput) throw cause
    throw new InvalidInput('Le formulaire envoyé est illisible.', { cause })
  }
  return request
}

/** Nothing at all stands for nothing to say. */
function refuseBrokenJson(text: string, type = 'application/json'): void {
  if (text === '') return
  if (!/\bjson\b/i.test(type))
    throw new InvalidInput('Le corps de la requête doit être du JSON, ou un formulaire multipart.')
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) return
  } catch (cause) {
    throw new InvalidInput('Le corps de la requête n’est pas du JSON.', { cause })
  }
  throw new InvalidInput('Le corps de la requête doit être un objet JSON.')
}
