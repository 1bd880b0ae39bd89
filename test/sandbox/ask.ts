import type { Sandbox } from '../../src/sandbox/createSandbox.ts'

/** A GraphQL reply, read without ceremony. */
export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  readonly data: any
  readonly errors: readonly { message: string; extensions: { code: string; field?: string } }[]
}

/** Sends one document with a fresh token, or with the given one. */
export async function ask(
  sandbox: Sandbox,
  query: string,
  variables: object = {},
  { token, signal }: { token?: string; signal?: AbortSignal } = {},
): Promise<Answer> {
  const reply = await sandbox.fetch('https://api.example/', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token ?? (await sandbox.getToken())}`,
    },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  })
  const { data, errors = [] } = await reply.json()
  return { status: reply.status, data, errors }
}

export const createRecipient = `mutation createRecipient($input: RecipientInput!) {
  createRecipient(input: $input) {
    success code message
    recipient { id nickName country mobile iban bic bsb accountNo address { street } }
  }
}`

/** A person with an Australian account, good in every field. */
export const person = {
  firstName: 'Ada',
  lastName: 'Byron',
  accountIdType: 'BSB',
  currency: 'AUD',
  bsb: '062000',
  accountNo: '12345678',
  address: {
    street: '1 George St',
    suburb: 'Sydney',
    state: 'NSW',
    country: 'AU',
    postcode: '2000',
  },
}

/** The fields that a reply's errors name, and nothing but bad input among them. */
export function badFields({ data, errors }: Answer): (string | undefined)[] {
  if (data) throw new Error(`Expected bad input, got ${JSON.stringify(data)}`)
  return errors.map(({ extensions: { code, field } }) => (code === 'BAD_USER_INPUT' ? field : code))
}
