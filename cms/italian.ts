/** Words of the admin that read better than Payload's own: plain, without gender where the noun may be of either, nothing left in English. */
export const italian = {
  authentication: {
    backToLogin: 'Torna all’accesso',
    login: 'Accedi',
    logOut: 'Esci',
  },
  fields: {
    addNew: 'Aggiungi',
    addNewLabel: 'Aggiungi: {{label}}',
    chooseFromExisting: 'Scegli tra quelli che ci sono',
  },
  general: {
    backToDashboard: 'Torna alla pagina iniziale',
    createNew: 'Crea',
    createNewLabel: 'Crea: {{label}}',
    creatingNewLabel: 'Nuovo inserimento: {{label}}',
    dashboard: 'Pagina iniziale',
    edit: 'Modifica',
    noLabel: '–',
    noResults: 'Non c’è ancora nulla, o nulla corrisponde alla ricerca.',
    or: 'o',
    payloadSettings: 'Preferenze',
    submitting: 'Salvo …',
    successfullyCreated: 'Salvato.',
    updatedSuccessfully: 'Salvato.',
  },
  version: {
    draftSavedSuccessfully: 'Bozza salvata.',
    publishChanges: 'Pubblica',
    publish: 'Pubblica',
    saveDraft: 'Salva la bozza',
  },
}
