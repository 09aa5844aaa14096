import { answer } from './answer.ts';
import { readUnmarked } from './unmarked.ts';

answer(readUnmarked);
