import config from '@payload-config'
import '@payloadcms/next/css'
import './admin.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { readServerFunction } from '@/features/desk/admin/read/readServerFunction'
import { mayEnterAdmin } from '@/features/people/session/read/mayEnterAdmin'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (call) => {
  'use server'
  return handleServerFunctions({ ...(await readServerFunction(call)), config, importMap })
}

/** The frame of the admin tells its collections and fields: others than those who work there get the bare page of their refusal. */
export default async function Layout({ children }: { children: ReactNode }) {
  if (!(await mayEnterAdmin()))
    return (
      <html lang="fr">
        <body>{children}</body>
      </html>
    )
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
