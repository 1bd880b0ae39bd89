import type { Message } from '../message.ts'

/** SubClientWizard: the steps after the first, and what comes of them. */
export const subClientWizardStepWords = {
  'subClientWizard.person.heading': 'About the person',
  'subClientWizard.contact.heading': 'The company’s contact person',
  'subClientWizard.company.heading': 'About the company',
  'subClientWizard.address.heading': 'Where do they live?',
  'subClientWizard.address.headingOfCompany': 'Where is the company?',
  'subClientWizard.document.heading': 'Identity document',
  'subClientWizard.institution.heading': 'On whose behalf?',
  'subClientWizard.review.heading': 'Check the details',
  'subClientWizard.consent.heading': 'Open the account',
  'subClientWizard.loadingDraft': 'Looking for what was saved',
  'subClientWizard.hidden.title': 'Hidden for privacy',
  'subClientWizard.hidden.text': {
    one: 'Nobody was here for a minute. What was entered is still there.',
    other: 'Nobody was here for {count} minutes. What was entered is still there.',
  },
  'subClientWizard.hidden.show': 'Show it again',
  'subClientWizard.person.text':
    'As on the identity document: the name is matched when money is paid to the account.',
  'subClientWizard.contact.text':
    'A director of the company, or somebody in a similar role, as on their identity document.',
  'subClientWizard.company.text': 'As it’s registered. The account is opened in its legal name.',
  'subClientWizard.address.text':
    'All of it, with the number of the unit and of the street. A PO box won’t do.',
  'subClientWizard.document.home': 'A driver licence or a passport that’s still valid.',
  'subClientWizard.document.abroad':
    'A passport that’s still valid. Outside Australia, no other document will do.',
  'subClientWizard.institution.text':
    'Only if another financial institution has asked you to open this account. If none has, continue.',
  'subClientWizard.review.text': 'Change what isn’t right. Nothing has been sent yet.',
  'subClientWizard.section.holder': 'Name and date of birth',
  'subClientWizard.section.contact': 'Contact',
  'subClientWizard.country.label': 'Country',
  'subClientWizard.abroad.title': 'It takes longer outside Australia',
  'subClientWizard.abroad.text':
    'Where they are and what they do is looked into more closely. Until that’s done, which can take days, the account can’t receive money, and it may be declined.',
  'subClientWizard.notGiven': 'None given',
  'subClientWizard.change': 'Change',
  'subClientWizard.changeOne': 'Change: {label}',
  'subClientWizard.answered': 'Answered',
  'subClientWizard.real.title': 'This opens a real account',
  'subClientWizard.real.test': 'This opens an account in a test environment',
  'subClientWizard.real.name': 'It’s opened for {name}, with an account number of its own.',
  'subClientWizard.real.check':
    'The details go to Flash Payments, which checks them against official records.',
  'subClientWizard.real.truth':
    'Invented or wrong details can get the service blocked for everybody here.',
  'subClientWizard.real.testTruth': 'No money moves here, and invented details are accepted.',
  'subClientWizard.real.forGood': 'It can be deactivated later, but not deleted.',
  'subClientWizard.agree': 'The details are true, and I want to open this account for {name}.',
  'subClientWizard.agree.missing': 'Tick this box first.',
  'subClientWizard.open': 'Open an account for {name}',
  'subClientWizard.opening': 'Opening the account…',
  'subClientWizard.unknown.title': 'We don’t know yet whether the account was opened',
  'subClientWizard.unknown.text':
    'The answer was lost. Check first, so that it isn’t opened twice.',
  'subClientWizard.notOpened.title': 'The account wasn’t opened',
  'subClientWizard.notOpened.text': 'We looked, and there is none. You can try again.',
  'subClientWizard.created.heading': 'The account of {name}',
  'subClientWizard.created.status': 'Status',
  'subClientWizard.another': 'Open another account',
  'subClientWizard.saving': 'Saving…',
  'subClientWizard.saved': 'Saved: {time}',
  'subClientWizard.notSaved': 'Not saved',
  'subClientWizard.saveAgain': 'Save again',
  'subClientWizard.resumed.title': 'Go on where you stopped',
  'subClientWizard.resumed.text': 'Last saved: {time}',
  'subClientWizard.startAnew': 'Start anew',
  'subClientWizard.startAnew.title': 'Start anew?',
  'subClientWizard.startAnew.text': 'What was saved is given up.',
  'subClientWizard.startAnew.not': 'Don’t',
  'subClientWizard.draft.retry': 'Try again',
  'subClientWizard.draft.unreachable.title': 'What was saved can’t be read',
  'subClientWizard.draft.unreachable.text': 'Try again, or start anew without it.',
  'subClientWizard.draft.tooNew.title': 'This page is out of date',
  'subClientWizard.draft.tooNew.text':
    'What was saved is newer than this page. Reload the page, or start anew without it.',
  'subClientWizard.draft.broken.title': 'What was saved makes no sense any more',
  'subClientWizard.draft.broken.text': 'It can’t be gone on with. Start anew.',
  'subClientWizard.conflict.changed.title': 'Changed in another window',
  'subClientWizard.conflict.changed.text':
    'The same application was changed elsewhere ({time}). Nothing is saved here until you choose one.',
  'subClientWizard.conflict.gone.title': 'Ended in another window',
  'subClientWizard.conflict.gone.text':
    'The same application was sent or discarded elsewhere. Unless you know that it wasn’t sent, start anew.',
  'subClientWizard.conflict.unreadable.title': 'Changed in another window',
  'subClientWizard.conflict.unreadable.text':
    'The same application was saved elsewhere in a form that this page can’t read. Reload the page to see it.',
  'subClientWizard.conflict.keep': 'Keep what’s here',
  'subClientWizard.conflict.take': 'Use the other one',
} as const satisfies Readonly<Record<string, Message>>
