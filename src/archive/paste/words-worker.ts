import { answer } from './answer.ts';
import { wordsIn } from './words/every.ts';

answer(wordsIn);
