/** Words of the admin that read badly in the CMS's own French catalogue. */
export const adminWords = {
  general: {
    createNew: 'Créer',
    createNewLabel: 'Créer : {{label}}',
    creatingNewLabel: 'Création : {{label}}',
  },
}
