import type { Meta } from '@storybook/react-vite'
import type { RecipientForm } from '../../src/exports/index.ts'

const fieldNames = [
  ...['country', 'currency', 'method', 'entity'],
  ...['bsb', 'accountNo', 'payid', 'iban', 'bic', 'aba', 'clabe', 'ifsc', 'cnaps', 'sortCode'],
  ...['firstName', 'middleName', 'lastName', 'companyName'],
  ...['address.country', 'address.building', 'address.street'],
  ...['address.suburb', 'address.state', 'address.postcode'],
  ...['email', 'mobile'],
]

/** What the docs page says of each prop. */
export const recipientArgTypes: NonNullable<Meta<typeof RecipientForm>['argTypes']> = {
  recipient: {
    control: false,
    description: 'Changes this one instead of adding one.',
    table: { type: { summary: 'Recipient' } },
  },
  initialValues: {
    control: 'object',
    description:
      'Prefilled values, by the API’s field names. Read once: remount the story after a change.',
    table: { type: { summary: 'RecipientInitialValues' } },
  },
  hasReview: {
    control: 'boolean',
    description: 'Shows everything once more before it is sent.',
    table: { type: { summary: 'boolean' }, defaultValue: { summary: 'false' } },
  },
  addressCheck: {
    control: false,
    description: 'Offers to have the address looked up; each look-up may be billed.',
    table: { type: { summary: 'typeof AddressCheck' } },
  },
  hiddenFields: {
    control: 'multi-select',
    options: fieldNames,
    description: 'Fields or whole sections not asked for; their initial values are sent.',
    table: { type: { summary: 'readonly string[]' } },
  },
  lockedFields: {
    control: 'multi-select',
    options: fieldNames,
    description: 'Fields or whole sections shown but not to be changed.',
    table: { type: { summary: 'readonly string[]' } },
  },
  sections: {
    control: 'object',
    description: 'The sections’ order; those left out follow in their usual one.',
    table: { type: { summary: 'readonly FieldSection[]' } },
  },
  registry: {
    control: false,
    description: 'Changes to the kit’s fields, and fields of the host’s own.',
    table: { type: { summary: 'FieldRegistry' } },
  },
  fields: {
    control: false,
    description: 'Components in place of the kit’s, by the API’s field names.',
    table: { type: { summary: 'Record<string, ComponentType<FormFieldProps>>' } },
  },
  formId: {
    control: false,
    description: 'The id of the form element, for a submit button that stands elsewhere.',
    table: { type: { summary: 'string' } },
  },
  hasSubmitButton: {
    control: 'boolean',
    description: 'False where the host has a button of its own.',
    table: { type: { summary: 'boolean' }, defaultValue: { summary: 'true' } },
  },
  onCreated: {
    control: false,
    description: 'The recipient exists now.',
    table: { type: { summary: '(recipient: Recipient) => void' } },
  },
  onUpdated: {
    control: false,
    description: 'The recipient has its new values now.',
    table: { type: { summary: '(recipient: Recipient) => void' } },
  },
  onProblem: {
    control: false,
    description: 'The API refused, or couldn’t be reached. The form has shown it already.',
    table: { type: { summary: '(problem: FlashProblem) => void' } },
  },
  className: {
    control: false,
    description: 'A host’s class, beside the part’s own.',
    table: { type: { summary: 'string' } },
  },
}
