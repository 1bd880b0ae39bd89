/** The banks' names by the first digits of a BSB: an entry of its own, to load when it is shown. */
export { bankOfBsb } from '../accounts/bankOfBsb.ts'
