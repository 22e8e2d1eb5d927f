// The picture beside a form of contact; the words always stand with it.
import { Ellipsis, Mail, MapPin, MessageSquare, Phone, Video } from 'lucide-react'
import type { ContactForm } from '../../ours/schedule/schedule.ts'

const icons = { inPerson: MapPin, phone: Phone, video: Video, message: MessageSquare, email: Mail, other: Ellipsis } as const satisfies Record<
  ContactForm,
  unknown
>

export const FormIcon = ({ form }: { readonly form: ContactForm }) => {
  const Icon = icons[form]
  return <Icon size={18} aria-hidden="true" />
}
