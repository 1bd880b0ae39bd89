import { type ReactNode, StrictMode } from 'react'
import { availableDeliveryMethodsDocument } from '../../src/api/documents/availableDeliveryMethods.ts'
import {
  createFlashClient,
  FlashProvider,
  Moment,
  RecipientForm,
  SubClientList,
  SubClientWizard,
  VirtualAccountCard,
  WithdrawalTable,
  WithdrawalTimeline,
} from '../../src/exports/index.ts'
import { ar } from '../../src/exports/messages.ts'
import { createSandbox } from '../../src/exports/sandbox.ts'

/** What is rendered on the server and hydrated in the page. */
export interface Scene {
  /** With the delivery methods already in the cache, so that the whole form is in the HTML. */
  readonly isLoaded: boolean
  /** With the form's rules loaded before, on both sides; once they are, they stay. */
  readonly hasRules: boolean
  readonly locale: string
}

/** A host's store in which nothing is. */
const noDrafts = { load: async () => undefined, save() {}, clear() {} }

/** The same tree for both sides, in StrictMode. */
export function createApp({ isLoaded, locale }: Scene): ReactNode {
  const sandbox = createSandbox()
  const client = createFlashClient({
    endpoint: 'https://sandbox.example/',
    fetch: sandbox.fetch,
    getToken: sandbox.getToken,
  })
  if (isLoaded) {
    client.writeQuery({
      query: availableDeliveryMethodsDocument,
      variables: { input: {} },
      data: {
        availableDeliveryMethods: sandbox.store.deliveryMethods.map(row => ({
          __typename: 'DeliveryMethod',
          ...row,
        })),
      } as never,
    })
  }
  return (
    <StrictMode>
      <FlashProvider client={client} locale={locale} messages={{ ar }}>
        <RecipientForm initialValues={{ country: 'US', address: { country: 'AU' } }} />
        <SubClientWizard />
        <SubClientWizard applicationId="kept" drafts={noDrafts} />
        <SubClientList />
        <VirtualAccountCard id="606d28675a2d931bc925fec2" />
        <WithdrawalTable />
        <WithdrawalTimeline id="51711af8c078ba061f623531" />
        <Moment at="2026-11-02T13:05:09.000Z" className="absolute" />
        <Moment at="2026-11-02T13:05:09.000Z" form="relative" />
      </FlashProvider>
    </StrictMode>
  )
}
