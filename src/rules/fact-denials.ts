import { otherwise } from './fact-otherwise.ts';
import { statements } from './fact-words.ts';
import type { FactValue } from './facts.ts';
import type { FactId } from './order.ts';

/** Any answer as a statement to the reader. */
export const statementOf = (fact: FactId, value: FactValue): string => statements[fact][value] ?? otherwise[fact][value] ?? value;
