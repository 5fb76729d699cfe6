'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Day } from '@/ui/Day'
import { eraseVault, openVaults, type Vault } from '../browser/vault/openVaults'

type Found = { vaults: Vault[]; isPersisted: boolean } | 'reading' | 'unsupported' | 'erased'

/** What the copies of this post say in clear: how much, of when, until when. What they hold stays closed. */
export function OfflineCopy() {
  const t = useTranslations('offline.copy')
  const [found, setFound] = useState<Found>('reading')
  useEffect(() => {
    readCopies().then(setFound, () => setFound('unsupported'))
  }, [])
  if (typeof found === 'string') return <p role="status">{t(found)}</p>
  const { vaults, isPersisted } = found
  if (vaults.length === 0) return <p role="status">{t('none')}</p>
  const erase = () =>
    eraseAll(vaults).then(
      () => setFound('erased'),
      () => setFound('unsupported'),
    )
  return (
    <>
      <p role="status">{t('count', { count: vaults.length })}</p>
      {vaults.map((vault) => (
        <dl key={vault.id} className="facts">
          <dt>{t('sheets')}</dt>
          <dd>{vault.sheets}</dd>
          {vault.madeAt && (
            <>
              <dt>{t('made')}</dt>
              <dd>
                <Day date={vault.madeAt} />
              </dd>
            </>
          )}
          <dt>{t('until')}</dt>
          <dd>
            <Day date={untilOf(vault)} />
          </dd>
          <dt>{t('size')}</dt>
          <dd>{t('sizeText', { size: (vault.bytes / 1_000_000).toFixed(1).replace('.', ',') })}</dd>
        </dl>
      ))}
      <p className="small dim">{t(isPersisted ? 'persisted' : 'notPersisted')}</p>
      <p className="actions">
        <button type="button" className="btn danger" onClick={erase}>
          {t('erase')}
        </button>
      </p>
    </>
  )
}

async function readCopies(): Promise<Found> {
  const database = await openVaults()
  const vaults = await database.getAll('vaults')
  database.close()
  return { vaults, isPersisted: await navigator.storage.persisted() }
}

async function eraseAll(vaults: readonly Vault[]): Promise<void> {
  const database = await openVaults()
  for (const { id } of vaults) await eraseVault(database, id)
  database.close()
}

/** Signed by the server; read here for its date alone. */
function untilOf({ lease }: Vault): string {
  const read: unknown = JSON.parse(lease.text)
  return typeof read === 'object' && read !== null && 'expiresAt' in read ? String(read.expiresAt) : ''
}
