import { holdsAgainst } from './support/hostile/corpus';

holdsAgainst(['hidden', 'unseenData']);
