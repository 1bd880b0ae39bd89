import { expect, test } from 'vitest'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { ask } from './ask.ts'

const members = `query ($input: MembersQueryInput) {
  members(input: $input) {
    id firstName middleName lastName dob email mobile
    address { building streetNo street suburb state postcode country }
    status roles access isPrimaryContact
  }
}`

test('the first member is the documented one', async () => {
  const { data } = await ask(createSandbox(), members, { input: {} })
  expect(data.members[0]).toEqual({
    id: '5fb314cb9224595df522db61',
    firstName: 'John',
    middleName: null,
    lastName: 'Smith',
    dob: '1980-12-12',
    email: 'john.smith@example.com',
    mobile: '+61 422 832 849',
    address: {
      building: null,
      streetNo: '25',
      street: 'Moore St',
      suburb: 'Waterloo',
      state: 'NSW',
      postcode: '2017',
      country: 'AU',
    },
    status: 'ACTIVE',
    roles: ['director', 'treasurer'],
    access: ['admin', 'transact', 'approve'],
    isPrimaryContact: true,
  })
})

test.each([
  [undefined, ['John', 'Priya', 'Tomas', 'Grace']],
  [{ status: [], roles: null }, ['John', 'Priya', 'Tomas', 'Grace']],
  [{ status: ['ACTIVE'], roles: ['director'], access: ['transact'] }, ['John']],
  [{ status: 'ACTIVE' }, ['John', 'Priya']],
  [{ status: ['SUSPENDED', 'PASSWORD_REQUIRED'] }, ['Tomas', 'Grace']],
  [{ roles: ['engineer', 'treasurer'] }, ['John', 'Tomas']],
  [{ access: ['login', 'admin'] }, ['John', 'Priya', 'Tomas']],
  [{ roles: ['engineer'], access: ['admin'] }, []],
])('members that match %o', async (input, names) => {
  const { data } = await ask(createSandbox(), members, { input })
  expect(data.members.map(({ firstName }: { firstName: string }) => firstName)).toEqual(names)
})
