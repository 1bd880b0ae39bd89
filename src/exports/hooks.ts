/** The hooks alone, without styles and without react-aria. */
export type { RecipientDestination } from '../hooks/recipientDestination.ts'
export type { RecipientFormValues, RecipientInitialValues } from '../hooks/recipientFormValues.ts'
export type { Mutation, MutationState, Outcome, Query } from '../hooks/results.ts'
export { type UseCreateRecipientResult, useCreateRecipient } from '../hooks/useCreateRecipient.ts'
export {
  type DeliveryMethod,
  type UseDeliveryMethodsOptions,
  type UseDeliveryMethodsResult,
  useDeliveryMethods,
} from '../hooks/useDeliveryMethods.ts'
export {
  type FieldProblem,
  type RecipientFieldState,
  useRecipientField,
} from '../hooks/useRecipientField.ts'
export {
  type UseRecipientFormOptions,
  type UseRecipientFormResult,
  useRecipientForm,
} from '../hooks/useRecipientForm.ts'
export {
  type Recipient,
  type UseRecipientsOptions,
  type UseRecipientsResult,
  useRecipients,
} from '../hooks/useRecipients.ts'
export { FlashProvider, type FlashProviderProps } from '../provider/FlashProvider.tsx'
