import { checkMobile } from '../../rules/mobile.ts'

/** A mobile number as the API gives it back: `+61 422 832 849`. Only Australian ones are grouped. */
export function internationalMobile(text: string): string {
  const { value } = checkMobile(text)
  return value.replace(/^(\+61)(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3 $4')
}
