import { followMove } from './follow-move.ts';

followMove();
