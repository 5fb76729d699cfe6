'use client'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { SLUGS } from '@/domain/slugs'
import { NoPassword } from './NoPassword.client'

/** Sends the invitation of the shown account (again). A new account is invited by itself, without a password typed for it. */
export function InviteButton() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  if (!id) return <NoPassword />
  const send = async () => {
    const response = await fetch(`${config.routes.api}/${SLUGS.users}/${id}/invite`, { method: 'POST' })
    if (response.ok) toast.success('Invitation envoyée. Le lien vaut 7 jours.')
    else toast.error('L’invitation n’a pas pu être envoyée.')
  }
  return (
    <Button buttonStyle="secondary" onClick={send}>
      Envoyer une invitation
    </Button>
  )
}
