import { fates, type Fate, type Part, type Tally } from '#pile/index.ts';
import { signOf } from '../../Verdict/Sign.tsx';
import { actionTone, type Speaks } from '../../Verdict/verdict-words.ts';
import { number } from '../words.ts';

/** A bar a row, decided and still open apart, and a table with the same numbers. */
export default function FellPicture({ tally: { rows, total }, part }: { tally: Tally; part: Part }) {
  const shown = fates.filter((fate) => rows[fate].decided + rows[fate].verdict > 0 || (fate !== 'became' && fate !== 'closed'));
  const most = Math.max(1, ...shown.map((fate) => rows[fate].decided + rows[fate].verdict));
  return (
    <div class="fell">
      <svg
        class="fell-picture drawing"
        height={shown.length * ROW}
        role="img"
        aria-label={`Where ${number(total)} people fell; the table has the same numbers`}
      >
        {shown.map((fate, i) => {
          const { decided, verdict } = rows[fate];
          const share = (count: number): string => `${(count / most) * BARS}%`;
          return (
            <g key={fate} class={`tone-${actionTone(SPEAKS[fate])}`} transform={`translate(0,${i * ROW})`}>
              <path class="sign" transform="translate(8,16)" d={signOf(SPEAKS[fate])} />
              <text x="22" y="21">
                {name(fate, part)}
              </text>
              <rect class="fell-decided" x={`${START}%`} y="6" width={share(decided)} height="20" />
              <rect class="fell-verdict" x={`${START + (decided / most) * BARS}%`} y="6" width={share(verdict)} height="20" />
              <svg x={`${START + ((decided + verdict) / most) * BARS}%`} class="fell-number">
                <text x="6" y="21">
                  {number(decided + verdict)}
                </text>
              </svg>
            </g>
          );
        })}
      </svg>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col" class="count">
                Decided
              </th>
              <th scope="col" class="count">
                Verdict only
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((fate) => (
              <tr key={fate}>
                <th scope="row">{name(fate, part)}</th>
                <td class="count">{number(rows[fate].decided)}</td>
                <td class="count">{number(rows[fate].verdict)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const name = (fate: Fate, part: Part): string => NAMES[part][fate];

const NAMES: Readonly<Record<Part, Readonly<Record<Fate, string>>>> = {
  invitations: {
    accept: 'Accept',
    ask: 'Ask first',
    decline: 'Decline',
    open: 'Open',
    became: 'Became a connection',
    closed: 'No longer open',
  },
  connections: {
    accept: 'Keep',
    ask: 'Write again',
    decline: 'Remove',
    open: 'Open',
    became: 'Became a connection',
    closed: 'No longer open',
  },
};

const SPEAKS: Readonly<Record<Fate, Speaks>> = {
  accept: 'accept',
  ask: 'ask',
  decline: 'decline',
  open: 'undecided',
  became: 'keep',
  closed: 'undecided',
};
const ROW = 32;
/** Where the bars begin and how far they reach, in hundredths of the width. */
const START = 34;
const BARS = 56;
