import { deliveryMethods } from '../../../src/sandbox/seeds/deliveryMethods.ts'
import { testEachRow } from './everyDestination.tsx'

testEachRow(deliveryMethods.filter(({ method }) => method === 'ACC_NO'))
