import sharp from 'sharp'

/** Started as a child: leaves in the data folder one of each file that people's data ends in, as a command or as a server does. */
if (process.env.LEAVE_FILES) {
  if (process.env.LEAVE_FILES === 'server') {
    const { register } = await import('@/instrumentation')
    await register()
  }
  const { openPayload } = await import('@/infra/openPayload')
  const { searchEngine } = await import('@/infra/search/select')
  const payload = await openPayload()
  await searchEngine()
  const data = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#8aa' } })
    .png()
    .toBuffer()
  await payload.create({
    collection: 'media',
    data: { alt: 'Façade' },
    file: { data, mimetype: 'image/png', name: 'facade.png', size: data.length },
    depth: 0,
    overrideAccess: true,
  })
  await payload.sendEmail({ to: 'a@exemple.fr', subject: 'Essai', text: 'Essai' })
  process.exit(0)
}
