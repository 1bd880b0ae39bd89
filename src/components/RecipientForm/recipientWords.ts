import { abaWords } from '../../messages/en/aba.ts'
import { accountNumberWords } from '../../messages/en/accountNumber.ts'
import { addressWords } from '../../messages/en/address.ts'
import { bicWords } from '../../messages/en/bic.ts'
import { bsbWords } from '../../messages/en/bsb.ts'
import { clabeWords } from '../../messages/en/clabe.ts'
import { cnapsWords } from '../../messages/en/cnaps.ts'
import { contactWords } from '../../messages/en/contact.ts'
import { destinationChoiceWords } from '../../messages/en/destinationChoices.ts'
import { formStepWords } from '../../messages/en/formSteps.ts'
import { ibanWords } from '../../messages/en/iban.ts'
import { ifscWords } from '../../messages/en/ifsc.ts'
import { nameWords } from '../../messages/en/names.ts'
import { payIdWords } from '../../messages/en/payId.ts'
import { plainTextWords } from '../../messages/en/plainText.ts'
import { recipientSectionWords } from '../../messages/en/recipientSections.ts'
import { refusalWords } from '../../messages/en/refusals.ts'
import { sortCodeWords } from '../../messages/en/sortCode.ts'
import { destinationFormWords } from './destinationFormWords.ts'

/** All that the form can say: its own words, and those of every field that the API may ask for. */
export const recipientWords = {
  ...destinationFormWords,
  ...destinationChoiceWords,
  ...formStepWords,
  ...recipientSectionWords,
  ...bsbWords,
  ...accountNumberWords,
  ...ibanWords,
  ...bicWords,
  ...payIdWords,
  ...abaWords,
  ...clabeWords,
  ...ifscWords,
  ...cnapsWords,
  ...sortCodeWords,
  ...nameWords,
  ...addressWords,
  ...contactWords,
  ...plainTextWords,
  ...refusalWords,
}
