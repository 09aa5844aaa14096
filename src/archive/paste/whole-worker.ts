import { readPage } from './read-paste.ts';
import { answer } from './answer.ts';

answer(readPage);
