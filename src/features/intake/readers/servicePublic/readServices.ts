import type { Block, NationalContact, NationalService } from '@/domain/nationalSheet/NationalText'
import { isWebAddress } from '@/domain/text/safeHref'
import { childNamed, textIn, type XmlElement } from './xmlTree'

type BlocksIn = (element: XmlElement) => Block[]

/** An online service, a form or a letter to copy. */
export function readService(element: XmlElement, blocksIn: BlocksIn): NationalService {
  return {
    type: element.attributes.type ?? '',
    title: textIn(childNamed(element, 'Titre')),
    url: webAddress(element.attributes.URL),
    form: element.attributes.numerocerfa || null,
    provider: textIn(childNamed(element, 'Source')) || null,
    blocks: textOf(element, blocksIn),
  }
}

/** Whom to go to, with the code of the national directory for this kind of body. */
export function readContact(element: XmlElement, blocksIn: BlocksIn): NationalContact {
  return {
    title: textIn(childNamed(element, 'Titre')),
    pivot: textIn(childNamed(element, 'PivotLocal')) || null,
    url: webAddress(childNamed(element, 'RessourceWeb')?.attributes.URL),
    complement: textIn(childNamed(element, 'Complement')) || null,
    blocks: textOf(element, blocksIn),
  }
}

const textOf = (element: XmlElement, blocksIn: BlocksIn): Block[] =>
  ['Introduction', 'Texte'].flatMap((name) => {
    const inside = childNamed(element, name)
    return inside ? blocksIn(inside) : []
  })

const webAddress = (value: string | undefined): string | null =>
  value !== undefined && isWebAddress(value) ? value : null
