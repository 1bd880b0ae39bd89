import type { Brand } from './brand.ts'
import './southline.css'

/** Two lanes that lead south. */
const logo = (
  <svg aria-label="Southline" direction="ltr" height="28" role="img" viewBox="0 0 148 28">
    <g fill="none" strokeWidth="4">
      <path d="M2 4l11 9 11-9" stroke="var(--flash-color-text)" />
      <path d="M2 14l11 9 11-9" stroke="#f5a300" />
    </g>
    <text
      fill="var(--flash-color-text)"
      fontFamily="var(--flash-font-family)"
      fontSize="19"
      fontWeight="600"
      lengthAdjust="spacingAndGlyphs"
      textLength="110"
      x="36"
      y="21"
    >
      SOUTHLINE
    </text>
  </svg>
)

/** A freight company. Its wording is terse, for people who open ten accounts a day. */
export const southline: Brand = {
  className: 'southline',
  logo,
  footer: { en: 'Desk 4: ext. 2207', ar: 'المكتب 4: تحويلة 2207' },
  words: {
    en: {
      'subClientWizard.label': 'New account',
      'subClientWizard.steps': 'Steps',
      'subClientWizard.who.title': 'Holder',
      'subClientWizard.who.heading': 'Account holder',
      'subClientWizard.who.text': 'Company: extra fields. Abroad: passport only.',
      'subClientWizard.entity.label': 'Type',
      'subClientWizard.entity.individual': 'Person',
      'subClientWizard.entity.individual.hint': 'Own name',
      'subClientWizard.entity.company': 'Company',
      'subClientWizard.entity.company.hint': 'Legal name, one contact',
      'subClientWizard.country.home.hint': 'Mostly without review',
      'subClientWizard.country.abroad': 'Abroad',
      'subClientWizard.country.abroad.hint': 'Checked further, can take days',
      'subClientWizard.continue': 'Next',
      'subClientWizard.person.heading': 'Person',
      'subClientWizard.person.text': 'As on the identity document.',
      'subClientWizard.address.heading': 'Address',
      'subClientWizard.address.text': 'With unit and street number. No PO box.',
      'subClientWizard.document.title': 'ID',
      'subClientWizard.document.heading': 'ID',
      'subClientWizard.review.heading': 'Review',
      'subClientWizard.review.text': 'Not sent yet.',
      'subClientWizard.change': 'Edit',
      'subClientWizard.changeOne': 'Edit: {label}',
      'form.review.change': 'Edit',
      'form.review.edit': 'Edit: {section}',
      'subClientWizard.consent.title': 'Open',
      'subClientWizard.consent.heading': 'Open',
      'subClientWizard.agree': 'Details are true. Open this account for {name}.',
      'subClientWizard.open': 'Open: {name}',
      'subClientWizard.created.heading': '{name}',
      'subClientStatus.INITIATED.text': 'Flash is opening it. Nothing to do.',
      'subClientWizard.another': 'Next account',
    },
    ar: {
      'subClientWizard.label': 'حساب جديد',
      'subClientWizard.steps': 'الخطوات',
      'subClientWizard.who.title': 'الصاحب',
      'subClientWizard.who.heading': 'صاحب الحساب',
      'subClientWizard.who.text': 'الشركة: حقول إضافية. الخارج: جواز سفر فقط.',
      'subClientWizard.entity.label': 'النوع',
      'subClientWizard.entity.individual': 'فرد',
      'subClientWizard.entity.individual.hint': 'باسمه',
      'subClientWizard.entity.company': 'شركة',
      'subClientWizard.entity.company.hint': 'بالاسم القانوني، وجهة اتصال واحدة',
      'subClientWizard.country.home.hint': 'دون مراجعة غالبًا',
      'subClientWizard.country.abroad': 'الخارج',
      'subClientWizard.country.abroad.hint': 'تدقيق إضافي قد يستغرق أيامًا',
      'subClientWizard.continue': 'التالي',
      'subClientWizard.person.heading': 'الشخص',
      'subClientWizard.person.text': 'كما في وثيقة الهوية.',
      'subClientWizard.address.heading': 'العنوان',
      'subClientWizard.address.text': 'مع رقم الوحدة والشارع. لا صناديق بريد.',
      'subClientWizard.document.title': 'الهوية',
      'subClientWizard.document.heading': 'الهوية',
      'subClientWizard.review.heading': 'المراجعة',
      'subClientWizard.review.text': 'لم يُرسَل بعد.',
      'subClientWizard.change': 'تعديل',
      'subClientWizard.changeOne': 'تعديل: \u2068{label}\u2069',
      'form.review.change': 'تعديل',
      'form.review.edit': 'تعديل: \u2068{section}\u2069',
      'subClientWizard.consent.title': 'الفتح',
      'subClientWizard.consent.heading': 'الفتح',
      'subClientWizard.agree': 'البيانات صحيحة. افتح هذا الحساب لصالح \u2068{name}\u2069.',
      'subClientWizard.open': 'فتح: \u2068{name}\u2069',
      'subClientWizard.created.heading': '\u2068{name}\u2069',
      'subClientStatus.INITIATED.text': 'تفتحه \u2068Flash\u2069. لا شيء مطلوب منك.',
      'subClientWizard.another': 'الحساب التالي',
    },
  },
}
