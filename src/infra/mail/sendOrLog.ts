import type { Payload, SendEmailOptions } from 'payload'

/** Sends a mail about what is already done: one that does not leave undoes nothing, and the log of the server says so. Tells whether it left. */
export async function sendOrLog(payload: Payload, message: SendEmailOptions): Promise<boolean> {
  try {
    await payload.sendEmail(message)
    return true
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A mail could not be sent' })
    return false
  }
}
