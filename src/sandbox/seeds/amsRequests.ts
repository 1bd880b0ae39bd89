import type { StoredAmsRequest } from '../entities/compliance.ts'
import { articlesAbout } from '../rules/articlesAbout.ts'

type Search = Omit<StoredAmsRequest, 'results' | 'status'>

/**
 * The searches that the documentation's examples name, under the ids that they have there; the other
 * two are ours.
 */
export const seededAmsRequests: readonly StoredAmsRequest[] = [
  completed({
    id: '6820a4f3e1c2b5d8f0123456',
    ...person('John', 'Smith'),
    country: 'AU',
    createdAt: '2025-03-15T08:23:14.521Z',
  }),
  {
    id: '6820b1d9c3f4a7e2d0987654',
    ...organisation('Acme Pty Ltd'),
    country: 'AU',
    status: 'PENDING',
    createdAt: '2025-03-15T09:01:44.008Z',
    results: null,
  },
  completed({
    id: '6820c7e4a9d1b3f605f1e2a3',
    ...person('Claire', 'Fontaine'),
    country: 'FR',
    createdAt: '2025-04-02T01:10:05.230Z',
  }),
  {
    id: '6820d90b5e7c4a1f86b2c4d5',
    ...organisation('Harbour Textiles Ltd'),
    country: 'GB',
    status: 'FAILED',
    createdAt: '2025-04-09T22:47:31.902Z',
    results: null,
  },
]

function completed(search: Search): StoredAmsRequest {
  return { ...search, status: 'COMPLETED', results: articlesAbout(search) }
}

function person(firstName: string, lastName: string) {
  const name = `${firstName} ${lastName}`
  return { firstName, middleName: null, lastName, accountName: null, name }
}

function organisation(name: string) {
  return { firstName: null, middleName: null, lastName: null, accountName: name, name }
}
