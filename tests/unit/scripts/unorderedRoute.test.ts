import { describe, expect, it } from 'vitest'
import { unorderedRoute } from '../../../scripts/test/unorderedRoute'

const FEATURE = "import { answerJson } from '@/features/people/api/answerJson'\n"

describe('unorderedRoute', () => {
  it('refuses a route or a layout that meets a feature or Payload before its configuration', () => {
    expect(unorderedRoute('src/app/api/search/route.ts', FEATURE)).toHaveLength(1)
    expect(
      unorderedRoute('src/app/(portal)/x/route.ts', `${FEATURE}import '@payload-config'\n`),
    ).toHaveLength(1)
    expect(
      unorderedRoute('src/app/api/x/route.ts', "import { openPayload } from '@/infra/openPayload'\n"),
    ).toHaveLength(1)
  })

  it('lets a route that opens on it, one that needs none of Payload, and what is no route', () => {
    expect(
      unorderedRoute('src/app/api/search/route.ts', `import '@payload-config'\n\n${FEATURE}`),
    ).toStrictEqual([])
    expect(
      unorderedRoute('src/app/api/x/route.ts', `import config from '@payload-config'\n${FEATURE}`),
    ).toStrictEqual([])
    expect(
      unorderedRoute('src/app/d/[number]/route.ts', "import { GONE } from '@/domain/gone'\n"),
    ).toStrictEqual([])
    expect(unorderedRoute('src/app/(portal)/page.tsx', FEATURE)).toStrictEqual([])
  })
})
