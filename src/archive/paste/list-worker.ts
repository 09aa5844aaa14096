import { knownList } from './known-list.ts';
import { answer } from './answer.ts';

answer(knownList);
