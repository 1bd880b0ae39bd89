import { describe, expect, test } from 'vitest'
import { findPostBox } from '../../src/rules/postBox.ts'
import { checkBuilding, checkResidentialStreet } from '../../src/rules/residentialAddress.ts'

describe('no street', () => {
  test.each([
    ...['PO Box 4', 'P.O. Box 4', 'P O BOX 4', 'PO-Box 12', 'POBox 4', 'P0 Box 4', 'POB 12'],
    ...['GPO Box 4', 'G.P.O. Box 4', 'Post Office Box 7', 'Private Box 12', 'Box 12', 'box 7'],
    ...['Locked Bag 12', 'Locked Mail Bag 12', 'Private Bag 2', 'Private Mail Bag 2', 'PMB 12'],
    ...['P.M.B. 12', 'Community Mail Bag 9', 'Parcel Locker 10012 34567', 'Parcel Collect 10123'],
    ...['C/- Post Office', 'C/- Kuranda Post Office', 'c/o Post Office, Kuranda', 'Care PO'],
    ...['Care of Box Hill Post Office', 'Poste Restante', 'General Delivery', 'Ada, PO Box 5'],
    ...['80 George St, PO Box 5', 'Unit 4, GPO Box 4'],
    ...['Postfach 10 01 02', 'Packstation 101', 'Boite postale 3', 'Case Postale 12', 'Postbus 9'],
    ...['Casella Postale 9', 'Postboks 12', 'Postbox 12', 'Postilokero 3', 'Skrytka pocztowa 4'],
    ...['skr. poczt. 4', 'Posta Kutusu 5', 'Caixa Postal 1', 'Apartado 12', 'Apdo. 12'],
    ...['Apartado de Correos 12', 'Apartado Postal 55-123', 'Casilla de Correo 12', 'a/ya 12'],
    ...['Casilla Postal 9', 'Peti Surat 10', 'Kotak Pos 12'],
  ])('%s', text => {
    expect(findPostBox(text)).toEqual(expect.any(String))
    expect(checkResidentialStreet(text, { country: 'AU' }).code).toBe('streetPoBox')
    expect(checkBuilding(text, 'AU').code).toBe('streetPoBox')
  })

  test.each(['BP 123', 'B.P. 123', '12 rue des Lilas, BP 4512'])('%s, outside Australia', text => {
    expect(checkResidentialStreet(text, { country: 'FR' }).code).toBe('streetPoBox')
    expect(findPostBox(text, 'AU')).toBeUndefined()
    expect(findPostBox(text)).toBeUndefined()
  })
})

describe('a street all the same', () => {
  test.each([
    ...['12 Box Hill Rd', '3 Box Street', '5 Boxwood St', 'Poplar Box Road 4', '1 Boxer Ave'],
    ...['5 Po Boxwood Cres', '2 Depot Box Lane', 'Box Cottage, 4 Lane End', '7 P O Boyle Ave'],
    ...['3 Post Office Lane', 'Old Post Office, 3 High St', 'C/- 5 Post Office Lane', '9 Bagot St'],
    ...['C/- Ada King, 80 George St', 'Care Street 4', '2 Caretakers Rd, Post Office Hill'],
    ...['Shop 4, 1 Private Rd', '1 Locked Gate Lane', '4 Community Bagot Rd', '8 Parcel St'],
    // They name a property on a road, where there are no street numbers.
    ...['RMB 1204 Smiths Road', 'RSD 7 Gunbar Road', 'RMS 12 Back Creek', 'RR 2 Box 15'],
    ...['12 Postbridge Close', '4 Postal Lane', 'Am Postamt 3', 'Calle Apartado 12'],
    ...['Calle del Apartado 4', '7 Casilla St', 'Caixa Street 4', '1 General Delisle Ave'],
    ...['BP 24 Hour, 1 Hume Hwy', 'Unit PM 12', '4 Packer St'],
  ])('%s', text => {
    expect(findPostBox(text, 'AU')).toBeUndefined()
    expect(checkResidentialStreet(text, { country: 'AU' }).status).toMatch(/^valid|^warning/)
  })
})

describe('an Australian street without a number', () => {
  const check = (text: string, building = '', country = 'AU') =>
    checkResidentialStreet(text, { country, building })

  test('is doubtful, and can be sent', () => {
    expect(check(' Gunbar Road ')).toEqual({
      status: 'warning',
      value: 'Gunbar Road',
      display: 'Gunbar Road',
      code: 'streetWithoutNumber',
      params: {},
    })
  })

  test('is not where the number stands before it, nor elsewhere', () => {
    expect(check('George St', 'Unit 4').status).toBe('valid')
    expect(check('Lot 7 Gunbar Road').status).toBe('valid')
    expect(check('Am Anger', '', 'DE').status).toBe('valid')
  })

  test('says first what else is wrong', () => {
    expect(check('none').code).toBe('dummyLikely')
    expect(check('Lange Straße').code).toBe('plainLetters')
    expect(check('').status).toBe('empty')
  })
})
