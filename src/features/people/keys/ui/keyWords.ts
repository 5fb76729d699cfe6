import type { useTranslations } from 'next-intl'
import type keys from '../../../../../messages/fr/keys.json'

/** Every reason why a key does nothing, in words, for a component of the browser. */
export function keyFaultWords(t: ReturnType<typeof useTranslations<'keys'>>): Record<string, string> {
  // The whole object of the messages, which `raw` does not type.
  return t.raw('faults') as (typeof keys)['faults']
}
