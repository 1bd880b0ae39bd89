import type { Message } from '../message.ts'

/** InstitutionForm. */
export const institutionFormWords = {
  'institutionForm.label': 'Institution',
  'institutionForm.editLabel': 'Edit institution',
  'institutionForm.section.holder': 'Institution',
  'institutionForm.section.address': 'Address',
  'institutionForm.foundBy':
    'The same institution isn’t made twice. It is found again by your reference, else by its business number and country, else by its legal name and country.',
  'institutionForm.changingFound': 'Where you had left a field empty, it now shows what was kept.',
  'field.institutionReference.label': 'Your reference',
  'field.institutionReference.hint': 'Your own name for it, such as its number in your system',
  'field.institutionReference.missing': 'Enter your reference.',
  'institutionForm.submit': 'Save institution',
  'institutionForm.submitting': 'Saving institution…',
  'institutionForm.save': 'Save changes',
  'institutionForm.saving': 'Saving changes…',
  'institutionForm.created.title': '{name} is known',
  'institutionForm.updated.title': 'The details of {name} are saved',
  'institutionForm.existing.title': '{name} was there already',
  'institutionForm.existing.text':
    'It was found again, and stays as it was. What you entered differs:',
  'institutionForm.kept': 'Kept: {value}',
  'institutionForm.kept.none': 'Kept: nothing',
  'institutionForm.entered': 'Entered: {value}',
  'institutionForm.change': 'Change its details',
  'institutionForm.another': 'Add another institution',
  'institutionForm.editAgain': 'Edit again',
} as const satisfies Readonly<Record<string, Message>>
