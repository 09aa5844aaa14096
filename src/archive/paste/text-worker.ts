import { textAlone } from './text-alone.ts';
import { answer } from './answer.ts';

answer(textAlone);
