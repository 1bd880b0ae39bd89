import type { BadField } from './badInput.ts'

/** Whether webhooks can be posted there at all; the rule is inferred, as is its wording. */
export function badCallbackUri({
  callbackUri: value,
}: {
  readonly callbackUri?: string | null | undefined
}): readonly BadField[] {
  if (!value || (/^https?:\/\/\S+$/.test(value) && URL.canParse(value))) return []
  return [{ path: 'callbackUri', value, reason: 'Must be in URI format' }]
}
