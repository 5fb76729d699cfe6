'use client'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { SLUGS } from '../../slugs'

/** Sends the invitation of the shown account (again). */
export function InviteButton() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  if (!id) return <p>Une invitation part par courriel dès que le compte est enregistré.</p>
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
