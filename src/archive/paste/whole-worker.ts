import { readWhole } from './read-paste.ts';
import { answer } from './answer.ts';

answer(readWhole);
