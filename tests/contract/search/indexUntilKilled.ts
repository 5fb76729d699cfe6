import { openEmbeddedEngine } from '@/infra/search/embedded/openEmbeddedEngine'
import { aSearchDocument } from '../../factories/aSearchDocument'

const [, , path = '', mode = 'index'] = process.argv
const engine = openEmbeddedEngine({ path })

/** Twenty sheets that say the same version: they are written together or not at all. */
const sheets = (version: number) =>
  Array.from({ length: 20 }, (_, n) =>
    aSearchDocument({
      id: `d-${n}`,
      version,
      title: `Version v${version}`,
      body: `texte ${'mot '.repeat(300)}`,
    }),
  )

for (let version = 1; ; version += 1) {
  const documents = { public: [], partners: [], agents: sheets(version) }
  await (mode === 'index' ? engine.index(documents) : engine.rebuild(documents))
  process.stdout.write(`${version}\n`)
}
