import { openInOwnLanguage } from './open-in-own-language.ts';

void openInOwnLanguage();
