import { Fragment } from 'preact';
import type { Evaluation, RuleId, Tier } from '#rules/index.ts';
import { words } from '#rules/words.ts';
import { adopt } from '../adopt.ts';
import { rulePage } from '../page-address.ts';
import { ladder, ladderSentence, type Placed, type Row, type Steps } from './ladder.ts';
import drawing from './drawing.css?inline';
import styles from './ladder.css?inline';
import { signOf } from './Sign.tsx';
import { actionTone, actionWords } from './verdict-words.ts';

/**
 * The verdict as a picture: a row a tier, reasons to accept on the left and to decline on the right. The
 * highest row in which anything stands decides; what is set aside is struck, with a line to what did it.
 * The lists under it say the same in words. `id` tells two on one page apart.
 */
export function Ladder({ evaluation, tierOf, id = 'ladder', says, ...steps }: Props) {
  const picture = ladder(evaluation, tierOf, steps);
  if (!picture) return null;
  const head = steps.small ? 0 : TOP;
  const verdict = steps.verdict === false ? undefined : verdictIn(evaluation);
  return (
    <svg
      class={`drawing ladder no-print tone-${actionTone(verdict ?? 'undecided')}`}
      height={picture.height + head}
      role={steps.small ? 'img' : 'group'}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      ref={adoptStyles}
    >
      <title id={`${id}-title`}>The ladder</title>
      <desc id={`${id}-desc`}>{says ?? ladderSentence(evaluation, tierOf)}</desc>
      <g transform={`translate(0,${head})`}>
        {picture.rows.map((row) => (
          <RowOf key={row.tier} row={row} small={steps.small} verdict={verdict} />
        ))}
      </g>
      {/* From here on, 0 is the middle. */}
      <svg x="50%" class="ladder-middle">
        {!steps.small && (
          <g class="ladder-sides">
            <text x={-EDGE} y="13" class="ladder-left tone-accept">
              For
            </text>
            <text x={EDGE} y="13" class="tone-decline">
              Against
            </text>
          </g>
        )}
        <g transform={`translate(0,${head})`}>
          {picture.lines.map(({ rule, by, from, to, side }) => {
            const start = side === 'accept' ? -INNER : INNER;
            return (
              <g key={`${rule} ${by}`} class="ladder-line">
                <path d={`M${start} ${from}C${-start} ${from} ${start} ${to} ${-start} ${to}`} />
                <circle cx={start} cy={from} r="2" />
              </g>
            );
          })}
          {picture.reasons.map((placed) => (
            <Reason key={placed.id} placed={placed} by={evaluation.setAside} />
          ))}
        </g>
      </svg>
    </svg>
  );
}

function RowOf({ row: { tier, y, height, state }, small, verdict }: RowProps) {
  return (
    <g class={`ladder-row ladder-${state}`} transform={`translate(0,${y})`}>
      <rect width="100%" height={height} rx={small ? 3 : 6} />
      {!small && (
        <text x="8" y="16">
          {TIER_NAMES[tier]}
        </text>
      )}
      {!small && verdict && state === 'decides' && (
        <svg x="100%" class="ladder-middle">
          <text x="-24" y="16" class="ladder-left ladder-verdict">
            {actionWords[verdict]}
          </text>
          <path class="sign" transform="translate(-13,12)" d={signOf(verdict)} />
        </svg>
      )}
    </g>
  );
}

function Reason({ placed: { id, side, y, height, lines, struck, greyed }, by }: ReasonProps) {
  const left = side === 'accept';
  const middle = height / 2;
  const sign = <path class="sign" transform={`translate(${left ? -SIGN : SIGN},${middle})`} d={signOf(side)} />;
  const names = by.filter(({ rule }) => rule === id).map((pair) => words[pair.by].label);
  return (
    <g class={`ladder-reason tone-${side} ${struck ? 'ladder-struck' : ''} ${greyed ? 'ladder-grey' : ''}`} transform={`translate(0,${y})`}>
      {lines.length === 0 ? (
        sign
      ) : (
        <a href={rulePage(id)} aria-label={struck ? `${words[id].label}, set aside by ${names.join(', ')}` : undefined}>
          <rect x={left ? '-50%' : '0'} width="50%" height={height} />
          {sign}
          {/* The spaces between the lines are not drawn, but read. */}
          {lines.map((line, i) => (
            <Fragment key={line}>
              {i > 0 && ' '}
              <text class={left ? 'ladder-left' : ''} x={left ? -EDGE : EDGE} y={middle + 4.5 + (i - (lines.length - 1) / 2) * 16}>
                {line}
              </text>
            </Fragment>
          ))}
        </a>
      )}
    </g>
  );
}

/** What the deciding row says, before it is worded for someone who was written to. */
const verdictIn = ({ action, verdict }: Evaluation) => (action === 'wait' || action === 'your-call' ? verdict : action);

const adoptStyles = (svg: Element | null): void => {
  if (svg) adopt(drawing, styles);
};

const TIER_NAMES = { decisive: 'Decisive', strong: 'Strong', leaning: 'Leaning' } as const;
const TOP = 22;
const SIGN = 19;
const EDGE = 29;
const INNER = 10;

interface Props extends Steps {
  readonly evaluation: Evaluation;
  /** The tier a rule has under the policy in force. */
  readonly tierOf: (id: RuleId) => Tier;
  readonly id?: string | undefined;
  /** What the picture shows, if not all that the evaluation says. */
  readonly says?: string | undefined;
}

interface RowProps {
  readonly row: Row;
  readonly small: boolean | undefined;
  readonly verdict: Evaluation['action'] | undefined;
}

interface ReasonProps {
  readonly placed: Placed;
  readonly by: Evaluation['setAside'];
}
