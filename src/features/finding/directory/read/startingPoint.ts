import type { Payload } from 'payload'
import { centreOf } from '@/features/geography/places/read/centreOf'
import { homePlace } from '@/features/geography/places/read/placeOfCommune'
import { placeFromText } from '@/features/geography/places/read/placesFromText'
import { whosePlace } from '@/features/geography/places/read/whosePlace'
import type { CurrentReader } from '@/features/people/session/read/currentReader'
import { chooseFamilyAddress } from '@/ui/filters/familyAddress'
import { addressOf, type SearchPath } from '@/ui/filters/searchUrl'

type Start = {
  /** Where the page goes first, so that its address holds the whole state; `null` when it does already. */
  goTo: string | null
  /** INSEE code of the family's commune. */
  family: string | null
  /** The reader's own commune and its point (`lat,lng`), where neither the address nor the session says a place. */
  home: { name: string; point: string } | null
}
type Args = { reader: CurrentReader; params: URLSearchParams; path: SearchPath }

/** Where a list with a map starts from: what is typed or chosen, else the family's commune, else the reader's own. */
export async function startingPoint({ reader, params, path }: Args): Promise<Start> {
  const { payload, user, site } = reader
  const { family } = await whosePlace({ commune: params.get('commune'), user })
  const stay = { goTo: null, family: family?.code ?? null, home: null }
  const elsewhere = params.get('ailleurs') === '1'
  const text = params.get('lieu')?.trim() ?? ''
  if (params.has('lieu') && text === '' && family && !elsewhere)
    return { ...stay, goTo: chooseFamilyAddress(null, addressOf(path, params)) }
  if (params.get('near')) return stay
  const typed = text ? placeFromText(text, site.departmentCode) : elsewhere ? null : family
  if (!typed)
    return { ...stay, home: text || elsewhere ? null : await homeOf(payload, homePlace(user?.territory)) }
  const point = await pointOf(payload, typed.code)
  if (!point) return stay
  const next = new URLSearchParams(params)
  for (const name of ['page', 'bounds', 'ailleurs']) next.delete(name)
  next.set('commune', typed.code)
  next.set('lieu', text || typed.label)
  next.set('near', point)
  const address = addressOf(path, next)
  return { ...stay, goTo: typed.code === family?.code ? address : chooseFamilyAddress(typed.code, address) }
}

async function homeOf(payload: Payload, own: ReturnType<typeof homePlace>): Promise<Start['home']> {
  const point = own ? await pointOf(payload, own.code) : null
  return own && point ? { name: own.name, point } : null
}

/** Of a commune by its INSEE code: `48.43,2.16`; `null` when nothing locates it. */
async function pointOf(payload: Payload, code: string): Promise<string | null> {
  const centre = await centreOf(payload, code)
  return centre ? `${centre.latitude},${centre.longitude}` : null
}
