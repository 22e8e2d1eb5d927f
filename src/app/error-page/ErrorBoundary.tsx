// Catches a page that broke and shows the error page in its place. One stands around the whole app, one around each
// pane, so that one broken page leaves the others standing. Nothing is logged: a message may quote what was written.
import { Component, type ReactNode } from 'react'
import { isVanishedPage } from '../updates/vanished-page.ts'
import type { Trouble } from './trouble.ts'
import { TroublePage } from './TroublePage.tsx'

interface ErrorBoundaryProps {
  readonly around: 'app' | 'pane'
  /** The address on show: a different one gets a fresh try. */
  readonly address?: string | undefined
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly trouble: Trouble | undefined
  readonly address: string | undefined
}

const troubleOfError = (error: unknown, around: ErrorBoundaryProps['around']): Trouble => {
  if (isVanishedPage(error)) return navigator.serviceWorker?.controller ? 'vanishedPage' : 'pageNotHere'
  return around === 'app' ? 'broken' : 'brokenPane'
}

const goHome = (): void => {
  location.hash = '#/'
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { trouble: undefined, address: this.props.address }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: ErrorBoundaryState): Partial<ErrorBoundaryState> | null {
    return props.address === state.address ? null : { trouble: undefined, address: props.address }
  }

  override componentDidCatch(error: unknown): void {
    this.setState({ trouble: troubleOfError(error, this.props.around) })
  }

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { trouble: troubleOfError(error, 'app') }
  }

  override render(): ReactNode {
    const { trouble } = this.state
    if (trouble === undefined) return this.props.children
    return <TroublePage trouble={trouble} onHome={this.props.around === 'pane' ? goHome : undefined} />
  }
}
