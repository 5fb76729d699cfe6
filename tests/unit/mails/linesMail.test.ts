import { describe, expect, it } from 'vitest'
import { linesMail } from '@/features/people/mails/present/linesMail'

const SITE = 'http://localhost:3000'
const mailOf = (name: string) => {
  const lines = [`Bonjour ${name},`, `${SITE}/invitation?jeton=abc`, `« ${name} »`]
  const { subject, text, html } = linesMail({
    to: 'a@exemple.fr',
    subject: `De ${name}`,
    purpose: 'test',
    lines,
  })
  return { subject: String(subject), text: String(text), html: String(html) }
}

const HOSTILE = [
  'Zoé\r\nBcc: tous@exemple.fr',
  'Zoé\n\nhttps://voleur.exemple/entrer\n\n',
  'Zoé\u2028https://voleur.exemple',
  '<a href="https://voleur.exemple">ici</a>',
  'voir voleur.exemple, www.voleur.exemple, mailto:zoe@voleur.exemple',
  '\u202ehttps://voleur.exemple\u2066',
  `${SITE}.voleur.exemple/entrer`,
  `${SITE}/deconnexion`,
  'x'.repeat(100_000),
]

describe('a mail', () => {
  it.each(HOSTILE)('keeps its own lines and links whatever a name holds: %j', (name) => {
    const { subject, text, html } = mailOf(name)
    expect(text.split('\n\n')).toHaveLength(3)
    expect(`${subject}${text}`).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
    expect(subject).not.toMatch(/\n/)
    expect(text.match(/\w+:\/\/\S+/g)).toStrictEqual([`${SITE}/invitation?jeton=abc`])
    expect(`${subject}${text}`).not.toMatch(/voleur\.|@voleur|mailto:/)
    expect(html.match(/<a /g)).toHaveLength(1)
    expect([subject.length <= 400, text.length <= 8000]).toStrictEqual([true, true])
  })

  it('leaves an ordinary name as it is', () => {
    expect(mailOf('Zoé d’Exemple').subject).toBe('De Zoé d’Exemple')
  })
})
