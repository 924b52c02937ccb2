import { Component, type ReactNode } from 'react';
import type { Tell } from '../element/embed-events.ts';
import { ProblemCard } from '../problem/index.ts';

interface PieceBoundaryProps {
  tell: Tell;
  children: ReactNode;
}

interface PieceBoundaryState {
  readonly problem: string | null;
}

/** If a figure breaks, a card says so and offers to try again; the page around it goes on. */
export class PieceBoundary extends Component<PieceBoundaryProps, PieceBoundaryState> {
  override state: PieceBoundaryState = { problem: null };

  static getDerivedStateFromError(error: unknown): PieceBoundaryState {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(): void {
    const { problem } = this.state;
    this.props.tell('groundswell-problem', { reason: 'stopped', detail: problem ?? '' });
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (problem === null) return this.props.children;
    return (
      <ProblemCard
        reason="stopped"
        detail={problem}
        onRetry={() => this.setState({ problem: null })}
      />
    );
  }
}
