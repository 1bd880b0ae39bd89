import { countryWords } from '../../messages/en/country.ts'
import { subClientCountryWords } from '../../messages/en/subClientCountry.ts'
import { subClientWizardWords } from '../../messages/en/subClientWizard.ts'

/** What the wizard says before its other steps are loaded. */
export const firstWords = {
  ...countryWords,
  ...subClientCountryWords,
  ...subClientWizardWords,
}
