/** Payload's words about accounts, said as the portal says them. */
export const signInWords = {
  authentication: {
    accountVerified: 'Compte vérifié.',
    apiKey: 'Clé d’accès',
    checkYourEmailForPasswordReset:
      'Si cette adresse est celle d’un compte, un message y arrive sous peu. Regardez aussi dans les indésirables.',
    emailNotValid: 'Cette adresse électronique n’est pas valable.',
    emailOrUsername: 'Adresse électronique ou nom d’utilisateur',
    emailSent: 'Message envoyé',
    emailVerified: 'Adresse électronique vérifiée.',
    enableAPIKey: 'Activer la clé d’accès',
    failedToUnlock: 'Le compte n’a pas pu être débloqué',
    forceUnlock: 'Débloquer',
    forgotPasswordEmailInstructions:
      'Écrivez votre adresse électronique : vous y recevrez de quoi choisir un nouveau mot de passe.',
    forgotPasswordUsernameInstructions:
      'Écrivez votre nom d’utilisateur : vous recevrez par message de quoi choisir un nouveau mot de passe.',
    generateNewAPIKey: 'Faire une nouvelle clé',
    generatingNewAPIKeyWillInvalidate: 'Une nouvelle clé <1>ferme</1> la précédente. Continuer ?',
    loggedOutInactivity: 'Vous avez été déconnecté après un temps sans activité.',
    loggedOutSuccessfully: 'Vous êtes déconnecté.',
    newAccountCreated:
      'Un compte vient d’être ouvert pour vous sur <a href="{{serverURL}}">{{serverURL}}</a>. Suivez ce lien pour vérifier votre adresse électronique : <a href="{{verificationURL}}">{{verificationURL}}</a><br>. Vous pourrez ensuite vous connecter.',
    newAPIKeyGenerated: 'Nouvelle clé faite.',
    successfullyRegisteredFirstUser: 'Premier compte enregistré.',
    successfullyUnlocked: 'Compte débloqué',
    verifiedSuccessfully: 'Vérification faite',
    verifyYourEmail: 'Vérifiez votre adresse électronique',
    youAreInactive: 'Vous n’avez rien fait depuis un moment et allez être déconnecté. Rester connecté ?',
    youAreReceivingResetPassword:
      'Un nouveau mot de passe a été demandé pour votre compte, par vous ou par quelqu’un d’autre. Suivez ce lien pour le choisir :',
    youDidNotRequestPassword:
      'Si vous n’avez rien demandé, oubliez ce message : votre mot de passe reste le même.',
  },
  dashboard: {
    addButton: 'Ajouter',
    addWidget: 'Ajouter un bloc',
    deleteWidget: 'Retirer le bloc {{id}}',
    editingDashboard: 'Tableau de bord en cours de modification',
    noItems: 'Ce tableau de bord est vide.',
    searchWidgets: 'Rechercher un bloc…',
  },
}
