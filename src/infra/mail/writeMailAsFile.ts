import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import { clock } from '@/infra/clock'

type Options = { folder: string; from: { defaultFromName: string; defaultFromAddress: string } }

/** What a mail is for, carried in a header and in the name of its file. */
export const PURPOSE_HEADER = 'X-Repere-Purpose'

/** Keeps each mail as `<ISO time>-<purpose>-<recipient>.eml` in a folder, whole, as an SMTP server would get it. */
export async function writeMailAsFile({ folder, from }: Options): Promise<EmailAdapter<unknown>> {
  // The stream transport writes the message to memory; the adapter's option type knows the SMTP transport alone.
  const transportOptions = { streamTransport: true, buffer: true, newline: 'unix' } as object
  const open = await nodemailerAdapter({ ...from, skipVerify: true, transportOptions })
  return ({ payload }) => {
    const adapter = open({ payload })
    return {
      ...adapter,
      sendEmail: async (message) => {
        const sent = await adapter.sendEmail(message)
        if (!isBuilt(sent)) throw new Error('The mail could not be built')
        await mkdir(folder, { recursive: true })
        await writeFile(join(folder, fileName(message.to, purposeOf(message.headers))), sent.message)
        return sent
      },
    }
  }
}

function isBuilt(sent: unknown): sent is { message: Buffer } {
  return typeof sent === 'object' && sent !== null && 'message' in sent && Buffer.isBuffer(sent.message)
}

/** What a mail is for, by its header; `message` when it does not say. */
export function purposeOf(headers: unknown): string {
  const found =
    typeof headers === 'object' && headers !== null && PURPOSE_HEADER in headers
      ? headers[PURPOSE_HEADER]
      : null
  return typeof found === 'string' ? found : 'message'
}

function fileName(to: unknown, purpose: string): string {
  const recipient = String(Array.isArray(to) ? to[0] : to).replace(/[^A-Za-z0-9@._-]/g, '_')
  return `${clock.now().toISOString().replaceAll(':', '-')}-${purpose}-${recipient}.eml`
}
