import type { CollectionBeforeValidateHook } from 'payload'
import { sayingKey } from '@/domain/text/everydayWords'

/** Keeps the folded words of a saying beside it. */
export const keepSayingKey: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const said: unknown = data?.said ?? originalDoc?.said
  return { ...data, key: typeof said === 'string' ? sayingKey(said) : '' }
}
