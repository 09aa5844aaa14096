import { onIntent } from '../intent.ts';
import { root } from '../root.ts';

onIntent(root('try'), () => void import('./mount.tsx'));
