import type { exchangeWords as english } from '../en/exchange.ts'
import type { Message } from '../message.ts'

export const exchangeWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.fromCurrency.label': 'من',
  'field.fromCurrency.missing': 'اختر عملة.',
  'field.toCurrency.label': 'إلى',
  'field.toCurrency.missing': 'اختر عملة.',
  'field.side.label': 'أي المبلغين هو المعتمد؟',
  'field.side.missing': 'اختر المبلغ المعتمد.',
  'field.side.option.from': 'المبلغ الخارج',
  'field.side.option.to': 'المبلغ الواصل',
  'check.currencySame': 'اختر عملة غير التي يخرج منها المبلغ.',

  'exchange.currency.show': 'عرض العملات',
  'exchange.currency.none': 'لا توجد عملة مطابقة.',
  'exchange.about': 'حوالي \u2066{amount}\u2069. قد يتغير السعر حتى تبدأ المراجعة.',
  'exchange.tooMuch': 'حوالي \u2066{amount}\u2069. المتاح لديك \u2066{available}\u2069.',
  'exchange.exceeds': 'هذا أكثر من المتاح لديك وهو \u2066{available}\u2069.',
  'exchange.noRate': 'لا يوجد سعر من \u2066{from}\u2069 إلى \u2066{to}\u2069 الآن. اختر عملة أخرى.',
  'exchange.rateFailed': 'تعذر الحصول على السعر.',
  'exchange.retry': 'إعادة المحاولة',
  'exchange.swap': 'التبديل بين \u2066{from}\u2069 و\u2066{to}\u2069',
  'exchange.sent': 'السعر الذي وافقت عليه',
  'exchange.waiting.title': 'قد تنجح محاولتك السابقة بعد',
  'exchange.waiting.text':
    'لم يصل ردها. وحتى لا يُرسل شيء مرتين، ستحصل على سعر جديد حين لا يعود وصولها ممكنًا، أي بعد \u2066{time}\u2069.',
}
