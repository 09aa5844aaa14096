import { otherwise } from './lists/fact-otherwise.ts';
import { statements } from './lists/fact-statements.ts';
import type { FactValue } from './answers.ts';
import type { FactId } from './order.ts';

/** Any answer as a statement to the reader. */
export const statementOf = (fact: FactId, value: FactValue): string => statements[fact][value] ?? otherwise[fact][value] ?? value;
