import { beforeAll, describe, expect, it } from 'vitest'
import { aScheme } from '../factories/aScheme'
import { aUser } from '../factories/aUser'
import { askRest } from '../helpers/scenes/restClient'
import { signIn } from '../helpers/scenes/signIn'
import { openTestPayload } from '../helpers/servers/openTestPayload'

let headers: Headers
let theme: string

const { payload } = await openTestPayload()

beforeAll(async () => {
  headers = (await signIn(payload, await aUser(payload, { roles: ['editor'] }))).headers
  const data = { title: 'Logement', slug: 'logement' }
  theme = (await payload.create({ collection: 'themes', data, overrideAccess: true })).id
})

const block = { direction: null, format: '', indent: 0, version: 1 }
const text = { type: 'text', version: 1, text: 'ici', detail: 0, format: 0, mode: 'normal', style: '' }

function bodyWith(url: string, type = 'link') {
  const link = {
    ...block,
    type,
    version: 3,
    id: 'a1',
    fields: { linkType: 'custom', url, newTab: false },
    children: [text],
  }
  const paragraph = { ...block, type: 'paragraph', textFormat: 0, textStyle: '', children: [link] }
  return { root: { ...block, type: 'root', children: [paragraph] } }
}

async function publish(facts: Record<string, unknown>) {
  const body = { ...aScheme({ themes: [theme] }), ...facts }
  const answer = await askRest('/schemes', { method: 'POST', headers, body })
  return { status: answer.status, text: await answer.text() }
}

describe('a link to a script or a document', () => {
  it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'java\tscript:alert(1)'])(
    'is refused in words in a rich text and in the fields of addresses: %j',
    async (url) => {
      const field = { title: 'Texte', url }
      const answers = await Promise.all([
        publish({ body: bodyWith(url) }),
        publish({ body: bodyWith(url, 'autolink') }),
        publish({ mobilisationLink: url }),
        publish({ officialUrl: url }),
        publish({ legalReferences: [field] }),
      ])
      expect(answers.map(({ status }) => status)).toStrictEqual([400, 400, 400, 400, 400])
      expect(answers[0]?.text).toContain('un lien commence par https://')
      expect(answers[1]?.text).toContain('un lien commence par https://')
    },
  )

  it.each(['https://www.exemple.fr/a', 'mailto:a@exemple.fr', 'tel:0199000001', '/dispositifs/D0001'])(
    'is not %j',
    async (url) => {
      expect((await publish({ body: bodyWith(url) })).status).toBe(201)
    },
  )
})
