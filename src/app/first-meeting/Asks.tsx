// A short list of things to ask or to talk about.
import { Card } from '../../kit/Card.tsx'
import styles from './first-meeting.module.css'

export const Asks = ({ heading, asks }: { readonly heading: string; readonly asks: readonly string[] }) => (
  <Card heading={heading}>
    <ul className={styles['asks']}>
      {asks.map((ask) => (
        <li key={ask}>{ask}</li>
      ))}
    </ul>
  </Card>
)
