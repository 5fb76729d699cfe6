import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type TestSmtpServer = {
  url: string
  mails: Email[]
  /** Those of `mails` that were sent to an address, oldest first. */
  mailsTo: (email: string) => Email[]
  close: () => Promise<void>
}

/**
 * A real SMTP server on a free port of this machine, which keeps what it is sent, read. It refuses for good every address that
 * starts with `refusee`, and for a while those that start with `plus-tard`.
 */
export async function openSmtpServer(): Promise<TestSmtpServer> {
  const mails: Email[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _, done) => done(refusalOf(address)),
    onData: (stream, _, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        mails.push(await PostalMime.parse(Buffer.concat(chunks)))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an address with a port.
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    mailsTo: (email) => mails.filter(({ to }) => to?.[0]?.address === email),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function refusalOf(address: string): Error | undefined {
  if (address.toLowerCase().startsWith('refusee')) return refusal(550, '5.1.1 No such mailbox')
  return address.startsWith('plus-tard') ? refusal(450, '4.2.1 Try again later') : undefined
}

const refusal = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })
