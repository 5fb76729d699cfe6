import { describe, expect, it } from 'vitest'
import { forbiddenImports } from '../../../scripts/test/forbiddenImports'

describe('forbiddenImports', () => {
  it('refuses the base, the framework and side effects to the domain', () => {
    const text = "import { getPayload } from 'payload'\nimport { readFileSync } from 'node:fs'\n"
    expect(forbiddenImports('src/domain/rule.ts', text)).toStrictEqual([
      'domain importe payload',
      'domain importe node:fs',
    ])
  })

  it('refuses infrastructure to a route, by whatever form of import', () => {
    const text =
      "import type { A } from '../../infra/search/A'\nconst b = await import('@/infra/mail/select')\n"
    expect(forbiddenImports('src/app/(portal)/page.tsx', text)).toStrictEqual([
      'app importe src/infra/search/A',
      'app importe src/infra/mail/select',
    ])
  })

  it('refuses what re-exports from a forbidden part', () => {
    const text = "export { find } from '@/features/catalogue/schemes/read/find'\n"
    expect(forbiddenImports('src/infra/search/x.ts', text)).toStrictEqual([
      'infra importe src/features/catalogue/schemes/read/find',
    ])
  })

  it('follows an import over several lines', () => {
    const text = "import {\n  one,\n  two,\n} from '@/features/x/read/x'\n"
    expect(forbiddenImports('src/ui/Button.tsx', text)).toStrictEqual(['ui importe src/features/x/read/x'])
  })

  it('lets a feature use the domain, rights and infrastructure', () => {
    const text =
      "import { a } from '@/domain/a'\nimport { b } from '@/access/b'\nimport { c } from '@/infra/c'\n"
    expect(forbiddenImports('src/features/catalogue/schemes/read/find.ts', text)).toStrictEqual([])
  })

  it('lets the files that put the parts together import any of them', () => {
    const text = "import { a } from './collections'\nimport { b } from './src/infra/mail/select'\n"
    expect(forbiddenImports('payload.config.ts', text)).toStrictEqual([])
  })
})
