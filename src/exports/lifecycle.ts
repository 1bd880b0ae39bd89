/** What the API's codes and statuses mean. Runs without React. */
export {
  isPayeeCode,
  type PayeeAdvice,
  type PayeeCode,
  type PayeeMeaning,
  type PayeeTone,
  payeeMeanings,
  readPayeeCode,
} from '../lifecycle/payeeVerdict.ts'
export { canSendAgain, type RejectedTransaction } from '../lifecycle/rejectCode.ts'
export {
  readSubClientStatus,
  type SubClientStatusCode,
  type SubClientStatusReading,
  subClientMoves,
} from '../lifecycle/subClientStatus.ts'
