// The program pack in use: what it says, its links (which say where they lead before they are opened), and the ways to go
// back to the one before or to remove it.
import { ExternalLink } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { readLink } from '../../ours/resources/web-link.ts'
import { partsOf } from '../../program/pack/pack-changes.ts'
import type { PackRow } from '../../program/store.ts'
import { formatInstant } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { MentorMeetings } from './MentorMeetings.tsx'
import { packLines } from './pack-lines.ts'

interface PackInUseProps {
  readonly row: PackRow
  readonly hasEarlier: boolean
  readonly onBack: () => void
  readonly onRemove: () => void
}

export const PackInUse = ({ row: { pack, at }, hasEarlier, onBack, onRemove }: PackInUseProps) => {
  const words = useWords('committee')
  const { kinds } = useWords('program')
  const { spelledOut } = useWords('resources')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  return (
    <section className={layout['stack']} aria-label={pack.program} data-pack={pack.edition}>
      <p className={layout['strong']} dir="auto">
        {words.from(pack.program, pack.edition)}
      </p>
      <p className={layout['muted']}>{words.takenAt(formatInstant(language, at, clock.zone()))}</p>
      {partsOf(pack)
        .filter((part) => part !== 'program' && part !== 'resources')
        .map((part) => (
          <Card key={part} heading={words.part[part]}>
            <ul role="list">
              {[...new Set(packLines({ language, committee: words, kinds }, pack, part))].map((line) => (
                <li key={line} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
            {part === 'mentorMeetings' ? <MentorMeetings pack={pack} /> : null}
          </Card>
        ))}
      {(pack.resources ?? []).map(({ name, link = '', note = '' }, index) => {
        const web = readLink(link)
        return (
          <Card key={`${String(index)} ${name}`} heading={name}>
            {note === '' ? null : <p dir="auto">{note}</p>}
            {link === '' ? null : <p dir="auto">{link}</p>}
            {web.type === 'opens' ? (
              <>
                {web.spelledOut ? <p>{spelledOut(web.host)}</p> : null}
                <ButtonLink look="plain" wide outside href={web.href} icon={<ExternalLink size={20} aria-hidden="true" />}>
                  {words.open(web.host)}
                </ButtonLink>
              </>
            ) : null}
          </Card>
        )
      })}
      <div className={layout['actions']}>
        {hasEarlier ? (
          <Button look="plain" onClick={onBack}>
            {words.back}
          </Button>
        ) : null}
        <Button look="plain" onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </section>
  )
}
