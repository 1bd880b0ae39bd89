/** The whole kit for React: provider, components and hooks. */

export type { FieldRefusal, FlashProblemKind } from '../api/FlashProblem.ts'
export { FlashProblem } from '../api/FlashProblem.ts'
export { createSession, type GetToken, type Session, type TokenReason } from '../api/session.ts'
export {
  RecipientForm,
  type RecipientFormProps,
} from '../components/RecipientForm/RecipientForm.tsx'
export type { FlashClientOptions } from '../provider/createFlashClient.ts'
export { createFlashClient, createFlashLink } from '../provider/createFlashClient.ts'
export type { FlashEvent } from '../provider/events.ts'
export { FlashProvider, type FlashProviderProps } from '../provider/FlashProvider.tsx'
export type { ColorScheme } from '../theme/colorScheme.ts'
export * from './hooks.ts'
