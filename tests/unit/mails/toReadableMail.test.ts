import { describe, expect, it } from 'vitest'
import { toReadableMail } from '@/features/shell/mails/present/toReadableMail'

const TWO_PARTS = `From: =?UTF-8?Q?Rep=C3=A8re?= <site@exemple.fr>
To: zoe@exemple.fr
Subject: =?UTF-8?Q?R=C3=A9initialiser_votre_mot_de_passe_Re?=
 =?UTF-8?Q?p=C3=A8re?=
Content-Type: multipart/alternative;
 boundary="--_NmP-b2419b-Part_1"

----_NmP-b2419b-Part_1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Bonjour Zo=C3=A9,

http://localhost:3400/mot-de-passe/nouveau?=
jeton=3Dabc123

----_NmP-b2419b-Part_1
Content-Type: text/html; charset=utf-8

<p>Bonjour</p>
----_NmP-b2419b-Part_1--
`

describe('toReadableMail', () => {
  it('decodes the subject and puts a link that was cut back together', () => {
    expect(toReadableMail(TWO_PARTS)).toStrictEqual({
      subject: 'Réinitialiser votre mot de passe Repère',
      to: 'zoe@exemple.fr',
      text: 'Bonjour Zoé,\n\nhttp://localhost:3400/mot-de-passe/nouveau?jeton=abc123',
    })
  })

  it('reads a mail of one part, in base64 or as it is, whatever the line ends', () => {
    const coded = Buffer.from('Été 2026').toString('base64')
    const mail = (encoding: string, body: string) =>
      `To: a@b.fr\r\nSubject: =?UTF-8?B?w4k=?=\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`
    const read = { subject: 'É', to: 'a@b.fr', text: 'Été 2026' }
    expect(toReadableMail(mail('base64', coded))).toStrictEqual(read)
    expect(toReadableMail(mail('8bit', 'Été 2026'))).toStrictEqual(read)
  })
})
