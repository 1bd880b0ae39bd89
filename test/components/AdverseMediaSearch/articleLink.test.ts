import { expect, test } from 'vitest'
import { articleLink } from '../../../src/components/AdverseMediaSearch/articleLink.ts'

test.each([
  ['https://www.courier.example/a?b=1#c', 'courier.example'],
  ['http://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
  // A Cyrillic letter doesn't pass for a Latin one.
  ['https://аpple.example/', 'xn--pple-43d.example'],
])('%s leads to %s', (link, site) => {
  expect(articleLink(link)?.site).toBe(site)
})

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'https://bank.example@evil.example/',
  '//evil.example/',
  'not an address',
  '',
  null,
])('%s leads nowhere', link => {
  expect(articleLink(link)).toBeUndefined()
})
