import { describe, expect, test } from 'vitest'
import { findTestData } from '../../src/rules/testData.ts'

const others = (texts: Readonly<Record<string, string>>) => (name: string) => texts[name] ?? ''

describe('what is made up is found', () => {
  const invented: Readonly<Record<string, readonly string[]>> = {
    firstName: ['Test', 'test', 'Testing', 'TESTUSER', 'Test User', 'Dummy', 'First Name'],
    middleName: ['asdf', 'Middle name', 'Testing', 'qqqq'],
    lastName: ['asdfgh', 'qwerty', 'Zxcvbn', 'aaaa', 'Test User', 'Last name', 'xxx', 'Azerty'],
    legalName: [
      ...['Test Company', 'Test Pty Ltd', 'TEST CO.', 'test', 'Foo Bar Inc', 'Example Ltd'],
      ...['My Company Pty. Ltd.', 'Your company name', 'Dummy Business', 'asdf', 'Legal name'],
    ],
    tradingAsName: ['Test', 'aaaaaa'],
    businessNumber: ['1111', '12345678', '123456789', 'TEST123', '51824753556', '0000000'],
    mobile: [
      ...['+61491570006', '+61491570156', '+61491570110', '+61491579760', '+61255501234'],
      ...['+61270101234', '+447700900461', '+12025550143', '+61422832849', '+61400000000'],
      '+61412345678',
    ],
    email: [
      ...['ada@example.com', 'a@mail.example.org', 'x@example.net', 'Ada@EXAMPLE.COM'],
      ...['ada@flash.test', 'ada@host.example', 'ada@nowhere.invalid', 'ada@app.localhost'],
      ...['a@test.com', 'test@gmail.com', 'test12@bigpond.com', 'test+1@gmail.com'],
      ...['asdfasdf@gmail.com', 'qwerty99@mail.ru', 'dummy@company.com.au'],
    ],
    'address.building': ['asdf', 'Test', 'aaaa'],
    'address.street': [
      ...['123 Test St', '1 Test', 'Test Street', '12 Test St.', 'test', '123 Fake Street'],
      ...['742 Fake St', '1 Dummy Street', '1 Example Address', 'asdf', '1111', 'qwertyuiop 1'],
    ],
    'address.suburb': ['Test', 'Testville', 'asdf', 'aaaa'],
    'address.state': ['asdf', 'Test'],
    'idDoc.docNumber': [
      ...['123456', '12345678', '0123456789', '987654321', '1234567890', 'PA1234567', 'N0123456'],
      ...['1111', '00000000', 'A0000000', 'TEST', 'test-123', 'DUMMY1', 'asdf1', 'FF1948394'],
    ],
    'idDoc.issuer': ['Test', 'asdf'],
  }

  test.each(
    Object.entries(invented).flatMap(([name, values]) => values.map(value => [name, value])),
  )('%s: %s', (name, value) => {
    expect(findTestData(name as string, value as string)).toBe(value)
  })

  test.each([
    ['Test', 'Test'],
    ['Test', 'Tester'],
    ['User', 'Test'],
    ['Demo', 'User'],
    ['Foo', 'Bar'],
    ['Mickey', 'Mouse'],
    ['Max', 'Mustermann'],
    ['John', 'Doe'],
    [' jane', 'doe'],
  ])('by first and last name together: %s %s', (firstName, lastName) => {
    const found = findTestData('lastName', lastName, others({ firstName }))
    expect(found).toBe(`${firstName.trim()} ${lastName}`)
  })
})

describe('nobody real is refused', () => {
  const people = [
    ...['Jon Tester', 'Zack Test', 'Anna Testa', 'Lia Contessa', 'Mario Testino', 'Ada Testerman'],
    ...[
      'Bar Refaeli',
      'Ah Foo',
      'Foo Wei Ming',
      'Wei Foo',
      'Lin Bar',
      'Asda Price',
      'Sally Sample',
    ],
    ...['Maja Person', 'Demo Mura', 'Azer Zadeh', 'Jonathan Wert', 'Dev Patel', 'My Nguyen'],
    ...['Christopher Null', 'John Smith', 'Jane Citizen', 'John Roe', 'Donald Drake', 'Max Muster'],
    ...['Harry Potter', 'James Bond', 'Mickey Rourke', 'Minnie Driver', 'Daisy Duck', 'Aaa Bee'],
    ...['Abcde Jones', 'Xi Xx', 'Lulu Lulu', 'Bo Bo', "Niamh O'Brien", 'Anne-Marie Le-Test'],
    ...['Ng Ng', 'O Li', 'Eee Tan', 'Sue Fake', 'Al Dummy', 'Contesta Rossi', 'Testaye Abebe'],
    ...['Client Liu', 'Rex Client', 'Ken Account', 'Real Name-Smith', 'Q Werner', 'Asd Nasser'],
  ]
  test.each(people)('%s', person => {
    const [firstName = '', ...rest] = person.split(' ')
    const lastName = rest.join(' ')
    const textOf = others({ firstName, lastName })
    expect(findTestData('firstName', firstName, textOf)).toBeUndefined()
    expect(findTestData('lastName', lastName, textOf)).toBeUndefined()
    // Who is called so may be called so in the middle too, and give a company the name.
    expect(findTestData('middleName', lastName, textOf)).toBeUndefined()
    expect(findTestData('legalName', `${lastName} & Co`)).toBeUndefined()
    const email = `${person.replace(/\W+/g, '.')}@gmail.com`
    expect(findTestData('email', email)).toBeUndefined()
  })

  test('nor a John Doe with a middle name', () => {
    const textOf = others({ firstName: 'John', middleName: 'Edgar' })
    expect(findTestData('lastName', 'Doe', textOf)).toBeUndefined()
  })

  test.each([
    ['legalName', 'Test Equipment Rentals Pty Ltd'],
    ['legalName', 'The Test Company'],
    ['legalName', 'ACME Corp'],
    ['legalName', 'Fake Tan Company Pty Ltd'],
    ['legalName', 'Sample Cafe Pty Ltd'],
    ['legalName', 'The Business Company Pty Ltd'],
    ['legalName', 'Tester Pty Ltd'],
    ['legalName', '7-Eleven Stores Pty Ltd'],
    ['legalName', 'Demo Timber Pty Ltd'],
    ['businessNumber', '53004085616'],
    ['businessNumber', '91383840265'],
    ['businessNumber', 'CHE-123.456.789'],
    ['businessNumber', '04821937'],
    ['mobile', '+61491570007'],
    ['mobile', '+61444444444'],
    ['mobile', '+12025551143'],
    ['mobile', '+447700800461'],
    ['mobile', '+61293744000'],
    ['email', 'tester@gmail.com'],
    ['email', 'foo@foo.sg'],
    ['email', 'ada@contest.com'],
    ['email', 'ada@greatest.com'],
    ['email', 'ada@myexample.com'],
    ['email', 'ada@example.com.au'],
    ['email', 'testa.anna@bigpond.com'],
    ['email', 'info@test.com.au'],
    ['address.building', '1111'],
    ['address.building', 'Unit 4'],
    ['address.street', '14 Test Lane'],
    ['address.street', '5 Test Street'],
    ['address.street', '123 Main Street'],
    ['address.street', '742 Evergreen Terrace'],
    ['address.street', '1234 Fakenham Road'],
    ['address.street', '12 Contest St'],
    ['address.street', '12 Sample Road'],
    ['address.street', '1 Testers Hollow Road'],
    ['address.street', '11 Fake Road'],
    ['address.suburb', 'Testour'],
    ['address.suburb', 'Ooo'],
    ['address.state', 'NSW'],
    ['address.postcode', '2222'],
    ['address.postcode', '00000'],
    ['idDoc.docNumber', 'PA1234568'],
    ['idDoc.docNumber', 'GB1234321'],
    ['idDoc.docNumber', '12345'],
    ['idDoc.docNumber', 'TESTE657054SM9IJ'],
    ['idDoc.docNumber', 'N1111112'],
    ['idDoc.issuer', 'Transport for NSW'],
    ['dob', '1970-01-01'],
    ['instructingInstitutionId', '1111'],
    ['externalId', 'test'],
    ['toString', 'test'],
  ])('%s: %s', (name, value) => {
    expect(findTestData(name, value)).toBeUndefined()
  })
})
