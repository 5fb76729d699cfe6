import { describe, expect, it } from 'vitest'
import type { OfflineLease } from '@/domain/offline/OfflineLease'
import type { SignedText } from '@/domain/offline/OfflineManifest'
import type { Head } from '@/features/exchange/offline/browser/vault/Contents'
import { checkedLease } from '@/features/exchange/offline/browser/vault/checkedLease'
import type { Vault } from '@/features/exchange/offline/browser/vault/openVaults'

const LEASE: OfflineLease = {
  version: 1,
  device: 'copie-1',
  user: 'personne-1',
  epoch: 0,
  readerClass: 'agents',
  issuedAt: '2026-11-20T09:00:00.000Z',
  expiresAt: '2026-11-27T09:00:00.000Z',
}
const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' }
const server = await crypto.subtle.generateKey(ECDSA, true, ['sign', 'verify'])
const publicKey = await crypto.subtle.exportKey('jwk', server.publicKey)

async function signed(lease: OfflineLease): Promise<SignedText> {
  const text = JSON.stringify(lease)
  const by = { name: 'ECDSA', hash: 'SHA-256' }
  const signature = await crypto.subtle.sign(by, server.privateKey, new TextEncoder().encode(text))
  return { text, signature: Buffer.from(signature).toString('base64url') }
}

const head: Head = { edition: '', madeAt: '', groups: [], publicKey, chunks: [], index: '' }
const vault: Vault = {
  id: LEASE.device,
  user: LEASE.user,
  rpId: null,
  salt: new Uint8Array(32),
  keys: [],
  lease: { text: '', signature: '' },
  tries: 0,
  head: null,
  sheets: 0,
  bytes: 0,
  madeAt: null,
}

describe('the lease that a copy holds', () => {
  it('C10: is read where the server signed it for this copy and its person', async () => {
    expect(await checkedLease(vault, head, await signed(LEASE))).toStrictEqual(LEASE)
  })

  it.each([
    ['of another copy', { device: 'copie-2' }],
    ['of another person', { user: 'personne-2' }],
  ])('C10: is refused where it is %s, signed as it is', async (_, change) => {
    const lease = await signed({ ...LEASE, ...change })
    await expect(checkedLease(vault, head, lease)).rejects.toMatchObject({ code: 'untrusted' })
  })

  it('C10: is refused where it was stretched', async () => {
    const lease = await signed(LEASE)
    const stretched = { ...lease, text: lease.text.replace('2026-11-27', '2027-11-27') }
    await expect(checkedLease(vault, head, stretched)).rejects.toMatchObject({ code: 'untrusted' })
  })
})
