import type { Brand } from './brand.ts'
import './harbour.css'

/** Two pillars with the sea between them, which make an H. */
const logo = (
  <svg aria-label="Harbour & Co" direction="ltr" height="40" role="img" viewBox="0 0 186 40">
    <g fill="none" stroke="var(--flash-color-accent)" strokeWidth="1.5">
      <path d="M.75.75h38.5v38.5H.75z" />
      <path d="M11 8v24m18-24v24M11 21c3-4 6-4 9 0s6 4 9 0" strokeWidth="2" />
    </g>
    <text
      fill="var(--flash-color-text)"
      fontFamily="var(--flash-font-family)"
      fontSize="22"
      lengthAdjust="spacingAndGlyphs"
      textLength="130"
      x="54"
      y="27"
    >
      Harbour &amp; Co
    </text>
  </svg>
)

/** A private bank. Its wording is formal, and speaks of the client to an adviser. */
export const harbour: Brand = {
  className: 'harbour',
  logo,
  footer: {
    en: 'Harbour & Co, private bankers. Your desk is there for you from 8 am to 8 pm.',
    ar: 'هاربور وشركاه، مصرفيون خاصون. فريقكم في خدمتكم من الثامنة صباحًا حتى الثامنة مساءً.',
  },
  words: {
    en: {
      'subClientWizard.label': 'Account opening',
      'subClientWizard.steps': 'The stages of the opening',
      'subClientWizard.who.title': 'The client',
      'subClientWizard.who.heading': 'Whom may we welcome?',
      'subClientWizard.who.text':
        'We ask a little more of a company. Clients who live abroad will need their passport.',
      'subClientWizard.entity.label': 'The account is held by',
      'subClientWizard.entity.individual': 'A private client',
      'subClientWizard.entity.individual.hint': 'In their own name',
      'subClientWizard.entity.company.hint': 'In its legal name, with a contact',
      'subClientWizard.continue': 'Proceed',
      'subClientWizard.person.title': 'Particulars',
      'subClientWizard.person.heading': 'The client’s particulars',
      'subClientWizard.address.title': 'Residence',
      'subClientWizard.address.heading': 'Where does the client reside?',
      'subClientWizard.document.title': 'Proof of identity',
      'subClientWizard.document.heading': 'Proof of identity',
      'subClientWizard.review.heading': 'Please look over the particulars',
      'subClientWizard.review.text': 'Kindly amend what is not right. Nothing has been sent yet.',
      'subClientWizard.change': 'Amend',
      'subClientWizard.changeOne': 'Amend: {label}',
      'form.review.change': 'Amend',
      'form.review.edit': 'Amend: {section}',
      'subClientWizard.consent.title': 'Agreement',
      'subClientWizard.consent.heading': 'Your agreement',
      'subClientWizard.agree':
        'These particulars are true, and I wish to open this account for {name}.',
      'subClientWizard.open': 'Open the account of {name}',
      'subClientStatus.INITIATED.text':
        'The account is being opened. There is nothing for you to do.',
    },
    ar: {
      'subClientWizard.label': 'افتتاح حساب',
      'subClientWizard.steps': 'مراحل افتتاح الحساب',
      'subClientWizard.who.title': 'العميل',
      'subClientWizard.who.heading': 'بمن نتشرّف بالترحيب؟',
      'subClientWizard.who.text':
        'نطلب من الشركات بيانات إضافية قليلة، ويحتاج العملاء المقيمون في الخارج إلى جواز سفرهم.',
      'subClientWizard.entity.label': 'الحساب باسم',
      'subClientWizard.entity.individual': 'عميل خاص',
      'subClientWizard.entity.individual.hint': 'باسمه الشخصي',
      'subClientWizard.entity.company.hint': 'باسمها القانوني، مع شخص يمكننا الرجوع إليه',
      'subClientWizard.continue': 'المتابعة',
      'subClientWizard.person.title': 'البيانات الشخصية',
      'subClientWizard.person.heading': 'البيانات الشخصية للعميل',
      'subClientWizard.address.title': 'محل الإقامة',
      'subClientWizard.address.heading': 'أين يقيم العميل؟',
      'subClientWizard.document.title': 'إثبات الهوية',
      'subClientWizard.document.heading': 'إثبات الهوية',
      'subClientWizard.review.heading': 'نرجو مراجعة البيانات',
      'subClientWizard.review.text': 'يُرجى تعديل ما ليس صحيحًا. لم يُرسَل شيء بعد.',
      'subClientWizard.change': 'تعديل',
      'subClientWizard.changeOne': 'تعديل: \u2068{label}\u2069',
      'form.review.change': 'تعديل',
      'form.review.edit': 'تعديل: \u2068{section}\u2069',
      'subClientWizard.consent.title': 'الموافقة',
      'subClientWizard.consent.heading': 'موافقتكم',
      'subClientWizard.agree':
        'هذه البيانات صحيحة، وأرغب في افتتاح هذا الحساب لصالح \u2068{name}\u2069.',
      'subClientWizard.open': 'افتتاح حساب \u2068{name}\u2069',
      'subClientStatus.INITIATED.text': 'يجري افتتاح الحساب. لا يلزمكم أي إجراء.',
    },
  },
}
