import type { addressWords as english } from '../en/address.ts'
import type { Message } from '../message.ts'

export const addressWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.address.country.label': 'البلد',
  'field.address.country.missing': 'اختر بلد العنوان.',
  'field.address.building.label': 'المبنى أو الوحدة',
  'field.address.street.label': 'الشارع والرقم',
  'field.address.street.missing': 'أدخل اسم الشارع والرقم.',
  'field.address.line.label': 'العنوان',
  'field.address.line.hint': 'يكفي سطر واحد: الشارع والمدينة والرمز البريدي.',
  'field.address.line.missing': 'أدخل العنوان.',
  'field.address.suburb.label': 'الضاحية',
  'field.address.city.label': 'المدينة',
  'field.address.state.label': 'الولاية',
  'field.address.region.label': 'الولاية أو المنطقة',
  'field.address.postcode.label': 'الرمز البريدي',
  'check.countryUnknown': 'اختر بلدًا من القائمة.',
  'check.stateUnknown':
    'أدخل ولاية أو إقليمًا في أستراليا، مثل \u2066NSW\u2069 أو \u2066Victoria\u2069.',
  'check.postcodeLength':
    'يتكون الرمز البريدي في أستراليا من {expected} أرقام. لقد أدخلت {actual}.',
  'check.postcodeUnknown': 'لا نعرف الرمز البريدي \u2066{found}\u2069. تحقّق منه.',
  'check.postcodeOtherState':
    'يتبع الرمز البريدي \u2066{found}\u2069 عادةً \u2066{state}\u2069. هل تريد إبقاء \u2066{given}\u2069؟',
  'check.streetPoBox': 'يبدو أن هذا صندوق بريد. أدخل اسم الشارع والرقم.',
}
