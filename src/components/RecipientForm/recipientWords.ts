import { abaWords } from '../../messages/en/aba.ts'
import { accountNumberWords } from '../../messages/en/accountNumber.ts'
import { addressWords } from '../../messages/en/address.ts'
import { bicWords } from '../../messages/en/bic.ts'
import { bsbWords } from '../../messages/en/bsb.ts'
import { clabeWords } from '../../messages/en/clabe.ts'
import { cnapsWords } from '../../messages/en/cnaps.ts'
import { contactWords } from '../../messages/en/contact.ts'
import { destinationWords } from '../../messages/en/destination.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { ibanWords } from '../../messages/en/iban.ts'
import { ifscWords } from '../../messages/en/ifsc.ts'
import { nameWords } from '../../messages/en/names.ts'
import { payIdWords } from '../../messages/en/payId.ts'
import { plainTextWords } from '../../messages/en/plainText.ts'
import { recipientFormWords } from '../../messages/en/recipientForm.ts'
import { sortCodeWords } from '../../messages/en/sortCode.ts'

/** All that the form can say: its own words, and those of every field that the API may ask for. */
export const recipientWords = {
  ...fieldWords,
  ...destinationWords,
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
  ...recipientFormWords,
}
