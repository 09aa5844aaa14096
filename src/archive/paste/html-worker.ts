import { answer } from './answer.ts';
import { readHtml } from './html.ts';

answer(readHtml);
