import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { progressOf } from '#pile/index.ts';
import { homePage } from '../../address.ts';
import type { Shown } from '../use-pile.ts';
import { number } from '../words.ts';
import PileSheet from './PileSheet.tsx';
import Strip from './Strip.tsx';

/** The frame of an open pile: where one is, how far, the way to everything else, and the way out. */
export default function Shell({ shown, children }: { shown: Shown; children: ComponentChildren }) {
  const { pile, today } = shown;
  useEffect(() => {
    document.documentElement.dataset['pile'] = 'open';
    return () => delete document.documentElement.dataset['pile'];
  }, []);
  const progress = useMemo(() => progressOf(pile, 'invitations', today), [pile.cards, today]);
  return (
    <>
      <a
        class="skip"
        href="#card-name"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('#card-name, .part-head')?.focus();
        }}
      >
        Straight to the card
      </a>
      <header class="pile-header no-print">
        <a class="pile-home" href={homePage}>
          <Mark />
          <span class="visually-hidden">Accept or Decline: home</span>
        </a>
        <p class="pile-title">Your {pile.origins.has('demo') ? 'demo pile' : 'pile'}</p>
        <p class="pile-count">
          <b>{number(progress.done)}</b> of {number(progress.total)}
          {progress.minutesLeft !== undefined && <small class="pile-left"> · about {minutes(progress.minutesLeft)} left</small>}
        </p>
        <a class="pile-stop" href="#summary">
          Stop for now
        </a>
        <PileSheet {...shown} />
        <Strip progress={progress} />
      </header>
      {children}
    </>
  );
}

const minutes = (count: number): string => (count === 1 ? '1 minute' : count < 90 ? `${count} minutes` : `${Math.round(count / 60)} hours`);

/** The site's mark: half accept, half decline. */
const Mark = () => (
  <svg class="pile-mark" viewBox="0 0 32 32" aria-hidden="true">
    <path class="mark-half tone-accept" d="M8 0H32L0 32V8a8 8 0 0 1 8-8z" />
    <path class="mark-half tone-decline" d="M32 0V24a8 8 0 0 1-8 8H0z" />
    <path class="mark-line" d="M32 0L0 32M4.6 10.2l3.8 3.8 6.2-8.6M18.8 18.6l7 7m0-7l-7 7" />
  </svg>
);
