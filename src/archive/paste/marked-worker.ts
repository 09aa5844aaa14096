import { answer } from './answer.ts';
import { readMarked } from './marked.ts';

answer(readMarked);
