import { getTranslations } from 'next-intl/server'
import { signInFault } from '../present/signInFault'

const LONGEST_WAIT = 600

/** Why a sign-in was refused, in words, as the address of its page tells it (`erreur`, `attente`); `null` where it was not. */
export async function faultWords(params: URLSearchParams): Promise<string | null> {
  const t = await getTranslations('auth.errors')
  const fault = signInFault(params.get('erreur'))
  const wait = Number(params.get('attente'))
  const seconds = Number.isInteger(wait) && wait > 0 && wait <= LONGEST_WAIT ? wait : 60
  return fault && t(fault, { seconds })
}
