import type { Block, NationalContact, NationalService } from '@/domain/nationalSheet/NationalText'
import { isWebAddress } from '@/domain/text/safeHref'
import { childNamed, childrenNamed, textIn, type XmlElement } from './xmlTree'

type BlocksIn = (element: XmlElement) => Block[]

/** An online service, a form or a letter to copy. */
export function readService(element: XmlElement, blocksIn: BlocksIn): NationalService {
  return {
    type: element.attributes.type ?? '',
    title: textIn(childNamed(element, 'Titre')),
    url: webAddress(element.attributes.URL ?? childNamed(element, 'LienWeb')?.attributes.URL),
    form: element.attributes.numerocerfa || null,
    provider: textIn(childNamed(element, 'Source')) || null,
    blocks: textOf(element, blocksIn),
    ...attachedTo(element, blocksIn),
  }
}

/** The papers of a service, each with its own, and the notices. */
function attachedTo(element: XmlElement, blocksIn: BlocksIn): Pick<NationalService, 'attached'> {
  const attached = [
    ...childrenNamed(element, 'NoticeLiee').map((notice) => ({
      type: notice.attributes.type ?? '',
      title: textIn(notice),
      url: webAddress(notice.attributes.URL),
      form: notice.attributes.numerocerfa || null,
      provider: null,
      blocks: [],
    })),
    ...childrenNamed(element, 'ServiceEnLigneAnnexe').map((paper) => readService(paper, blocksIn)),
  ]
  return attached.length > 0 ? { attached } : {}
}

/** Whom to go to, with the code of the national directory for this kind of body. */
export function readContact(element: XmlElement, blocksIn: BlocksIn): NationalContact {
  return {
    title: textIn(childNamed(element, 'Titre')),
    pivot: textIn(childNamed(element, 'PivotLocal')) || null,
    url: webAddress(childNamed(element, 'RessourceWeb')?.attributes.URL),
    complement: textIn(childNamed(element, 'Complement')) || null,
    ...providerOf(element),
    blocks: textOf(element, blocksIn),
  }
}

/** Who the source says that it comes from. */
export function providerOf(element: XmlElement): { provider?: string } {
  const provider = textIn(childNamed(element, 'Source'))
  return provider === '' ? {} : { provider }
}

const textOf = (element: XmlElement, blocksIn: BlocksIn): Block[] =>
  ['Introduction', 'Texte'].flatMap((name) => {
    const inside = childNamed(element, name)
    return inside ? blocksIn(inside) : []
  })

const webAddress = (value: string | undefined): string | null =>
  value !== undefined && isWebAddress(value) ? value : null
