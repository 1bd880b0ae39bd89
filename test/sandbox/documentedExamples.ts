/** The documentation's examples of what the sandbox answers so far, with their replies. */
export const documentedExamples: readonly {
  name: string
  query: string
  variables: object
  data: Record<string, unknown>
}[] = [
  {
    name: 'login',
    query: `mutation($input: LoginInput!) { login(input: $input) { token message code success } }`,
    variables: { input: { email: 'you@example.com', password: '12345678' } },
    data: { login: { token: 'YOUR_TOKEN', message: 'OK', code: 'SUCCESS', success: true } },
  },
  ...(
    [
      ['bsb', '012622', 'ANZ', 'Shop 1  Westfield Shopping Ctr', 'Figtree', 'NSW', 'AU', '2525'],
      [
        'bic',
        'BARCGB22',
        'BARCLAYS BANK PLC',
        '1 CHURCHILL PLACE, CANARY WHARF London',
        'London',
        null,
        'GB',
        'E14 5HP',
      ],
      [
        'iban',
        'DE59500105178646768962',
        'ING-DIBA AG (RETAIL BANKING)',
        'THEODOR-HEUSS-ALLEE 2 Frankfurt Am Main',
        'Frankfurt Am Main',
        null,
        'DE',
        '60486',
      ],
    ] as const
  ).map(([field, value, name, street, suburb, state, country, postcode]) => ({
    name: `bankInfo by ${field}`,
    query: `query ($input: BankInfoQueryInput!) {
      bankInfo(input: $input) { name address { building street suburb state country postcode } }
    }`,
    variables: { input: { [field]: value } },
    data: {
      bankInfo: { name, address: { building: null, street, suburb, state, country, postcode } },
    },
  })),
  {
    name: 'recipient',
    query: `query ($input: ID) { recipient(id: $input) { accountIdType currency country email } }`,
    variables: { input: '6b04c62ec0bf606bf216ae21' },
    // The page prints "ACC NO", a slip for the enum's ACC_NO.
    data: {
      recipient: {
        accountIdType: 'ACC_NO',
        currency: 'USD',
        country: 'AU',
        email: 'john@example.com',
      },
    },
  },
  {
    name: 'recipients',
    query: `query($input: RecipientQueryInput!) {
      recipients(input: $input) { accountIdType currency country email }
    }`,
    variables: { input: { currency: 'USD' } },
    data: {
      recipients: [
        { accountIdType: 'ACC_NO', currency: 'USD', country: 'AU', email: 'john@example.com' },
      ],
    },
  },
  ...[
    { firstName: 'John', lastName: 'Malkovich', dob: '1987-06-05' },
    { companyName: 'Acme Pty Ltd' },
  ].map(names => ({
    name: `createRecipient of ${Object.keys(names)[0]}`,
    query: `mutation ($input: RecipientInput!) {
      createRecipient(input: $input) {
        success code message
        recipient { id nickName accountIdType currency email }
      }
    }`,
    variables: {
      input: {
        ...names,
        accountIdType: 'BSB',
        currency: 'AUD',
        bsb: '370370',
        accountNo: '12341234',
        email: 'john@example.com',
        address: {
          street: '22 Woolooware Rd',
          suburb: 'Woolooware',
          state: 'NSW',
          country: 'AU',
          postcode: '2230',
        },
      },
    },
    data: {
      createRecipient: {
        success: true,
        code: 'SUCCESS',
        message: 'Recipient created',
        recipient: {
          id: '6859c06eaa36ba8534d974f1',
          nickName: 'firstName' in names ? 'JohnMalkov' : 'Acme Pty L',
          accountIdType: 'BSB',
          currency: 'AUD',
          email: 'john@example.com',
        },
      },
    },
  })),
  {
    name: 'updateRecipient',
    query: `mutation ($id: ID, $input: RecipientInput!) {
      updateRecipient(id: $id, input: $input) { success code message recipient { id nickName } }
    }`,
    variables: {
      id: '5ba89a6b35a2b327b81ffc3b',
      input: {
        nickName: 'JohnM',
        firstName: 'John',
        lastName: 'Malkovich',
        accountIdType: 'BSB',
        currency: 'AUD',
        bsb: '370370',
        accountNo: '12341234',
        email: 'john@example.com',
        address: {
          street: '22 Woolooware Rd',
          suburb: 'Woolooware',
          state: 'NSW',
          country: 'AU',
          postcode: '2230',
        },
      },
    },
    data: {
      updateRecipient: {
        success: true,
        code: 'SUCCESS',
        message: 'Recipient updated',
        recipient: { id: '5ba89a6b35a2b327b81ffc3b', nickName: 'JohnM' },
      },
    },
  },
  {
    name: 'deleteRecipient',
    query: `mutation ($input: ID) { deleteRecipient(id: $input) { success code message } }`,
    variables: { input: '6b04c62ec0bf606bf216ae21' },
    data: { deleteRecipient: { success: true, code: 'SUCCESS', message: 'Recipient deleted' } },
  },
  {
    name: 'availableDeliveryMethods, all',
    query: `query ($input: AvailableDeliveryMethodsInput!) {
      availableDeliveryMethods(input: $input) { country currency method requiredFields }
    }`,
    variables: { input: {} },
    // The page cuts the list after these two.
    data: {
      availableDeliveryMethods: [
        { country: 'AE', currency: 'AED', method: 'ACC_NO', requiredFields: ['bic', 'accountNo'] },
        { country: 'AT', currency: 'EUR', method: 'IBAN', requiredFields: ['bic', 'iban'] },
      ],
    },
  },
  {
    name: 'availableDeliveryMethods, some',
    query: `query ($input: AvailableDeliveryMethodsInput!) {
      availableDeliveryMethods(input: $input) { country currency method requiredFields }
    }`,
    variables: { input: { country: 'FR', currency: 'EUR' } },
    data: {
      availableDeliveryMethods: [
        { country: 'FR', currency: 'EUR', method: 'ACC_NO', requiredFields: ['bic', 'accountNo'] },
        { country: 'FR', currency: 'EUR', method: 'IBAN', requiredFields: ['bic', 'iban'] },
      ],
    },
  },
]
