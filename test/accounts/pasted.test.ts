import { describe, expect, it } from 'vitest'
import { cleaned } from '../../src/accounts/pasted.ts'

const none = /^$/

describe('cleaned', () => {
  it('takes out every white space, zero-width character, dash and dot', () => {
    const codes = [0x9, 0xa, 0xb, 0xc, 0xd, 0x20, 0x85, 0xa0, 0xad, 0x1680, 0x180e, 0x2028, 0x2029]
    for (let code = 0x2000; code <= 0x2015; code++) codes.push(code)
    for (let code = 0x202a; code <= 0x202f; code++) codes.push(code)
    codes.push(0x205f, 0x2060, 0x2066, 0x2069, 0x2212, 0x3000, 0x301c, 0xfe58, 0xff0d, 0xfeff)
    codes.push(0x2e, 0xb7, 0x2022, 0xff0e, 0x3002, 0x61c)
    for (const code of codes) {
      const separator = String.fromCodePoint(code)
      expect(cleaned(`${separator}1${separator}2`, none), code.toString(16)).toBe('12')
    }
  })

  it('turns full-width and Arabic digits and small letters into ASCII', () => {
    expect(cleaned('ＤＥ８９ａｚ', none)).toBe('DE89AZ')
    expect(cleaned('٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', none)).toBe('01234567890123456789')
    expect(cleaned('az', none)).toBe('AZ')
  })

  it('keeps what might mean something else', () => {
    for (const text of ['ß', 'ı', 'ſ', 'ﬁ', '²', '①', 'А', 'é', '\ud800', '/', '_', ',', '😀']) {
      expect(cleaned(text, none)).toBe(text)
    }
  })
})
