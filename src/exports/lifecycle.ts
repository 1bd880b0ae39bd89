/** What the API's codes and statuses mean. Runs without React. */
export { conversionGraph } from '../lifecycle/conversionStatus.ts'
export { depositGraph } from '../lifecycle/depositStatus.ts'
export { type DatedStatus, judgeNews, type NewsVerdict } from '../lifecycle/judgeNews.ts'
export { mediaSearchGraph } from '../lifecycle/mediaSearchStatus.ts'
export {
  isPayeeCode,
  type PayeeAdvice,
  type PayeeCode,
  type PayeeMeaning,
  type PayeeTone,
  payeeMeanings,
  readPayeeCode,
} from '../lifecycle/payeeVerdict.ts'
export { paymentBalance, paymentGraph } from '../lifecycle/paymentStatus.ts'
export { recordedFacts, type StatusRecord } from '../lifecycle/recordedFacts.ts'
export {
  canSendAgain,
  type RejectAction,
  type RejectedTransaction,
  type RejectMeaning,
  readRejectCode,
} from '../lifecycle/rejectCode.ts'
export { readStatusEvent, type StatusEvent } from '../lifecycle/statusEvents.ts'
export type {
  StatusEntity,
  StatusGraph,
  StatusMeaning,
  StatusMove,
} from '../lifecycle/statusGraph.ts'
export {
  canMove,
  canReach,
  nextStatuses,
  readStatus,
  statusGraphs,
} from '../lifecycle/statusGraphs.ts'
export {
  type StatusStep,
  type StatusStory,
  type StoryFacts,
  tellStory,
} from '../lifecycle/statusStory.ts'
export { subClientGraph } from '../lifecycle/subClientGraph.ts'
export {
  readSubClientStatus,
  type SubClientStatusCode,
  type SubClientStatusReading,
  subClientMoves,
} from '../lifecycle/subClientStatus.ts'
export { withdrawalGraph } from '../lifecycle/withdrawalStatus.ts'
