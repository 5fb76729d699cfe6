import type { ImportNotice } from '@/features/intake/schemeImports/ImportNotice'
import type { SchemeImportStore, StoredScheme } from '@/features/intake/schemeImports/SchemeImportStore'
import type { SchemeValues } from '@/features/intake/schemeImports/SchemeValues'

export type MemorySchemeStore = SchemeImportStore & {
  schemes: Map<string, StoredScheme>
  /** What could not be read, by key. */
  remembered: Map<string, readonly ImportNotice[]>
  /** Changes a stored field as an editor would. */
  edit(key: string, values: Partial<SchemeValues>): void
  /** Puts a scheme in the trash as an editor would. */
  trash(key: string): void
}

/** A store in memory; `refuses` names the keys that it will not create. */
export function aSchemeStore({ themes = ['mobilite'], refuses = [] as string[] } = {}): MemorySchemeStore {
  const schemes = new Map<string, StoredScheme>()
  const remembered: MemorySchemeStore['remembered'] = new Map()
  const patch = (key: string, change: (stored: StoredScheme) => StoredScheme) => {
    const stored = schemes.get(key)
    if (stored) schemes.set(key, change(stored))
  }
  return {
    schemes,
    themeSlugs: async () => themes,
    findBySource: async (_, keys) => new Map([...schemes].filter(([key]) => keys.includes(key))),
    create: async ({ key, values, status }) => {
      if (refuses.includes(key)) throw new Error(`refus de ${key}`)
      const number = `D000${schemes.size + 1}`
      schemes.set(key, { id: key, number, lastValues: values, values, status, trashed: false, facts: {} })
      return { id: key, number }
    },
    update: async (id, { values, lastValues }) => {
      patch(id, (stored) => ({ ...stored, lastValues, values: { ...stored.values, ...values } }))
      return { id, number: schemes.get(id)?.number ?? '' }
    },
    leaveFaulty: async (_, values) => ({ values, notices: [] }),
    remember: async (_, records) => {
      for (const { key, notices } of records) remembered.set(key, notices)
    },
    remembered,
    edit: (key, values) => patch(key, (stored) => ({ ...stored, values: { ...stored.values, ...values } })),
    trash: (key) => patch(key, (stored) => ({ ...stored, trashed: true })),
  }
}
