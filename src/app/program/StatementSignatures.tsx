// Who signed the statement on screen, and the way to sign it: on one's own phone, or handed across the table.
import { PenLine } from 'lucide-react'
import { type Role, roles } from '../../foundation/role.ts'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import type { Statement, StatementSignature } from '../../program/attendance/statement.ts'
import { formatInstant } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'

interface StatementSignaturesProps {
  readonly record: Statement
  readonly signatures: readonly StatementSignature[]
  readonly changedSince: readonly Role[]
}

export const StatementSignatures = ({ record, signatures, changedSince }: StatementSignaturesProps) => {
  const words = useWords('statements')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const line = (role: Role): string => {
    const signed = signatures.find((each) => each.role === role)
    const roleName = words.paper[role]
    if (signed !== undefined) {
      const when = formatInstant(language, signed.signedAt, clock.zone())
      return words.signatures.signed(roleName, signed.name, signed.how === 'handed-over' ? `${when} (${words.signatures.handedOver})` : when)
    }
    return changedSince.includes(role) ? words.signatures.changed(roleName) : words.signatures.notSigned(roleName)
  }
  return (
    <Card heading={words.signatures.title}>
      <p className={`${layout['muted']} ${layout['small']}`}>{words.signatures.lead}</p>
      {roles.map((role) => (
        <div key={role} className={layout['between']} data-signer={role}>
          <p>{line(role)}</p>
          {signatures.some((each) => each.role === role) ? null : (
            <ButtonLink look="plain" href={addresses.signStatement(record, role)} icon={<PenLine size={20} aria-hidden="true" />}>
              {(changedSince.includes(role) ? words.signatures.again : words.signatures.sign)(record[role])}
            </ButtonLink>
          )}
        </div>
      ))}
    </Card>
  )
}
