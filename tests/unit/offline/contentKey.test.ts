import { describe, expect, it } from 'vitest'
import {
  newContentKey,
  newSalt,
  seal,
  unseal,
  unwrapWith,
  wrapFor,
} from '@/features/exchange/offline/browser/vault/contentKey'

const SENTENCE = 'Une phrase que personne ne doit retrouver.'
const bytes = new TextEncoder().encode(SENTENCE)
const aSecret = () => crypto.getRandomValues(new Uint8Array(32)).buffer
/** What the same key gives when it is asked again. */
const again = (secret: ArrayBuffer) => secret.slice(0)
const bound = { id: 'copie-1', user: 'personne-1', salt: newSalt() }

describe('the content key', () => {
  it('opens with the secret that wrapped it, and cannot be taken out then', async () => {
    const [contentKey, secret] = [await newContentKey(), aSecret()]
    const wrapped = await wrapFor({ contentKey, secret: again(secret), credentialId: 'cle', bound })
    const sealed = await seal(contentKey, 'copie-1/a', bytes)
    const key = await unwrapWith(again(secret), wrapped, bound)
    expect(new TextDecoder().decode(await unseal(key, 'copie-1/a', sealed))).toBe(SENTENCE)
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
  })

  it('C9: does not open with another secret, for another person, or on another device', async () => {
    const [contentKey, secret] = [await newContentKey(), aSecret()]
    const wrapped = await wrapFor({ contentKey, secret: again(secret), credentialId: 'cle', bound })
    await expect(unwrapWith(aSecret(), wrapped, bound)).rejects.toThrow()
    await expect(unwrapWith(again(secret), wrapped, { ...bound, user: 'personne-2' })).rejects.toThrow()
    await expect(unwrapWith(again(secret), wrapped, { ...bound, id: 'copie-2' })).rejects.toThrow()
  })

  it('wipes the secret that it was given', async () => {
    const [contentKey, secret] = [await newContentKey(), aSecret()]
    await wrapFor({ contentKey, secret, credentialId: 'cle', bound })
    expect([...new Uint8Array(secret)]).toStrictEqual(Array.from({ length: 32 }, () => 0))
  })

  it('is wrapped once for each key', async () => {
    const [contentKey, first, second] = [await newContentKey(), aSecret(), aSecret()]
    const sealed = await seal(contentKey, 'copie-1/a', bytes)
    for (const secret of [first, second]) {
      const wrapped = await wrapFor({ contentKey, secret: again(secret), credentialId: 'cle', bound })
      expect(
        await unseal(await unwrapWith(again(secret), wrapped, bound), 'copie-1/a', sealed),
      ).toStrictEqual(Uint8Array.from(bytes))
    }
  })

  it('opens nothing that was moved to another place', async () => {
    const key = await newContentKey()
    await expect(unseal(key, 'copie-1/b', await seal(key, 'copie-1/a', bytes))).rejects.toThrow()
  })

  it('C8: leaves no word of the text in what is kept', async () => {
    const sealed = await seal(await newContentKey(), 'copie-1/a', bytes)
    expect(Buffer.from(sealed).toString('latin1')).not.toContain('phrase')
    expect((sealed.length - 12 - 16) % 1024).toBe(0)
  })
})
