import { safeHref } from '@/domain/text/safeHref'
import { sheetOfUrl } from '@/features/sheets/markdown/write/sheetOfUrl'

type Ask = {
  /** The file that holds the link. */
  from: string
  /** The addresses of the files of the folder, by path. */
  addresses: ReadonlyMap<string, string>
  hasSheet: (number: string) => boolean
  isAddress: (address: string) => boolean
}

const NOWHERE = 'ce lien ne mène à rien : fiche refusée'
const UNSAFE = 'cette adresse n’est pas un lien : fiche refusée'

/** The address on the portal of what a link of a folder leads to; words where it leads nowhere. */
export function folderLink(
  url: string,
  { from, addresses, hasSheet, isAddress }: Ask,
): { url: string } | { fault: string } {
  const [way = '', ...anchor] = url.split('#')
  const tail = anchor.length > 0 ? `#${anchor.join('#')}` : ''
  const sheet = sheetOfUrl(url)
  if (sheet) return hasSheet(sheet.number) ? { url } : { fault: `« ${url} » : ${NOWHERE}` }
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('/') || url.startsWith('#'))
    return safeHref(url) === null
      ? { fault: `« ${url} » : ${UNSAFE}` }
      : url.startsWith('/guide/') && !isAddress(way)
        ? { fault: `« ${url} » : ${NOWHERE}` }
        : { url }
  const path = pathFrom(from, way)
  const address = path === null ? undefined : addresses.get(path)
  return address ? { url: `${address}${tail}` } : { fault: `« ${url} » : ${NOWHERE}` }
}

/** The path in the folder that a relative way leads to; `null` outside it. */
export function pathFrom(file: string, way: string): string | null {
  const steps = file.split('/').slice(0, -1)
  for (const step of decoded(way).split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return null
  }
  return steps.join('/')
}

function decoded(way: string): string {
  try {
    return decodeURIComponent(way)
  } catch {
    return way
  }
}
