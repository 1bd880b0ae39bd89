import { type RecipientSituation, recipientFields } from '../../../src/exports/rules.ts'
import { createSandbox } from '../../../src/exports/sandbox.ts'

/** Account fields that the API may ask for one day, and of which the kit knows nothing but the name. */
const unknownFields = [
  'branchCode',
  'branchName',
  'branchCity',
  'bankName',
  'bankCity',
  'taxReference',
  'accountPurpose',
  'holderReference',
  'regionCode',
  'clearingCode',
]

/** The sandbox's table, with France asking for so much that its form has 20 text fields. */
export const rows = createSandbox().store.deliveryMethods.map(row =>
  row.country === 'FR' && row.method === 'IBAN'
    ? { ...row, requiredFields: [...row.requiredFields, ...unknownFields] }
    : row,
)

/** What the form begins with, so that all its fields show. */
export const initialValues = { country: 'FR', method: 'IBAN' }

const situation: RecipientSituation = {
  country: 'FR',
  entity: 'individual',
  method: 'IBAN',
  requiredFields: ['bic', 'iban', ...unknownFields],
}

/** The form's 20 text fields, for the baseline. */
export const textFields = recipientFields(situation).filter(
  ({ name }) => name !== 'address.country',
)

/** The countries of the form's first ComboBox. */
export const payoutCountries = [...new Set(rows.map(row => row.country))]
