import { noList } from './no-list.ts';
import { answer } from './answer.ts';

answer(noList);
