/** Words of the admin that read badly in the CMS's own French catalogue. */
export const adminWords = {
  general: {
    createNew: 'Créer',
    createNewLabel: 'Créer\u00a0: {{label}}',
    creatingNewLabel: 'Création\u00a0: {{label}}',
    created: 'Création',
    createdAt: 'Création',
    updatedAt: 'Dernière modification',
    lastModified: 'Dernière modification',
    perPage: 'Par page\u00a0: {{limit}}',
    true: 'Oui',
    false: 'Non',
  },
  upload: { bulkUpload: 'Ajouter plusieurs fichiers' },
}
