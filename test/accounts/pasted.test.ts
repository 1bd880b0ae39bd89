import { describe, expect, it } from 'vitest'
import { cleaned, folded } from '../../src/accounts/pasted.ts'

const none = /^$/

describe('cleaned', () => {
  it('takes out every white space, character without width, dash and full stop', () => {
    const codes = [0x9, 0xa, 0xb, 0xc, 0xd, 0x20, 0x85, 0xa0, 0xad, 0x1680, 0x180e, 0x2028, 0x2029]
    for (let code = 0x2000; code <= 0x2015; code++) codes.push(code)
    for (let code = 0x202a; code <= 0x202f; code++) codes.push(code)
    codes.push(0x205f, 0x2060, 0x2066, 0x2069, 0x2212, 0x3000, 0x301c, 0xfe58, 0xff0d, 0xfeff)
    codes.push(0x2e, 0xff0e, 0x3002, 0x61c, 0x34f, 0xfe0f, 0x3164)
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
    for (const text of ['ß', 'ı', 'ſ', 'ﬁ', '²', '①', 'А', 'é', '/', '_', ',', '😀', '·', '•']) {
      expect(cleaned(text, none)).toBe(text)
    }
  })

  it('takes out halves of characters, which would join to another', () => {
    expect(cleaned('1\udb40 \udc412', none)).toBe('12')
    expect(cleaned('\ud83d1', none)).toBe('1')
  })

  it('takes the label off, and gives the same when it is cleaned again', () => {
    const label = /^(?:[^\d:]*:|NO)+/
    for (const text of ['No. 12', 'no:no 12', '\u200bＮＯ：１２', 'any words: N-o 1.2']) {
      expect(cleaned(text, label)).toBe('12')
      expect(cleaned(cleaned(text, label), label)).toBe('12')
    }
  })

  it('reads 1,000 characters', () => {
    expect(cleaned('1'.repeat(2000), none)).toHaveLength(1000)
    expect(cleaned(`${' '.repeat(999)}123`, none)).toBe('1')
  })
})

describe('folded', () => {
  it('leaves what separates and labels', () => {
    expect(folded('ｂｉｃ：\u3000Ab-1٢')).toBe('BIC:\u3000AB-12')
    expect(folded('a'.repeat(2000))).toHaveLength(1000)
  })
})
